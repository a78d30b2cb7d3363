"""The grid of product tiles: a real list view, so keys, screen readers and tests work as usual."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QScroller, QWidget

from pos_app.ui.models.item_model import ItemModel
from pos_app.ui.models.items import TileItem
from pos_app.ui.theme import px
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.tile_delegate import AIR, DENSITIES, TileDelegate

Density = Literal["normal", "large", "compact"]

_LONG_PRESS_MS = 450
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TileView(QListView):
    """`chosen` on tap, Enter or Space; `details_asked` on a long press or Ctrl+I.

    Cards stand 6 px inside the view on every side: give the view margins that much smaller.
    """

    chosen = Signal(str)
    details_asked = Signal(str)

    def __init__(
        self, *, test_id: str = "tiles", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tiles: ItemModel[TileItem] = ItemModel(parent=self)
        self._painter = TileDelegate()
        self._density = "normal"
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_LONG_PRESS_MS)
        self._held.timeout.connect(self._ask_details)
        self.setModel(self._tiles)
        self.setItemDelegate(self._painter)
        self._set_up_view()
        self.clicked.connect(self._choose)
        # A second tap in quick succession is a second item, not a double click.
        self.doubleClicked.connect(self._choose)
        identify(self, test_id, name)

    @property
    def tiles(self) -> ItemModel[TileItem]:
        """The model with the tiles."""
        return self._tiles

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        room = self.viewport().width()
        return max(1, room // px(DENSITIES[self._density].narrowest))

    def set_items(self, items: Sequence[TileItem]) -> None:
        """Show these tiles."""
        self._tiles.set_items(items)

    def set_density(self, density: Density) -> None:
        """Large from 1,600 px on; compact has no art."""
        self._density = density
        self._painter.density = DENSITIES[density]
        self._fit()

    def retheme(self) -> None:
        """Follow a new scale."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit; the cells share the width."""
        self._fit()
        super().resizeEvent(event)
        # Qt would lay the tiles out 100 ms later.
        self.doItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the press within a frame, and start waiting for a long one."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        self._hold(index.row() if left and index.isValid() else -1)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; after a long press there is nothing to choose any more."""
        was_long = self._painter.pressed_row >= 0 and not self._held.isActive()
        self._hold(-1)
        if was_long:
            self.setState(QListView.State.NoState)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose; Ctrl+I shows details; letters belong to the search field."""
        index = self.currentIndex()
        if event.key() in _CHOOSING and index.isValid():
            self._choose(index)
        elif event.key() == Qt.Key.Key_I and _with_control(event) and index.isValid():
            self.details_asked.emit(self._tiles.item(index.row()).key)
        elif event.text().isprintable() and event.text() and not _with_control(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_up_view(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _fit(self) -> None:
        height = DENSITIES[self._density].height + 2 * AIR
        # A row that fills the width to the last px would lose its last tile.
        cell = QSize((self.viewport().width() - 1) // self.columns, px(height))
        if cell != self._painter.cell or self.gridSize() != cell:
            self._painter.cell = cell
            self.setGridSize(cell)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._tiles.item(index.row()).key)

    def _ask_details(self) -> None:
        self.details_asked.emit(self._tiles.item(self._painter.pressed_row).key)

    def _hold(self, row: int) -> None:
        self._painter.pressed_row = row
        if row >= 0:
            self._held.start()
        else:
            self._held.stop()
        self.viewport().update()


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
