"""A receipt as it comes out of the printer: monospace text or the printer's own raster."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from pos_app.ui.theme import C, mono_font, painting, px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import column, row

_WIDTH = 312.0
_SIDE = 22.0
_TOOTH = 8.0
_PAPER, _INK = "#FFFFFF", "#1A1C19"  # Paper is white and print is black in the dark theme too.


class ReceiptPaper(QLabel):
    """312 px wide with a torn edge. Lines keep the printer's columns; bold ones are marked so."""

    def __init__(
        self, *, test_id: str = "receipt.paper", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._bold: frozenset[int] = frozenset()
        self._columns = 42
        self._image: QImage | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name)

    def set_text(self, text: str, columns: int, bold: frozenset[int] = frozenset()) -> None:
        """Lines as the printer prints them, `columns` wide; `bold` are line numbers from 0."""
        self._lines = tuple(text.rstrip("\n").split("\n"))
        self._columns = max(16, columns)
        self._bold = bold
        self._image = None
        self.setText(text)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def set_image(self, image: QImage, text: str) -> None:
        """The printer's raster; `text` is for screen readers."""
        self._image = image
        self.setText(text)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As long as the receipt."""
        return QSize(px(_WIDTH), px(self._length()))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, torn edge and print."""
        with painting(self) as p:
            p.painter.setPen(Qt.PenStyle.NoPen)
            p.painter.setBrush(C("shadow", 0.10))
            p.painter.drawPolygon(_torn(p.width, p.height))
            p.painter.setBrush(_PAPER)
            p.painter.drawPolygon(_torn(p.width, p.height - 2))
            if self._image is not None:
                self._draw_image(p.painter, p.width)
            else:
                self._draw_lines(p.painter)

    def _length(self) -> float:
        room = _WIDTH - 2 * _SIDE
        if self._image is not None:
            inner = self._image.height() * room / self._image.width()
        else:
            inner = len(self._lines) * self._pitch()
        return inner + 2 * _SIDE + _TOOTH

    def _font_px(self) -> float:
        advance = QFontMetricsF(mono_font(100)).horizontalAdvance("0") / 100
        return (_WIDTH - 2 * _SIDE) / (self._columns * advance)

    def _pitch(self) -> float:
        return round(self._font_px() * 1.45)

    def _draw_image(self, painter: QPainter, width: float) -> None:
        assert self._image is not None
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = width - 2 * _SIDE
        height = self._image.height() * room / self._image.width()
        painter.drawImage(QRectF(_SIDE, _SIDE, room, height), self._image)

    def _draw_lines(self, painter: QPainter) -> None:
        size, pitch = self._font_px(), self._pitch()
        painter.setPen(_INK)
        painter.translate(_SIDE, _SIDE)
        # A font of whole px would not fill the columns exactly; so the painter is scaled a little.
        whole = round(size)
        painter.scale(size / whole, 1.0)
        for number, line in enumerate(self._lines):
            painter.setFont(mono_font(whole, bold=number in self._bold))
            painter.drawText(QPointF(0, (number + 0.75) * pitch), line)


class ReceiptPreview(QScrollArea):
    """The paper on sunken ground; long receipts scroll."""

    def __init__(self, *, test_id: str = "receipt", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = ReceiptPaper(test_id=f"{test_id}.paper")
        ground = _Ground()
        lying = row(None, self.paper, None)
        ground.setLayout(column(None, lying, None, spacing=0, margins=(24, 24, 24, 24)))
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        identify(self, test_id, tr("Receipt", "Receipt"))


class _Ground(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            p.fill(p.rect, "sunken")


def _torn(width: float, height: float) -> QPolygonF:
    """The outline of the paper with a zigzag at its end."""
    points = [QPointF(0, 0), QPointF(width, 0)]
    teeth = max(2, round(width / (2 * _TOOTH)))
    step = width / teeth
    for tooth in range(teeth, 0, -1):
        points.append(QPointF(tooth * step, height - _TOOTH))
        points.append(QPointF((tooth - 0.5) * step, height))
    points.append(QPointF(0, height - _TOOTH))
    return QPolygonF(points)
