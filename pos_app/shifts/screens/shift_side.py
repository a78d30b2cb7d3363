"""Beside the count: what it comes to, whether it is right, the figures of the shift, closing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.shifts.screens.difference_card import DifferenceCard
from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.shifts.screens.shift_view_model import CLOSE, COUNT, OWN_NOTE_MAX, ShiftViewModel
from pos_app.ui.theme import END, px, space, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Pane, column, row

_WIDTH, _NARROW = 360, 320

_ROOMY_FROM = 1200
_PADDING = 24


class ShiftSide(Pane):
    """`next_asked` when the loud button is pressed, or Enter in the note;
    `later_asked` when somebody goes on another time.
    """

    next_asked = Signal()
    later_asked = Signal()

    def __init__(self, model: ShiftViewModel) -> None:
        super().__init__("surface", line="start")
        self._model = model
        self._counted = Label("", "amountHero", test_id="shifts.counted")
        self._difference = DifferenceCard("shifts.difference")
        self._blind = Label(
            tr("Shift", "What the drawer must hold is compared when you close the shift."),
            "body",
            "ink2",
            wrap=True,
            test_id="shifts.blind",
        )
        self._lines = QVBoxLayout()
        space(self._lines, 6, (0, 0, 0, 0))
        self._note = LineEdit()
        self._note.setMaxLength(OWN_NOTE_MAX)
        note = Field(tr("Shift", "Note for the manager"), self._note, test_id="shifts.note")
        self._message = Label("", "body", "dangerInk", wrap=True, test_id="shifts.message")
        self._go = HeroBar("", key="Enter", test_id="shifts.close")
        self._later = Button(
            tr("Shift", "Save and finish later"), "ghost", size="touch", test_id="shifts.later"
        )
        self._back = Button(tr("Shift", "Back"), "ghost", size="touch", test_id="shifts.back")
        self._arrange(note)
        self.setFixedWidth(px(_WIDTH))
        self._room = _WIDTH - 2 * _PADDING
        self._connect()
        self._show()

    def focus_go(self) -> None:
        """To the loud button: Enter presses it."""
        self._go.setFocus()

    def focus_note(self) -> None:
        """After the last coin."""
        self._note.setFocus()

    def fit(self, window_width: int) -> None:
        """Leave room for the count in a small window."""
        self._room = (_NARROW if window_width < px(_ROOMY_FROM) else _WIDTH) - 2 * _PADDING
        self.setFixedWidth(px(self._room + 2 * _PADDING))
        self._show_counted()

    def _arrange(self, note: Field) -> None:
        top = column(
            Label(tr("Shift", "Counted"), "label", "ink2"),
            self._counted,
            self._difference,
            self._blind,
            spacing=8,
        )
        self.setLayout(
            column(
                top,
                2,
                self._lines,
                note,
                self._message,
                None,
                self._later,
                self._back,
                self._go,
                spacing=14,
                margins=(_PADDING, 20, _PADDING, 16),
            )
        )

    def _connect(self) -> None:
        model = self._model
        self._note.textEdited.connect(model.set_note)
        self._note.returnPressed.connect(self.next_asked)
        self._go.clicked.connect(self.next_asked)
        self._later.clicked.connect(self.later_asked)
        self._back.clicked.connect(model.go_back)
        model.changed.connect(self._show)

    def _show(self) -> None:
        model = self._model
        self._show_counted()
        self._show_difference()
        self._blind.setVisible(model.is_blind)
        if self._note.text() != model.note:
            self._note.setText(model.note)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._go.setEnabled(model.report is not None and not model.is_busy)
        self._go.set_content(_next_words(model))
        self._back.setVisible(model.step != COUNT)
        self._later.setVisible(model.step == COUNT)
        self._show_figures()

    def _show_difference(self) -> None:
        """Named as soon as something was counted, and before going on without."""
        model = self._model
        difference, report = model.difference, model.report
        begun = model.step != COUNT or model.counted > 0 or difference == 0
        self._difference.setVisible(difference is not None and begun)
        if difference is None or report is None or report.expected_cash is None:
            return
        amounts = model.desk.amounts
        expected = amounts.money(report.expected_cash)
        words = (
            tr("Shift", "Expected {expected}.", expected=expected)
            if difference == 0
            else tr("Shift", "Expected {expected}. Recount, or say why.", expected=expected)
        )
        self._difference.say(difference_text(difference, amounts), words, right=difference == 0)

    def _show_counted(self) -> None:
        """As large as there is room for: a count is never cut off."""
        text = self._model.desk.amounts.money(self._model.counted)
        fits = text_width(text, "amountHero") <= self._room
        self._counted.set_role("amountHero" if fits else "heading")
        self._counted.setText(text)

    def _show_figures(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for figure in self._model.figures:
            role = "bodyStrong" if figure.strong else "bodyMedium"
            label = Label(figure.label, role, "ink" if figure.strong else "ink2")
            line = QWidget()
            line.setLayout(row(label, Label(figure.text, role, align=END)))
            self._lines.addWidget(line)


def _next_words(model: ShiftViewModel) -> str:
    """What the loud button does in this step."""
    if model.step == CLOSE:
        return tr("Shift", "Close shift")
    if model.step == COUNT and model.tenders:
        return tr("Shift", "Next: check cards")
    return tr("Shift", "Next: close")
