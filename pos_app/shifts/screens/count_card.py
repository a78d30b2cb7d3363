"""Counting a drawer: one row for each note or coin, with how many and what they are worth."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.money import minor_digits
from pos_app.ui.theme import CENTER, END, Paint, px, space, tone
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Mark
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.stepper import Stepper
from pos_app.ui.widgets.surfaces import Card

_TINTS = ("sage", "clay", "sky", "plum", "honey", "stone")


class PieceMark(Mark):
    """A note (rectangle) or a coin (pill) with its value."""

    def __init__(self, text: str, tone_name: str, *, is_note: bool) -> None:
        super().__init__(text)
        self._tone = tone_name
        self._radius = 6 if is_note else 18

    def design_size(self) -> tuple[float, float]:
        """As wide as the longest note needs."""
        return 72, 36

    def draw(self, p: Paint) -> None:
        """Paint it."""
        fill, ink = tone(self._tone)
        p.card(p.rect, self._radius, fill, ink)
        p.text(p.rect, self.text(), "badge", ink, CENTER)


class CountCard(Card):
    """`stepped` and `typed` carry the note or coin in minor units; the model decides."""

    stepped = Signal(int, int)
    typed = Signal(int, str)
    finished = Signal()

    def __init__(
        self, title: str, pieces: tuple[int, ...], amounts: AmountWords, *, is_note: bool
    ) -> None:
        super().__init__()
        self._amounts = amounts
        self._is_note = is_note
        self._steppers: dict[int, Stepper] = {}
        self._values: dict[int, Label] = {}
        self._grid = QGridLayout(self)
        space(self._grid, 8, (12, 12, 12, 12))
        self._grid.setColumnStretch(2, 1)
        heads = (title, tr("Shift", "Count"), tr("Shift", "Value"))
        for at, (words, align) in enumerate(zip(heads, (CENTER, CENTER, END), strict=True)):
            self._grid.addWidget(Label(words, "label", "ink2", align=align), 0, at)
        for position, minor in enumerate(pieces):
            self._add(position, minor)
        self._grid.setRowStretch(len(pieces) + 1, 1)
        identify(self, "shift.notes" if is_note else "shift.coins", title)

    def focus_first(self) -> None:
        """Start with the largest."""
        self._edits()[0].setFocus()

    def show_count(self, minor: int, count: int) -> None:
        """Show how many of one there are; a value being typed is left as it is."""
        stepper = self._steppers[minor]
        if stepper.value.text().strip() != str(count) and not (
            stepper.value.hasFocus() and not stepper.value.text().strip() and count == 0
        ):
            stepper.set_value(str(count))
        amounts = self._amounts
        self._values[minor].setText(amounts.marks.amount(minor * count, amounts.currency))
        self._values[minor].set_ink("ink" if count else "ink3")

    def _add(self, position: int, minor: int) -> None:
        face = piece_text(minor, self._amounts)
        mark = PieceMark(face, _TINTS[position % len(_TINTS)], is_note=self._is_note)
        stepper = Stepper("0", test_id=f"shift.count.{minor}", name=face)
        edit = stepper.value
        assert isinstance(edit, QLineEdit)
        for sign in (stepper.minus, stepper.plus):
            sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from number to number.
        stepper.stepped.connect(lambda by: self.stepped.emit(minor, by))
        edit.textEdited.connect(lambda text: self.typed.emit(minor, text))
        edit.returnPressed.connect(lambda: self._after(edit))
        value = Label("", "bodyMedium", align=END)
        stepper.setFixedWidth(px(128))
        for at, part in enumerate[QWidget]((mark, stepper, value)):
            self._grid.addWidget(part, position + 1, at)
        self._steppers[minor], self._values[minor] = stepper, value

    def _after(self, edit: QLineEdit) -> None:
        """Enter goes on to the next one, and out of the card after the last."""
        edits = self._edits()
        following = edits.index(edit) + 1
        if following < len(edits):
            edits[following].setFocus()
            edits[following].selectAll()
        else:
            self.finished.emit()

    def _edits(self) -> list[QLineEdit]:
        return [s.value for s in self._steppers.values() if isinstance(s.value, QLineEdit)]


def piece_text(minor: int, amounts: AmountWords) -> str:
    """A note or coin as people call it: whole units without decimals, letters left out."""
    unit = 10 ** minor_digits(amounts.currency)
    if minor % unit:
        return amounts.marks.amount(minor, amounts.currency)
    sign = amounts.before if len(amounts.before) == 1 else ""
    return f"{sign}{amounts.number(Decimal(minor // unit))}"
