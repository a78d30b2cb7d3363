"""Paper on the screen: what was read back from printer bytes, drawn in the printer's columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPolygonF

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.documents.domain.layout import Align, Code, Style
from pos_app.documents.domain.typesetting import Piece
from pos_app.documents.renderers import codes
from pos_app.documents.renderers.painting import (
    PIXELS_PER_CELL,
    ROWS_PER_CELL,
    SCALE,
    monospace,
    paint_piece,
    require_fonts,
)
from pos_app.documents.renderers.preview import Printed, PrintedCode, PrintedCut, PrintedLine
from pos_app.documents.renderers.raster import Raster, centred

WIDTH = 312
_MARGIN = 22 / 312
_TOOTH = 8
_INK, _SHEET = QColor(0x1B, 0x1B, 0x18), QColor(0xFF, 0xFF, 0xFF)
_EMPTY_LINE = PrintedLine("", Style.PLAIN)
_WORD = re.compile(r"\S+")


def paper_image(
    printed: Sequence[Printed], profile: PrinterProfile, *, width: int = WIDTH, ratio: float = 1.0
) -> QImage:
    """The paper with its torn edge, `width` wide in the screen's own units.

    `ratio` is the screen's pixels per unit. Around the torn edge the picture is transparent.
    """
    require_fonts()
    printed = _without_way_to_knife(printed)
    paper = _Paper(profile, width)
    height = sum(paper.height_of(one) for one in printed) + 2 * paper.margin + _TOOTH
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    paper.draw(painter, printed, height)
    painter.end()
    return image


def _without_way_to_knife(printed: Sequence[Printed]) -> Sequence[Printed]:
    """Everything but the empty lines at the end, which on real paper top the next receipt."""
    end = len(printed)
    while end and printed[end - 1] in (_EMPTY_LINE, PrintedCut()):
        end -= 1
    return printed[:end]


class _Paper:
    """The measures of one paper on the screen, and drawing on it."""

    def __init__(self, profile: PrinterProfile, width: int) -> None:
        self._profile = profile
        self._width = width
        self.margin = width * _MARGIN
        self._room = width - 2 * self.margin
        self._cell = self._room / profile.columns
        self._row = self._cell * ROWS_PER_CELL
        self._dot = self._room / profile.dots

    def height_of(self, one: Printed) -> float:
        """The height something takes."""
        if isinstance(one, PrintedLine):
            return self._row * SCALE[one.style][1]
        if isinstance(one, PrintedCut):
            return 0
        return self._picture(one).rows * self._dot

    def draw(self, painter: QPainter, printed: Sequence[Printed], height: float) -> None:
        """The sheet and everything on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHEET)
        painter.drawPolygon(self._sheet(height))
        painter.setPen(_INK)
        top = self.margin
        for one in printed:
            if isinstance(one, PrintedLine):
                self._line(painter, one, top)
            elif not isinstance(one, PrintedCut):
                self._dots(painter, self._picture(one), top)
            top += self.height_of(one)

    def _sheet(self, height: float) -> QPolygonF:
        """A rectangle whose lower edge is torn off in teeth."""
        corners = [QPointF(0, 0), QPointF(self._width, 0)]
        for n in range(2 * self._width // _TOOTH, -1, -1):
            corners.append(QPointF(n * _TOOTH / 2, height - _TOOTH * (n % 2)))
        return QPolygonF(corners)

    def _line(self, painter: QPainter, line: PrintedLine, top: float) -> None:
        across, down = SCALE[line.style]
        font = monospace(self._cell * PIXELS_PER_CELL, line.style, smooth=True)
        # Fonts come in whole pixels: spacing fills the columns, so that rules reach the edge.
        spare = self._cell - QFontMetricsF(font).horizontalAdvance("0")
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spare)
        painter.save()
        painter.translate(self.margin, top)
        painter.scale(across, down)
        for word in _WORD.finditer(line.text):
            start, text = word.start(), word.group()
            piece = Piece(start, len(text), Align.START, text, len(text))
            paint_piece(painter, piece, font, self._cell, (0, self._row))
        painter.restore()

    def _dots(self, painter: QPainter, picture: Raster, top: float) -> None:
        image = QImage(
            picture.data,
            picture.width,
            picture.rows,
            picture.width_bytes,
            QImage.Format.Format_Mono,
        )
        image.setColorTable([_SHEET.rgb(), _INK.rgb()])
        painter.drawImage(
            QRectF(self.margin, top, picture.width * self._dot, picture.rows * self._dot), image
        )

    def _picture(self, one: PrintedCode | Raster) -> Raster:
        if isinstance(one, Raster):
            return one
        drawn = codes.picture(Code(one.kind, one.data), self._profile.dots)
        return centred(drawn, self._profile.dots)
