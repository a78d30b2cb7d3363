Feature: A cashier is locked out
  Whoever guesses PINs waits longer and longer, and after ten of them stands outside.

  Background:
    Given the till was opened with 1,000.00 in the drawer

  Scenario: Five wrong PINs cost a wait
    When Juma types a wrong PIN 5 times
    Then Juma is told to wait 5 seconds, even with the right PIN
    And after 5 seconds the right PIN lets Juma in

  Scenario: Ten wrong PINs lock, and a manager opens again
    When Juma types a wrong PIN 10 times, waiting as long as he is told
    Then Juma stays outside, even with the right PIN
    And Amina comes in as always
    When the program is closed and opened again
    And a whole day passes
    Then Juma stays outside, even with the right PIN
    When Amina lets Juma try again
    Then the right PIN lets Juma in
    And the journal says who tried, and who let him in
    And the books are whole

  Scenario: A right PIN in between forgives
    When Juma types a wrong PIN 4 times
    Then the right PIN lets Juma in
    When Juma types a wrong PIN 4 times
    Then the right PIN lets Juma in
