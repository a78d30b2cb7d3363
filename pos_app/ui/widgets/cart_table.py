"""The cart as a table, for shops that scan: one line per row, the current one with a stepper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from pos_app.ui.models.item_model import ITEM
from pos_app.ui.models.items import CartItem
from pos_app.ui.theme import CENTER, END, Ink, Paint, painting, painting_item, px, text_width, tint
from pos_app.ui.translations import together, tr
from pos_app.ui.widgets.cart_delegate import CartDelegate, wash
from pos_app.ui.widgets.cart_list import CartList
from pos_app.ui.widgets.line_controls import QuantityControls

_ROW = 62.0
_HEADER = 43.0
_ART_X = 68.0
_NAME_X = 118.0
_END = 17.0
_STEPPER = 124.0
_AIR = 24.0  # Between two columns.
_ROOMY = 660.0  # Narrower tables leave out pictures and the column of prices.


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide the columns with figures are, in px at 100 %."""

    quantity: float = _STEPPER
    each: float = 86.0
    total: float = 106.0

    def ends(self, width: float) -> tuple[float, float, float]:
        """Where quantity, each and total end in a table that wide."""
        total = width - _END
        each = total - self.total - _AIR
        return (each - self.each - _AIR if width >= _ROOMY else each), each, total


def widths_for(items: Sequence[CartItem]) -> Widths:
    """Wide enough for every figure."""
    least = Widths()
    return Widths(
        max([least.quantity, *(text_width(item.quantity, "leadStrong") for item in items)]),
        max([least.each, *(text_width(item.each, "lead") for item in items)]),
        max([least.total, *(text_width(item.amount, "leadStrong") for item in items)]),
    )


class TableLineDelegate(CartDelegate):
    """Paints `CartItem`s as rows."""

    compact = _ROW
    expanded = _ROW

    def __init__(self) -> None:
        super().__init__()
        self.widths = Widths()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        item: CartItem = index.data(ITEM)
        row = index.row()
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            current = row == self.expanded_row
            if current:
                p.fill(QRectF(0, 0, p.width, p.height - 1), wash(self.flash))
                p.fill(QRectF(0, 0, 3, p.height - 1), "accent")
            elif option.state & QStyle.StateFlag.State_MouseOver:
                p.fill(QRectF(0, 0, p.width, p.height - 1), "hover")
            p.fill(QRectF(0, p.height - 1, p.width, 1), "line")
            p.text(QRectF(0, 0, 64, p.height - 1), str(row + 1), "small", "ink2", CENTER)
            if p.width >= _ROOMY:
                _draw_art(p, item)
            self._draw_words(p, item, steps=current and item.can_step)
            if current and option.state & QStyle.StateFlag.State_HasFocus:
                p.focus_ring(QRectF(4, 2, p.width - 8, p.height - 5), 8)

    def _draw_words(self, p: Paint, item: CartItem, *, steps: bool) -> None:
        quantity, each, total = self.widths.ends(p.width)
        height, roomy = p.height - 1, p.width >= _ROOMY
        ink: Ink = "ink3" if item.struck else "ink"
        if not steps:
            box = QRectF(quantity - self.widths.quantity, 0, self.widths.quantity, height)
            p.text(box, item.quantity, "leadStrong", ink, END)
        if roomy:
            box = QRectF(each - self.widths.each, 0, self.widths.each, height)
            p.text(box, item.each, "lead", "ink2", END)
        box = QRectF(total - self.widths.total, 0, self.widths.total, height)
        p.text(box, item.amount, "leadStrong", ink, END)
        x = _NAME_X if roomy else _ART_X
        room = quantity - self.widths.quantity - 16 - x
        detail = together(filter(None, (item.detail, "" if roomy else item.each)))
        top = 11.0 if detail else (height - 22) / 2
        p.text(QRectF(x, top, room, 22), item.name, "lead", ink)
        if item.struck:
            shown = min(room, text_width(item.name, "lead"))
            p.fill(QRectF(x, top + 11, shown, 1), "ink3")
        p.text(QRectF(x, 33, room, 18), detail, "small", "ink2")


def _draw_art(p: Paint, item: CartItem) -> None:
    shades = tint(item.tint)
    box = QRectF(_ART_X, (p.height - 1 - 38) / 2, 38, 38)
    p.card(box, 9, shades.bg)
    if item.art:
        p.icon(item.art, box, 22, shades.ink, "duotone")
    else:
        p.text(box, item.name[:2], "bodyStrong", shades.ink, CENTER)


class CartTable(CartList):
    """The rows below a `CartTableHeader`, which shares the columns' widths."""

    def __init__(
        self, *, test_id: str = "cart", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self.header = CartTableHeader(test_id=f"{test_id}.header")

    def make_painter(self) -> CartDelegate:
        """Rows instead of cards."""
        return TableLineDelegate()

    def make_controls(self, test_id: str) -> QuantityControls:
        """Only the stepper; the rest has its keys below the table."""
        return QuantityControls(test_id, self.viewport())

    def controls_place(self, line: QRect) -> QRect:
        """In the column of quantities; weighed lines have none."""
        if not self.lines.item(self._painter.expanded_row).can_step:
            return QRect()
        scale = px(1000) / 1000
        end = px(self._widths.ends(self.viewport().width() / scale)[0])
        x = self.viewport().width() - end if self.isRightToLeft() else end - px(_STEPPER)
        return QRect(x, line.y() + px(11), px(_STEPPER), px(40))

    def set_items(self, items: Sequence[CartItem], current: str = "") -> None:
        """Show these lines; the columns are as wide as the figures in them."""
        widths = widths_for(items)
        assert isinstance(self._painter, TableLineDelegate)
        self._painter.widths = widths
        self.header.show_widths(widths)
        super().set_items(items, current)

    @property
    def _widths(self) -> Widths:
        assert isinstance(self._painter, TableLineDelegate)
        return self._painter.widths


class CartTableHeader(QFrame):
    """What the columns are."""

    def __init__(self, *, test_id: str = "cart.header", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = Widths()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName(test_id)

    def show_widths(self, widths: Widths) -> None:
        """Stand over the columns below."""
        self._widths = widths
        self.update()

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(px(320), px(_HEADER))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles and the line below them."""
        titles = (tr("Cart", "Qty"), tr("Cart", "Each"), tr("Cart", "Total"))
        with painting(self) as p:
            p.text(QRectF(_ART_X, 4, 200, p.height - 4), tr("Cart", "Item"), "badge", "ink2")
            for end, title in zip(self._widths.ends(p.width), titles, strict=True):
                if p.width < _ROOMY and title == titles[1]:
                    continue  # Prices stand below the names.
                p.text(QRectF(end - 90, 4, 90, p.height - 4), title, "badge", "ink2", END)
            p.fill(QRectF(0, p.height - 1, p.width, 1), "line2")
