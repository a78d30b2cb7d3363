"""Several lines of text; as high as what is written, between three lines and eight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from pos_app.ui.theme import F, px
from pos_app.ui.widgets.caret import draw_text_caret

_LEAST_LINES, _MOST_LINES = 3, 8
_AROUND = 18.0


class TextArea(QPlainTextEdit):
    """Tab leaves it, as it leaves every field."""

    edited = Signal()

    def __init__(
        self, text: str = "", *, longest: int = 2000, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._longest = longest
        self._setting = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self.retheme()

    def value(self) -> object:
        """What is written, without empty lines around it."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show this."""
        self._setting = True
        self.setPlainText("" if value is None else str(value))
        self._setting = False

    def problem(self) -> str:
        """Any text is right; too long a one cannot be typed."""
        return ""

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyMedium"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = min(_MOST_LINES, max(_LEAST_LINES, self._lines()))
        return QSize(px(240), self.fontMetrics().lineSpacing() * lines + px(_AROUND))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower."""
        return QSize(px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower one needs more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Control and Enter belong to the sheet: save and go on."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text and its caret."""
        super().paintEvent(event)
        draw_text_caret(self)

    def _lines(self) -> int:
        return max(1, round(self.document().documentLayout().documentSize().height()))

    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            place = self.textCursor().position()
            self.blockSignals(True)
            self.setPlainText(text[: self._longest])
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self._longest))
            self.setTextCursor(cursor)
        self.updateGeometry()
        if not self._setting:
            self.edited.emit()
