"""A document as PDF: the receipt by e-mail, one page as long as it needs, its fonts inside."""

from __future__ import annotations

import io
from collections.abc import Mapping

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pos_app.documents.domain.layout import (
    Align,
    Code,
    CodeKind,
    Document,
    Feed,
    Image,
    Style,
    Text,
)
from pos_app.documents.domain.typesetting import Item, Line, Piece, Setter, typeset
from pos_app.documents.renderers import codes
from pos_app.documents.renderers.escpos import NO_ASSETS
from pos_app.documents.renderers.pdf_fonts import main_font, runs_of
from pos_app.documents.renderers.pictures import picture_of

_PAPER, _MARGIN = 80 * mm, 4 * mm
_ROOM = _PAPER - 2 * _MARGIN
_ROW_PER_SIZE = 1.4
_EM_PER_CELL = 5 / 3
_BAR_HEIGHT = 10 * mm
_QR_SIDE = 30 * mm
_LOGO_DOTS = 576
_SCALE = {Style.PLAIN: (1, 1), Style.BOLD: (1, 1), Style.TALL: (1, 2), Style.LARGE: (2, 2)}


def render(document: Document, columns: int = 42, assets: Mapping[str, bytes] = NO_ASSETS) -> bytes:
    """The file's bytes; the same document always makes the same file."""
    setter = Setter(columns, 2, mirrored=document.mirrored)
    items = [
        piece
        for item in typeset(document, columns)
        for piece in _with_words_for_pictures(item, assets, setter)
    ]
    page = _Page(columns, assets)
    height = sum(page.height_of(item) for item in items) + 2 * _MARGIN
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(_PAPER, height),
        invariant=1,
        initialFontName=main_font(),  # type: ignore[arg-type]  # The stubs want a number here.
        initialFontSize=page.size,
    )
    page.draw(canvas, items, height - _MARGIN)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _with_words_for_pictures(item: Item, assets: Mapping[str, bytes], setter: Setter) -> list[Item]:
    """The item, or the words in place of a picture that cannot be shown."""
    if not isinstance(item, Image) or picture_of(assets.get(item.asset, b""), _LOGO_DOTS):
        return [item]
    words = Text(item.instead, align=Align.CENTRE)
    return [*setter.paragraph(words)] if item.instead else []


class _Page:
    """The measures of the page, and drawing on it from the top."""

    def __init__(self, columns: int, assets: Mapping[str, bytes]) -> None:
        self._cell = _ROOM / columns
        self.size = self._cell * _EM_PER_CELL
        self._row = self.size * _ROW_PER_SIZE
        self._assets = assets

    def height_of(self, item: Item) -> float:
        """The height something takes."""
        match item:
            case Line():
                return self._row * _SCALE[item.style][1]
            case Feed():
                return self._row * item.lines
            case Code():
                return self._row + (_QR_SIDE if item.kind is CodeKind.QR else _BAR_HEIGHT)
            case Image():
                return self._logo(item)[2]
            case _:
                return 0

    def draw(self, canvas: Canvas, items: list[Item], top: float) -> None:
        """Everything, downwards from `top`."""
        for item in items:
            top -= self.height_of(item)
            if isinstance(item, Line):
                self._line(canvas, item, top)
            elif isinstance(item, Code):
                _code(canvas, item, top + self._row / 2)
            elif isinstance(item, Image):
                picture, width, height = self._logo(item)
                canvas.drawImage(picture, (_PAPER - width) / 2, top, width, height, mask="auto")

    def _logo(self, image: Image) -> tuple[ImageReader, float, float]:
        picture = ImageReader(io.BytesIO(self._assets[image.asset]))
        width, height = picture.getSize()
        scale = min(_ROOM / _LOGO_DOTS, _ROOM / width)
        return picture, width * scale, height * scale

    def _line(self, canvas: Canvas, line: Line, bottom: float) -> None:
        across, down = _SCALE[line.style]
        canvas.saveState()
        canvas.translate(_MARGIN, bottom)
        canvas.scale(across, down)
        for piece in line.pieces:
            self._piece(canvas, piece, bold=line.style is not Style.PLAIN)
        canvas.restoreState()

    def _piece(self, canvas: Canvas, piece: Piece, *, bold: bool) -> None:
        """One cell's text; wider text is set smaller, never cut."""
        runs = runs_of(piece.text, bold=bold)
        room = piece.room * self._cell
        wanted = sum(run.width(self.size) for run in runs)
        size = self.size * min(1, room / wanted) if wanted else self.size
        width = min(room, wanted)
        free = {Align.START: 0.0, Align.CENTRE: (room - width) / 2, Align.END: room - width}
        left = piece.start * self._cell + free[piece.align]
        for run in runs:
            canvas.setFont(run.font, size)
            canvas.drawString(left, self._row * 0.28, run.text)
            left += run.width(size)


def _code(canvas: Canvas, code: Code, bottom: float) -> None:
    """A code's modules as rectangles, in the middle of the page."""
    is_qr = code.kind is CodeKind.QR
    matrix = codes.qr_matrix(code.data) if is_qr else (codes.bars(code),)
    module = (_QR_SIDE if is_qr else min(_ROOM, 60 * mm)) / len(matrix[0])
    height = module if is_qr else _BAR_HEIGHT
    left = (_PAPER - module * len(matrix[0])) / 2
    for row, modules in enumerate(reversed(matrix)):
        for start, length in _dark_runs(modules):
            canvas.rect(left + start * module, bottom + row * height, length * module, height, 0, 1)


def _dark_runs(modules: str) -> list[tuple[int, int]]:
    """Where dark modules start, and how many there are side by side."""
    runs, at = [], 0
    for run in modules.replace("10", "1 0").replace("01", "0 1").split():
        if run[0] == "1":
            runs.append((at, len(run)))
        at += len(run)
    return runs
