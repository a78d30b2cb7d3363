"""What tests do on the shift page, and what they read there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from pos_app.facts.base import Fact
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform import journal
from pos_app.shifts.screens.cash_move_view_model import KINDS
from pos_app.shifts.screens.shift_view_model import CLOSE, ShiftViewModel
from pos_app.till.composition import Till
from pos_app.till.shift_place import ShiftPlace
from pos_app.ui.widgets.label import Label
from tests.helpers.window import OWNER, Window

FLOAT = 5000_00
DEAF_MS = 420


def shift_model(window: Window) -> ShiftViewModel:
    place = window.place("shifts")
    assert isinstance(place, ShiftPlace)
    return place.model


def open_shifts(window: Window) -> ShiftViewModel:
    """Through the navigation."""
    window.hands.tap("nav.shifts")
    model = shift_model(window)
    window.hands.wait_until(lambda: model.report is not None, "the figures")
    return model


def owner_at_shifts(window: Window) -> ShiftViewModel:
    window.sign_in(OWNER)
    return open_shifts(window)


def words(window: Window) -> str:
    """Everything the page says."""
    labels = window.place("shifts").screen.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def facts(window: Window, kind: type[Fact]) -> list[object]:
    """What of this kind stands in the journal."""

    def read() -> list[object]:
        reading = window.desktop.till.store.own_reading()
        rows = [
            r
            for s in journal.streams(reading)
            for r in journal.rows_after(reading, s.id, 0, 10_000)
        ]
        found = [journal.find(reading, row.fact_id) for row in rows if row.kind == kind.KIND]
        return list(found)

    return window.desktop.on_lane(read)


def confirm_questions(window: Window) -> None:
    """Through the steps, and yes to the question."""
    model = shift_model(window)
    taps = 0
    while model.step != CLOSE and taps < CLOSE:
        window.hands.wait(DEAF_MS)  # An impatient second tap is not heard.
        window.hands.tap("shifts.close")
        taps += 1
    window.hands.wait(DEAF_MS)
    window.hands.tap("shifts.close")
    window.hands.tap("close.go")


def confirm_close(window: Window) -> None:
    confirm_questions(window)
    window.hands.wait_until(lambda: not window.counter.is_selling, "the closed shift")


def ask_move(window: Window, kind: str) -> None:
    """Through the button's menu, with keys."""
    window.hands.tap("shifts.moves")
    for _ in range(1 + KINDS.index(kind)):
        window.hands.press(Qt.Key.Key_Down)
    window.hands.press(Qt.Key.Key_Return)


def owner_of(till: Till) -> Actor:
    """The owner, signed in without a window."""
    store = till.store
    asked = SignIn(new_id(), OWNER.name, OWNER.pin)
    return sign_in(asked, pepper=store.keys.pepper, now=till.now(), open_work=store.open_work)


def paper_text(folder: Path) -> str:
    """Everything that came out of the printer, as far as it is letters."""
    return b"".join(job.read_bytes() for job in sorted(folder.glob("*.bin"))).decode(
        "ascii", errors="ignore"
    )
