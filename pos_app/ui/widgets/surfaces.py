"""What other widgets lie on: cards, panes, hairlines; and layouts that keep the design's spaces."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.theme import painting, px, space

L = TypeVar("L", bound=QBoxLayout)
Margins = tuple[float, float, float, float]
Part = QWidget | QLayout | int | None


def column(*parts: Part, spacing: float = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column of widgets and layouts; None is a stretch, a number so many px of space."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def row(*parts: Part, spacing: float = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row in reading direction; None is a stretch, a number so many px of space."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


class Card(QFrame):
    """A surface with a hairline around it. `tone` "accent" or "warn" colours the edge."""

    def __init__(
        self,
        *,
        radius: float = 14,
        fill: str = "surface",
        edge: str | None = "line",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._radius = radius
        self._fill = fill
        self._edge = edge

    def set_edge(self, edge: str | None) -> None:
        """Another colour role around it, or none."""
        self._edge = edge
        self.update()

    def set_fill(self, fill: str) -> None:
        """Another colour role on it."""
        self._fill = fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        strong = self._edge not in (None, "line", "line2")
        with painting(self) as p:
            p.card(p.rect, self._radius, self._fill, self._edge, 1.5 if strong else 1.0)


class Pane(QFrame):
    """A plain area of a colour role, with a hairline at its start or top edge when asked."""

    def __init__(
        self, fill: str = "surface", *, line: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert line in ("", "start", "end", "top", "bottom"), line
        self._fill = fill
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint area and hairline."""
        with painting(self) as p:
            p.fill(p.rect, self._fill)
            w, h = p.width, p.height
            edges = {
                "start": QRectF(0, 0, 1, h),
                "end": QRectF(w - 1, 0, 1, h),
                "top": QRectF(0, 0, w, 1),
                "bottom": QRectF(0, h - 1, w, 1),
            }
            if self._line:
                p.fill(edges[self._line], "line")


class Hairline(QFrame):
    """A 1 px divider across."""

    def __init__(self, *, inset: float = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset = inset
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """One px high."""
        return QSize(1, max(1, px(1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        with painting(self) as p:
            p.fill(QRectF(self._inset, 0, p.width - 2 * self._inset, p.height), "line")


def _filled(layout: L, parts: tuple[Part, ...], spacing: float, margins: Margins) -> L:
    space(layout, spacing, margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addSpacing(px(part))
    return layout
