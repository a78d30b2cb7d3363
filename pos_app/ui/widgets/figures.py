"""Figures with their labels: several in a strip, or one on a card with an icon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import Paint, painting, px, text_width, tone
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton


@dataclass(frozen=True, slots=True)
class Figure:
    """A label, its number, and a line below ("VAT 10%")."""

    label: str
    value: str
    detail: str = ""
    ink: str = "ink"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " ".join(part for part in (self.label, self.value, self.detail) if part)


class FigureStrip(QFrame):
    """Figures beside each other. On a `card` hairlines part them; "canvas" and "" do without."""

    def __init__(
        self,
        figures: Sequence[Figure] = (),
        *,
        ground: str = "card",
        test_id: str = "figures",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert ground in ("card", "canvas", "sunken", ""), ground
        self._ground = ground
        self._figures: tuple[Figure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)
        self.set_figures(figures)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it shows."""
        return self._figures

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        self._figures = tuple(figures)
        self.setAccessibleName(", ".join(figure.spoken for figure in self._figures))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        height = 24 + (0 if not self._ground else 22) + 18
        height += 18 if any(figure.detail for figure in self._figures) else 0
        return QSize(px(120 * max(1, len(self._figures))), px(height))

    def minimumSizeHint(self) -> QSize:
        """Words are cut before lines are."""
        return QSize(px(80 * max(1, len(self._figures))), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the figures."""
        with painting(self) as p:
            if self._ground == "card":
                p.card(p.rect, 14, "surface", "line")
            elif self._ground:
                p.card(p.rect, 12, self._ground)
            side = 18.0 if self._ground else 0.0
            pitch = (p.width - 2 * side) / max(1, len(self._figures))
            for at, figure in enumerate(self._figures):
                box = QRectF(side + at * pitch, 0, pitch, p.height)
                if at and self._ground == "card":
                    p.fill(QRectF(box.x() - 1, 15, 1, p.height - 30), "line")
                _draw_figure(
                    p, box.adjusted(17 if at and self._ground == "card" else 0, 0, -8, 0), figure
                )


class StatCard(PaintedButton):
    """One figure with an icon; pressing it filters the list below to what it counts."""

    def __init__(
        self,
        figure: Figure,
        icon: str,
        tone_name: str = "neutral",
        *,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(figure.value, parent)
        self._figure = figure
        self._icon = icon
        self._tone = tone_name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)
        self.set_figure(figure)

    def set_figure(self, figure: Figure) -> None:
        """Another number."""
        self._figure = figure
        self.setText(figure.value)
        self.setAccessibleName(figure.spoken)
        self.update()

    def design_size(self) -> tuple[float, float]:
        """90 high."""
        words = text_width(self._figure.label, "small")
        return max(text_width(self._figure.value, "heading"), words) + 94, 88

    def draw(self, p: Paint) -> None:
        """Paint card, icon and figure."""
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, 14, fill, "line")
        if self.hasFocus():
            p.focus_ring(p.rect, 14)
        bg, ink = ("accentSoft", "accentInk") if self._tone == "wash" else tone(self._tone)
        box = QRectF(16, p.height / 2 - 22, 44, 44)
        p.card(box, 13, bg)
        p.icon(self._icon, box, 22, ink, "duotone")
        middle = p.height / 2
        room = p.width - 92
        p.text(QRectF(76, middle - 26, room, 28), self._figure.value, "heading", self._figure.ink)
        p.text(QRectF(76, middle + 2, room, 18), self._figure.label, "small", "ink2")


def _draw_figure(p: Paint, box: QRectF, figure: Figure) -> None:
    lines = 18 + 24 + (18 if figure.detail else 0)
    top = (p.height - lines) / 2
    p.text(QRectF(box.x(), top, box.width(), 18), figure.label, "small", "ink2")
    p.text(QRectF(box.x(), top + 18, box.width(), 24), figure.value, "figure", figure.ink)
    p.text(QRectF(box.x(), top + 42, box.width(), 18), figure.detail, "small", "ink2")
