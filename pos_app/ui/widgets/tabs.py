"""Tabs with a line under the chosen one, above the parts of a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QWidget

from pos_app.ui.theme import F, painting_item, px, text_width
from pos_app.ui.widgets.identify import identify

_GAP = 26.0
_HEIGHT = 44.0


class Tabs(QTabBar):
    """A real tab bar: arrows move, Ctrl+Tab too; `chosen` carries the key."""

    chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[tuple[str, str]],
        *,
        test_id: str = "tabs",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in tabs]
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for _, words in tabs:
            self.addTab(words)
        self.retheme()
        self.currentChanged.connect(self._tell)
        identify(self, test_id, name)

    def current(self) -> str:
        """The key of the chosen tab."""
        return self._keys[self.currentIndex()]

    def choose(self, key: str) -> None:
        """Go to a tab without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(False)
        self.update()

    def set_words(self, key: str, words: str) -> None:
        """Other words on a tab, e.g. with a count."""
        self.setTabText(self._keys.index(key), words)

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyStrong"))

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its words and the gap to the next."""
        width = text_width(self.tabText(index), "bodyStrong") + _GAP
        return QSize(px(width), max(px(_HEIGHT), self.fontMetrics().height() + px(12)))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are not cut; arrows come instead."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, lines and ring."""
        painter = QPainter(self)
        rtl = self.isRightToLeft()
        with painting_item(painter, self.rect(), rtl=False) as p:
            p.fill(QRectF(0, p.height - 1, p.width, 1), "line")
        for at in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, at)
            current = at == self.currentIndex()
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            with painting_item(painter, self.tabRect(at), rtl=rtl) as p:
                words = QRectF(0, 0, p.width - _GAP + 1, p.height - 2)
                ink = "accentInk" if current else "ink" if hovered else "ink2"
                p.text(words, self.tabText(at), "bodyStrong", ink)
                if current:
                    p.card(QRectF(0, p.height - 3, words.width(), 3), 1.5, "accent")
                if current and self.hasFocus():
                    p.focus_ring(QRectF(0, 6, words.width(), p.height - 14), 6)
        painter.end()

    def _tell(self, at: int) -> None:
        if 0 <= at < len(self._keys):
            self.chosen.emit(self._keys[at])
