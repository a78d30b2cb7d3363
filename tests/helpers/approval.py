"""A manager beside a cashier, in tests of the window: the question, the PIN, what was recorded."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_app.facts.base import Fact
from pos_app.identity.screens.approval_dialog import ApprovalDialog
from pos_app.platform import journal
from pos_app.ui.widgets.label import Label
from tests.helpers.window import MAIZE, MANAGER, OWNER, Window


def facts(window: Window, kind: type[Fact]) -> list[Fact]:
    """What of this kind stands in the journal."""

    def read() -> list[Fact]:
        reading = window.desktop.till.store.own_reading()
        rows = [
            row
            for stream in journal.streams(reading)
            for row in journal.rows_after(reading, stream.id, 0, 10_000)
            if row.kind == kind.KIND
        ]
        found = [journal.find(reading, row.fact_id) for row in rows]
        return [fact for fact in found if fact is not None]

    return window.desktop.on_lane(read)


def words(window: Window, test_id: str) -> str:
    """What a label says."""
    label = window.hands.find(test_id)
    assert isinstance(label, Label)
    return label.text()


def key_of(window: Window, name: str) -> str:
    """How the test ids name a person."""
    people = window.desktop.sign_in.people
    return next(person.key for person in people if person.name == name)


def wait_for_question(window: Window) -> None:
    """The dialog, with the people who can approve."""

    def is_there() -> bool:
        return window.counter.approvals.asks and bool(
            window.desktop.window.findChild(
                QWidget, f"approval.person.{key_of(window, OWNER.name)}"
            )
        )

    window.hands.wait_until(is_there, "the question")


def reduce_line(window: Window, percent: str) -> None:
    """F7, digits, Enter."""
    window.hands.press(Qt.Key.Key_F7)
    window.hands.type(percent)
    window.hands.press(Qt.Key.Key_Return)


def ask_for_ten_percent(window: Window) -> None:
    """More than a cashier may give."""
    window.scan(MAIZE)
    reduce_line(window, "10")
    wait_for_question(window)


def approve(window: Window, pin: str = MANAGER.pin, who: str = MANAGER.name) -> None:
    """Choose a name, type a PIN, Enter, and see the question go."""
    window.hands.tap(f"approval.person.{key_of(window, who)}")
    window.enter_pin(pin)
    window.hands.wait_until(lambda: not window.counter.approvals.asks, "the approval")


def question(window: Window) -> ApprovalDialog:
    """The dialog that is open."""
    dialog = window.desktop.window.findChild(ApprovalDialog)
    assert dialog is not None
    return dialog


def percents(window: Window) -> list[Decimal | None]:
    """What is off the lines."""
    lines = window.flow.register.cart.lines
    return [each.percent for line in lines for each in line.reductions]
