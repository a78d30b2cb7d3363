"""Taxes in the settings: rates, dates, what a change does to a receipt, and what is refused."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pos_app.facts.catalogue import TaxesChanged
from pos_app.ui.widgets.amounts import TotalsBlock
from pos_app.ui.widgets.date_edit import shown_date
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.table import TableView
from tests.helpers.window import Window
from tests.screens.settings.opening import facts, open_settings, wait_quiet


def rows(window: Window) -> list[list[str]]:
    view = window.hands.find("taxes.table")
    assert isinstance(view, TableView)
    model = view.table
    return [
        [str(model.index(row, at).data() or "") for at in range(3)]
        for row in range(model.rowCount())
    ]


def open_class(window: Window, name: str) -> None:
    view = window.hands.find("taxes.table")
    assert isinstance(view, TableView)
    wait_quiet(window)
    at = [row[0] for row in rows(window)].index(name)
    view.setFocus()
    view.setCurrentIndex(view.table.index(at, 0))
    window.hands.press(Qt.Key.Key_Return)


def put(window: Window, test_id: str, text: str) -> None:
    field = window.hands.find(test_id)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    window.hands.type(text)


def effect(window: Window) -> list[str]:
    block = window.hands.find("tax.effect")
    assert isinstance(block, TotalsBlock)
    return [line.amount.replace("\u00a0", " ") for line in block.lines]


def said(window: Window) -> str:
    labels = window.hands.find("tax").findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_new_rate_shows_its_effect_and_holds_from_tomorrow(window: Window) -> None:
    open_settings(window, "Taxes")
    open_class(window, "Standard rate")
    put(window, "tax.form.B", "18")
    assert effect(window) == ["Ksh 13.79", "Ksh 15.25", "Ksh 86.21", "Ksh 84.75"]
    window.hands.tap("tax.save")
    wait_quiet(window)
    till = window.desktop.till
    tomorrow = till.shop.business_day(till.now()) + timedelta(days=1)
    fact = facts(window, TaxesChanged)[-1]
    assert isinstance(fact, TaxesChanged)
    assert [row.valid_from for row in fact.classes] == [tomorrow.isoformat()]
    [standard] = [row for row in rows(window) if row[0] == "Standard rate"]
    assert standard[1:] == ["16%", f"18% from {shown_date(tomorrow)}"]


def test_a_day_that_is_over_and_a_rate_beyond_reason_are_said_at_their_fields(
    window: Window,
) -> None:
    open_settings(window, "Taxes")
    before = len(facts(window, TaxesChanged))
    open_class(window, "Standard rate")
    put(window, "tax.form.B", "18")
    put(window, "tax.form.day", "2020-01-01")
    window.hands.press(Qt.Key.Key_S, ctrl=True)
    wait_quiet(window)
    assert "That day is over." in said(window)
    put(window, "tax.form.day", "2099-01-01")
    put(window, "tax.form.B", "500")
    window.hands.tap("tax.save")
    wait_quiet(window)
    assert "it is 0 to 100 percent" in said(window)
    put(window, "tax.form.B", "16")
    window.hands.tap("tax.save")
    wait_quiet(window)
    assert "That rate holds on that day already." in said(window)
    assert len(facts(window, TaxesChanged)) == before


def test_leaving_with_changes_asks_first(window: Window) -> None:
    open_settings(window, "Taxes")
    open_class(window, "Exempt")
    put(window, "tax.form.A", "3")
    window.hands.press(Qt.Key.Key_Escape)
    window.hands.tap("tax.question.go")
    assert ["Exempt", "0%", ""] in rows(window)
