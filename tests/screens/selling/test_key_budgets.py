"""What a sale costs in keys: every press counts, so none may be added unnoticed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.selling.screens.flow import CHANGE, REGISTER
from tests.helpers.window import MAIZE, MAIZE_PRICE, Window


class Counted:
    """Hands that count: a scan is one action, a key is one, a typed character is one."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.count = 0

    def scan(self, *codes: str) -> None:
        """Pull the trigger."""
        self.count += len(codes)
        self._window.scan(*codes)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys."""
        self.count += len(keys)
        self._window.hands.press(*keys)

    def type(self, text: str) -> None:
        """Type."""
        self.count += len(text)
        self._window.hands.type(text)


def codes(window: Window, many: int) -> list[str]:
    """Barcodes of different products sold by the piece."""
    connection = window.counter.opened.desk.own_reading().connection
    found = connection.execute(
        "SELECT code FROM product_barcode WHERE code LIKE '0616%' AND quantity = 1000000"
        " ORDER BY code LIMIT ?",
        (many,),
    ).fetchall()
    return [code[1:] for (code,) in found]


def paid(window: Window) -> dict[str, int]:
    """What was taken for the sale on the change screen."""
    window.hands.wait_until(lambda: window.flow.page == CHANGE, "the change")
    assert window.flow.change.sale is not None
    return {tender.kind: tender.received for tender in window.flow.change.sale.tenders}


@pytest.mark.parametrize("layout", ["tiles", "table"])
def test_ten_items_for_exact_cash_take_14_presses(register: Window, layout: str) -> None:
    if layout == "table":
        register.hands.press(Qt.Key.Key_F10)
    hands = Counted(register)
    hands.scan(*codes(register, 10))
    total = register.flow.register.cart.totals().gross
    assert len(register.flow.register.cart.lines) == 10
    hands.press(Qt.Key.Key_F12, Qt.Key.Key_Return)
    assert paid(register) == {"cash": total}
    hands.press(Qt.Key.Key_Return)
    assert register.flow.page == REGISTER
    assert hands.count <= 14


def test_exact_cash_takes_two_keys_after_the_last_scan(register: Window) -> None:
    register.scan(MAIZE)
    hands = Counted(register)
    hands.press(Qt.Key.Key_F12, Qt.Key.Key_Return)
    assert paid(register) == {"cash": MAIZE_PRICE}
    assert hands.count == 2


def test_the_next_customer_takes_no_key_at_all(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12, Qt.Key.Key_Return)
    paid(register)
    register.scan(MAIZE)
    assert register.flow.page == REGISTER
    assert register.pieces == 1


def test_three_of_a_kind_take_two_keys_and_a_scan(register: Window) -> None:
    hands = Counted(register)
    hands.type("3*")
    hands.scan(MAIZE)
    assert register.pieces == 3
    assert hands.count == 3


def test_card_takes_two_keys(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12, shift=True)
    register.hands.press(Qt.Key.Key_Return)
    assert paid(register) == {"card": MAIZE_PRICE}


def test_hold_and_recall_take_one_key_each(register: Window) -> None:
    register.scan(MAIZE)
    hands = Counted(register)
    hands.press(Qt.Key.Key_F6, Qt.Key.Key_F5)
    assert register.pieces == 1
    assert hands.count == 2


def test_a_note_takes_f12_its_digits_and_enter(register: Window) -> None:
    register.scan(MAIZE)
    hands = Counted(register)
    hands.press(Qt.Key.Key_F12)
    hands.type("200")
    hands.press(Qt.Key.Key_Return)
    assert paid(register) == {"cash": 200_00}
    assert hands.count == 5
