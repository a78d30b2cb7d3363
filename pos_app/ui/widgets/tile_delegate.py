"""Draws a product tile: art band, name, price, stock badge, how many are in the cart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.models.item_model import ITEM
from pos_app.ui.models.items import BadgeValue, TileItem
from pos_app.ui.theme import (
    CENTER,
    Ink,
    Paint,
    elided,
    painting_item,
    text_width,
    tint,
    tone,
    wrapped,
)

AIR = 6.0  # Around each card: half the gap, and room for the focus ring.
_NAME_PITCH = 18.0
_GAP = 6.0  # Between the badge and what stands beside it.
_FOOT = 26.0  # What a badge takes of the art band.


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


@dataclass(frozen=True, slots=True)
class Words:
    """Where name, price and badge stand in a tile."""

    x: float
    width: float
    top: float
    name: tuple[str, ...]
    price: str
    middle: float
    badge: QRectF
    count: float  # The middle of the bubble with the count.


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
        size = self.density.icon
        if self.words(card, item).badge.intersects(band):
            # A badge at the foot of the art: a smaller icon stands clear above it.
            band.setHeight(band.height() - _FOOT)
            size = min(size, band.height() - 4)
        if item.art:
            p.icon(item.art, band, size, ink, "duotone")
        else:
            p.text(band, item.name[:2], "heading", ink, CENTER)

    def _draw_words(self, p: Paint, card: QRectF, item: TileItem) -> None:
        words = self.words(card, item)
        y = words.top
        ink = "ink" if item.available else "ink3"
        for line in words.name:
            p.text(QRectF(words.x, y, words.width, _NAME_PITCH), line, "bodyStrong", ink)
            y += _NAME_PITCH
        box = QRectF(words.x, words.middle - 11, words.width, 22)
        p.text(box, item.price, words.price, "ink2" if item.available else "ink3")
        if item.count:
            _draw_count(p, card.right() - 8, words.count, item.count)
        if item.badge is not None:
            _draw_badge(p, words.badge, item.badge)

    def words(self, card: QRectF, item: TileItem) -> Words:
        """Where the words stand: the badge beside the price, else beside the name, else on art."""
        compact = not self.density.band
        x = card.x() + (16 if compact else 12)
        end = card.right() - 8
        top = card.y() + self.density.band + 9
        middle = card.bottom() - (18 if compact else 20)
        price = "body" if compact else "lead"
        room, bubble = end - x, card.y() + 21
        if compact and item.count:
            taken = count_width(item.count) + _GAP
            if text_width(item.price, price) + taken <= room:
                bubble = middle
            else:  # A long price needs its line for itself: the bubble stands beside the name.
                room -= taken
        name = wrapped(item.name, "bodyStrong", room, 2)
        words = Words(x, end - x, top, name, price, middle, QRectF(), bubble)
        if item.badge is None:
            return words
        width = text_width(item.badge.text, "micro") + 16
        beside = QRectF(end - width, middle - 10, width, 20)
        if compact and item.count and bubble == middle:
            beside.translate(-count_width(item.count) - _GAP, 0)
        if x + text_width(item.price, price) + _GAP <= beside.x():
            return replace(words, badge=beside)
        second = QRectF(end - width, top + _NAME_PITCH, width, 20)
        room = second.x() - _GAP - x
        if len(name) < 2 or text_width(name[1], "bodyStrong") <= room:
            return replace(words, badge=second)
        if compact:
            name = (name[0], elided(name[1], "bodyStrong", room))
            return replace(words, name=name, badge=second)
        foot = QRectF(card.x() + 8, top - 9 - _FOOT, width, 20)
        return replace(words, badge=foot)


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


def count_width(count: str) -> float:
    """How wide the bubble with a count is."""
    return max(26.0, text_width(count, "bodyStrong") + 14)


def _draw_count(p: Paint, end: float, middle: float, count: str) -> None:
    width = count_width(count)
    bubble = QRectF(end - width, middle - 13, width, 26)
    p.card(bubble, "full", "accent")
    p.text(bubble, count, "bodyStrong", "onAccent", CENTER)


def _draw_badge(p: Paint, box: QRectF, badge: BadgeValue) -> None:
    bg, ink = tone(badge.tone)
    p.card(box, "full", bg)
    p.text(box, badge.text, "micro", ink, CENTER)
