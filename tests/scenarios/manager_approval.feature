Feature: A manager approves a discount
  Juma may give 5 percent on his own. For more, somebody who may types a PIN beside him.

  Background:
    Given the till was opened with 1,000.00 in the drawer
    And Juma is at the till
    And two bars of soap over 350.00 are rung up

  Scenario: Five percent needs nobody
    When 5 percent are taken off the whole sale
    Then cash 400 pays it, and 67.50 goes back
    And the receipt names nobody but Juma Cashier

  Scenario: Ten percent need a manager
    When 10 percent are taken off the whole sale
    Then cash 400 does not pay it, because "is not allowed to do this"
    When Amina approves 35.00 with her PIN
    Then cash 400 pays it, and 85.00 goes back
    And the receipt names Juma Cashier, and Amina Owner as who approved
    And the books are whole

  Scenario: One approval is for one sale
    When 10 percent are taken off the whole sale
    And Amina approves 35.00 with her PIN
    Then cash 400 pays it, and 85.00 goes back
    And the same approval does not pay another one, because "needs an approval of its own"

  Scenario: An approval is for what was shown
    When 10 percent are taken off the whole sale
    And Amina approves 34.99 with her PIN
    Then cash 400 does not pay it, because "more than was approved"

  Scenario: An approved discount stays on the sale, however long the customer takes
    When 10 percent are taken off the whole sale
    And Amina approves 35.00 with her PIN
    And the customer looks for a wallet for 3600 seconds
    Then cash 400 pays it, and 85.00 goes back
    And the books are whole

  Scenario: Nobody approves for himself
    When 10 percent are taken off the whole sale
    Then Juma cannot approve it, because "Nobody approves for themselves"

  Scenario: A wrong PIN approves nothing, and counts
    When 10 percent are taken off the whole sale
    Then Amina cannot approve it with the PIN 1357, because "do not belong together"
    And cash 400 does not pay it, because "is not allowed to do this"
