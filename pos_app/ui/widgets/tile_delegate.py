"""Draws a product tile: art band, name, price, stock badge, how many are in the cart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.models.item_model import ITEM
from pos_app.ui.models.items import BadgeValue, TileItem
from pos_app.ui.theme import CENTER, Ink, Paint, painting_item, text_width, tint, tone, wrapped

AIR = 6.0  # Around each card: half the gap, and room for the focus ring.
_NAME_PITCH = 18.0


@dataclass(frozen=True, slots=True)
class Density:
    """Sizes of a tile: the card's height, its art band and icon, and the narrowest cell."""

    height: float
    band: float
    icon: float
    narrowest: float


DENSITIES = {
    "normal": Density(146, 66, 46, 148),
    "large": Density(176, 96, 48, 180),
    "compact": Density(84, 0, 0, 148),
}


class TileDelegate(QStyledItemDelegate):
    """Paints `TileItem`s; the view tells it the cell and which tile is held down."""

    def __init__(self) -> None:
        super().__init__()
        self.density = DENSITIES["normal"]
        self.cell = QSize(158, 158)
        self.pressed_row = -1

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The grid cell: an IconMode view needs it here as well."""
        return self.cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tile."""
        item: TileItem = index.data(ITEM)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        state = option.state
        with painting_item(painter, option.rect, rtl=rtl) as p:
            card = p.rect.adjusted(AIR, AIR, -AIR, -AIR)
            face = self._face(index.row(), state)
            if self.density.band:
                self._draw_art(p, card, item, face)
            else:
                _draw_stripe(p, card, item, face)
            self._draw_words(p, card, item)
            _draw_edge(p, card, item, focused=bool(state & QStyle.StateFlag.State_HasFocus))

    def _face(self, row: int, state: QStyle.StateFlag) -> str:
        if row == self.pressed_row:
            return "pressed"
        return "hover" if state & QStyle.StateFlag.State_MouseOver else "surface"

    def _draw_art(self, p: Paint, card: QRectF, item: TileItem, face: str) -> None:
        shades = tint(item.tint if item.available else "stone")
        band = QRectF(card.x(), card.y(), card.width(), self.density.band)
        p.card(card, "lg", shades.bg)
        if item.picture is not None:
            with p.clipped(card, "lg"):
                p.image(band, item.picture)
        below = card.adjusted(0, self.density.band, 0, 0)
        p.card(below, "lg", face)
        p.fill(QRectF(below.x(), below.y(), below.width(), 14), face)
        if item.picture is not None:
            return
        ink: Ink = shades.ink if item.available else "inkDisabled"
        if item.art:
            p.icon(item.art, band, self.density.icon, ink, "duotone")
        else:
            p.text(band, item.name[:2], "heading", ink, CENTER)

    def _draw_words(self, p: Paint, card: QRectF, item: TileItem) -> None:
        compact = not self.density.band
        x = card.x() + (16 if compact else 12)
        y = card.y() + (9 if compact else self.density.band + 9)
        width = card.right() - 8 - x
        ink = "ink" if item.available else "ink3"
        for line in wrapped(item.name, "bodyStrong", width, 2):
            p.text(QRectF(x, y, width, _NAME_PITCH), line, "bodyStrong", ink)
            y += _NAME_PITCH
        middle = card.bottom() - 18 if compact else card.bottom() - 20
        price = "body" if compact else "lead"
        box = QRectF(x, middle - 11, width, 22)
        p.text(box, item.price, price, "ink2" if item.available else "ink3")
        count_end = card.right() - 8
        if item.count:
            count_middle = middle if compact else card.y() + 21
            drawn = _draw_count(p, count_end, count_middle, item.count)
            count_end -= drawn + 6 if compact else 0
        if item.badge is not None:
            room = count_end - x - text_width(item.price, price) - 6
            crowded = text_width(item.badge.text, "micro") + 16 > room and not compact
            # Beside a long price there is no room: then it stands on the art.
            start = card.x() + 8 + text_width(item.badge.text, "micro") + 16
            above = card.y() + self.density.band - 18
            place = (start, above) if crowded else (count_end, middle)
            _draw_badge(p, *place, item.badge)


def _draw_stripe(p: Paint, card: QRectF, item: TileItem, face: str) -> None:
    shades = tint(item.tint)
    p.card(card, "lg", face)
    with p.clipped(card, "lg"):
        p.fill(QRectF(card.x(), card.y(), 4, card.height()), shades.ink)
        p.fill(QRectF(card.x() + 4, card.y(), 4, card.height()), shades.bg)


def _draw_edge(p: Paint, card: QRectF, item: TileItem, *, focused: bool) -> None:
    if focused:
        p.card(card.adjusted(-3, -3, 3, 3), 17, fill=None, edge="focus", edge_width=2)
    if item.count:
        p.card(card, "lg", fill=None, edge="accent", edge_width=1.5)
    else:
        p.card(card, "lg", fill=None, edge="line")


def _draw_count(p: Paint, end: float, middle: float, count: str) -> float:
    width = max(26.0, text_width(count, "bodyStrong") + 14)
    bubble = QRectF(end - width, middle - 13, width, 26)
    p.card(bubble, "full", "accent")
    p.text(bubble, count, "bodyStrong", "onAccent", CENTER)
    return width


def _draw_badge(p: Paint, end: float, middle: float, badge: BadgeValue) -> None:
    bg, ink = tone(badge.tone)
    width = text_width(badge.text, "micro") + 16
    box = QRectF(end - width, middle - 10, width, 20)
    p.card(box, "full", bg)
    p.text(box, badge.text, "micro", ink, CENTER)
