"""The steps of something that takes several: done, now, to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, Paint, painting, px, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify

_CIRCLE = 32.0
_PITCH = 70.0


@dataclass(frozen=True, slots=True)
class Step:
    """A step and what is done in it."""

    title: str
    detail: str = ""


class StepStrip(QFrame):
    """Across the top, or `vertical` at the side. It shows; going on is the screen's button."""

    def __init__(
        self,
        steps: Sequence[Step],
        *,
        vertical: bool = False,
        test_id: str = "steps",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._vertical = vertical
        self._now = 0
        across = QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        identify(self, test_id)
        self._say()

    @property
    def now(self) -> int:
        """The step that is being done, counted from 0; the number of steps when all are done."""
        return self._now

    def set_now(self, now: int) -> None:
        """Go to a step; those before it are done."""
        self._now = now
        self._say()
        self.update()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Other words, e.g. when a step is done and by whom."""
        self._steps = tuple(steps)
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide or high as its steps."""
        if self._vertical:
            return QSize(px(240), px(_PITCH * len(self._steps)))
        return QSize(px(sum(self._width(step) + 60 for step in self._steps)), px(40))

    def minimumSizeHint(self) -> QSize:
        """Words are cut before circles are."""
        height = self.sizeHint().height()
        return QSize(px(200), height) if self._vertical else QSize(px(320), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, words and the lines between them."""
        count = max(1, len(self._steps))
        with painting(self) as p:
            for at, step in enumerate(self._steps):
                if self._vertical:
                    self._draw_step(p, at, step, QRectF(0, at * _PITCH, p.width, _PITCH))
                else:
                    pitch = p.width / count
                    self._draw_step(p, at, step, QRectF(at * pitch, 0, pitch, p.height))

    def _draw_step(self, p: Paint, at: int, step: Step, box: QRectF) -> None:
        top = box.y() if self._vertical else box.center().y() - _CIRCLE / 2
        circle = QRectF(box.x(), top, _CIRCLE, _CIRCLE)
        self._draw_circle(p, at, circle)
        x = circle.right() + (16 if self._vertical else 12)
        last = at + 1 == len(self._steps)
        room = box.right() - x - (0 if self._vertical or last else 64)
        later = at > self._now
        middle = circle.center().y()
        title = QRectF(x, middle - 20 if step.detail else middle - 10, room, 20)
        p.text(title, step.title, "bodyStrong", "ink2" if later else "ink")
        p.text(QRectF(x, middle, room, 18), step.detail, "small", "ink2")
        if last:
            return
        ink = "accent" if at < self._now else "line2"
        if self._vertical:
            p.fill(QRectF(circle.center().x() - 1, circle.bottom() + 6, 2, 26), ink)
        else:
            p.fill(QRectF(box.right() - 54, middle - 1, 36, 2), ink)

    def _draw_circle(self, p: Paint, at: int, circle: QRectF) -> None:
        if at < self._now:
            p.circle(circle, "accentSoft")
            p.icon("check", circle, 16, "accentInk", "bold")
        elif at == self._now:
            p.circle(circle, "accent")
            p.text(circle, str(at + 1), "bodyStrong", "onAccent", CENTER)
        else:
            p.circle(circle, "surface" if self._vertical else "sunken", "line2")
            p.text(circle, str(at + 1), "bodyStrong", "ink2", CENTER)

    def _width(self, step: Step) -> float:
        words = max(text_width(step.title, "bodyStrong"), text_width(step.detail, "small"))
        return _CIRCLE + 12 + words

    def _say(self) -> None:
        count = len(self._steps)
        if self._now >= count:
            self.setAccessibleName(tr("Steps", "All {count} steps done", count=count))
            return
        step = self._steps[self._now]
        said = tr(
            "Steps",
            "Step {now} of {count}: {title}",
            now=self._now + 1,
            count=count,
            title=step.title,
        )
        self.setAccessibleName(said)
        self.setAccessibleDescription(step.detail)
