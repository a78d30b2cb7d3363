"""Taking the money: exact cash, notes, splits, and what the books and the drawer say after."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt

from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.facts.selling import SaleCompleted
from pos_app.platform.paths import Folder
from pos_app.selling.use_cases.find_sale import find_sale
from pos_app.till.headless_demo import use_printer
from tests.helpers.window import CASHIER, MAIZE, MAIZE_PRICE, WHEAT, Window, open_window

TEN = ("6169000100012", "6169000100029", "6169000100036", "6169000100043", "6169000100029") * 2


def open_tender(window: Window) -> None:
    """F12."""
    window.hands.press(Qt.Key.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")


def take(window: Window) -> SaleCompleted:
    """Enter, until the change is due."""
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")
    sale = window.flow.change.sale
    assert sale is not None
    return sale


def test_exact_cash_takes_two_keys(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    sale = take(register)
    assert sale.payable == MAIZE_PRICE
    assert [(t.kind, t.amount, t.received) for t in sale.tenders] == [
        ("cash", MAIZE_PRICE, MAIZE_PRICE)
    ]
    assert register.flow.change.change == 0


def test_ten_items_in_cash_with_change_take_few_keys(register: Window) -> None:
    for code in TEN:
        register.scan(code)
    keys = 0
    open_tender(register)
    keys += 1
    register.hands.type("5000")
    keys += 4
    sale = take(register)
    keys += 1
    register.hands.press(Qt.Key.Key_Return)
    keys += 1
    assert keys <= 14
    assert register.flow.page == "register"
    assert sum(line.quantity for line in sale.lines) == len(TEN)
    assert sum(t.received - t.amount for t in sale.tenders) == 5000_00 - sale.payable


def test_the_sale_is_in_the_books_as_it_was_shown(register: Window) -> None:
    register.scan(MAIZE, WHEAT)
    open_tender(register)
    shown = register.flow.tender.to_pay
    sale = take(register)
    assert sale.payable == shown
    kept = register.desktop.on_lane(
        lambda: find_sale(sale.number, reading=register.desktop.till.store.own_reading())
    )
    assert kept == sale
    assert sum(line.amount for line in sale.entry) == 0


@pytest.mark.parametrize(
    ("typed", "received", "change"),
    [("", 155_00, 0), ("200", 200_00, 45_00), ("1000", 1000_00, 845_00)],
)
def test_change_is_live(register: Window, typed: str, received: int, change: int) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.hands.type(typed)
    assert (register.flow.tender.received, register.flow.tender.change) == (received, change)


def test_a_quick_amount_says_its_change_before_it_is_tapped(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    assert [(q.minor, q.change) for q in register.flow.tender.quick()][:3] == [
        (155_00, 0),
        (200_00, 45_00),
        (500_00, 345_00),
    ]
    register.hands.tap("tender.quick.1")
    assert register.flow.tender.received == 200_00


def test_a_part_by_card_and_the_rest_in_cash(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.hands.press(Qt.Key.Key_2, ctrl=True)
    register.hands.type("99123")
    for digit in "100":
        register.hands.tap(f"tender.keypad.{digit}")
    register.hands.press(Qt.Key.Key_Return)
    assert register.flow.page == "tender"
    assert register.flow.tender.remaining == 55_00
    register.hands.wait(400)  # The bar is deaf to an impatient second press.
    register.hands.tap("tender.method.cash")
    sale = take(register)
    assert [(t.kind, t.amount, t.reference) for t in sale.tenders] == [
        ("card", 100_00, "99123"),
        ("cash", 55_00, ""),
    ]


def test_a_part_can_be_taken_back(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.hands.type("100")
    register.hands.press(Qt.Key.Key_Return)
    assert register.flow.tender.remaining == 55_00
    register.hands.tap("tender.part.0.drop")
    assert register.flow.tender.remaining == MAIZE_PRICE


def test_a_card_cannot_take_more_than_is_due(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12, shift=True)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    assert register.flow.tender.method == "card"
    for digit in "200":
        register.hands.tap(f"tender.keypad.{digit}")
    assert "Only cash gives change" in register.flow.tender.message
    assert not register.hands.find("tender.confirm").isEnabled()


def test_esc_goes_back_and_loses_nothing(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.hands.press(Qt.Key.Key_Escape)
    assert register.flow.page == "register"
    assert register.pieces == 1


def test_a_scan_while_paying_disturbs_nothing(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.hands.type("200")
    register.scan(WHEAT)
    assert register.flow.page == "tender"
    assert register.flow.tender.received == 200_00
    assert register.pieces == 1
    register.hands.tap("toast.action.0")
    assert register.flow.page == "register"
    assert register.pieces == 2


def test_a_scan_on_the_change_screen_begins_the_next_sale(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    take(register)
    register.scan(WHEAT)
    assert register.flow.page == "register"
    assert [line.item.name for line in register.flow.register.cart.lines] == [
        "Mlimani wheat flour all purpose 1 kg"
    ]


def test_enter_twice_sells_once(register: Window) -> None:
    register.scan(MAIZE)
    open_tender(register)
    register.flow.tender.confirm()
    register.flow.tender.confirm()
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    first = register.flow.change.sale
    register.hands.press(Qt.Key.Key_Return)
    register.scan(MAIZE)
    open_tender(register)
    second = take(register)
    assert first is not None
    assert second.counter == first.counter + 1


def test_nothing_is_paid_from_an_empty_cart(register: Window) -> None:
    register.hands.press(Qt.Key.Key_F12)
    assert register.flow.page == "register"
    assert not register.hands.find("register.pay").isEnabled()


def test_a_dead_printer_holds_nobody_up(qapp: object, shop_folder: Folder) -> None:
    with EmulatedPrinter(["black_hole"]) as printer:
        use_printer(shop_folder, f"tcp:{printer.host}:{printer.port}")
        with open_window(shop_folder) as window:
            window.sign_in(CASHIER)
            for _ in range(2):
                window.scan(MAIZE)
                open_tender(window)
                started = time.monotonic()
                sale = take(window)
                assert time.monotonic() - started < 1.0
                assert sale.paper
                window.hands.press(Qt.Key.Key_Return)
                window.hands.wait(400)  # The bar is deaf to an impatient second press.
            assert window.flow.page == "register"


def test_an_open_cover_is_said_and_the_receipt_prints_later(
    qapp: object, shop_folder: Folder
) -> None:
    with EmulatedPrinter() as printer:
        printer.open_cover()
        use_printer(shop_folder, f"tcp:{printer.host}:{printer.port}")
        with open_window(shop_folder) as window:
            window.sign_in(CASHIER)
            window.scan(MAIZE)
            open_tender(window)
            sale = take(window)
            window.hands.wait_until(lambda: window.flow.change.receipt == "waiting", "the news")
            chip = window.hands.find("status.printer")
            assert chip.accessibleName() == "Printer: cover open"
            printer.open_cover(is_open=False)
            window.hands.wait_until(lambda: window.flow.change.receipt == "printed", "the receipt")
            assert sale.number in printer.receipts[-1]
            assert chip.accessibleName() == "Receipt printer"


def test_the_drawer_opens_for_cash_and_stays_shut_for_a_card(
    qapp: object, shop_folder: Folder
) -> None:
    with EmulatedPrinter() as printer:
        use_printer(shop_folder, f"tcp:{printer.host}:{printer.port}")
        with open_window(shop_folder) as window:
            window.sign_in(CASHIER)
            window.scan(MAIZE)
            window.hands.press(Qt.Key.Key_F12, shift=True)
            window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
            take(window)
            window.hands.wait_until(lambda: window.flow.change.is_settled, "the receipt")
            assert printer.kicks == []
            window.hands.wait(400)  # The bar is deaf to an impatient second press.
            window.scan(MAIZE)
            open_tender(window)
            take(window)
            window.hands.wait_until(lambda: window.flow.change.is_settled, "the receipt")
            assert len(printer.kicks) == 1
