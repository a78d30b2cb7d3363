"""The products page of an open window, and what people see and do there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.screens.product_editor import ProductEditor
from pos_app.catalogue.screens.products_page import ProductsPage
from pos_app.catalogue.storage.product_reading import product_by_sku
from pos_app.till.products_place import ProductsPlace
from pos_app.ui.widgets.label import Label
from tests.helpers.window import OWNER, DemoPerson, Window


def open_products(window: Window, person: DemoPerson = OWNER) -> ProductsPage:
    """Through the sign-in and the navigation."""
    window.sign_in(person)
    window.hands.tap("nav.products")
    page = page_of(window)
    window.hands.wait_until(lambda: page.table.rowCount() > 0, "the products")
    return page


def page_of(window: Window) -> ProductsPage:
    place = window.place("products")
    assert isinstance(place, ProductsPlace)
    return place.page


def names(page: ProductsPage) -> list[str]:
    """The products in sight."""
    return [each.product.name for each in page.table.rows]


def wait_for(window: Window, page: ProductsPage, what: Callable[[list[str]], bool]) -> None:
    window.hands.wait_until(lambda: what(names(page)), "the list")


def row_of(page: ProductsPage, sku: str) -> int:
    return next(at for at, each in enumerate(page.table.rows) if each.product.sku == sku)


def search(window: Window, words: str) -> None:
    """Ctrl+F and type."""
    window.hands.press(Qt.Key.Key_F, ctrl=True)
    window.hands.type(words)


def open_editor(window: Window, page: ProductsPage, sku: str) -> ProductEditor:
    """Enter on the row."""
    page.card.view.setFocus()
    page.card.view.go_to(row_of(page, sku))
    window.hands.press(Qt.Key.Key_Return)
    return loaded(window, page)


def loaded(window: Window, page: ProductsPage) -> ProductEditor:
    """The open editor, filled."""
    window.hands.wait_until(lambda: page.editor is not None, "the editor")
    editor = page.editor
    assert editor is not None
    window.hands.wait_until(lambda: editor.is_filled, "the product")
    return editor


def retype(window: Window, test_id: str, text: str) -> None:
    """Something else in a field."""
    edit = window.hands.find(test_id)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    window.hands.type(text)


def product(window: Window, sku: str) -> Product | None:
    """The product as it stands in the books."""
    store = window.desktop.till.store
    return window.desktop.on_lane(lambda: product_by_sku(store.own_reading(), sku))


def said(widget: QWidget) -> str:
    """Everything that a part of the page says."""
    return "\n".join(each.text() for each in widget.findChildren(Label) if each.isVisible())


def told(window: Window) -> str:
    """The last message."""
    kept = window.counter.messages.kept
    return f"{kept[0].title} {kept[0].detail}" if kept else ""


def press_step(window: Window) -> None:
    """The first next step of the last message."""
    window.counter.messages.kept[0].steps[0].act()
    window.hands.wait(20)


def menu_verbs(page: ProductsPage, sku: str) -> list[str]:
    """What the dots at the end of a row offer."""
    view = page.card.view
    at = row_of(page, sku)
    place = view.visualRect(page.table.index(at, len(page.table.columns) - 1)).center()
    press(view.viewport(), place)
    menu = page.findChild(QMenu, "products.menu")
    assert isinstance(menu, QMenu)
    verbs = [action.text() for action in menu.actions()]
    menu.close()
    return verbs


def press(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
