"""A list of records with a sub-line each: people, settings, held sales; one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.ui.models.item_model import ITEM, ItemModel
from pos_app.ui.theme import END, Paint, painting_item, px, row_height, text_width
from pos_app.ui.widgets.badge import draw_avatar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.skeleton import Skeleton

Index = QModelIndex | QPersistentModelIndex
_SIDE = 8.0


@dataclass(frozen=True, slots=True)
class RecordItem:
    """`initials` on a tint or an `icon` before the words; `aside` at the end ("Today")."""

    key: str
    name: str
    detail: str = ""
    aside: str = ""
    icon: str = ""
    initials: str = ""
    tint: str = "stone"
    detail_ink: str = "ink2"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.detail, self.aside) if part)


class RecordDelegate(QStyledItemDelegate):
    """Paints `RecordItem`s."""

    def __init__(self) -> None:
        super().__init__()
        self.ringed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A little higher than a table's row."""
        return QSize(px(200), px(row_height() + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one record."""
        item: RecordItem = index.data(ITEM)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            box = QRectF(_SIDE, 2, p.width - 2 * _SIDE, p.height - 4)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                p.card(box, 12, "accentSoft" if chosen else "hover")
            if self.ringed and state & QStyle.StateFlag.State_HasFocus:
                p.focus_ring(box, 12)
            self._draw_words(p, item, self._draw_art(p, item, chosen=chosen), chosen=chosen)

    def _draw_art(self, p: Paint, item: RecordItem, *, chosen: bool) -> float:
        if item.initials:
            circle = QRectF(_SIDE + 12, p.height / 2 - 20, 40, 40)
            draw_avatar(p, circle, item.initials, item.tint)
            return _SIDE + 64
        if item.icon:
            ink, weight = ("accentInk", "fill") if chosen else ("ink2", "regular")
            p.icon(item.icon, QRectF(_SIDE + 14, 0, 24, p.height), 22, ink, weight)
            return _SIDE + 52
        return _SIDE + 14

    def _draw_words(self, p: Paint, item: RecordItem, x: float, *, chosen: bool) -> None:
        end = p.width - _SIDE - 14
        aside = text_width(item.aside, "caption") + 8 if item.aside else 0.0
        middle = p.height / 2
        top = middle - 20 if item.detail else middle - 10
        p.text(QRectF(x, top, end - x, 20), item.aside, "caption", "ink2", END)
        ink = "accentInk" if chosen and item.icon else "ink"
        p.text(QRectF(x, top, end - x - aside, 20), item.name, "bodyStrong", ink)
        p.text(QRectF(x, top + 20, end - x, 18), item.detail, "small", item.detail_ink)


class RecordList(QListView):
    """`chosen` with the key when the user goes to a record; `opened` on Enter or a double click."""

    chosen = Signal(str)
    opened = Signal(str)
    end_reached = Signal()

    def __init__(
        self, *, test_id: str = "records", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.records: ItemModel[RecordItem] = ItemModel(parent=self)
        self._painter = RecordDelegate()
        self._telling = True
        self._skeleton = Skeleton(self.viewport())
        self.setModel(self.records)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        identify(self, test_id, name)

    def set_items(self, items: Sequence[RecordItem], current: str = "") -> None:
        """Show these; the one that was chosen stays chosen when it is still there."""
        kept = current or self.current()
        self._telling = False
        self.records.set_items(items)
        self._telling = True
        self.choose(kept)

    def current(self) -> str:
        """The key of the chosen record, or nothing."""
        row = self.currentIndex().row()
        return self.records.item(row).key if row >= 0 else ""

    def choose(self, key: str) -> None:
        """Go to a record without telling anybody."""
        self._telling = False
        row = self.records.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.records.index(row, 0))
        else:
            self.clearSelection()
        self._telling = True

    def set_loading(self, loading: bool) -> None:
        """Pale records while the first ones are under way."""
        self._skeleton.set_on(loading)

    def retheme(self) -> None:
        """Follow a new scale or density."""
        self.doItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which record is shown now."""
        super().currentChanged(current, previous)
        if self._telling and current.isValid():
            self.chosen.emit(self.records.item(current.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's: arrows, Home and End, typing a name."""
        self._painter.ringed = True
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No ring for the pointer."""
        self._painter.ringed = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab shows where one is."""
        super().focusInEvent(event)
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._painter.ringed = event.reason() in by_tab
        if self._painter.ringed and not self.currentIndex().isValid() and self.records.items:
            self.setCurrentIndex(self.records.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the keyboard."""
        super().focusOutEvent(event)
        self._painter.ringed = False
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.records.item(index.row()).key)

    def _look_for_end(self, value: int) -> None:
        if value == self.verticalScrollBar().maximum() > 0:
            self.end_reached.emit()
