"""The register for scanning: everything that works among tiles works beside the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER
from pos_app.ui.theme import shadow_margin
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.cart_summary import CartTotal, LastItemCard
from pos_app.ui.widgets.cart_table import CartTable
from tests.helpers.window import MAIZE, OWNER, WHEAT, Window

NAME = "Mlimani maize flour 2 kg"


@pytest.fixture
def table(register: Window) -> Window:
    """A cashier at the register for scanning."""
    register.hands.press(Qt.Key.Key_F10)
    return register


def rows(window: Window) -> list[tuple[str, str, str]]:
    """What the table shows: name, quantity, amount."""
    view = window.hands.find("register.cart")
    assert isinstance(view, CartTable)
    return [(item.name, item.quantity, item.amount) for item in view.lines.items]


def total(window: Window) -> str:
    """The large total."""
    shown = window.hands.find("register.total")
    assert isinstance(shown, CartTotal)
    return shown.amount.replace("\u00a0", " ")


def last(window: Window) -> str:
    """What the card with the last item says."""
    card = window.hands.find("register.last")
    assert isinstance(card, LastItemCard)
    return card.accessibleName().replace("\u00a0", " ") if card.isVisible() else ""


def enabled(window: Window, test_id: str) -> bool:
    """Whether it can be pressed."""
    return window.hands.find(test_id).isEnabled()


def test_a_scan_is_a_row_and_the_last_item_stands_large(table: Window) -> None:
    table.scan(WHEAT, MAIZE)
    table.hands.type("3*")
    table.scan(MAIZE)
    assert [(name, quantity) for name, quantity, _ in rows(table)][1] == (NAME, "4")
    assert last(table) == f"{NAME}, 4 × Ksh 155.00, Ksh 620.00"
    assert total(table) == "Ksh 710.00"


def test_the_field_asks_for_the_next_item(table: Window) -> None:
    field = table.flow.register_screen.catalogue.field
    assert field.placeholderText() == "Scan next item"
    table.scan(MAIZE)
    table.hands.wait_until(lambda: field.state == "idle", "the quiet field")
    assert field.placeholderText() == "Scan next item"
    table.hands.press(Qt.Key.Key_F10)
    assert field.placeholderText() == "Scan a barcode, or type a name or SKU"


def test_the_pictures_come_to_the_rows(table: Window) -> None:
    table.scan(MAIZE)
    view = table.hands.find("register.cart")
    assert isinstance(view, CartTable)
    table.hands.wait_until(lambda: view.lines.item(0).art != "", "the picture")


def test_plus_minus_arrows_delete_and_undo_work_on_rows(table: Window) -> None:
    table.scan(MAIZE, WHEAT)
    table.hands.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert [row[1] for row in rows(table)] == ["1", "2"]
    table.hands.press(Qt.Key.Key_Up)
    assert last(table).startswith(NAME)
    table.hands.press(Qt.Key.Key_Delete)
    assert len(rows(table)) == 1
    table.hands.press(Qt.Key.Key_Z, ctrl=True)
    assert len(rows(table)) == 2


def test_the_stepper_in_the_row_counts(table: Window) -> None:
    table.scan(MAIZE)
    table.hands.tap("register.cart.step.plus")
    assert rows(table)[0][1] == "2"


def test_a_tap_on_a_row_shows_it_large(table: Window) -> None:
    table.scan(MAIZE, WHEAT)
    assert not last(table).startswith(NAME)
    table.hands.tap_item("register.cart", NAME)
    assert last(table).startswith(NAME)


@pytest.mark.parametrize("way", ["key", "tap"])
def test_the_keypad_changes_quantity_and_discount(table: Window, way: str) -> None:
    table.scan(MAIZE)
    for key, tile, digits in ((Qt.Key.Key_F4, "quantity", "12"), (Qt.Key.Key_F7, "discount", "5")):
        if way == "key":
            table.hands.press(key)
        else:
            table.hands.tap(f"register.{tile}")
        table.hands.type(digits)
        table.hands.press(Qt.Key.Key_Return)
    line = table.flow.register.cart.lines[0]
    assert line.result.value == 12 * 155_00 * 95 // 100


def test_the_keypad_leaves_the_row_in_sight(table: Window) -> None:
    table.scan(MAIZE)
    table.hands.press(Qt.Key.Key_F4)
    editor, view = table.hands.find("line"), table.hands.find("register.cart")
    right = view.mapTo(table.desktop.window, view.rect().topRight()).x()
    assert editor.mapTo(table.desktop.window, editor.rect().topLeft()).x() >= right


def test_the_keypad_shows_the_picture_of_what_is_edited(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    picture = register.hands.find("line").findChild(ArtTile)
    assert isinstance(picture, ArtTile)
    assert picture.isVisible()
    product = register.flow.register.cart.lines[0].item.product
    register.hands.wait_until(lambda: register.flow.art.of(product).icon != "", "the picture")
    register.hands.press(Qt.Key.Key_Escape)
    register.hands.press(Qt.Key.Key_F7, shift=True)
    assert not picture.isVisible()  # A whole sale has none.


def test_hold_and_recall_by_key_and_by_tile(table: Window) -> None:
    table.scan(MAIZE)
    table.hands.tap("register.hold")
    assert table.flow.register.cart.is_empty
    assert table.hands.find("register.onHold").isVisible()
    table.hands.tap("register.hold")  # Nothing to hold: it brings back.
    assert len(rows(table)) == 1
    table.hands.press(Qt.Key.Key_F6, Qt.Key.Key_F5)
    assert len(rows(table)) == 1


def test_a_message_never_lies_over_the_functions(table: Window) -> None:
    table.scan(MAIZE)
    table.hands.press(Qt.Key.Key_Delete)
    toast, functions = table.hands.find("toast"), table.hands.find("register.quantity")
    window = table.desktop.window
    bottom = toast.mapTo(window, toast.rect().bottomLeft()).y()
    around = shadow_margin(2)
    assert bottom - around < functions.mapTo(window, functions.rect().topLeft()).y()
    table.hands.press(Qt.Key.Key_F10)  # The tiles come up, and not over the message.
    inside = toast.mapTo(window, toast.rect().center())
    assert toast.isAncestorOf(window.childAt(inside)) or window.childAt(inside) is toast


def test_search_works_above_the_table(table: Window) -> None:
    table.hands.type("wheat flour")
    table.hands.wait_until(lambda: bool(table.flow.catalogue.hits), "the hits")
    table.hands.press(Qt.Key.Key_Return)
    table.hands.wait_until(lambda: len(rows(table)) == 1, "the row")


def test_an_empty_cart_offers_only_what_can_be_done(table: Window) -> None:
    assert table.hands.find("register.empty").isVisible()
    assert not enabled(table, "register.pay")
    for key in ("quantity", "discount", "remove"):
        assert not enabled(table, f"register.{key}")
    assert not table.hands.find("register.quick.0").isVisible()


def test_cash_in_notes_takes_one_tap(table: Window) -> None:
    table.scan(MAIZE)
    assert table.hands.find("register.quick.0").accessibleName().startswith("Ksh\u00a0200")
    table.hands.tap("register.quick.0")
    table.hands.wait_until(lambda: table.flow.page == CHANGE, "the change")
    assert table.flow.change.sale is not None
    assert [(t.kind, t.received) for t in table.flow.change.sale.tenders] == [("cash", 200_00)]
    table.hands.press(Qt.Key.Key_Return)
    assert table.flow.page == REGISTER
    assert last(table).endswith("Change Ksh 45.00")


def test_card_asks_for_its_slip_first(table: Window) -> None:
    table.scan(MAIZE)
    table.hands.tap("register.quick.card")
    assert table.flow.page == TENDER
    assert table.flow.tender.method == "card"
    assert table.flow.tender.received == 155_00


def test_two_taps_in_a_row_take_the_money_once(table: Window) -> None:
    table.scan(MAIZE)
    tile = table.hands.find("register.quick.0")
    assert isinstance(tile, QAbstractButton)
    tile.click()
    tile.click()
    table.hands.wait_until(lambda: table.flow.page == CHANGE, "the change")
    table.hands.wait(100)
    journal = table.counter.opened.desk.own_reading().connection
    found = journal.execute("SELECT count(*) FROM journal WHERE kind = 'sale.completed'")
    assert found.fetchone() == (1,)


def test_a_tile_types_a_price(table: Window) -> None:
    table.counter.lock()
    table.sign_in(OWNER)
    table.scan(MAIZE)
    table.hands.tap("register.price")
    table.hands.type("100")
    table.hands.press(Qt.Key.Key_Return)
    assert table.flow.register.cart.lines[0].unit_price == 100


def test_going_to_and_fro_keeps_the_cart_and_the_open_line(table: Window) -> None:
    table.scan(MAIZE, WHEAT)
    table.hands.press(Qt.Key.Key_Up, Qt.Key.Key_F10)
    tiles = table.hands.find("register.tiles")
    assert tiles.isVisible()
    assert table.flow.register.line is not None
    assert table.flow.register.line.item.name == NAME
    table.hands.press(Qt.Key.Key_Plus, Qt.Key.Key_F10)
    assert [row[1] for row in rows(table)] == ["2", "1"]


def test_everything_that_takes_the_focus_has_a_name(table: Window) -> None:
    table.scan(MAIZE)
    screen = table.flow.register_screen
    nameless = [
        each.objectName() or type(each).__name__
        for each in screen.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not each.accessibleName()
    ]
    assert nameless == []
