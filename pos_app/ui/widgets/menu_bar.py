"""The menu bar: a real QMenuBar that underlines its letters only while Alt is down."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QSizePolicy, QWidget

from pos_app.ui.theme import C, F, px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify


class MenuBar(QMenuBar):
    """Painted for that one rule; everything else is Qt's own menu bar."""

    def __init__(self, *, test_id: str = "menu", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setNativeMenuBar(False)
        self.setFont(F("bodyMedium"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, tr("Menu", "Menu"))

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyMedium"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for action in self.actions():
            if action.isVisible():
                self._draw(painter, action, self.actionGeometry(action))

    def _draw(self, painter: QPainter, action: QAction, box: QRect) -> None:
        if action is self.activeAction():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(C("hover"))
            inner = box.adjusted(px(2), px(2), -px(2), -px(2))
            painter.drawRoundedRect(inner, px(8), px(8))
        painter.setPen(C("ink2" if action.isEnabled() else "inkDisabled"))
        letters = Qt.TextFlag.TextShowMnemonic if self._shows_letters() else None
        flags = letters or Qt.TextFlag.TextHideMnemonic
        painter.drawText(box, int(flags.value) | _CENTERED, action.text())

    def _shows_letters(self) -> bool:
        alt = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        return bool(alt) or self.hasFocus()


_CENTERED = int(Qt.AlignmentFlag.AlignCenter.value)
