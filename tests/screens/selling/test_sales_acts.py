"""What is done about a sale on the sales page: voiding, saving, returning; and who may do it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from pos_app.facts.identity import ApprovalGiven
from pos_app.facts.selling import SaleVoided
from pos_app.platform.paths import Folder
from pos_app.selling.screens.void_dialog import VoidDialog
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.table import TableView
from tests.helpers.approval import approve, wait_for_question
from tests.helpers.window import CASHIER, OWNER, Window, open_window
from tests.screens.selling.sales_page import (
    Sold,
    dismiss,
    facts,
    make_sold,
    numbers,
    open_sales,
    rows,
    sales_place,
    search,
    settle,
    told,
    words,
)


@pytest.fixture
def sold(shop_folder: Folder, tmp_path: Path) -> Sold:
    (tmp_path / "paper").mkdir()
    return make_sold(shop_folder, tmp_path / "paper")


@pytest.fixture
def till(qapp: QApplication, sold: Sold) -> Iterator[Window]:
    """The window of that shop, the owner at it."""
    with open_window(sold.folder) as window:
        window.sign_in(OWNER)
        yield window


def test_voiding_asks_why_and_says_how_much(till: Window) -> None:
    screen = open_sales(till)
    settle(till)
    till.hands.tap("sales.void")
    dialog = till.desktop.window.findChild(VoidDialog)
    assert dialog is not None
    go = till.hands.find("void.go")
    assert isinstance(go, QPushButton)
    assert "Ksh" in go.text()
    assert not go.isEnabled()
    till.hands.type("rung up twice")
    till.hands.tap("void.go")
    till.hands.wait_until(lambda: len(rows(screen)) == 6, "the void in the list")
    settle(till)
    [fact] = facts(till, SaleVoided)
    assert isinstance(fact, SaleVoided)
    assert (fact.original_number, fact.reason) == ("A-000005", "rung up twice")
    states = {int(sale.number[-1]): sale.state for sale in rows(screen)}
    assert (states[6], states[5]) == ("void", "voided")
    assert "Sale A-000005" in words(till)
    assert not till.hands.find("sales.void").isVisible()


def test_esc_keeps_the_sale(till: Window) -> None:
    open_sales(till)
    settle(till)
    till.hands.tap("sales.void")
    till.hands.type("rung")
    till.hands.press(Qt.Key.Key_Escape)
    settle(till)
    assert facts(till, SaleVoided) == []


def test_a_sale_of_which_something_came_back_is_not_voided(till: Window) -> None:
    search(till, "A-000002")
    settle(till)
    assert not till.hands.find("sales.void").isVisible()


def test_the_receipt_as_a_file(till: Window) -> None:
    open_sales(till)
    settle(till)
    till.hands.tap("sales.pdf")
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path = Path(home) / "Jirani Mini Mart" / "Receipts" / "A-000005.pdf"
    till.hands.wait_until(path.exists, "the file")
    till.hands.wait_until(lambda: "A-000005.pdf" in told(till)[0], "the message")
    assert path.read_bytes().startswith(b"%PDF")
    assert till.counter.messages.kept[0].steps[0].verb == "Open"


def test_a_folder_that_cannot_be_written_is_told(till: Window, tmp_path: Path) -> None:
    open_sales(till)
    settle(till)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    shop = Path(home) / "Jirani Mini Mart"
    shop.parent.mkdir(parents=True, exist_ok=True)
    kept = shop.rename(tmp_path / "kept") if shop.exists() else None
    try:
        shop.write_text("a file where a folder should be")
        till.hands.tap("sales.pdf")
        till.hands.wait_until(lambda: "not saved" in "".join(told(till)), "the message")
    finally:
        shop.unlink()
        if kept is not None:
            kept.rename(shop)


def test_return_leads_to_its_page_with_the_sale(till: Window) -> None:
    search(till, "A-000002")
    settle(till)
    dismiss(till)
    till.hands.tap("sales.return")
    settle(till)
    assert till.counter.page == "return"
    said = "\n".join(label.text() for label in till.place("return").screen.findChildren(Label))
    assert "A-000002" in said


def test_a_return_does_not_come_back(till: Window) -> None:
    search(till, "A-000004")
    settle(till)
    assert not till.hands.find("sales.return").isVisible()


def test_without_a_page_for_returns_there_is_no_button(till: Window) -> None:
    sales_place(till)._returns = None
    search(till, "A-000002")
    settle(till)
    assert not till.hands.find("sales.return").isVisible()


def test_the_menu_of_a_row_offers_what_can_be_done_about_it(till: Window) -> None:
    screen = open_sales(till)
    settle(till)

    def offered(row: int) -> list[str]:
        table = till.hands.find("sales.table")
        assert isinstance(table, TableView)
        table.menu_asked.emit(row, table.mapToGlobal(table.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions()]
        menu.close()
        settle(till)
        return texts

    assert numbers(screen)[:2] == [5, 4]
    assert offered(0) == ["Print", "Save as PDF", "Return", "Void sale"]
    assert offered(1) == ["Print", "Save as PDF"]


def test_a_cashier_voids_with_a_manager_beside(qapp: QApplication, sold: Sold) -> None:
    with open_window(sold.folder) as window:
        window.sign_in(CASHIER)
        screen = open_sales(window)
        settle(window)
        window.hands.tap("sales.void")
        window.hands.type("rung up twice")
        window.hands.tap("void.go")
        wait_for_question(window)
        assert facts(window, SaleVoided) == []
        approve(window)
        window.hands.wait_until(lambda: len(rows(screen)) == 6, "the void in the list")
        settle(window)
        [fact], [given] = facts(window, SaleVoided), facts(window, ApprovalGiven)
        assert isinstance(fact, SaleVoided)
        assert isinstance(given, ApprovalGiven)
        assert (fact.approvals, fact.cashier) == ((given.id,), CASHIER.name)
        assert (given.permission, given.limit) == ("void_sale", -fact.payable)


def test_a_void_that_nobody_approves_voids_nothing(qapp: QApplication, sold: Sold) -> None:
    with open_window(sold.folder) as window:
        window.sign_in(CASHIER)
        screen = open_sales(window)
        settle(window)
        window.hands.tap("sales.void")
        window.hands.type("rung up twice")
        window.hands.tap("void.go")
        wait_for_question(window)
        window.hands.press(Qt.Key.Key_Escape)
        settle(window)
        assert facts(window, SaleVoided) == []
        assert len(rows(screen)) == 5
        assert window.hands.find("sales.void").isVisible()
