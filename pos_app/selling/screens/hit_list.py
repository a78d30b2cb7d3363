"""The hits below the search field: art, name, SKU, price, stock; the first one is Enter's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.ui.models.item_model import ITEM, ItemModel
from pos_app.ui.theme import END, Paint, painting, painting_item, px, shadow_margin, tint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Hairline, column, row

_ROW = 62
_SHOWN_MAX = 6
_LEVEL = 2


@dataclass(frozen=True, slots=True)
class HitItem:
    """A product that may be meant."""

    key: str
    name: str
    detail: str
    price: str
    stock: str
    art: str
    tint: str
    is_out: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(p for p in (self.name, self.price, self.stock, self.detail) if p)


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(200), px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: HitItem = index.data(ITEM)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or over:
                p.card(p.rect.adjusted(0, 1, 0, -1), 10, "accentSoft" if chosen else "hover")
            _draw_hit(p, item)


def _draw_hit(p: Paint, item: HitItem) -> None:
    shades = tint(item.tint)
    art = QRectF(12, 10, 42, 42)
    p.card(art, 10, shades.bg)
    if item.art:
        p.icon(item.art, art, 24, shades.ink, "duotone")
    end = p.width - 16
    p.text(QRectF(end - 200, 10, 200, 22), item.price, "leadStrong", "ink", END)
    stock_ink = "dangerInk" if item.is_out else "ink2"
    p.text(QRectF(end - 200, 32, 200, 18), item.stock, "small", stock_ink, END)
    room = end - 68 - 210
    p.text(QRectF(68, 10, room, 22), item.name, "leadStrong")
    p.text(QRectF(68, 32, room, 18), item.detail, "small", "ink2")


class HitList(QFrame):
    """Floats over the tiles. `chosen` carries the position of the hit."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: ItemModel[HitItem] = ItemModel(parent=self)
        self.view = QListView()
        self.view.setModel(self._hits)
        self.view.setItemDelegate(_HitDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.view.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self._none = Label("", "body", "ink2", test_id="register.hits.none")
        tip = tr("Register", "Enter adds the first · 3* before the name adds three")
        around = shadow_margin(_LEVEL)
        pad = around + 7
        foot = row(Label(tip, "small", "ink2"), margins=(12, 8, 12, 10))
        self._said = QWidget()
        self._said.setLayout(row(self._none, margins=(12, 10, 12, 10)))
        self.setLayout(
            column(
                self._said, self.view, Hairline(), foot, spacing=2, margins=(pad, pad, pad, around)
            )
        )
        identify(self.view, "register.hits", tr("Register", "Products found"))
        self.hide()

    @property
    def position(self) -> int:
        """The hit that is marked."""
        return max(0, self.view.currentIndex().row())

    def show_hits(self, hits: Sequence[HitItem], words: str) -> None:
        """Show these below the field."""
        self._hits.set_items(hits)
        self._none.setText(tr("Register", "Nothing is called “{words}”", words=words))
        self._said.setVisible(not hits)
        self.view.setVisible(bool(hits))
        self.view.setFixedHeight(px(_ROW) * min(len(hits), _SHOWN_MAX))
        if hits:
            self.view.setCurrentIndex(self._hits.index(0, 0))
        self.adjustSize()
        self.show()
        self.raise_()

    def move_mark(self, step: int) -> None:
        """Up or down."""
        at = max(0, min(self._hits.rowCount() - 1, self.position + step))
        self.view.setCurrentIndex(self._hits.index(at, 0))

    def place(self, left: int, top: int, width: int) -> None:
        """Lie right below the field."""
        around = px(shadow_margin(_LEVEL))
        self.setFixedWidth(width + 2 * around)
        self.move(left - around, top - around)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and ground."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "lg", _LEVEL)
            p.card(ground, "lg", "raised", "line")
