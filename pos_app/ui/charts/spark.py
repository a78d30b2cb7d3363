"""A line no bigger than a word: which way something goes. Its numbers stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.charts.curve import smooth_path
from pos_app.ui.charts.values import Number
from pos_app.ui.theme import Paint, painting, px, series

_AIR = 5.0


class Spark(QLabel):
    """`tone` 0 is the first chart colour, 1 the second (for what goes the wrong way)."""

    def __init__(
        self, *, width: float = 88, height: float = 44, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = (width, height)
        self._values: tuple[Number, ...] = ()
        self._tone = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_values(self, values: Sequence[Number], tone: int = 0) -> None:
        """Show these."""
        self._values, self._tone = tuple(values), tone
        self.update()

    def sizeHint(self) -> QSize:
        """88 by 44."""
        return QSize(px(self._size[0]), px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint area, line and the last point."""
        with painting(self) as p:
            if len(self._values) > 1:
                draw_spark(p, p.rect, self._values, self._tone)


def draw_spark(p: Paint, box: QRectF, values: Sequence[Number], tone: int = 0) -> None:
    """Paint a spark into a box."""
    low, high = float(min(values)), float(max(values))
    spread = (high - low) or 1.0
    inner = box.adjusted(_AIR, _AIR, -_AIR, -2)
    places = []
    for at, value in enumerate(values):
        x = inner.x() + inner.width() * at / (len(values) - 1)
        x = p.width - x if p.rtl else x
        places.append(QPointF(x, inner.bottom() - inner.height() * (float(value) - low) / spread))
    last = places[-1]
    line = smooth_path(sorted(places, key=lambda q: q.x()))
    ink = series(tone)
    below = QPainterPath(line)
    below.lineTo(max(places[0].x(), last.x()), box.bottom())
    below.lineTo(min(places[0].x(), last.x()), box.bottom())
    below.closeSubpath()
    soft = type(ink)(ink)
    soft.setAlphaF(0.14)
    p.painter.setPen(Qt.PenStyle.NoPen)
    p.painter.setBrush(soft)
    p.painter.drawPath(below)
    p.painter.setBrush(Qt.BrushStyle.NoBrush)
    p.painter.setPen(QPen(ink, 2))
    p.painter.drawPath(line)
    p.painter.setPen(Qt.PenStyle.NoPen)
    p.painter.setBrush(ink)
    p.painter.drawEllipse(last, 3.5, 3.5)
