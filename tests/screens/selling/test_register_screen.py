"""The register by keys, scans and taps: what the cart holds, and what the cashier is told."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.platform.paths import Folder
from pos_app.ui.widgets.search_field import SearchField
from tests.helpers.window import CASHIER, MAIZE, OWNER, WHEAT, Window, open_window

UNKNOWN = "5012345678900"


def field(window: Window) -> SearchField:
    """The scan field."""
    found = window.hands.find("register.scan")
    assert isinstance(found, SearchField)
    return found


def quantities(window: Window) -> list[Decimal]:
    """The quantities of the lines."""
    return [line.quantity for line in window.flow.register.cart.lines]


def told(window: Window) -> str:
    """The newest message."""
    kept = window.counter.messages.kept
    return kept[0].title if kept else ""


def test_a_known_code_becomes_a_line_and_the_field_says_so(register: Window) -> None:
    register.scan(MAIZE)
    assert quantities(register) == [1]
    assert field(register).state == "ok"
    assert field(register).message == "Mlimani maize flour 2 kg added · 1 in cart"
    assert field(register).text() == ""


def test_the_same_code_again_is_one_more(register: Window) -> None:
    register.scan(MAIZE, MAIZE, WHEAT)
    assert quantities(register) == [2, 1]


def test_an_unknown_code_adds_nothing_and_the_next_scan_works(register: Window) -> None:
    register.scan(UNKNOWN)
    assert quantities(register) == []
    assert field(register).state == "error"
    assert field(register).text() == UNKNOWN
    assert UNKNOWN in told(register)
    register.scan(MAIZE)
    assert quantities(register) == [1]
    assert field(register).state == "ok"


def test_a_number_and_a_star_multiply_the_next_scan(register: Window) -> None:
    register.hands.type("3*")
    register.scan(MAIZE)
    assert quantities(register) == [3]
    assert field(register).text() == ""


def test_a_code_typed_by_hand_works_like_a_scan(register: Window) -> None:
    register.hands.type(MAIZE)
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: quantities(register) == [1], "the line")


def test_typing_finds_products_and_enter_adds_the_first(register: Window) -> None:
    register.hands.type("2* wheat flour")
    register.hands.wait_until(lambda: bool(register.flow.catalogue.hits), "the hits")
    assert register.hands.find("register.hits").isVisible()
    first = register.flow.catalogue.hits[0].product.name
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: quantities(register) == [2], "the line")
    assert register.flow.register.cart.lines[0].item.name == first
    assert not register.hands.find("register.hits").isVisible()


def test_what_nobody_sells_is_said_and_esc_clears_it(register: Window) -> None:
    register.hands.type("qqxxzz")
    register.hands.wait_until(
        lambda: register.hands.find("register.hits.none").isVisible(), "the answer"
    )
    register.hands.press(Qt.Key.Key_Escape)
    assert field(register).text() == ""
    assert not register.hands.find("register.hits.none").isVisible()


def test_a_tile_adds_its_product(register: Window) -> None:
    hands = register.hands
    hands.wait_until(lambda: bool(register.flow.catalogue.tiles()), "the tiles")
    tile = register.flow.catalogue.tiles()[0]
    hands.tap_item("register.tiles", tile.name)
    assert register.flow.register.cart.lines[0].item.name == tile.name
    assert register.flow.catalogue.tiles()[0].count == "1"


def test_chips_show_the_products_of_a_category(register: Window) -> None:
    hands, catalogue = register.hands, register.flow.catalogue
    hands.wait_until(lambda: bool(catalogue.categories), "the chips")
    bakery = next(each for each in catalogue.categories if each.name == "Bakery")
    before = catalogue.tiles()
    hands.tap(f"register.chips.{bakery.id}")
    hands.wait_until(lambda: catalogue.tiles() != before, "the other tiles")
    assert {tile.tint for tile in catalogue.tiles()} == {bakery.tint}


def test_plus_minus_and_delete_change_the_open_line(register: Window) -> None:
    register.scan(MAIZE, WHEAT)
    register.hands.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert quantities(register) == [1, 2]
    register.hands.press(Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert quantities(register) == [2]
    assert told(register) == "Mlimani maize flour 2 kg removed"


def test_one_less_of_the_last_piece_takes_the_line_out(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_Minus)
    assert quantities(register) == []


def test_undo_and_redo_go_through_every_change(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_Plus, Qt.Key.Key_Delete)
    register.hands.press(Qt.Key.Key_Z, ctrl=True)
    assert quantities(register) == [2]
    register.hands.press(Qt.Key.Key_Z, Qt.Key.Key_Z, ctrl=True)
    assert quantities(register) == []
    register.hands.press(Qt.Key.Key_Z, ctrl=True, shift=True)
    assert quantities(register) == [1]


def test_the_keypad_beside_the_cart_sets_quantity_and_discount(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    register.hands.type("12")
    register.hands.press(Qt.Key.Key_Return)
    assert quantities(register) == [12]
    register.hands.press(Qt.Key.Key_F7)
    register.hands.type("5")
    register.hands.press(Qt.Key.Key_Return)
    line = register.flow.register.cart.lines[0]
    assert line.result.value == 12 * 155_00 * 95 // 100


def test_a_discount_on_the_whole_sale(register: Window) -> None:
    register.scan(MAIZE, WHEAT)
    register.hands.press(Qt.Key.Key_F7, shift=True)
    register.hands.type("5")
    register.hands.press(Qt.Key.Key_Return)
    assert register.flow.register.cart.totals().gross == (155_00 + 90_00) * 95 // 100


def test_an_owner_types_a_price(window: Window) -> None:
    window.sign_in(OWNER)
    register = window
    register.scan(MAIZE)
    assert register.hands.find("register.cart.price").isVisible()
    register.hands.press(Qt.Key.Key_F8)
    register.hands.type("100")
    register.hands.press(Qt.Key.Key_Return)
    assert register.flow.register.cart.lines[0].unit_price == 100


def test_held_sales_come_back(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F6)
    assert quantities(register) == []
    assert register.hands.find("register.onHold").isVisible()
    register.scan(WHEAT)
    register.hands.press(Qt.Key.Key_F5)
    assert [line.item.name for line in register.flow.register.cart.lines] == [
        "Mlimani maize flour 2 kg"
    ]
    assert len(register.flow.register.sale.held) == 1


def test_the_scanners_enter_never_presses_a_button(register: Window) -> None:
    register.scan(MAIZE)
    pay = register.hands.find("register.pay")
    pay.setFocus()
    register.scan(WHEAT)
    assert register.flow.page == "register"
    assert quantities(register) == [1, 1]


def test_a_scan_while_typing_leaves_the_typing_alone(register: Window) -> None:
    register.hands.press(Qt.Key.Key_F4)  # Nothing is open yet: nothing happens.
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    register.hands.type("1")
    register.scan(WHEAT)
    assert quantities(register) == [1, 1]


def test_a_crash_gives_the_cart_and_the_held_sales_back(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(CASHIER)
        before.scan(WHEAT)
        before.hands.press(Qt.Key.Key_F6)
        before.scan(MAIZE, MAIZE)
        sale = before.flow.register.sale.id
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        after.hands.wait_until(lambda: quantities(after) == [2], "the cart")
        assert after.flow.register.sale.id == sale
        assert "Restored what you were doing" in told(after)
        assert [len(kept.cart.lines) for kept in after.flow.register.sale.held] == [1]


def test_a_sale_that_was_cleared_does_not_come_back(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(CASHIER)
        before.scan(MAIZE)
        before.hands.press(Qt.Key.Key_Delete)
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        after.hands.wait(100)
        assert quantities(after) == []


def test_clearing_asks_once_and_keeping_is_the_safe_answer(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.tap("register.clear")
    register.hands.press(Qt.Key.Key_Return)
    assert quantities(register) == [1]
    register.hands.tap("register.clear")
    register.hands.tap("clear.go")
    register.hands.wait_until(lambda: quantities(register) == [], "the empty cart")
    register.hands.press(Qt.Key.Key_Z, ctrl=True)
    assert quantities(register) == [1]
