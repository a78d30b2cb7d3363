Feature: A day at the till
  The drawer gets its float, a day is sold through it, and in the evening it is counted.

  Background:
    Given the till was opened with 1,000.00 in the drawer
    And Juma is at the till

  Scenario: Ten sales, a return, a void, milk for the tea, and a drawer that is short
    When these sales are rung up
      | receipt  | goods         | paid with                  | total  | change |
      | A-000001 | SOAP          | cash 200                   | 175.00 | 25.00  |
      | A-000002 | BREAD, MILK   | cash 125                   | 125.00 | 0.00   |
      | A-000003 | SOAP*2, TEA   | card 490                   | 490.00 | 0.00   |
      | A-000004 | COLA          | mobile_money 190.50        | 190.50 | 0.00   |
      | A-000005 | HAMPER        | voucher 100, cash 400      | 450.00 | 50.00  |
      | A-000006 | TEA*3         | card 200, cash 220         | 420.00 | 0.00   |
      | A-000007 | MILK*4        | mobile_money 240           | 240.00 | 0.00   |
      | A-000008 | COLA*2        | cash 400                   | 381.00 | 19.00  |
      | A-000009 | BREAD*10      | cash 1000                  | 650.00 | 350.00 |
      | A-000010 | SOAP          | voucher 175                | 175.00 | 0.00   |
    And Amina takes 1 of line 1 of receipt A-000003 back for cash
    And Amina voids receipt A-000009 because "Customer left"
    And Amina takes 50.00 out of the drawer for "Milk for the tea"
    Then the X report says
      | what              | amount   |
      | sales             | 3,296.50 |
      | returns           | -175.00  |
      | voids             | -650.00  |
      | tender cash       | 1,076.00 |
      | tender card       | 690.00   |
      | tender mobile_money | 430.50 |
      | tender voucher    | 275.00   |
      | cash paid_out     | -50.00   |
    And the drawer must hold 2,026.00
    When Juma counts 2,020.00 in the drawer
    Then Z report 1 says the drawer is 6.00 short
    And all sales ever less voids are 2,646.50, and all returns -175.00
    And the ledger has 6.00 as cash over and short, and 1,000.00 less than it took in the drawer
    And the shelf is down by
      | goods | pieces |
      | SOAP  | 5      |
      | TEA   | 5      |
      | BREAD | 1      |
      | MILK  | 5      |
      | COLA  | 3      |
    And the receipts run from A-000001 to A-000012 without a gap
    And the books are whole

  Scenario: The next morning goes on where the evening ended
    When these sales are rung up
      | receipt  | goods | paid with | total  | change |
      | A-000001 | TEA   | cash 140  | 140.00 | 0.00   |
    And Juma counts 1,140.00 in the drawer
    Then nothing can be sold, because "No shift is open at this till. Open a shift, then go on."
    When the next morning the till is opened with 500.00 in the drawer
    And these sales are rung up
      | receipt  | goods | paid with | total  | change |
      | A-000002 | SOAP  | cash 175  | 175.00 | 0.00   |
    Then the X report says
      | what  | amount |
      | sales | 175.00 |
    And the drawer must hold 675.00
    And receipt A-000001 cannot be voided any more, but its goods come back
    And the books are whole
