"""The sales page on a real shop: the list, searching, the receipt, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.kernel.permissions import Permission
from pos_app.platform.paths import Folder
from pos_app.ui.models.table_model import CELL
from pos_app.ui.widgets.table import TableView
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window
from tests.screens.selling.sales_page import (
    Sold,
    chosen,
    listing,
    make_sold,
    numbers,
    open_sales,
    pick,
    rows,
    sales_place,
    search,
    settle,
    told,
    words,
)
from tests.screens.till.test_window import nameless


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


def test_the_newest_is_on_top_and_its_receipt_beside(till: Window) -> None:
    screen = open_sales(till)
    assert numbers(screen) == [5, 4, 3, 2, 1]
    settle(till)
    assert "Sale A-000005" in words(till)
    assert "A-000005" in till.hands.find("sales.preview.paper").accessibleDescription()


def test_keys_go_through_the_list(till: Window) -> None:
    open_sales(till)
    till.hands.find("sales.table").setFocus()
    till.hands.press(Qt.Key.Key_Down)
    settle(till)
    assert "Return A-000004" in words(till)
    assert "Of sale A-000002" in till.hands.find("sales.preview.paper").accessibleDescription()
    till.hands.press(Qt.Key.Key_End)
    settle(till)
    assert "Sale A-000001" in words(till)


def test_from_the_search_down_into_the_list_and_enter_to_the_paper(till: Window) -> None:
    open_sales(till)
    settle(till)
    assert till.hands.find("sales.search").hasFocus()
    till.hands.press(Qt.Key.Key_Down)
    assert till.hands.find("sales.table").hasFocus()
    till.hands.press(Qt.Key.Key_Return)
    assert till.hands.find("sales.preview").hasFocus()
    till.hands.press(Qt.Key.Key_F, ctrl=True)
    assert till.hands.find("sales.search").hasFocus()


def test_esc_clears_the_search_first_and_then_goes_back(till: Window) -> None:
    screen = search(till, "zzz")
    till.hands.press(Qt.Key.Key_Escape)
    settle(till)
    assert numbers(screen) == [5, 4, 3, 2, 1]
    assert till.counter.page == "sales"
    till.hands.press(Qt.Key.Key_Escape)
    assert till.counter.page == "register"


def test_the_next_person_does_not_find_the_search_of_the_last(till: Window) -> None:
    search(till, "zzz")
    till.counter.lock()
    till.sign_in(CASHIER)
    assert numbers(open_sales(till)) == [5, 4, 3, 2, 1]
    assert listing(till).wanted.text == ""


def test_returns_differ_by_words_and_signs_not_by_colour_alone(till: Window) -> None:
    screen = open_sales(till)
    cells = {
        screen.table.columns[at].key: screen.table.index(1, at).data(CELL)
        for at in range(len(screen.table.columns))
    }
    assert cells["total"].text.startswith("−")
    assert (cells["state"].badge.text, cells["state"].badge.icon) == ("Return", "arrow-u-up-left")
    assert "From A-000002" in cells["items"].sub
    assert screen.table.index(3, 3).data(CELL).badge.text == "Part returned"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A-000003", [3]),
        ("2", [2]),
        ("qk12", [3]),
        ("310", [2]),
        ("155.00", [4, 1]),
        ("maize", [4, 2, 1]),
        ("zzz", []),
    ],
)
def test_what_is_typed_finds(till: Window, text: str, expected: list[int]) -> None:
    found = numbers(search(till, text))
    assert [number for number in found if number in expected or not expected] == expected


def test_the_receipts_own_barcode_finds_it(till: Window) -> None:
    screen = open_sales(till)
    settle(till)
    till.scan("rc.A-000002")
    settle(till)
    assert numbers(screen) == [2]
    assert "Sale A-000002" in words(till)


def test_goods_scanned_on_the_sales_page_are_not_sold(till: Window) -> None:
    open_sales(till)
    settle(till)
    till.scan(MAIZE)
    settle(till)
    assert till.pieces == 0
    assert told(till)[0] == "Not added"


def test_nothing_found_leads_to_all_days_and_then_to_everything(till: Window) -> None:
    screen = search(till, "zzz")
    assert "Nothing found" in words(till)
    till.hands.tap("sales.none.action")
    settle(till)
    assert listing(till).wanted.span == "ever"
    till.hands.tap("sales.none.action")
    settle(till)
    assert numbers(screen) == [5, 4, 3, 2, 1]


def test_days(till: Window) -> None:
    screen = open_sales(till)
    till.hands.tap("sales.days.yesterday")
    settle(till)
    assert numbers(screen) == []
    assert "No sales on these days" in words(till)
    assert "No receipt chosen" in words(till)
    for key in ("week", "ever", "today"):
        till.hands.tap(f"sales.days.{key}")
        settle(till)
        assert numbers(screen) == [5, 4, 3, 2, 1]


def test_a_day_from_the_calendar(till: Window) -> None:
    screen = open_sales(till)
    till.hands.tap("sales.days.day")
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    till.hands.press(Qt.Key.Key_Return)
    settle(till)
    assert numbers(screen) == [5, 4, 3, 2, 1]
    assert listing(till).wanted.day is not None


def test_filters_by_payment_kind_and_person(till: Window) -> None:
    screen = open_sales(till)
    pick(till, "sales.method", 3)  # Everything, cash, card.
    assert numbers(screen) == [4, 2]
    pick(till, "sales.kind", 3)  # Everything, sales, returns.
    assert numbers(screen) == [4]
    till.hands.find("sales.method").setFocus()
    till.hands.press(Qt.Key.Key_Delete)
    till.hands.find("sales.kind").setFocus()
    till.hands.press(Qt.Key.Key_Delete)
    settle(till)
    pick(till, "sales.person", 2)  # Amina, who sold nothing.
    assert numbers(screen) == []


def test_the_figures_of_the_days(till: Window) -> None:
    open_sales(till)
    settle(till)
    said = till.hands.find("sales.figures").accessibleName()
    gross = sum(sale.total for sale in rows(open_sales(till)) if sale.kind == "sale")
    assert "Sales 4" in said
    assert f"{gross // 100:,}" in said
    assert "−Ksh" in said


def test_a_cashier_sees_the_list_without_figures(qapp: QApplication, sold: Sold) -> None:
    with open_window(sold.folder) as window:
        window.sign_in(CASHIER)
        screen = open_sales(window)
        settle(window)
        assert len(rows(screen)) == 5
        assert not window.hands.find("sales.figures").isVisible()
        assert window.hands.find("sales.print").isVisible()


def test_without_the_right_there_is_no_printing_again(till: Window) -> None:
    place = sales_place(till)
    open_sales(till)
    settle(till)
    less = place.actor.permissions - {Permission.REPRINT}
    chosen(till).change_person(replace(place.actor, permissions=less))
    for button in ("sales.print", "sales.pdf"):
        assert not till.hands.find(button).isVisible()


def test_long_names_push_nothing_out_of_a_small_window(till: Window) -> None:
    def lengthen() -> None:
        with till.desktop.till.store.open_work() as work:
            work.connection.execute("UPDATE sale_line SET name = ?", ("Extraordinary name " * 9,))
            work.connection.execute("UPDATE sale SET cashier = ?", ("Maximiliana-Theophania " * 4,))
            work.connection.execute("UPDATE sale_tender SET reference = ?", ("REF" * 30,))
            work.commit()

    till.desktop.on_lane(lengthen)
    open_sales(till)
    till.desktop.window.resize(1024, 768)
    settle(till)
    table = till.hands.find("sales.table")
    assert isinstance(table, TableView)
    assert till.desktop.window.width() == 1024
    assert table.horizontalScrollBar().maximum() == 0
    last = table.visualRect(table.model().index(0, len(table.table.columns) - 1))
    assert last.right() <= table.viewport().width()
    preview = till.hands.find("sales.preview")
    assert preview.mapTo(till.desktop.window, preview.rect().bottomRight()).x() < 1024


def test_everything_that_takes_the_focus_has_a_name(till: Window) -> None:
    open_sales(till)
    settle(till)
    assert list(nameless(till.desktop.window)) == []


def test_before_the_first_sale(register: Window) -> None:
    open_sales(register)
    assert "No sales on these days" in words(register)
    register.hands.tap("sales.none.action")
    settle(register)
    assert "No sales yet" in words(register)
