"""The slider for the size of text and controls: small A, track with ticks, big A."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from pos_app.ui.theme import CENTER, painting, px
from pos_app.ui.widgets.identify import identify

LEAST, MOST, STEP = 80, 160, 10
_MARK = 20
_ENDS = 44.0


class SizeSlider(QSlider):
    """Percent from 80 to 160 in steps of ten; `picked` once it is let go or a key was pressed.

    While it is dragged nothing changes size: the slider would run away under the pointer.
    """

    picked = Signal(int)

    def __init__(
        self,
        percent: int = 100,
        *,
        test_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(LEAST // STEP, MOST // STEP)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_percent(percent)
        self.actionTriggered.connect(self._acted)
        self.sliderReleased.connect(self._tell)
        identify(self, test_id, name)

    @property
    def percent(self) -> int:
        """Where it stands."""
        return self.value() * STEP

    def set_percent(self, percent: int) -> None:
        """Show a size without telling anybody."""
        self.setValue(round(percent / STEP))
        self.setAccessibleDescription(f"{self.percent}%")

    def sizeHint(self) -> QSize:
        """340 wide."""
        return QSize(px(340), px(40))

    def minimumSizeHint(self) -> QSize:
        """Narrow pages may squeeze it."""
        return QSize(px(200), px(40))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past it changes nothing."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the track goes there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setSliderDown(True)
        self.setSliderPosition(self._at(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging."""
        if self.isSliderDown():
            self.setSliderPosition(self._at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: now it takes effect."""
        if self.isSliderDown():
            self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint letters, track, ticks and knob."""
        with painting(self) as p:
            p.text(QRectF(0, 0, 24, p.height), "A", "label", "ink2", CENTER)
            p.text(QRectF(p.width - 30, 0, 30, p.height), "A", "heading", "ink", CENTER)
            start, room = _ENDS, p.width - 2 * _ENDS
            middle = p.height / 2
            steps = self.maximum() - self.minimum()
            here = start + room * (self.sliderPosition() - self.minimum()) / steps
            p.card(QRectF(start, middle - 3, room, 6), "full", "sunken")
            p.card(QRectF(start, middle - 3, here - start, 6), "full", "accent")
            for mark in range(LEAST, MOST + 1, _MARK):
                x = start + room * (mark - LEAST) / (MOST - LEAST)
                p.circle(QRectF(x - 2, middle - 2, 4, 4), "surface" if x < here else "ink2")
            knob = QRectF(here - 12, middle - 12, 24, 24)
            p.circle(knob, "surface", "accent", 2)
            if self.hasFocus():
                p.focus_ring(knob.adjusted(-3, -3, 3, 3), "full")

    def _at(self, event: QMouseEvent) -> int:
        x = event.position().toPoint().x()
        if self.isRightToLeft():
            x = self.width() - x
        ends = px(_ENDS)
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), x - ends, self.width() - 2 * ends
        )

    def _acted(self, action: int) -> None:
        """Keys act at once; `actionTriggered` comes before the value is set."""
        if not self.isSliderDown():
            self.setValue(self.sliderPosition())
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{self.percent}%")
        self.picked.emit(self.percent)
