"""What happened, newest first: an icon on a circle, two lines of words, a time, a line between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
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
from pos_app.ui.theme import END, Paint, painting_item, px, text_width, tone
from pos_app.ui.widgets.identify import identify

Index = QModelIndex | QPersistentModelIndex
_ITEM, _HEADING = 52.0, 34.0


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """Something that happened; with an empty `icon` it is the heading of a day ("Today")."""

    key: str
    name: str
    detail: str = ""
    time: str = ""
    icon: str = ""
    tone: str = "neutral"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.detail, self.time) if part)


class TimelineDelegate(QStyledItemDelegate):
    """Paints `TimelineItem`s."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        item: TimelineItem = index.data(ITEM)
        return QSize(px(200), px(_ITEM if item.icon else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        item: TimelineItem = index.data(ITEM)
        state = option.state
        last = index.row() + 1 == index.model().rowCount()
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            if not item.icon:
                p.text(QRectF(20, 8, p.width - 40, 18), item.name, "smallStrong", "ink2")
                return
            if state & QStyle.StateFlag.State_MouseOver:
                p.card(QRectF(8, 1, p.width - 16, p.height - 2), 12, "hover")
            if state & QStyle.StateFlag.State_HasFocus:
                p.focus_ring(QRectF(8, 1, p.width - 16, p.height - 2), 12)
            _draw_happening(p, item, last=last)


class Timeline(QListView):
    """`opened` with the key when a happening is pressed, or by Enter."""

    opened = Signal(str)
    end_reached = Signal()

    def __init__(
        self, *, test_id: str = "timeline", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.happenings: ItemModel[TimelineItem] = ItemModel(parent=self)
        self._painter = TimelineDelegate()
        self.setModel(self.happenings)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        identify(self, test_id, name)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these, newest first, with headings between days."""
        self.happenings.set_items(items)

    def retheme(self) -> None:
        """Follow a new scale."""
        self.doItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        item = self.happenings.item(index.row())
        if item.icon:
            self.opened.emit(item.key)

    def _look_for_end(self, value: int) -> None:
        if value == self.verticalScrollBar().maximum() > 0:
            self.end_reached.emit()


def _draw_happening(p: Paint, item: TimelineItem, *, last: bool) -> None:
    bg, ink = tone(item.tone)
    if not last:
        p.fill(QRectF(37, 40, 2, p.height - 38), "line2")
    circle = QRectF(20, 4, 36, 36)
    p.circle(circle, bg)
    p.icon(item.icon, circle, 18, ink, "duotone")
    end = p.width - 20
    time = text_width(item.time, "caption") + 12 if item.time else 0.0
    p.text(QRectF(70, 4, end - 70, 20), item.time, "caption", "ink2", END)
    p.text(QRectF(70, 3, end - 70 - time, 20), item.name, "bodyStrong")
    p.text(QRectF(70, 22, end - 70, 18), item.detail, "small", "ink2")
