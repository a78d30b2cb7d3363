"""Counting a drawer by notes and coins: a picture, a number, and what it comes to, per row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.theme import CENTER, END, painting, px, space, tint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.stepper import Stepper
from pos_app.ui.widgets.surfaces import Card, Hairline, row

_COUNT_MAX = 99_999
_PIECE_WIDTH = 62.0


@dataclass(frozen=True, slots=True)
class Denomination:
    """A note or coin: `minor` is its value in minor units, `label` what stands on it."""

    minor: int
    label: str
    is_note: bool = False
    tint: str = "honey"
    name: str = ""


class _Piece(QLabel):
    """The picture of a note or coin."""

    def __init__(self, value: Denomination) -> None:
        super().__init__(value.label)
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, "", value.name or value.label)

    def sizeHint(self) -> QSize:
        return QSize(px(_PIECE_WIDTH), px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = tint(self._value.tint)
        with painting(self) as p:
            if self._value.is_note:
                box = QRectF(0, 3, p.width, 30)
                p.card(box, 6, shades.bg, shades.ink)
            else:
                box = QRectF(p.width / 2 - 18, 0, 36, 36)
                p.circle(box, shades.bg, shades.ink, 1.5)
            role = "badge" if len(self._value.label) < 5 else "micro"
            p.text(box, self._value.label, role, shades.ink, CENTER)


class CashCounter(Card):
    """Notes or coins in rows. Numbers are typed or stepped; Enter and Down go to the next row.

    `counted` carries how many of each, by value in minor units.
    """

    counted = Signal(object)
    finished = Signal()

    def __init__(
        self,
        title: str,
        pieces: Sequence[Denomination],
        money: Callable[[int], str],
        *,
        test_id: str = "count",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._money = money
        self._pieces = {piece.minor: piece for piece in pieces}
        self._counts = dict.fromkeys(self._pieces, 0)
        self._steppers: dict[int, Stepper] = {}
        self._amounts: dict[int, Label] = {}
        stack = QVBoxLayout(self)
        space(stack, 0, (0, 4, 0, 8))
        stack.addLayout(_heads(title))
        for piece in pieces:
            stack.addWidget(Hairline())
            stack.addLayout(self._make_row(piece, f"{test_id}.{piece.minor}"))
        stack.addStretch(1)
        identify(self, test_id, title)

    @property
    def counts(self) -> Mapping[int, int]:
        """How many of each, by value in minor units."""
        return dict(self._counts)

    @property
    def total_minor(self) -> int:
        """What all of it comes to."""
        return sum(minor * count for minor, count in self._counts.items())

    def set_counts(self, counts: Mapping[int, int]) -> None:
        """Show a count that was saved for later; nobody is told."""
        for minor in self._counts:
            self._counts[minor] = counts.get(minor, 0)
            self._show(minor)

    def first_field(self) -> QLineEdit:
        """Where counting begins."""
        return self._field(next(iter(self._steppers)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Down and Up go from row to row; letters are not typed."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        minor = next(m for m in self._steppers if self._field(m) is watched)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._go(minor, 1, ends=key != Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Up:
            self._go(minor, -1, ends=False)
        elif event.text() in ("+", "-"):
            self._step(minor, 1 if event.text() == "+" else -1)
        else:
            return event.text().isprintable() and event.text() != "" and not event.text().isdigit()
        return True

    def _make_row(self, piece: Denomination, test_id: str) -> QHBoxLayout:
        said = tr("Count", "How many {piece}", piece=piece.name or piece.label)
        stepper = Stepper("0", small=True, test_id=test_id, name=said)
        stepper.stepped.connect(partial(self._step, piece.minor))
        field = stepper.value
        assert isinstance(field, QLineEdit)
        field.setMaxLength(5)
        field.textEdited.connect(partial(self._typed, piece.minor))
        field.installEventFilter(self)
        amount = Label("", "bodyStrong", "ink3", align=END, test_id=f"{test_id}.amount")
        self._steppers[piece.minor] = stepper
        self._amounts[piece.minor] = amount
        self._show(piece.minor)
        return _thirds(row(_Piece(piece), None), row(None, stepper, None), row(amount), 7)

    def _typed(self, minor: int, text: str) -> None:
        self._counts[minor] = int(text) if text.isdigit() else 0
        self._show_amount(minor)
        self.counted.emit(self.counts)

    def _step(self, minor: int, step: int) -> None:
        self._counts[minor] = min(_COUNT_MAX, max(0, self._counts[minor] + step))
        self._show(minor)
        self.counted.emit(self.counts)

    def _show(self, minor: int) -> None:
        self._steppers[minor].set_value(str(self._counts[minor]))
        self._show_amount(minor)

    def _show_amount(self, minor: int) -> None:
        count = self._counts[minor]
        self._amounts[minor].setText(self._money(minor * count))
        self._amounts[minor].set_ink("ink" if count else "ink3")

    def _go(self, minor: int, step: int, *, ends: bool) -> None:
        minors = list(self._steppers)
        at = minors.index(minor) + step
        if 0 <= at < len(minors):
            self._field(minors[at]).setFocus(Qt.FocusReason.TabFocusReason)
            self._field(minors[at]).selectAll()
        elif ends:
            self.finished.emit()

    def _field(self, minor: int) -> QLineEdit:
        field = self._steppers[minor].value
        assert isinstance(field, QLineEdit)
        return field


def _heads(title: str) -> QHBoxLayout:
    first = Label(title, "badge", "ink2")
    middle = Label(tr("Count", "Count"), "badge", "ink2", align=CENTER)
    last = Label(tr("Count", "Value"), "badge", "ink2", align=END)
    return _thirds(row(first), row(middle), row(last), 12)


def _thirds(start: QHBoxLayout, middle: QHBoxLayout, end: QHBoxLayout, high: int) -> QHBoxLayout:
    line = row(start, middle, end, margins=(16, high, 16, high))
    for at in range(3):
        line.setStretch(at, 1)
    return line
