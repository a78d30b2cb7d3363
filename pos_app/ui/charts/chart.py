"""What all charts share: a hint that follows the pointer or the arrows, and their table."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.charts.values import Point
from pos_app.ui.theme import Paint, look, painting, px, text_width
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.identify import identify

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Chart(QFrame):
    """Tab comes in, arrows move the hint, Home and End jump, Esc takes it away.

    Subclasses say how many points there are, which one is under a place, and draw themselves.
    """

    def __init__(
        self, *, test_id: str = "chart", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.at = -1
        self._pointed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        identify(self, test_id, name)

    @abstractmethod
    def points(self) -> tuple[Point, ...]:
        """What the arrows go through, in order."""

    @abstractmethod
    def index_at(self, place: QPointF) -> int:
        """The point under a place in px at 100 %, from the start edge; -1 for none."""

    @abstractmethod
    def draw(self, p: Paint) -> None:
        """Paint the chart with the hint at `self.at`."""

    @abstractmethod
    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same as titles and rows of words."""

    def show_at(self, at: int) -> None:
        """Move the hint; -1 takes it away."""
        points = self.points()
        at = max(-1, min(at, len(points) - 1))
        if at == self.at:
            return
        self.at = at
        self.setAccessibleDescription(points[at].spoken if at >= 0 else "")
        if at >= 0 and self.hasFocus():
            announce(self, points[at].spoken)
        self.update()

    def forget(self) -> None:
        """The data are new: no hint."""
        self.at = -1
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def extent(self) -> tuple[float, float]:
        """Width and height in px at 100 %."""
        return self.width() / look().scale, self.height() / look().scale

    def sizeHint(self) -> QSize:
        """Charts take what they are given."""
        return QSize(px(320), px(200))

    def minimumSizeHint(self) -> QSize:
        """Smaller says nothing."""
        return QSize(px(160), px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, and the ring when the keyboard is in it."""
        with painting(self) as p:
            self.draw(p)
            if self.hasFocus() and not self._pointed:
                p.focus_ring(p.rect, 10)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hint follows the pointer."""
        place = event.position() / look().scale
        if self.isRightToLeft():
            place.setX(self.width() / look().scale - place.x())
        self._pointed = True
        self.show_at(self.index_at(place))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        if self._pointed:
            self.show_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from point to point."""
        step = self.step(Qt.Key(event.key()))
        self._pointed = False
        if step is not None:
            self.show_at(min(len(self.points()) - 1, max(0, step)))
        elif event.key() == Qt.Key.Key_Escape and self.at >= 0:
            self.show_at(-1)
        else:
            super().keyPressEvent(event)

    def step(self, key: Qt.Key) -> int | None:
        """The point a key goes to, or None."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        places = {
            forward: self.at + 1,
            Qt.Key.Key_Down: self.at + 1,
            back: self.at - 1,
            Qt.Key.Key_Up: self.at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.points()) - 1,
        }
        return places.get(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab begins at the first point."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self._pointed = False
            self.show_at(max(0, self.at))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The hint goes with the keyboard."""
        super().focusOutEvent(event)
        self.show_at(-1)
        self.update()


def draw_hint(p: Paint, point: Point, x: float, y: float) -> None:
    """The inverse hint beside a place, inside the chart."""
    title = f"{point.title or point.label}  {point.text}"
    width = max(text_width(title, "bodyStrong"), text_width(point.detail, "small")) + 28
    height = 54.0 if point.detail else 36.0
    left = x + 14 if x + 14 + width <= p.width else x - 14 - width
    top = min(max(2.0, y - 16), p.height - height - 2)
    box = QRectF(max(2.0, left), top, width, height)
    p.shadow(box, 10, 2)
    p.card(box, 10, "inverse")
    line = QRectF(box.x() + 14, box.y() + 8, box.width() - 20, 20)
    p.text(line, title, "bodyStrong", "onInverse")
    p.text(line.translated(0, 20), point.detail, "small", "onInverse2")
