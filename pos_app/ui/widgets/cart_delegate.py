"""Draws one cart line, compact or expanded; the controls of the expanded one are real widgets."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.models.item_model import ITEM
from pos_app.ui.models.items import CartItem
from pos_app.ui.theme import CENTER, END, C, Ink, Paint, painting_item, text_width

COMPACT = 57.0
EXPANDED = 116.0
_SIDE = 24.0
_NAME_X = 68.0


class CartDelegate(QStyledItemDelegate):
    """Paints `CartItem`s; the list says which row is expanded and how bright it still flashes."""

    compact = COMPACT
    expanded = EXPANDED

    def __init__(self) -> None:
        super().__init__()
        self.expanded_row = -1
        self.flash = 0.0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        item: CartItem = index.data(ITEM)
        row = index.row()
        expanded = row == self.expanded_row
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            if expanded:
                self._draw_wash(p)
            elif row + 1 != self.expanded_row and row + 1 < index.model().rowCount():
                p.fill(QRectF(_NAME_X, p.height - 1, p.width - _NAME_X - _SIDE, 1), "line")
            if not expanded and option.state & QStyle.StateFlag.State_MouseOver:
                p.card(QRectF(8, 2, p.width - 16, p.height - 5), 12, "hover")
            _draw_quantity(p, item, expanded=expanded)
            _draw_words(p, item, expanded=expanded)
            if expanded and option.state & QStyle.StateFlag.State_HasFocus:
                p.focus_ring(QRectF(8, 0, p.width - 16, p.height), "lg")

    def _draw_wash(self, p: Paint) -> None:
        p.card(QRectF(8, 0, p.width - 16, p.height), "lg", wash(self.flash))
        p.card(QRectF(8, 14, 4, p.height - 28), 2, "accent")


def wash(flash: float) -> QColor:
    """The ground of the newest line: from accentWash (0) to accentSoft (1)."""
    calm, bright = C("accentWash"), C("accentSoft")
    if flash <= 0.0:
        return calm
    return QColor(
        *(
            round(a + (b - a) * flash)
            for a, b in (
                (calm.red(), bright.red()),
                (calm.green(), bright.green()),
                (calm.blue(), bright.blue()),
            )
        )
    )


def _draw_quantity(p: Paint, item: CartItem, *, expanded: bool) -> None:
    top = 14.0 if expanded else (p.height - 1 - 28) / 2
    width = max(32.0, text_width(item.quantity, "bodyStrong") + 10)
    box = QRectF(_SIDE, top, min(width, _NAME_X - _SIDE - 4), 28)
    p.card(box, 8, "accent" if expanded else "sunken")
    p.text(box, item.quantity, "bodyStrong", "onAccent" if expanded else "ink", CENTER)


def _draw_words(p: Paint, item: CartItem, *, expanded: bool) -> None:
    top = 12.0 if expanded else 10.0 if item.detail else (p.height - 1 - 22) / 2
    amount = text_width(item.amount, "leadStrong") + 1
    box = QRectF(_NAME_X, top, p.width - _NAME_X - _SIDE, 22)
    ink: Ink = "ink3" if item.struck else "ink"
    p.text(box, item.amount, "leadStrong", ink, END)
    room = box.adjusted(0, 0, -amount - 10, 0)
    role = "leadStrong" if expanded else "lead"
    p.text(room, item.name, role, ink)
    if item.struck:
        width = min(room.width(), text_width(item.name, role))
        p.fill(QRectF(_NAME_X, top + 11, width, 1), "ink3")
    below = QRectF(_NAME_X, top + 20, box.width(), 18)
    p.text(below, item.detail, "small", "ink2")
