"""A part that scrolls when it is too high; the bar stands in the margin and moves nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from pos_app.ui.theme import space
from pos_app.ui.widgets.surfaces import Margins, column

_BAR = 10.0


class ScrollPane(QScrollArea):
    """As wide as it is given; `margins` are start, top, end, bottom around the content."""

    def __init__(
        self, content: QWidget, *, margins: Margins = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._margins = margins
        self._inside = QWidget()
        self._body = column(content, margins=margins)
        self._inside.setLayout(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # What is inside is reached by Tab.
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # `setWidget` turned it on.
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar may have come or gone."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        start, top, end, bottom = self._margins
        scrolls = self.verticalScrollBar().maximum() > 0
        space(self._body, 8, (start, top, max(0.0, end - _BAR) if scrolls else end, bottom))
