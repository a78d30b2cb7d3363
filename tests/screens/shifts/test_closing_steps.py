"""The three steps of closing a shift, by keys and taps: count, check the terminals, close."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.shifts import ShiftClosed
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.paths import Folder
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.scan_item import open_scanning, scan_item
from pos_app.shifts.screens.shift_view_model import CHECK, CLOSE, COUNT
from pos_app.till.composition import open_till
from tests.helpers.window import CASHIER, MAIZE, MAIZE_PRICE, Window, open_window
from tests.screens.shifts.at_shifts import (
    DEAF_MS,
    facts,
    open_shifts,
    owner_at_shifts,
    owner_of,
    shift_model,
    words,
)


@pytest.fixture
def card_folder(shop_folder: Folder) -> Folder:
    """The shop, with a sale paid by card."""
    with open_till(shop_folder) as till:
        actor, store = owner_of(till), till.store
        scanning = open_scanning(actor=actor, reading=store.own_reading(), now=till.now())
        cart = scan_item(
            scanning.empty_cart(), MAIZE, Decimal(1), scanning=scanning, now=till.now()
        )
        request = CompleteSale(new_id(), cart, (TenderGiven("card", MAIZE_PRICE),))
        complete_sale(request, actor=actor, now=till.now(), open_work=store.open_work)
    return shop_folder


def to_check(window: Window) -> None:
    window.hands.tap("shifts.close")
    assert shift_model(window).step == CHECK
    window.hands.wait(DEAF_MS)  # An impatient second tap is not heard.


def closed(window: Window) -> ShiftClosed:
    window.hands.wait_until(lambda: not window.counter.is_selling, "the closed shift")
    [fact] = facts(window, ShiftClosed)
    assert isinstance(fact, ShiftClosed)
    return fact


@pytest.mark.usefixtures("qapp")
def test_enter_alone_leads_from_the_last_coin_to_the_question(card_folder: Folder) -> None:
    with open_window(card_folder) as window:
        model = owner_at_shifts(window)
        window.hands.type("5")
        rows = len(model.pieces.notes) + len(model.pieces.coins)
        window.hands.press(*[Qt.Key.Key_Return] * rows)
        assert window.hands.find("shifts.note").hasFocus()
        window.hands.press(Qt.Key.Key_Return)
        assert model.step == CHECK
        window.hands.type("155")
        window.hands.press(Qt.Key.Key_Return)
        assert model.step == CLOSE
        window.hands.press(Qt.Key.Key_Return)
        assert window.hands.find("close.go").isVisible()
        window.hands.tap("close.go")
        fact = closed(window)
        assert (fact.counted_cash, fact.note) == (5000_00, "")


@pytest.mark.usefixtures("qapp")
def test_what_a_terminal_says_differently_stands_in_the_note(card_folder: Folder) -> None:
    with open_window(card_folder) as window:
        owner_at_shifts(window)
        window.hands.type("5")
        to_check(window)
        window.hands.type("150")
        badge = window.hands.find("shift.checked.card")
        assert "5.00 short" in badge.accessibleName()
        window.hands.press(Qt.Key.Key_Return)
        assert "5.00 short" in words(window)
        window.hands.press(Qt.Key.Key_Return)
        window.hands.tap("close.go")
        note = closed(window).note
        assert note.startswith("Card: terminal")
        assert "150.00" in note
        assert "155.00" in note


@pytest.mark.usefixtures("qapp")
def test_a_tap_says_that_the_terminal_agrees(card_folder: Folder) -> None:
    with open_window(card_folder) as window:
        model = owner_at_shifts(window)
        to_check(window)
        window.hands.tap("shift.same.card")
        assert model.said == {"card": MAIZE_PRICE}
        assert "Matches" in window.hands.find("shift.checked.card").accessibleName()
        assert model.full_note == ""


@pytest.mark.usefixtures("qapp")
def test_going_back_keeps_everything(card_folder: Folder) -> None:
    with open_window(card_folder) as window:
        model = owner_at_shifts(window)
        window.hands.type("3")
        to_check(window)
        window.hands.type("99")
        window.hands.press(Qt.Key.Key_Return)
        assert model.step == CLOSE
        window.hands.tap("shifts.back")
        assert model.step == CHECK
        window.hands.press(Qt.Key.Key_Escape)
        assert model.step == COUNT
        assert (model.counted, model.said) == (3000_00, {"card": 99_00})
        window.hands.press(Qt.Key.Key_Escape)
        assert window.counter.page == "register"
        open_shifts(window)
        assert (model.counted, model.said) == (3000_00, {"card": 99_00})


@pytest.mark.usefixtures("qapp")
def test_who_counts_blind_checks_blind(card_folder: Folder) -> None:
    with open_window(card_folder) as window:
        window.sign_in(CASHIER)
        model = open_shifts(window)
        window.hands.type("5")
        to_check(window)
        assert "155" not in words(window)
        assert not window.hands.find("shift.same.card").isVisible()
        window.hands.type("150")
        window.hands.press(Qt.Key.Key_Return)
        assert "short" not in words(window)
        assert "terminal" in model.full_note


def test_without_cards_there_is_nothing_to_check(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.type("5")
    window.hands.tap("shifts.close")
    assert model.step == CLOSE
    assert "The count matches" in words(window)
    window.hands.wait(DEAF_MS)
    window.hands.tap("shifts.back")
    assert model.step == COUNT


def test_the_steps_are_told_to_screen_readers(qapp: QApplication, window: Window) -> None:
    owner_at_shifts(window)
    strip = window.hands.find("shift.steps")
    assert strip.accessibleName() == "Step 1 of 3: Count"
    window.hands.tap("shifts.close")
    assert strip.accessibleName() == "Step 3 of 3: Close"
