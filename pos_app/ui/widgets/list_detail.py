"""A list at the start, one record beside it, and what belongs to it at the end."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import px
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Pane, column, row

LIST_WIDTH = 312.0
SIDE_WIDTH, WIDE_SIDE_WIDTH = 270.0, 340.0
_WIDE_FROM = 1600
_SIDE_FROM = 1100


class ListPane(Pane):
    """Title and action, search, filter, and the list itself, from the top."""

    def __init__(
        self,
        title: str,
        records: QWidget,
        *,
        action: QWidget | None = None,
        search: QWidget | None = None,
        filters: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", line="end", parent=parent)
        self.records = records
        head = row(Label(title, "heading"), None, spacing=8, margins=(20, 0, 16, 0))
        if action is not None:
            head.addWidget(action)
        stack = column(head, spacing=12, margins=(0, 16, 0, 0))
        if search is not None:
            stack.addLayout(row(search, margins=(16, 0, 16, 0)))
        if filters is not None:
            stack.addLayout(row(filters, None, margins=(16, 0, 16, 0)))
        stack.addWidget(records, 1)
        self.setLayout(stack)


class ListDetail(QWidget):
    """The detail takes what is left; `side` is there from 1,100 px on and wider from 1,600."""

    def __init__(
        self,
        pane: QWidget,
        detail: QWidget,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._side = side
        line = row(pane, detail, spacing=0)
        line.setStretch(1, 1)
        if side is not None:
            line.addWidget(side)
        self.setLayout(line)
        self.retheme()

    def retheme(self) -> None:
        """Follow a new scale."""
        self._pane.setFixedWidth(px(LIST_WIDTH))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side the width it may have."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._side is None:
            return
        width = self.width()
        wide = width >= px(_WIDE_FROM)
        self._side.setFixedWidth(px(WIDE_SIDE_WIDTH if wide else SIDE_WIDTH))
        self._side.setVisible(width >= px(_SIDE_FROM))
