"""The lines of the cart. The current line is expanded and carries the usual edits in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QScroller, QTableView, QWidget

from pos_app.ui.models.item_model import ItemModel
from pos_app.ui.models.items import CartItem
from pos_app.ui.theme import motion_ms, px
from pos_app.ui.widgets.cart_delegate import CartDelegate
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.line_controls import LineControls, QuantityControls

Index = QModelIndex | QPersistentModelIndex


class CartList(QTableView):
    """Each signal carries the key of its line.

    A table of one column rather than a list: a table keeps row heights itself, so that adding
    the 400th line costs what the 4th did; a list view would ask Python for every height again.
    """

    stepped = Signal(str, int)
    selected = Signal(str)
    quantity_asked = Signal(str)
    price_asked = Signal(str)
    discount_asked = Signal(str)
    more_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(
        self, *, test_id: str = "cart", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: ItemModel[CartItem] = ItemModel(parent=self)
        self._painter = self.make_painter()
        self._fixed = False
        self._changing = False
        self._controls = self.make_controls(test_id)
        self._flash = QVariantAnimation(self)
        self._flash.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flash.valueChanged.connect(self._show_flash)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self._set_up_view()
        self._connect_controls()
        identify(self, test_id, name)

    @property
    def lines(self) -> ItemModel[CartItem]:
        """The model with the lines."""
        return self._lines

    @property
    def controls(self) -> QuantityControls:
        """The controls in the expanded line."""
        return self._controls

    def make_painter(self) -> CartDelegate:
        """What draws the lines."""
        return CartDelegate()

    def make_controls(self, test_id: str) -> QuantityControls:
        """What is in the expanded line."""
        return LineControls(test_id, self.viewport())

    def controls_place(self, line: QRect) -> QRect:
        """Where the controls stand in the expanded line."""
        return QRect(px(24), line.y() + px(60), self.viewport().width() - px(48), px(44))

    def current_key(self) -> str:
        """The key of the expanded line, or nothing."""
        row = self._painter.expanded_row
        return self._lines.item(row).key if row >= 0 else ""

    def set_items(self, items: Sequence[CartItem], current: str = "") -> None:
        """Show these lines with `current` expanded; else the one that was, else the last."""
        kept = current or self.current_key()
        self._expand(-1)
        self._changing = True
        self._lines.set_items(items)
        self._changing = False
        row = self._lines.row_of(kept)
        self.select(items[row].key if row >= 0 else items[-1].key if items else "")

    def put(self, item: CartItem) -> None:
        """Add a line or replace the one of the same key, and expand it: one scan, one line."""
        self._lines.put(item)
        self.select(item.key)

    def select(self, key: str) -> None:
        """Expand a line and bring all of it into view."""
        row = self._lines.row_of(key)
        self._changing = True
        self.setCurrentIndex(self._lines.index(row, 0))
        self._changing = False
        self._expand(row)

    def flash(self) -> None:
        """Let the expanded line glow for a moment: something was added to it."""
        self._flash.stop()
        if motion_ms("flash"):
            self._flash.setDuration(motion_ms("flash"))
            self._flash.setStartValue(1.0)
            self._flash.setEndValue(0.0)
            self._flash.start()

    def set_read_only(self, read_only: bool) -> None:
        """While paying, lines are shown but none is expanded."""
        self._fixed = read_only
        self._expand(-1 if read_only else self.currentIndex().row())

    def retheme(self) -> None:
        """Follow a new scale."""
        self.verticalHeader().setDefaultSectionSize(px(self._painter.compact))
        self._expand(self._painter.expanded_row)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The keyboard or a tap moved to another line."""
        super().currentChanged(current, previous)
        if self._changing:
            return
        if current.isValid() and current.row() != self._painter.expanded_row:
            self._expand(current.row())
            self.selected.emit(self._lines.item(current.row()).key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The controls are as wide as the line."""
        super().resizeEvent(event)
        if self._painter.expanded_row >= 0:
            # All of the open line stays in view when the totals below it grow.
            self.scrollTo(self._lines.index(self._painter.expanded_row, 0))
        self._place_controls()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The controls travel with their line."""
        super().scrollContentsBy(dx, dy)
        self._place_controls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; everything printable belongs to the register's own keys."""
        if event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_up_view(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(px(self._painter.compact))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._controls.hide()

    def _connect_controls(self) -> None:
        controls = self._controls
        controls.stepped.connect(lambda step: self.stepped.emit(self.current_key(), step))
        for asked, answer in (
            (controls.quantity_asked, self.quantity_asked),
            (controls.price_asked, self.price_asked),
            (controls.discount_asked, self.discount_asked),
            (controls.more_asked, self.more_asked),
            (controls.remove_asked, self.remove_asked),
        ):
            asked.connect(lambda answer=answer: answer.emit(self.current_key()))

    def _expand(self, row: int) -> None:
        row = -1 if self._fixed else row
        rows, before = self.verticalHeader(), self._painter.expanded_row
        if 0 <= before < rows.count() and before != row:
            rows.resizeSection(before, px(self._painter.compact))
        self._painter.expanded_row = row
        if row >= 0:
            rows.resizeSection(row, px(self._painter.expanded))
            self._controls.show_item(self._lines.item(row))
        # The view would follow new heights one event later, and flicker.
        self.updateGeometries()
        if row >= 0:
            self.scrollTo(self._lines.index(row, 0))
        self._place_controls()
        self.viewport().update()

    def _place_controls(self) -> None:
        row = self._painter.expanded_row
        if row < 0:
            self._controls.hide()
            return
        line = self.visualRect(self._lines.index(row, 0))
        place = self.controls_place(line)
        self._controls.setGeometry(place)
        self._controls.setVisible(not place.isEmpty())

    def _show_flash(self, strength: float) -> None:
        self._painter.flash = strength
        row = self._painter.expanded_row
        if row >= 0:
            self.viewport().update(self.visualRect(self._lines.index(row, 0)))
