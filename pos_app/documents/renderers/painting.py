"""Lines that no code page holds, painted by Qt: shaped, joined and ordered as they are read."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from pos_app.documents.domain.layout import Align, Style
from pos_app.documents.domain.typesetting import Line, Piece
from pos_app.documents.renderers.raster import Raster
from pos_app.platform.paths import resource

FAMILIES = ["Noto Sans Mono", "Noto Sans Arabic"]  # Shipped; the system stands in for the rest.
PIXELS_PER_CELL = 5 / 3  # The letters of these families are 0.6 of their size wide.
ROWS_PER_CELL = 2.5  # 30 rows for the usual character of 12 dots: the printer's own spacing.
SCALE = {
    Style.PLAIN: (1, 1),
    Style.BOLD: (1, 1),
    Style.TALL: (1, 2),
    Style.LARGE: (2, 2),
}
_KEPT: list[QGuiApplication] = []  # Qt ends when nobody holds its application.
_BLACK_IS_ONE = bytes(b"1"[0] if grey < 128 else b"0"[0] for grey in range(256))


def paint_line(line: Line, columns: int, dots: int) -> Raster:
    """The line as a strip of the paper's width, its pieces where the columns are."""
    require_fonts()
    cell = dots / columns
    across, down = SCALE[line.style]
    height = round(cell * ROWS_PER_CELL)
    image = QImage(dots // 8 * 8, height * down, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(across, down)
    font = monospace(cell * PIXELS_PER_CELL, line.style, smooth=False)
    for piece in line.pieces:
        paint_piece(painter, piece, font, cell, (0, height))
    painter.end()
    return _as_raster(image)


def paint_piece(
    painter: QPainter, piece: Piece, font: QFont, cell: float, rows: tuple[float, float]
) -> None:
    """One cell's text between `rows` (top, height); wider text is narrowed, never cut."""
    layout = QTextLayout(piece.text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return
    room, wanted = piece.room * cell, line.naturalTextWidth()
    width = min(room, wanted)
    free = {Align.START: 0.0, Align.CENTRE: (room - width) / 2, Align.END: room - width}
    top, height = rows
    painter.save()
    painter.translate(piece.start * cell + free[piece.align], top + (height - line.height()) / 2)
    if wanted > room:
        painter.scale(room / wanted, 1)
    layout.draw(painter, QPointF(-line.naturalTextRect().x(), 0))
    painter.restore()


def monospace(pixels: float, style: Style, *, smooth: bool) -> QFont:
    """The paper's typeface."""
    font = QFont(FAMILIES)  # Not QFont(): that begins as the window's font, hinting and all.
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(style is not Style.PLAIN)
    if not smooth:
        font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font


def require_fonts() -> None:
    """Qt's fonts need an application; a command line without one gets one without a display."""
    if QGuiApplication.instance() is None:
        _KEPT.append(QGuiApplication(["duka", "-platform", "offscreen"]))
    _load_shipped_fonts()


@cache
def _load_shipped_fonts() -> None:
    for path in sorted(resource("fonts").glob("NotoSans*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def _as_raster(image: QImage) -> Raster:
    """A grey picture as black dots; its width is a multiple of 8."""
    width, stride = image.width(), image.bytesPerLine()
    bits = bytes(image.constBits()).translate(_BLACK_IS_ONE)
    rows = (
        int(bits[n : n + width], 2).to_bytes(width // 8, "big")
        for n in range(0, stride * image.height(), stride)
    )
    return Raster(width // 8, image.height(), b"".join(rows))
