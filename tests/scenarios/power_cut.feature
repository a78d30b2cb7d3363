Feature: The power goes
  What the customer was told is in the books, whole and once; what was being scanned is still there.

  Scenario: In the middle of a sale
    Given at the till SOAP, TEA and TEA again were scanned
    When the power goes and comes back
    Then the open sale still has 1 SOAP and 2 TEA over 455.00
    And it is paid once with cash 500, as receipt A-000001
    And no sale is open any more
    And the books are whole

  Scenario: While one sale after another is paid
    Given 60 sales stand in a file
    When they are rung up and the power goes after the 17th was answered
    Then every answered sale is in the books, once, as it was answered
    And at most one more, of which nobody was told
    And the books are whole
    When the whole file is rung up again
    Then there are 60 sales from A-000001 to A-000060
    And the books are whole
