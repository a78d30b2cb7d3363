"""An amount, a quantity or a percentage: typed as one writes, read exactly, shown tidy."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from pos_app.kernel.errors import BadInput
from pos_app.ui.models.number_forms import NumberForm
from pos_app.ui.translations import tr
from pos_app.ui.widgets.line_edit import LineEdit

T = TypeVar("T")


class NumberEdit(LineEdit, Generic[T]):
    """`value` is None while nothing is typed, and what was last right while it is wrong."""

    def __init__(
        self,
        form: NumberForm[T],
        *,
        suffix: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(suffix=suffix, required=required, longest=40, parent=parent)
        self._form = form
        self._value: T | None = None
        self._read = ""  # The text that `_value` was read from or shown as.
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> T | None:
        """The number."""
        text = self.text().strip()
        if text != self._read:
            self._read = text
            self._value = self._meant(text)
        return self._value

    def set_value(self, value: object) -> None:
        """Show a number, or nothing."""
        self._value = value  # type: ignore[assignment]  # A form hands back what it was given.
        self._show()

    def problem(self) -> str:
        """What to write instead, as a sentence."""
        if not self.text().strip():
            return tr("Form", "This is needed.") if self._required else ""
        try:
            self._form.read(self.text())
        except BadInput:
            return self._form.hint
        return ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab, typing replaces the number."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A right number is written tidily; a wrong one stays to be mended."""
        super().focusOutEvent(event)
        if not self.problem():
            self.value()
            self._show()

    def _meant(self, text: str) -> T | None:
        if not text:
            return None
        try:
            return self._form.read(text)
        except BadInput:
            return self._value  # Said by `problem`, when the form is checked.

    def _show(self) -> None:
        self._read = "" if self._value is None else self._form.show(self._value)
        self.setText(self._read)
        self.setCursorPosition(0)
