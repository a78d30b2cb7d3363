"""Draws the rows of the palette: a heading, or a hit with its art, its verb and its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.models.item_model import ITEM
from pos_app.ui.palette_model import Hit, PaletteRow
from pos_app.ui.theme import Paint, painting_item, px, text_width, tint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import draw_avatar

Index = QModelIndex | QPersistentModelIndex
HEADING, HIT = 30.0, 50.0


class HitDelegate(QStyledItemDelegate):
    """The chosen row is washed and says what Enter does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than hits."""
        shown: PaletteRow = index.data(ITEM)
        return QSize(px(200), px(HEADING if shown.hit is None else HIT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        shown: PaletteRow = index.data(ITEM)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            if shown.hit is None:
                p.text(QRectF(24, 6, p.width - 48, 20), shown.name, "label", "ink2")
                return
            if chosen:
                p.card(QRectF(10, 1, p.width - 20, p.height - 2), 10, "accentSoft")
            _draw_hit(p, shown.hit, chosen=chosen)


def _draw_hit(p: Paint, hit: Hit, *, chosen: bool) -> None:
    box = QRectF(22, p.height / 2 - 17, 34, 34)
    if hit.initials:
        draw_avatar(p, box, hit.initials, hit.tint or "stone")
    elif hit.tint:
        shades = tint(hit.tint)
        p.card(box, 9, shades.bg)
        p.icon(hit.icon, box, 20, shades.ink, "duotone")
    else:
        p.icon(hit.icon, box, 20, "accentInk" if chosen else "ink2")
    end = p.width - 22
    key = tr("Palette", "Enter") if chosen and hit.verb else hit.shortcut
    if key:
        end -= p.keycap(end, p.height / 2, key, "surface" if chosen else "sunken", "ink") + 8
    if chosen and hit.verb:
        width = text_width(hit.verb, "smallStrong") + 1
        words = QRectF(end - width, 0, width, p.height)
        p.text(words, hit.verb, "smallStrong", "accentInk")
        end -= width + 8
    room = end - 68
    top = p.height / 2 - (20 if hit.detail else 10)
    ink = "accentInk" if chosen else "ink"
    p.text(QRectF(68, top, room, 20), hit.name, "bodyStrong" if chosen else "bodyMedium", ink)
    p.text(QRectF(68, top + 20, room, 18), hit.detail, "small", "ink2")
