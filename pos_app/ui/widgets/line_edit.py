"""One line of text: 40 high, with a unit or an icon at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.ui.theme import END, F, painting, px, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.caret import begin_at_start, draw_caret


class LineEdit(QLineEdit):
    """A unit or hint may stand inside at the end ("per piece"), or an icon ("barcode").

    `edited` whenever the user changed it.
    """

    edited = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        suffix: str = "",
        icon: str = "",
        required: bool = False,
        longest: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._required = required
        self.setMaxLength(longest)
        self._suffix = suffix
        self._icon = icon
        self.textEdited.connect(self.edited)
        begin_at_start(self)
        self.retheme()

    def value(self) -> object:
        """What is typed, without spaces around it."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show it from its beginning."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """What is wrong with what is typed: nothing, unless something is needed."""
        missing = self._required and not self.text().strip()
        return tr("Form", "This is needed.") if missing else ""

    def set_suffix(self, suffix: str) -> None:
        """Another unit."""
        self._suffix = suffix
        self.retheme()
        self.update()

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyMedium"))
        end = px(text_width(self._suffix, "small") + 8) if self._suffix else 0
        end += px(26) if self._icon else 0
        self.setTextMargins(*((end, 0, 0, 0) if self.isRightToLeft() else (0, 0, end, 0)))

    def changeEvent(self, event: QEvent) -> None:
        """Text margins do not mirror by themselves."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.retheme()

    def sizeHint(self) -> QSize:
        """At least 40 high."""
        base = super().sizeHint()
        return QSize(base.width(), max(px(40), base.height()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text."""
        return QSize(px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line edit, its caret, and what stands at the end."""
        super().paintEvent(event)
        draw_caret(self)
        if not self._suffix and not self._icon:
            return
        with painting(self) as p:
            end = p.width - 12
            if self._icon:
                p.icon(self._icon, QRectF(end - 18, 0, 18, p.height), 18, "ink2")
                end -= 26
            p.text(QRectF(0, 0, end, p.height), self._suffix, "small", "ink2", END)
