"""The products page: found, filtered, changed many at once, by keys, taps and scans."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from pos_app.platform.paths import Folder
from pos_app.till.set_up import NewShop, set_up
from pos_app.ui.widgets.combo import Combo
from tests.helpers.window import CASHIER, MANAGER, OWNER, Window, open_window
from tests.screens.catalogue.products_page import (
    loaded,
    menu_verbs,
    names,
    open_editor,
    open_products,
    page_of,
    press_step,
    product,
    retype,
    said,
    search,
    told,
    wait_for,
)

FIRST, SECOND = "CAR051", "CAR054"
NEW_CODE = "4006381333931"


def choose(window: Window, test_id: str, words: str) -> None:
    """An entry of a filter's menu."""
    window.hands.tap(test_id)
    menu = window.hands.find(f"{test_id}.menu")
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text() == words).trigger()
    menu.close()
    window.hands.wait(5)


def test_the_list_is_in_order_and_its_next_pages_come(window: Window) -> None:
    page = open_products(window)
    window.hands.wait_until(lambda: page.table.total == 500, "the count")
    assert page.table.rowCount() == 100
    page.card.view.setFocus()
    window.hands.press(Qt.Key.Key_End)
    window.hands.wait_until(lambda: page.table.rowCount() == 200, "the second page")
    assert names(page) == sorted(names(page), key=str.casefold)


def test_typing_finds_and_enter_goes_to_what_was_found(window: Window) -> None:
    page = open_products(window)
    search(window, "maize flour 2 kg")
    wait_for(window, page, lambda found: found == ["Mlimani maize flour 2 kg"])
    window.hands.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    editor = loaded(window, page)
    assert editor.accessibleName() == "Mlimani maize flour 2 kg"


def test_nothing_found_says_so_and_leads_back(window: Window) -> None:
    page = open_products(window)
    search(window, "qqqqq")
    wait_for(window, page, lambda found: not found)
    assert "Nothing found" in said(page)
    window.hands.tap("products.empty.action")
    wait_for(window, page, lambda found: len(found) == 100)


def test_the_filters_are_a_key_away(window: Window) -> None:
    open_products(window)
    window.hands.press(Qt.Key.Key_F, ctrl=True, shift=True)
    assert window.hands.find("products.category").hasFocus()
    window.hands.press(Qt.Key.Key_F, ctrl=True)
    assert window.hands.find("products.search").hasFocus()


def test_a_category_and_what_runs_low(window: Window) -> None:
    page = open_products(window)
    choose(window, "products.category", "Bakery")
    wait_for(window, page, lambda found: 0 < len(found) < 100)
    assert {each.category.name for each in page.table.rows if each.category} == {"Bakery"}
    choose(window, "products.category", "All")
    choose(window, "products.stock", "Low stock")
    window.hands.wait_until(lambda: all(each.is_low for each in page.table.rows), "the low ones")
    assert page.table.rowCount() > 0


def test_archived_products_leave_the_list_and_come_back_with_undo(window: Window) -> None:
    page = open_products(window)
    first, second = names(page)[:2]
    page.card.view.setFocus()
    page.card.view.go_to(0)
    window.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    window.hands.tap("products.bulk.archive")
    wait_for(window, page, lambda found: first not in found and second not in found)
    assert "2 products are archived" in told(window)
    choose(window, "products.state", "Archived")
    wait_for(window, page, lambda found: set(found) == {first, second})
    assert menu_verbs(page, FIRST) == ["Open", "Change price", "Set category", "Sell again"]
    press_step(window)
    wait_for(window, page, lambda found: not found)


def test_many_prices_change_after_a_question_that_names_how_many(window: Window) -> None:
    page = open_products(window)
    before = [each.product for each in page.table.rows[:2]]
    page.card.view.tick(0)
    page.card.view.tick(1)
    window.hands.tap("products.bulk.price")
    assert window.hands.find("price.go").accessibleName() == "Change 2 prices"
    window.hands.type("10")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: "2 prices changed" in told(window), "the new prices")
    for old in before:
        kept = product(window, old.sku)
        assert kept is not None
        assert old.price is not None
        assert kept.price == old.price * Decimal("1.1")
    press_step(window)
    window.hands.wait_until(lambda: "as they were" in told(window), "the old prices")
    assert [product(window, old.sku) for old in before] == before


def test_more_cannot_be_taken_off_than_a_price_is(window: Window) -> None:
    page = open_products(window)
    page.card.view.tick(0)
    page.card.view.tick(1)
    window.hands.tap("products.bulk.price")
    window.hands.tap("price.way.down")
    window.hands.tap("price.by.amount")
    window.hands.find("price.amount").setFocus()
    window.hands.type("61")
    window.hands.tap("price.go")
    assert "would cost less than nothing" in said(window.hands.find("price"))


def test_the_category_of_many_is_set(window: Window) -> None:
    page = open_products(window)
    page.card.view.tick(0)
    page.card.view.tick(1)
    window.hands.tap("products.bulk.category")
    combo = window.hands.find("category.choice")
    assert isinstance(combo, Combo)
    combo.setFocus()
    window.hands.type("bak")
    assert combo.currentText() == "Bakery"
    window.hands.tap("category.go")
    window.hands.wait_until(lambda: "are in Bakery" in told(window), "the new category")
    window.hands.wait_until(
        lambda: {each.category.name for each in page.table.rows[:2] if each.category} == {"Bakery"},
        "the list with it",
    )


