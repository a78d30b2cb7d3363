Feature: The receipt printer is dead
  Money and goods change hands whatever the printer does; the paper comes when it can, once.

  Background:
    Given the till was opened with 1,000.00 in the drawer
    And Juma is at the till

  Scenario: Nobody switched the printer on
    Given the receipt printer is switched off
    When SOAP is sold for cash 200, with a receipt
    Then receipt A-000001 is done at once, and 25.00 goes back
    And its paper waits, because "cannot be reached"
    When TEA is sold for cash 140, with a receipt
    And the printer is switched on
    Then these papers come out, each once: A-000001 A-000002
    And no paper waits
    And the drawer stays shut
    And the journal says that each of them came out

  Scenario: The cover was left open
    Given the receipt printer's cover is open
    When SOAP is sold for cash 200, with a receipt
    Then receipt A-000001 is done at once, and 25.00 goes back
    And its paper waits, because "cover"
    When the cover is closed
    Then these papers come out, each once: A-000001
    And no paper waits

  Scenario: Nobody wanted a receipt
    Given the receipt printer is switched off
    When SOAP is sold for cash 200, without a receipt
    Then receipt A-000001 is done at once, and 25.00 goes back
    And no paper waits

  Scenario: The till is closed for the night before the printer is mended
    Given the receipt printer is switched off
    When SOAP is sold for cash 200, with a receipt
    And the program is closed and opened again
    And the printer is switched on
    Then its paper is offered, and does not come out by itself
    When TEA is sold for cash 140, with a receipt
    Then these papers come out, each once: A-000002
    When somebody says that the old paper is still wanted
    Then these papers come out, each once: A-000002 A-000001
    And no paper waits

  Scenario: The printer is mended when the customer has gone
    Given the receipt printer is switched off
    When SOAP is sold for cash 200, with a receipt
    And 20 minutes pass
    And the printer is switched on
    And TEA is sold for cash 140, with a receipt
    Then these papers come out, each once: A-000002
    When nobody needs the old paper any more
    Then these papers come out, each once: A-000002
    And no paper waits
