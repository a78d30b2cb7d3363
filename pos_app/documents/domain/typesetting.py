"""A document set in lines of so many columns: who wraps, who yields, and what is never cut.

Names wrap. Amounts keep their room: when a name and its amounts do not fit side by side, the
name stands above them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from pos_app.documents.domain.cells import measured, wrapped
from pos_app.documents.domain.layout import (
    Align,
    Code,
    Column,
    Columns,
    Cut,
    Document,
    Feed,
    Image,
    Rule,
    Style,
    Text,
)

_START, _CENTRE, _END = Align.START, Align.CENTRE, Align.END
_LARGE = Style.LARGE
_GAP = 1
_FLEXIBLE_MIN = 10


class Piece(msgspec.Struct, frozen=True, gc=False):
    """One cell's text on a line: `room` columns from `start`, of which it fills `width`."""

    start: int
    room: int
    align: Align
    text: str
    width: int


class Line(msgspec.Struct, frozen=True, gc=False):
    """One printed line. `text` is the pieces joined by spaces, without spaces at its end."""

    text: str
    style: Style
    pieces: tuple[Piece, ...]


Item = Line | Image | Code | Feed | Cut
Cell = tuple[str, int]
"""A cleaned text and its width."""
Measure = Callable[[str], Cell]


def typeset(
    document: Document, columns: int, *, large: int = 2, measure: Measure = measured
) -> Iterator[Item]:
    """The document's lines and whatever is not text, in order.

    `large` is how many columns a large character takes. `measure` cleans a text and tells its
    width; a printer that cannot print everything replaces characters there.
    """
    setter = Setter(columns, large, measure, mirrored=document.mirrored)
    for block in document.blocks:
        if isinstance(block, Columns):
            yield from setter.row(block)
        elif isinstance(block, Text):
            yield from setter.paragraph(block)
        elif isinstance(block, Rule):
            yield setter.rule()
        else:
            yield block
            if isinstance(block, Code) and block.caption:
                yield from setter.paragraph(Text(block.caption, align=_CENTRE))


class Setter:
    """Sets paragraphs and rows of cells on paper of one width."""

    def __init__(
        self, columns: int, large: int = 2, measure: Measure = measured, *, mirrored: bool = False
    ) -> None:
        self._columns = columns
        self._large = large
        self._measure = measure
        self._mirrored = mirrored

    def rule(self) -> Line:
        """A line across the paper."""
        dashes = "-" * self._columns
        piece = Piece(0, self._columns, _START, dashes, self._columns)
        return Line(dashes, Style.PLAIN, (piece,))

    def paragraph(self, block: Text) -> list[Line]:
        """A text on as many lines as it needs; an empty text is an empty line."""
        columns = self._room(block.style)
        room = columns - block.indent
        text, width = self._measure(block.run)
        lines = [(text, width)] if width <= room else wrapped(text, room)
        return [
            self._line(block.style, columns, [Piece(block.indent, room, block.align, text, width)])
            for text, width in lines
        ]

    def row(self, block: Columns) -> list[Line]:
        """Cells side by side, or stacked when the flexible one would have too little room."""
        columns = self._room(block.style)
        free = columns - block.indent - _GAP * (len(block.grid) - 1)
        cells: list[Cell] = []
        rooms: list[int] = []
        flexible, least = -1, 0
        for column, run in zip(block.grid, block.cells, strict=True):
            cell = self._measure(run)
            cells.append(cell)
            if column.flexible:
                flexible, room, least = len(rooms), 0, column.width or _FLEXIBLE_MIN
            else:
                room = column.width if column.width > cell[1] else cell[1]
            rooms.append(room)
            free -= room
        if flexible >= 0:
            rooms[flexible] = free
            free -= min(cells[flexible][1], least)
        if free < 0:
            return self._stacked(block, columns, cells, flexible)
        return self._beside(block, columns, cells, rooms)

    def _beside(
        self, block: Columns, columns: int, cells: Sequence[Cell], rooms: Sequence[int]
    ) -> list[Line]:
        """All cells on one line; what does not fit the flexible cell goes on below it."""
        pieces: list[Piece] = []
        below: list[Line] = []
        start = block.indent
        for column, cell, room in zip(block.grid, cells, rooms, strict=True):
            if cell[1] <= room:
                pieces.append(Piece(start, room, column.align, cell[0], cell[1]))
            else:
                first, *more = wrapped(cell[0], room)
                pieces.append(Piece(start, room, column.align, *first))
                rests = (Piece(start, room, column.align, *rest) for rest in more)
                below += [self._line(block.style, columns, [rest]) for rest in rests]
            start += room + _GAP
        return [self._line(block.style, columns, pieces), *below]

    def _stacked(
        self,
        block: Columns,
        columns: int,
        cells: Sequence[Cell],
        flexible: int,
    ) -> list[Line]:
        """The flexible cell over the whole width, the others below it at the end of a line."""
        lines: list[Line] = []
        kept = [cell for n, cell in enumerate(cells) if n != flexible and cell[1]]
        if flexible >= 0:
            text, align = cells[flexible][0], block.grid[flexible].align
            lines += self.paragraph(Text(text, block.style, align, block.indent))
        if sum(width for _, width in kept) + _GAP * (len(kept) - 1) <= columns:
            kept = [(" ".join(text for text, _ in kept), -_GAP + sum(w + _GAP for _, w in kept))]
        for text, width in kept:
            for part, used in [(text, width)] if width <= columns else wrapped(text, columns):
                lines.append(
                    self._line(block.style, columns, [Piece(0, columns, _END, part, used)])
                )
        return lines

    def _room(self, style: Style) -> int:
        return self._columns // self._large if style is _LARGE else self._columns

    def _line(self, style: Style, columns: int, pieces: Sequence[Piece]) -> Line:
        if self._mirrored:
            pieces = [_mirror(piece, columns) for piece in reversed(pieces)]
        text, end = "", 0
        for piece in pieces:
            if not piece.width:
                continue
            start = piece.start
            if piece.align is not _START:
                free = piece.room - piece.width
                start += free if piece.align is _END else free // 2
            text += " " * (start - end) + piece.text
            end = start + piece.width
        return Line(text, style, tuple(pieces))


def _mirror(piece: Piece, columns: int) -> Piece:
    align = {_START: _END, _END: _START}.get(piece.align, _CENTRE)
    start = columns - piece.start - piece.room
    return Piece(start, piece.room, align, piece.text, piece.width)


def table_grid(rows: Sequence[Sequence[str]], columns: Sequence[Column]) -> tuple[Column, ...]:
    """`columns` widened to the widest cell of each, so that the rows of a table line up."""
    widths = [max((measured(row[n])[1] for row in rows), default=0) for n in range(len(columns))]
    return tuple(
        column if column.flexible else Column(column.align, max(column.width, width))
        for column, width in zip(columns, widths, strict=True)
    )
