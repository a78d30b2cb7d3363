"""Draws the cells of a table: words, art, badges, meters, steppers, icons; and edits numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from pos_app.ui.models.table_model import CELL, Cell, Column
from pos_app.ui.theme import (
    CENTER,
    END,
    START,
    Align,
    F,
    Paint,
    painting_item,
    px,
    text_width,
    tint,
)
from pos_app.ui.widgets.badge import draw_avatar, draw_badge
from pos_app.ui.widgets.choices import draw_check

Index = QModelIndex | QPersistentModelIndex

STEPPER_WIDTH, STEPPER_HEIGHT = 124.0, 40.0
_SIGN_WIDTH = 38.0
_FIGURE_WIDTH = 34.0  # Of a number before its meter.
_METER_WIDTH = 62.0
_METER_GAP = 12.0
_ART = 50.0


class CellDelegate(QStyledItemDelegate):
    """Paints `Cell`s; the view says which row is current and where its columns begin and end."""

    typed = Signal(object, str)

    def __init__(
        self, columns: tuple[Column[Any], ...], *, washes_current: bool, washes_chosen: bool
    ) -> None:
        super().__init__()
        self._columns = columns
        self._washes_current = washes_current
        self._washes_chosen = washes_chosen
        self.current_row = -1
        self.first, self.last = 0, len(columns) - 1
        self.lead = 0.0  # For tick boxes, before the first column.
        self.ringed = False  # Whether the keyboard is in the table.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell with its share of the row's hairline, wash, bar and ring."""
        cell: Cell = index.data(CELL)
        column = index.column()
        state = option.state
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            self._draw_ground(p, index.row(), column, state, chosen=chosen)
            if column == self.first and self.lead:
                ticked = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
                draw_check(p, QRectF(14, p.height / 2 - 10, 20, 20), ticked)
            start, end = self._sides(column)
            room = QRectF(start, 0, p.width - start - end, p.height)
            draw_cell(p, room, cell, _align(self._columns[column]))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that are cut off are told whole."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return False
        cell: Cell = index.data(CELL)
        room = option.rect.width() * 1000 / px(1000) - sum(self._sides(index.column()))
        QToolTip.showText(event.globalPos(), cut_words(cell, room), view)
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A number typed in place, inside the painted stepper."""
        edit = QLineEdit(parent)
        edit.setProperty("kind", "bare")
        edit.setFont(F("bodyStrong"))
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setAutoFillBackground(True)
        edit.setAccessibleName(self._columns[index.column()].title)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell shows."""
        assert isinstance(editor, QLineEdit)
        cell: Cell = index.data(CELL)
        editor.setText(cell.plain)
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """The screen decides what becomes of what was typed."""
        assert isinstance(editor, QLineEdit)
        self.typed.emit(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Between minus and plus."""
        box = stepper_box(option.rect.width(), option.rect.height(), px(1) or 1)
        sign = px(_SIGN_WIDTH)
        inner = box.adjusted(sign, px(2), -sign, -px(2))
        editor.setGeometry(inner.translated(option.rect.topLeft()))

    def _sides(self, column: int) -> tuple[float, float]:
        """What a cell leaves free before and after its words."""
        start = 12.0
        if column == self.first:
            start = self.lead + (12.0 if self.lead else 16.0)
        return start, 16.0 if column == self.last else 12.0

    def _draw_ground(
        self, p: Paint, row: int, column: int, state: QStyle.StateFlag, *, chosen: bool
    ) -> None:
        current = row == self.current_row
        if (chosen and self._washes_chosen) or (current and self._washes_current):
            p.fill(p.rect, "accentWash")
        elif state & QStyle.StateFlag.State_MouseOver:
            p.fill(p.rect, "hover")
        p.fill(QRectF(0, p.height - 1, p.width, 1), "line")
        if current and column == self.first:
            p.fill(QRectF(0, 0, 3, p.height), "accent")
        if current and self.ringed:
            self._draw_ring(p, column)

    def _draw_ring(self, p: Paint, column: int) -> None:
        p.fill(QRectF(0, 0, p.width, 2), "focus")
        p.fill(QRectF(0, p.height - 3, p.width, 2), "focus")
        if column == self.first:
            p.fill(QRectF(0, 0, 2, p.height - 1), "focus")
        if column == self.last:
            p.fill(QRectF(p.width - 2, 0, 2, p.height - 1), "focus")


def stepper_box(width: int, height: int, unit: int = 1) -> QRect:
    """Where the stepper stands in a cell, in device-independent px."""
    wide, high = px(STEPPER_WIDTH), min(px(STEPPER_HEIGHT), height - 4 * unit)
    return QRect((width - wide) // 2, (height - high) // 2, wide, high)


def stepper_part(x: int, width: int) -> int:
    """Which part of a stepper is at `x` of a cell, from its start: -1, +1, or 0 for the value."""
    begin = (width - px(STEPPER_WIDTH)) // 2
    if begin <= x < begin + px(_SIGN_WIDTH):
        return -1
    if begin + px(STEPPER_WIDTH - _SIGN_WIDTH) <= x < begin + px(STEPPER_WIDTH):
        return 1
    return 0


def draw_cell(p: Paint, room: QRectF, cell: Cell, align: Align) -> None:
    """Draw what a cell shows into its padded room."""
    if cell.checked is not None:
        state = Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
        draw_check(p, QRectF(room.x(), p.height / 2 - 10, 20, 20), state)
    elif cell.badge is not None:
        draw_badge(p, room.x(), p.height / 2, cell.badge)
    elif cell.stepper is not None:
        _draw_stepper(p, cell.stepper)
    elif cell.icon:
        p.icon(cell.icon, room, 20, cell.ink if cell.ink != "ink" else "ink2")
    else:
        _draw_words(p, _after_art(p, room, cell), cell, align)


def cut_words(cell: Cell, room: float) -> str:
    """The words of a cell where they do not fit into so many px at 100 %; else nothing."""
    if cell.meter is not None or cell.badge is not None or cell.stepper is not None:
        return ""
    room -= _ART if cell.art or cell.initials or cell.picture is not None else 0
    role = "bodyStrong" if cell.strong or cell.art else "body"
    is_cut = text_width(cell.text, role) > room or text_width(cell.sub, "caption") > room
    return "\n".join(part for part in (cell.text, cell.sub) if part) if is_cut else ""


def _after_art(p: Paint, room: QRectF, cell: Cell) -> QRectF:
    if not (cell.art or cell.initials or cell.picture is not None):
        return room
    box = QRectF(room.x(), p.height / 2 - 19, 38, 38)
    if cell.initials:
        draw_avatar(p, box, cell.initials, cell.tint)
    elif cell.picture is not None:
        with p.clipped(box, 9):
            p.image(box, cell.picture)
    else:
        shades = tint(cell.tint)
        p.card(box, 9, shades.bg)
        p.icon(cell.art, box, 22, shades.ink, "duotone")
    return room.adjusted(_ART, 0, 0, 0)


def _draw_words(p: Paint, room: QRectF, cell: Cell, align: Align) -> None:
    role = "bodyStrong" if cell.strong or cell.art else "body"
    if cell.meter is not None:
        # A number with many digits is read whole; its meter is shorter.
        figure = max(_FIGURE_WIDTH, text_width(cell.text, role) + 1)
        start = room.x() + (figure + _METER_GAP if cell.text else 0)
        width = min(_METER_WIDTH, room.right() - start) if cell.text else room.width()
        _draw_meter(p, QRectF(start, p.height / 2 - 3, width, 6), cell)
        room, align = QRectF(room.x(), room.y(), figure, room.height()), END
    if not cell.sub:
        p.text(room, cell.text, role, cell.ink, align)
        return
    top = p.height / 2 - 19
    first = QRectF(room.x(), top, room.width(), 20)
    p.text(first, cell.text, role, cell.ink, align)
    p.text(QRectF(room.x(), top + 19, room.width(), 18), cell.sub, "caption", cell.sub_ink, align)


def _draw_meter(p: Paint, track: QRectF, cell: Cell) -> None:
    assert cell.meter is not None
    share = min(1.0, max(0.0, cell.meter))
    below = share < (0.2 if cell.tick is None else cell.tick)
    p.card(track, "full", "sunken")
    if share > 0:
        filled = QRectF(track.x(), track.y(), max(6.0, track.width() * share), track.height())
        p.card(filled, "full", cell.meter_ink or ("warn" if below else "accent"))
    if cell.tick is not None:
        x = track.x() + track.width() * min(1.0, cell.tick)
        p.fill(QRectF(x - 1, track.y() - 5, 2, track.height() + 10), "ink2")


def _draw_stepper(p: Paint, value: str) -> None:
    high = min(STEPPER_HEIGHT, p.height - 4)
    box = QRectF((p.width - STEPPER_WIDTH) / 2, (p.height - high) / 2, STEPPER_WIDTH, high)
    p.card(box, 12, "surface", "line2")
    minus = QRectF(box.x(), box.y(), _SIGN_WIDTH, high)
    plus = QRectF(box.right() - _SIGN_WIDTH, box.y(), _SIGN_WIDTH, high)
    p.icon("minus", minus, 18, "ink2")
    p.icon("plus", plus, 18, "ink2")
    p.text(box.adjusted(_SIGN_WIDTH, 0, -_SIGN_WIDTH, 0), value, "leadStrong", "ink", CENTER)


def _align(column: Column[Any]) -> Align:
    return END if column.numeric else CENTER if column.centred else START
