"""Text in a role and a colour role; follows the theme, wraps or elides, never loses words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from pos_app.ui.theme import CENTER, END, START, Align, C, F, px, tokens
from pos_app.ui.widgets.identify import identify

_ALIGN = {
    START: Qt.AlignmentFlag.AlignLeading,
    CENTER: Qt.AlignmentFlag.AlignHCenter,
    END: Qt.AlignmentFlag.AlignTrailing,
}


class Label(QLabel):
    """A real QLabel that reads its colour when it paints. Elided text is whole in the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "ink",
        *,
        align: Align = START,
        wrap: bool = False,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(_ALIGN[align] | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(F(role))
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        identify(self, test_id)

    def set_ink(self, ink: str) -> None:
        """Another colour role."""
        self._ink = ink
        self.update()

    def set_role(self, role: str) -> None:
        """Another text role."""
        self._role = role
        self.setFont(F(role))

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._tell_whole()

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F(self._role))

    def sizeHint(self) -> QSize:
        """As high as the role's line, or as the letters when a script needs more."""
        if self.wordWrap():
            return super().sizeHint()
        return QSize(super().sizeHint().width(), self._line_height())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, but not low."""
        return super().minimumSizeHint() if self.wordWrap() else QSize(1, self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What no longer fits is told by the tooltip."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; a QLabel would take its colour from the palette."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(C(self._ink if self.isEnabled() else "inkDisabled"))
        # The text runs in its own direction; only where it stands follows the window's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute).value)
        if self.wordWrap():
            painter.drawText(self._box(), flags | int(Qt.TextFlag.TextWordWrap.value), self.text())
            return
        painter.drawText(self._box(), flags, self._shown())

    def _line_height(self) -> int:
        metrics = self.fontMetrics()
        drawn = metrics.tightBoundingRect(self.text())
        middle = (metrics.ascent() - metrics.descent()) / 2
        half = max(-drawn.top() - middle, drawn.bottom() + middle)
        return max(px(tokens().type_roles[self._role].line), ceil(2 * half))

    def _box(self) -> QRect:
        return self.contentsRect()

    def _shown(self) -> str:
        width = self._box().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _tell_whole(self) -> None:
        cut = not self.wordWrap() and self._shown() != self.text()
        self.setToolTip(self.text() if cut else "")
