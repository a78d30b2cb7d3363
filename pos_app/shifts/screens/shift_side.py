"""Beside the count: what it comes to, whether it is right, the figures of the shift, closing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.shifts.screens.shift_view_model import ShiftViewModel
from pos_app.shifts.use_cases.close_shift import NOTE_MAX
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import END, px, space, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Hairline, Pane, column, row

_WIDTH, _NARROW = 360, 320

_ROOMY_FROM = 1200
_PADDING = 24


class ShiftSide(Pane):
    """`close_asked` when the loud button is pressed."""

    close_asked = Signal()

    def __init__(self, model: ShiftViewModel) -> None:
        super().__init__("surface", line="start")
        self._model = model
        self._counted = Label("", "amountHero", test_id="shifts.counted")
        self._badge = Badge(BadgeValue("", "ok"))
        identify(self._badge, "shifts.difference")
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
        self._note.setMaxLength(NOTE_MAX)
        note = Field(tr("Shift", "Note for the manager"), self._note, test_id="shifts.note")
        self._message = Label("", "body", "dangerInk", wrap=True, test_id="shifts.message")
        self._go = HeroBar(tr("Shift", "Close shift"), test_id="shifts.close")
        top = column(
            Label(tr("Shift", "Counted"), "label", "ink2"),
            self._counted,
            row(self._badge, None),
            self._blind,
            spacing=8,
        )
        self.setLayout(
            column(
                top,
                Hairline(),
                self._lines,
                note,
                self._message,
                None,
                self._go,
                spacing=16,
                margins=(_PADDING, 20, _PADDING, 16),
            )
        )
        self.setFixedWidth(px(_WIDTH))
        self._room = _WIDTH - 2 * _PADDING
        self._note.textEdited.connect(model.set_note)
        self._note.returnPressed.connect(self.close_asked)
        self._go.clicked.connect(self.close_asked)
        model.changed.connect(self._show)
        self._show()

    def focus_note(self) -> None:
        """After the last coin."""
        self._note.setFocus()

    def fit(self, window_width: int) -> None:
        """Leave room for the count in a small window."""
        self._room = (_NARROW if window_width < px(_ROOMY_FROM) else _WIDTH) - 2 * _PADDING
        self.setFixedWidth(px(self._room + 2 * _PADDING))
        self._show_counted()

    def _show(self) -> None:
        model = self._model
        self._show_counted()
        difference = model.difference
        self._badge.setVisible(difference is not None)
        self._blind.setVisible(model.is_blind)
        if difference is not None:
            tone = "ok" if difference == 0 else "warn"
            icon = "check" if difference == 0 else "warning"
            text = difference_text(difference, model.desk.amounts)
            self._badge.set_value(BadgeValue(text, tone, icon))
            self._badge.setAccessibleName(text)
        if self._note.text() != model.note:
            self._note.setText(model.note)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._go.setEnabled(model.report is not None and not model.is_busy)
        self._show_figures()

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
