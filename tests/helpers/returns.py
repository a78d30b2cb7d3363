"""Selling and taking back in a window."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt

from pos_app.facts.catalogue import (
    BarcodeRow,
    PriceRow,
    PricesChanged,
    ProductRow,
    ProductsChanged,
)
from pos_app.facts.selling import GoodsReturned
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.selling.screens.return_view_model import ReturnViewModel
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.composition import open_till
from pos_app.till.returns_place import ReturnsPlace
from pos_app.ui.widgets.search_field import SearchField
from tests.helpers.approval import facts
from tests.helpers.window import OWNER, Window

LONG = "Extra fine stone-ground wholegrain organic mountain wheat flour for " * 2


def sell(window: Window, *codes: str, by_card: bool = False) -> None:
    """Scan, pay what is due, and begin the next sale."""
    window.scan(*codes)
    window.hands.wait_until(lambda: not window.flow.register.cart.is_empty, "the cart")
    window.hands.press(Qt.Key.Key_F12, shift=by_card)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")
    window.flow.next_sale()
    window.hands.wait(450)  # The loud bar is deaf right after it was pressed.


def open_returns(window: Window) -> None:
    """F9."""
    window.hands.press(Qt.Key.Key_F9)
    window.hands.wait_until(lambda: window.counter.page == "return", "the page")


def returned(window: Window) -> GoodsReturned:
    """The newest return, once its page says so."""
    window.hands.wait_until(
        lambda: window.hands.find("return.over").isVisible(), "what is to be given back"
    )
    fact = facts(window, GoodsReturned)[-1]
    assert isinstance(fact, GoodsReturned)
    return fact


def printing_shop(folder: Folder, scratch: Path) -> Path:
    """Gives the shop a printer that writes into a folder; answers with the folder."""
    jobs = scratch / "paper"
    jobs.mkdir()
    with open_till(folder) as till:
        store, now = till.store, till.now()
        asked = SignIn(new_id(), OWNER.name, OWNER.pin)
        actor = sign_in(asked, pepper=store.keys.pepper, now=now, open_work=store.open_work)
        values = {"devices.receipt_printer": f"file:{jobs}"}
        change_settings(
            ChangeSettings(new_id(), values), actor=actor, now=now, open_work=store.open_work
        )
    return jobs


def shop_with_long_names(folder: Folder) -> str:
    """Adds a dear product with a very long name; answers with its barcode."""
    barcode, product = "LONG-NAME-1", new_id()
    with open_till(folder) as till:
        common = {"at": till.now(), "till": till.shop.till}
        row = ProductRow(
            id=product,
            sku="LONG",
            name=LONG.strip()[:120],
            tax_class="B",
            cost=Decimal(1),
            barcodes=(BarcodeRow(code=barcode),),
        )
        with till.store.open_work() as work:
            work.record(ProductsChanged(id=new_id(), products=(row,), **common))
            price = PriceRow(product=product, price=Decimal("1234567.89"))
            work.record(PricesChanged(id=new_id(), prices=(price,), **common))
            work.commit()
    return barcode


def place(window: Window) -> ReturnsPlace:
    """The page."""
    found = window.place("return")
    assert isinstance(found, ReturnsPlace)
    return found


def model(window: Window) -> ReturnViewModel:
    """What is being taken back."""
    return place(window).model


def field(window: Window) -> SearchField:
    """Where receipts are scanned."""
    found = window.hands.find("return.find")
    assert isinstance(found, SearchField)
    return found


def find(window: Window, number: str) -> None:
    """F9, the number, Enter."""
    open_returns(window)
    window.hands.type(number)
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: bool(field(window).message), "the answer")
