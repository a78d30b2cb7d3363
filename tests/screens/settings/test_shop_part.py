"""The shop in the settings: each row counts when it is left, and is put back when refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pos_app.documents.settings import RECEIPT_FOOTER
from pos_app.facts.shop import ShopChanged
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.setting_rows import LockedValue
from tests.helpers.window import MAIZE, Window
from tests.screens.settings.opening import facts, open_settings, wait_quiet, words


def line(window: Window, test_id: str) -> QLineEdit:
    found = window.hands.find(test_id)
    assert isinstance(found, QLineEdit)
    return found


def write(window: Window, test_id: str, text: str) -> None:
    field = line(window, test_id)
    field.setFocus()
    field.selectAll()
    window.hands.press(Qt.Key.Key_Delete)
    window.hands.type(text)
    window.hands.press(Qt.Key.Key_Return)
    wait_quiet(window)


def last_shop(window: Window) -> ShopChanged:
    fact = facts(window, ShopChanged)[-1]
    assert isinstance(fact, ShopChanged)
    return fact


def test_a_new_name_stands_everywhere_at_once(window: Window) -> None:
    open_settings(window, "Shop")
    write(window, "settings.shop.name", "Soko Kubwa")
    fact = last_shop(window)
    assert (fact.store.name, fact.currency, fact.day_ends) == ("Soko Kubwa", "KES", "03:00")
    assert "All changes saved" in words(window)
    labels = window.desktop.window.status.findChildren(Label)
    assert "Soko Kubwa" in [label.text() for label in labels]


def test_an_empty_name_is_refused_and_put_back(window: Window) -> None:
    open_settings(window, "Shop")
    before = len(facts(window, ShopChanged))
    name = line(window, "settings.shop.name").text()
    write(window, "settings.shop.name", "")
    assert "it is empty. It stays as it was." in words(window)
    assert line(window, "settings.shop.name").text() == name
    assert len(facts(window, ShopChanged)) == before


def test_an_address_of_two_lines_is_kept_when_it_is_left(window: Window) -> None:
    open_settings(window, "Shop")
    area = window.hands.find("settings.shop.address")
    assert isinstance(area, QPlainTextEdit)
    area.setFocus()
    area.selectAll()
    window.hands.type("Moi Avenue 5")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.type("Nairobi")
    window.hands.press(Qt.Key.Key_Tab)
    wait_quiet(window)
    assert last_shop(window).store.address == "Moi Avenue 5\nNairobi"
    assert line(window, "settings.shop.tax_number").hasFocus()


def test_the_end_of_the_day_is_chosen_by_typing_its_hour(window: Window) -> None:
    open_settings(window, "Shop")
    window.hands.find("settings.shop.day_ends").setFocus()
    window.hands.press(Qt.Key.Key_Down)
    wait_quiet(window)
    assert last_shop(window).day_ends == "04:00"


def test_country_and_money_are_shown_and_locked(window: Window) -> None:
    open_settings(window, "Shop")
    shown = {}
    for key in ("country", "currency", "time_zone", "prices"):
        locked = window.hands.find(f"settings.shop.{key}")
        assert isinstance(locked, LockedValue)
        assert "stays" in locked.toolTip()
        shown[key] = locked.text()
    assert shown == {
        "country": "Kenya",
        "currency": "KES",
        "time_zone": "Africa/Nairobi",
        "prices": "Tax included",
    }


def test_the_words_at_the_end_stand_on_the_next_receipt(window: Window) -> None:
    open_settings(window, "Receipts")
    write(window, f"settings.{RECEIPT_FOOTER.name}", "Asante, karibu tena!")
    window.hands.tap("nav.register")
    window.scan(MAIZE)
    window.hands.wait_until(lambda: window.pieces == 1, "the scan")
    window.hands.press(Qt.Key.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender page")
    window.hands.type("20000")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")
    paper = window.flow.change_screen.preview.paper
    window.hands.wait_until(lambda: bool(paper.accessibleDescription()), "the receipt")
    assert "Asante, karibu tena!" in paper.accessibleDescription()
