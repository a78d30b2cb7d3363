"""Painting in the design's own px: mirrored for right-to-left and scaled in this one place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme.colours import C, Ink, colour
from pos_app.ui.theme.fonts import design_font, elided, text_width
from pos_app.ui.theme.icons import picture
from pos_app.ui.theme.look import look
from pos_app.ui.theme.shadows import draw_shadow
from pos_app.ui.theme.tokens import tokens


class Align(Enum):
    """Where text stands in its box, in reading direction."""

    START = "start"
    CENTER = "center"
    END = "end"


START, CENTER, END = Align.START, Align.CENTER, Align.END

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_FLAGS = {
    (START, False): _ABSOLUTE | _LEFT,
    (START, True): _ABSOLUTE | _RIGHT,
    (END, False): _ABSOLUTE | _RIGHT,
    (END, True): _ABSOLUTE | _LEFT,
    (CENTER, False): _ABSOLUTE | Qt.AlignmentFlag.AlignHCenter,
    (CENTER, True): _ABSOLUTE | Qt.AlignmentFlag.AlignHCenter,
}
_INT_FLAGS = {key: int(flags.value) for key, flags in _FLAGS.items()}


class Paint:
    """A painter whose x runs from the start edge; sizes are those of the design at 100 %."""

    def __init__(self, painter: QPainter, width: float, height: float, *, rtl: bool) -> None:
        self.painter = painter
        self.width = width
        self.height = height
        self.rtl = rtl

    @property
    def rect(self) -> QRectF:
        """All of the widget or item."""
        return QRectF(0, 0, self.width, self.height)

    @property
    def dpr(self) -> float:
        """Device pixels per design px: what pictures must be rendered for."""
        return float(self.painter.device().devicePixelRatio()) * look().scale

    def mir(self, rect: QRectF) -> QRectF:
        """The rectangle as it lies on the screen."""
        if not self.rtl:
            return rect
        return QRectF(self.width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())

    def card(
        self,
        rect: QRectF,
        radius: str | float = "lg",
        fill: Ink | None = "surface",
        edge: Ink | None = None,
        edge_width: float = 1.0,
    ) -> None:
        """A rounded rectangle; its edge lies inside `rect`."""
        half = edge_width / 2 if edge is not None else 0.0
        box = self.mir(rect).adjusted(half, half, -half, -half)
        painter = self.painter
        painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else colour(fill))
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(colour(edge), edge_width))
        curve = _radius(radius, rect) - half
        painter.drawRoundedRect(box, curve, curve)

    def circle(self, rect: QRectF, fill: Ink | None, edge: Ink | None = None, w: float = 1) -> None:
        """A circle (or ellipse) filling `rect`."""
        half = w / 2 if edge is not None else 0.0
        self.painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else colour(fill))
        self.painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(colour(edge), w))
        self.painter.drawEllipse(self.mir(rect).adjusted(half, half, -half, -half))

    def arc(self, rect: QRectF, start: float, end: float, width: float, ink: Ink) -> None:
        """A part of a ring, from share `start` to share `end` of the way round from the top."""
        if end <= start:
            return
        pen = QPen(colour(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        way = 1 if self.rtl else -1  # Clockwise where one reads from the left.
        span = round(way * 5760 * min(1.0, end - start))
        self.painter.drawArc(self.mir(rect), 1440 + round(way * 5760 * start), span)

    def fill(self, rect: QRectF, ink: Ink) -> None:
        """A plain rectangle; hairlines are 1 px high ones, so they stay crisp."""
        self.painter.fillRect(self.mir(rect), colour(ink))

    def text(
        self,
        rect: QRectF,
        text: str,
        role: str = "body",
        ink: Ink = "ink",
        align: Align = START,
    ) -> None:
        """One line, centred in the height of `rect`, elided to its width."""
        if not text or rect.width() <= 0:
            return
        self.painter.setFont(design_font(role))
        self.painter.setPen(colour(ink))
        shown = elided(text, role, rect.width())
        self.painter.drawText(self.mir(rect), _INT_FLAGS[align, self.rtl], shown)

    def lines(
        self, rect: QRectF, lines: Sequence[str], role: str, ink: Ink = "ink", align: Align = START
    ) -> None:
        """Several lines from the top of `rect`, as far apart as the role says."""
        pitch = tokens().type_roles[role].line
        for number, line in enumerate(lines):
            box = QRectF(rect.x(), rect.y() + number * pitch, rect.width(), pitch)
            self.text(box, line, role, ink, align)

    def icon(
        self, name: str, rect: QRectF, px: float, ink: Ink = "ink2", weight: str = "regular"
    ) -> None:
        """An icon of `px`, centred in `rect`."""
        drawn = picture(name, px, ink, weight, dpr=self.dpr, rtl=self.rtl)
        box = self.mir(rect)
        place = QRectF(box.center().x() - px / 2, box.center().y() - px / 2, float(px), float(px))
        self.painter.drawImage(place, drawn)

    def image(self, rect: QRectF, image: QImage) -> None:
        """A photo, cropped to fill `rect`."""
        box = self.mir(rect)
        scale = max(box.width() / image.width(), box.height() / image.height())
        width, height = box.width() / scale, box.height() / scale
        source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.drawImage(box, image, source)

    @contextmanager
    def clipped(self, rect: QRectF, radius: str | float) -> Iterator[None]:
        """Everything inside is cut to the rounded rectangle."""
        path = QPainterPath()
        curve = _radius(radius, rect)
        path.addRoundedRect(self.mir(rect), curve, curve)
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    def shadow(self, rect: QRectF, radius: str | float, level: int) -> None:
        """The shadow of a card at elevation 1, 2 or 3."""
        draw_shadow(self.painter, self.mir(rect), _radius(radius, rect), level, self.dpr)

    def focus_ring(self, rect: QRectF, radius: str | float, inner: Ink | None = None) -> None:
        """The 2 px ring just inside `rect`; `inner` parts it from a dark fill."""
        self.card(rect, radius, fill=None, edge="focus", edge_width=2)
        if inner is not None:
            inset = rect.adjusted(2, 2, -2, -2)
            self.card(inset, _radius(radius, rect) - 2, fill=None, edge=inner, edge_width=1.5)

    def keycap(
        self, end: float, middle: float, key: str, fill: Ink = "sunken", ink: Ink = "ink2"
    ) -> float:
        """A key hint ending at x `end`, centred on y `middle`; answers how wide it is."""
        width = max(24.0, text_width(key, "micro") + 14)
        box = QRectF(end - width, middle - 10, width, 20)
        self.card(box, 5, fill)
        self.text(box, key, "micro", ink, CENTER)
        return width


@contextmanager
def painting(widget: QWidget) -> Iterator[Paint]:
    """A `Paint` for a whole widget, to be used in its `paintEvent`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = look().scale
    painter.scale(scale, scale)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    try:
        yield Paint(painter, widget.width() / scale, widget.height() / scale, rtl=rtl)
    finally:
        painter.end()


@contextmanager
def painting_item(painter: QPainter, rect: QRect, *, rtl: bool) -> Iterator[Paint]:
    """A `Paint` for one item of a view, to be used in a delegate's `paint`."""
    scale = look().scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    yield Paint(painter, rect.width() / scale, rect.height() / scale, rtl=rtl)
    painter.restore()


def _radius(radius: str | float, rect: QRectF) -> float:
    value = float(tokens().radius[radius] if isinstance(radius, str) else radius)
    return max(0.0, min(value, rect.width() / 2, rect.height() / 2))


__all__ = ["CENTER", "END", "START", "Align", "C", "Paint", "painting", "painting_item"]
