"""The editor of a product: by keys, refused at the field, kept through a lock, text for others."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.figures import FigureStrip
from tests.helpers.window import CASHIER, OWNER, Window
from tests.screens.catalogue.products_page import (
    loaded,
    open_editor,
    open_products,
    page_of,
    product,
    retype,
    said,
    told,
)

FIRST, SECOND = "CAR051", "CAR054"


def save(window: Window) -> None:
    window.hands.press(Qt.Key.Key_S, ctrl=True)


def test_enter_opens_keys_change_and_ctrl_s_saves(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    assert window.hands.find("product.name").hasFocus()
    retype(window, "product.name", "Antacid tablets, mint")
    assert editor.is_changed
    save(window)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    kept = product(window, FIRST)
    assert kept is not None
    assert kept.name == "Antacid tablets, mint"
    assert "Antacid tablets, mint is saved" in told(window)
    window.hands.wait_until(
        lambda: "Antacid tablets, mint" in [r.product.name for r in page.table.rows], "the list"
    )


def test_the_price_shows_its_net_and_margin_while_it_is_typed(window: Window) -> None:
    page = open_products(window)
    open_editor(window, page, SECOND)
    figures = window.hands.find("product.figures")
    assert isinstance(figures, FigureStrip)
    retype(window, "product.price", "232")
    net, margin, _ = figures.figures
    assert "200.00" in net.value  # 16 % are in it.
    assert margin.value == "31.9%"  # Of 200 cost 136.21.
    retype(window, "product.cost", "250")
    assert figures.figures[1].ink == "dangerInk"
    save(window)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    kept = product(window, SECOND)
    assert kept is not None
    assert (kept.price, kept.cost) == (Decimal(232), Decimal(250))


def test_a_wrong_check_digit_is_said_at_once_and_not_saved(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    window.hands.tap("product.barcodes.add")
    window.hands.type("6169002600054")
    assert "The last digit should be 3." in said(editor)
    save(window)
    assert page.sheet is editor
    assert editor.form is not None
    assert editor.form.field("barcodes").error == "The last digit should be 3."


def test_a_barcode_of_another_product_is_refused_in_its_own_words(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    window.hands.tap("product.barcodes.add")
    window.hands.type("6169002600053")
    save(window)
    form = editor.form
    assert form is not None
    window.hands.wait_until(lambda: bool(form.field("barcodes").error), "the refusal")
    assert "belongs to Afya antiseptic liquid 125 ml already" in form.field("barcodes").error
    assert editor.is_changed


def test_a_pack_has_its_own_barcode(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    window.hands.tap("product.barcodes.add")
    window.hands.type("2000000000015")
    retype(window, "product.barcodes.1.pieces", "12")
    assert "A pack: one scan adds several." in said(editor)
    save(window)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    kept = product(window, FIRST)
    assert kept is not None
    assert [(each.code, each.quantity) for each in kept.barcodes][1:] == [
        ("02000000000015", Decimal(12))
    ]


def test_esc_asks_only_when_something_would_be_lost(window: Window) -> None:
    page = open_products(window)
    open_editor(window, page, FIRST)
    window.hands.press(Qt.Key.Key_Escape)
    assert page.sheet is None
    editor = open_editor(window, page, FIRST)
    retype(window, "product.name", "Other")
    window.hands.press(Qt.Key.Key_Escape)
    assert page.sheet is editor
    window.hands.tap("product.sheet.question.go")
    assert page.sheet is None
    kept = product(window, FIRST)
    assert kept is not None
    assert kept.name != "Other"


def test_what_comes_back_for_a_closed_editor_disturbs_nobody(window: Window) -> None:
    page = open_products(window)
    page.edit_product(page.table.row(0).product.id)
    page.close_sheet()
    window.hands.wait(200)
    assert page.editor is None


def test_a_half_filled_form_outlives_a_lock_of_the_same_person(window: Window) -> None:
    page = open_products(window)
    open_editor(window, page, FIRST)
    retype(window, "product.name", "Half done")
    window.counter.lock()
    assert not page.sheet.isVisible()  # type: ignore[union-attr]  # It is only hidden.
    window.sign_in(OWNER)
    window.hands.tap("nav.products")
    name = window.hands.find("product.name")
    assert isinstance(name, QLineEdit)
    assert name.isVisible()
    assert name.text() == "Half done"


def test_somebody_else_finds_no_half_done_work(window: Window) -> None:
    page = open_products(window)
    open_editor(window, page, FIRST)
    retype(window, "product.name", "Half done")
    window.counter.lock()
    window.sign_in(CASHIER)
    window.hands.tap("nav.products")
    assert page_of(window).sheet is None


def test_a_new_product_needs_a_name_and_a_code(window: Window) -> None:
    page = open_products(window)
    window.hands.press(Qt.Key.Key_N, ctrl=True)
    editor = loaded(window, page)
    assert editor.form is not None
    save(window)
    assert editor.form.field("name").error == "This is needed."
    window.hands.type("Ginger beer")
    save(window)
    window.hands.wait_until(lambda: bool(editor.form and editor.form.field("sku").error), "the sku")
    retype(window, "product.sku", "GB-1")
    retype(window, "product.price", "120")
    save(window)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    kept = product(window, "GB-1")
    assert kept is not None
    assert (kept.name, kept.price, kept.active) == ("Ginger beer", Decimal(120), True)


def test_a_category_is_made_where_it_is_missed(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    combo = window.hands.find("product.category")
    assert isinstance(combo, Combo)
    typed = combo.lineEdit()
    assert typed is not None
    typed.setFocus()
    typed.selectAll()
    window.hands.type("new cat")
    window.hands.press(Qt.Key.Key_Tab)
    assert window.hands.find("group.name").hasFocus()
    window.hands.type("First aid")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: combo.currentText() == "First aid", "the new category")
    assert editor.is_changed
    save(window)
    window.hands.wait_until(lambda: page.sheet is None, "the saved product")
    window.hands.wait_until(
        lambda: "First aid" in {r.category.name for r in page.table.rows if r.category}, "the list"
    )


def test_without_the_right_the_values_are_text_with_a_lock(window: Window) -> None:
    page = open_products(window, CASHIER)
    editor = open_editor(window, page, FIRST)
    words = said(editor)
    assert "Ask a manager" in words
    assert "6169002600022" in words
    assert "Ksh\u00a060.00" in words
    assert "42.00" not in words  # What it costs is not theirs to see.
    assert not [e for e in editor.findChildren(QLineEdit) if e.isVisible()]
    assert not window.hands.find("product.sheet.save").isVisible()


def test_stock_is_corrected_with_a_reason(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    editor.tabs.setCurrentIndex(1)
    window.hands.tap("product.stock.go")
    assert editor.stock.form.field("quantity").error == "This is needed."
    retype(window, "product.stock.quantity", "3")
    retype(window, "product.stock.reason", "Broken")
    window.hands.tap("product.stock.go")
    figures = window.hands.find("product.stock.figures")
    assert isinstance(figures, FigureStrip)
    window.hands.wait_until(lambda: figures.figures[0].value == "17", "the new level")
    assert "The stock is corrected" in told(window)


def test_everything_in_the_editor_has_a_name(window: Window) -> None:
    page = open_products(window)
    editor = open_editor(window, page, FIRST)
    window.hands.tap("product.barcodes.add")
    for edit in editor.findChildren(QLineEdit):
        assert edit.accessibleName(), edit.objectName()
