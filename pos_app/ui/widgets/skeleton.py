"""Pale rows where rows will be: shown when something takes longer than a blink."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import painting, row_height
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.identify import identify

_AFTER_MS = 150
_ROWS = 6
_SHARES = (0.34, 0.26, 0.4, 0.3, 0.22, 0.37)  # Of the width: words are not equally long.


class Skeleton(QWidget):
    """Lies over a list; what comes within 150 ms never shows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        identify(self, "", tr("Table", "Loading"))
        self.hide()

    def set_on(self, on: bool) -> None:
        """Show it soon, or take it away."""
        if on:
            self._later.start(_AFTER_MS)
        else:
            self._later.stop()
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint art, two lines and a figure per row."""
        with painting(self) as p:
            p.fill(p.rect, "surface")
            pitch = float(row_height())
            for row, share in enumerate(_SHARES[:_ROWS]):
                middle = pitch * (row + 0.5)
                p.card(QRectF(16, middle - 19, 38, 38), 9, "sunken")
                p.card(QRectF(66, middle - 15, p.width * share, 12), 4, "sunken")
                p.card(QRectF(66, middle + 6, p.width * share * 0.5, 9), 4, "sunken")
                p.card(QRectF(p.width - 96, middle - 6, 80, 12), 4, "sunken")
                p.fill(QRectF(0, pitch * (row + 1) - 1, p.width, 1), "line")

    def _show(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        announce(self, self.accessibleName())