def test_ctrl_c_copies_what_is_seen_for_a_spreadsheet(window: Window) -> None:
    page = open_products(window)
    page.card.view.setFocus()
    page.card.view.go_to(0)
    window.hands.press(Qt.Key.Key_C, ctrl=True)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Afya antacid tablets 10 tablets\t")


def test_a_scan_opens_the_product_and_one_more_goes_into_its_codes(window: Window) -> None:
    page = open_products(window)
    window.scan("6169002600053")
    editor = loaded(window, page)
    assert editor.accessibleName() == "Afya antiseptic liquid 125 ml"
    window.scan(NEW_CODE)
    window.hands.wait_until(lambda: editor.is_changed, "the code")
    assert editor.form is not None
    assert NEW_CODE in [code for code, _ in editor.form.values()["barcodes"]]


def test_an_unknown_scan_offers_a_new_product(window: Window) -> None:
    page = open_products(window)
    window.scan(NEW_CODE)
    window.hands.wait_until(lambda: NEW_CODE in told(window), "the answer")
    press_step(window)
    editor = loaded(window, page)
    assert editor.form is not None
    window.hands.wait_until(lambda: editor.is_changed, "the code")
    assert editor.form.values()["barcodes"] == ((NEW_CODE, Decimal(1)),)


def test_an_unknown_code_at_the_register_becomes_a_product_and_a_line(window: Window) -> None:
    window.sign_in(MANAGER)
    window.scan(NEW_CODE)
    window.hands.wait_until(lambda: NEW_CODE in told(window), "the answer")
    press_step(window)
    page = page_of(window)
    loaded(window, page)
    retype(window, "product.name", "Ballpoint pen")
    retype(window, "product.price", "35")
    window.hands.press(Qt.Key.Key_S, ctrl=True)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    press_step(window)
    assert window.counter.page == "register"
    window.hands.wait_until(lambda: window.pieces == 1, "the line")
    assert window.flow.register.cart.lines[0].item.name == "Ballpoint pen"


def test_a_cashier_looks_but_changes_nothing(window: Window) -> None:
    page = open_products(window, CASHIER)
    assert not window.hands.find("products.new").isVisible()
    assert not window.hands.find("products.import").isVisible()
    assert "margin" not in [column.key for column in page.table.columns]
    assert menu_verbs(page, FIRST) == ["Open"]
    window.hands.press(Qt.Key.Key_N, ctrl=True)
    assert page.editor is None
    window.hands.tap("nav.register")
    window.scan(NEW_CODE)
    window.hands.wait_until(lambda: NEW_CODE in told(window), "the answer")
    assert window.counter.messages.kept[0].steps == ()


def test_very_long_names_are_cut_not_spread(window: Window) -> None:
    page = open_products(window)
    open_editor(window, page, FIRST)
    long = "Very long name " * 13
    retype(window, "product.name", "x")
    edit = window.hands.find("product.name")
    assert isinstance(edit, QLineEdit)
    edit.setText(long.strip())
    window.hands.press(Qt.Key.Key_S, ctrl=True)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    window.desktop.window.resize(1024, 768)
    window.hands.wait(50)
    view = page.card.view
    widths = sum(view.columnWidth(at) for at in range(len(page.table.columns)))
    assert widths == view.viewport().width()
    assert page.width() <= 1024


def test_everything_on_the_page_has_a_name(window: Window) -> None:
    page = open_products(window)
    for edit in page.findChildren(QLineEdit):
        assert edit.accessibleName(), edit.objectName()


def test_what_is_weighed_has_its_unit_and_is_read_whole(window: Window) -> None:
    page = open_products(window)
    search(window, "tomatoes")
    wait_for(window, page, lambda found: found[:1] == ["Tomatoes"])
    keys = [column.key for column in page.table.columns]
    price, stock = (page.table.cell(0, keys.index(key)) for key in ("price", "stock"))
    assert (price.text, price.sub) == ("Ksh\u00a0120.00", "per kg")
    assert stock.text == "48\u00a0kg"


def test_columns_stay_as_the_person_left_them(window: Window) -> None:
    page = open_products(window)
    window.hands.tap("products.columns")
    window.hands.tap("products.columns.chooser.cost")
    shown = [page.table.columns[at].key for at in page.card.view.header.shown()]
    window.hands.press(Qt.Key.Key_Escape)
    assert "cost" in shown
    window.counter.lock()
    window.sign_in(CASHIER)
    window.counter.lock()
    again = open_products(window)
    assert again is not page
    assert "cost" not in again.card.view.arrangement.hidden


def test_an_empty_shop_says_what_to_do_first(qapp: QApplication, tmp_path: Path) -> None:
    folder = Folder(tmp_path / "empty")
    folder.root.mkdir()
    new = NewShop(
        name="New shop", country="KE", currency="KES", owner=OWNER.name, owner_pin=OWNER.pin
    )
    set_up(folder, new, now=datetime.now(UTC))
    with open_window(folder) as window:
        window.sign_in(OWNER)
        window.hands.wait_until(lambda: window.counter.asks_for_float, "the float")
        window.hands.press(Qt.Key.Key_Escape)
        window.hands.tap("nav.products")
        page = page_of(window)
        window.hands.wait_until(lambda: "No products yet" in said(page), "the empty page")
        window.hands.tap("products.empty.action")
        assert loaded(window, page).is_new
