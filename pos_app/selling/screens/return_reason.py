"""Why a line comes back: chips for the usual reasons, a field for any other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.selling.screens.return_view_model import ReturnViewModel
from pos_app.selling.screens.return_words import OTHER, reasons
from pos_app.selling.use_cases.return_goods import REASON_MAX
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.chips import ChipRow, ChipValue
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.surfaces import row


class ReturnReason(QWidget):
    """About the current line; not there while none is picked."""

    def __init__(self, model: ReturnViewModel) -> None:
        super().__init__()
        self._model = model
        self._chips = ChipRow(test_id="return.reason", name=tr("Return", "Reason"))
        self._chips.set_chips([ChipValue(key, words) for key, words in reasons()])
        self._other = identify(LineEdit(), "return.reason.text", tr("Return", "Other reason"))
        self._other.setPlaceholderText(tr("Return", "Too small, opened, ..."))
        self._other.setMaxLength(REASON_MAX)
        self._other.setFixedWidth(px(220))
        line = row(
            Label(tr("Return", "Reason"), "label", "ink2"), self._chips, self._other, spacing=12
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self._chips.chosen.connect(self._choose)
        self._other.textEdited.connect(model.set_other)
        model.changed.connect(self._show)
        self._show()

    def _choose(self, key: str) -> None:
        self._model.choose_reason(key)
        if key == OTHER:
            self._other.setFocus()

    def _show(self) -> None:
        pick = self._model.chosen.pick if self._model.chosen else None
        self.setVisible(pick is not None)
        if pick is None:
            return
        self._chips.choose(pick.reason)
        self._other.setVisible(pick.reason == OTHER)
        if self._other.text() != pick.other:
            self._other.setText(pick.other)
