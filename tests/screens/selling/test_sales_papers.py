"""Receipts again, receipts that wait for a word, and receipts nobody is sure of: in the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.devices.domain.spool_rules import JobState
from pos_app.facts.selling import ReceiptPrinted
from pos_app.platform.paths import Folder
from pos_app.ui.widgets.notice_bar import NoticeBar
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window
from tests.screens.selling.sales_page import (
    Sold,
    chosen,
    dismiss,
    facts,
    make_sold,
    open_sales,
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


@contextmanager
def at_till(sold: Sold) -> Iterator[Window]:
    with open_window(sold.folder) as window:
        window.sign_in(OWNER)
        settle(window)
        yield window


def printed(sold: Sold) -> list[str]:
    """Number and mark of each paper that came out."""
    found = []
    for text in sold.prints:
        mark = re.search(r"REPRINT \d+", text)
        found.append(re.findall(r"A-\d{6}", text)[0] + (f" {mark.group()}" if mark else ""))
    return found


def wait_for_papers(window: Window, sold: Sold, count: int) -> None:
    window.hands.wait_until(lambda: len(sold.prints) >= count, "the paper")
    settle(window)


def test_old_receipts_are_offered_and_none_comes_out_by_itself(
    qapp: QApplication, sold: Sold
) -> None:
    with at_till(sold) as window:
        window.hands.wait_until(lambda: bool(told(window)), "the offer")
        assert told(window)[0] == "2 receipts wait to be printed"
        offered = [step.verb for step in window.counter.messages.kept[0].steps]
        assert offered == ["Print", "Not needed"]
        window.hands.wait(200)
        assert sold.prints == []


def test_the_next_customers_receipt_comes_out_alone(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        window.scan(MAIZE)
        window.hands.press(Qt.Key.Key_F12)
        window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
        window.hands.press(Qt.Key.Key_Return)
        wait_for_papers(window, sold, 1)
        window.hands.wait(200)
        assert printed(sold) == ["A-000006"]


def test_print_prints_them_as_originals(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        open_sales(window)
        settle(window)
        assert "2 receipts wait to be printed" in words(window)
        assert "Waiting to print" in window.hands.find("sales.chosen.state").accessibleName()
        window.hands.tap("papers.held.action.0")
        wait_for_papers(window, sold, 2)
        assert printed(sold) == ["A-000003", "A-000005"]
        window.hands.wait_until(
            lambda: not window.hands.find("papers.held").isVisible(), "the end of the offer"
        )


def test_not_needed_lets_them_go(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        open_sales(window)
        settle(window)
        window.hands.tap("papers.held.action.1")
        settle(window)
        assert not window.hands.find("papers.held").isVisible()
        window.hands.wait(200)
        assert sold.prints == []
        assert "Paid" in window.hands.find("sales.chosen.state").accessibleName()


def test_a_waiting_original_can_be_printed_by_itself(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        search(window, "A-000003")
        settle(window)
        dismiss(window)
        window.hands.tap("sales.print")
        wait_for_papers(window, sold, 1)
        assert printed(sold) == ["A-000003"]


def test_copies_are_marked_and_counted(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        search(window, "A-000001")
        settle(window)
        for count in (1, 2):
            dismiss(window)
            window.hands.tap("sales.print")
            wait_for_papers(window, sold, count)
        assert printed(sold) == ["A-000001 REPRINT 1", "A-000001 REPRINT 2"]
        assert "Printing the receipt of A-000001" in told(window)


def test_ctrl_p_prints_the_chosen_receipt(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        search(window, "A-000002")
        settle(window)
        window.hands.press(Qt.Key.Key_P, ctrl=True)
        wait_for_papers(window, sold, 1)
        assert printed(sold) == ["A-000002 REPRINT 1"]


def test_ctrl_p_at_the_register_prints_the_last_receipt(qapp: QApplication, sold: Sold) -> None:
    with open_window(sold.folder) as window:
        window.sign_in(CASHIER)
        settle(window)
        window.hands.press(Qt.Key.Key_P, ctrl=True)
        wait_for_papers(window, sold, 1)
        assert printed(sold) == ["A-000005"]
        assert window.counter.page == "register"
        window.hands.wait_until(lambda: "Printing the last receipt" in told(window), "the message")
        window.hands.press(Qt.Key.Key_P, ctrl=True)
        wait_for_papers(window, sold, 2)
        assert printed(sold)[1] == "A-000005 REPRINT 1"


def test_ctrl_p_right_after_the_sale_prints_a_copy(qapp: QApplication, sold: Sold) -> None:
    with at_till(sold) as window:
        window.scan(MAIZE)
        window.hands.press(Qt.Key.Key_F12)
        window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
        window.hands.press(Qt.Key.Key_Return)
        wait_for_papers(window, sold, 1)
        window.hands.press(Qt.Key.Key_P, ctrl=True)
        wait_for_papers(window, sold, 2)
        assert printed(sold) == ["A-000006", "A-000006 REPRINT 1"]
        assert window.counter.page == "change"


def test_ctrl_p_without_printer_or_sale_says_so(register: Window) -> None:
    register.hands.press(Qt.Key.Key_P, ctrl=True)
    settle(register)
    assert told(register)[0] == "No receipt printer"


@pytest.mark.parametrize("did_print", [True, False])
def test_did_it_print(qapp: QApplication, sold: Sold, did_print: bool) -> None:
    sold.put(sold.sales[-1], JobState.SENDING)
    with at_till(sold) as window:
        open_sales(window)
        settle(window)
        notice = window.hands.find("sales.doubtful")
        assert isinstance(notice, NoticeBar)
        assert notice.isVisible()
        assert notice.accessibleName().startswith("Did it print?")
        dismiss(window)
        window.hands.tap(f"sales.doubtful.action.{0 if did_print else 1}")
        window.hands.wait_until(lambda: not notice.isVisible(), "the end of the question")
        if did_print:
            [fact] = facts(window, ReceiptPrinted)
            assert isinstance(fact, ReceiptPrinted)
            assert (fact.document, fact.confirmed) == (sold.sales[-1].id, False)
            assert sold.prints == []
        else:
            wait_for_papers(window, sold, 1)
            assert printed(sold) == ["A-000005 REPRINT 1"]


def test_the_offer_leads_to_the_receipt_in_doubt(qapp: QApplication, sold: Sold) -> None:
    sold.put(sold.sales[2], JobState.SENDING)
    sold.put(sold.sales[3], JobState.CANCELLED)
    with at_till(sold) as window:
        window.hands.wait_until(lambda: bool(told(window)), "the offer")
        assert "may not have printed" in told(window)[0]
        window.counter.messages.kept[0].steps[0].act()
        window.hands.wait_until(
            lambda: sales_place(window).chosen is not None and chosen(window).is_doubtful,
            "the question",
        )
        assert "Sale A-000003" in words(window)
