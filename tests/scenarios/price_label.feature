Feature: Goods from the scales
  A label that the shop's own scales printed carries the weight or the price of what is in the bag.

  Background:
    Given the till was opened with 1,000.00 in the drawer
    And bananas cost 180.00 a kilo and are item 00123 on the scales
    And the scales print weights as 21NNNNNWWWWWC and prices as 22NNNNNPPPPPC
    And Juma is at the till

  Scenario Outline: The bag costs what its label says
    When the <label> is scanned
    Then the line is <kilos> kg at 180.00 and comes to <price>
    And it is paid with cash 1000 and <change> goes back
    And the books are whole

    Examples:
      | label           | kilos    | price  | change |
      | price of 45.00  | 0.25     | 45.00  | 955.00 |
      | price of 45.01  | 0.250056 | 45.01  | 954.99 |
      | price of 999.99 | 5.5555   | 999.99 | 0.01   |
      | weight of 1.250 | 1.25     | 225.00 | 775.00 |
      | weight of 0.005 | 0.005    | 0.90   | 999.10 |

  Scenario: Two bags are two lines
    When the price of 45.00 is scanned
    And the weight of 1.250 is scanned
    Then there are 2 lines over 270.00

  Scenario: A label that was read wrongly is not sold
    When a label with a wrong last digit is scanned
    Then nothing is on the receipt, because "was read or typed wrongly"

  Scenario: A label of goods nobody knows
    When the label of item 00999 over 45.00 is scanned
    Then nothing is on the receipt, because "No product has the code"

  Scenario: The whole bag comes back for the price on its label
    When the price of 45.01 is scanned
    And it is paid with cash 1000 and 954.99 goes back
    Then the bag comes back for 45.01
    And the books are whole
