"""The bar at the bottom: how sync and devices are, which shift and till, what time it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import Paint, painting, px, space, text_width, tone
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.painted_button import PaintedButton

_HEIGHT = 34.0
_ICONS_BELOW = 1200
_CLEAR = ("", "good")


@dataclass(frozen=True, slots=True)
class StatusValue:
    """One chip. Tone "" is plain, "good" plain green; warn, danger and info are coloured pills.

    `shrinks`: a healthy device is only an icon in windows below 1,200 px.
    """

    key: str
    text: str
    icon: str
    tone: str = ""
    details: str = ""
    shrinks: bool = False


class StatusChip(PaintedButton):
    """One thing that is well or not; pressing it opens the page about it."""

    def __init__(self, value: StatusValue, parent: QWidget) -> None:
        super().__init__(value.text, parent)
        self._value = value
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @property
    def value(self) -> StatusValue:
        """What it says."""
        return self._value

    def set_value(self, value: StatusValue) -> None:
        """Say something else."""
        if value == self._value:
            return
        self._value = value
        self.setText(value.text)
        self.setAccessibleName(value.text)
        self.setAccessibleDescription(value.details)
        self.setToolTip(value.details or value.text)
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon, as long as all is well."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def design_size(self) -> tuple[float, float]:
        """Icon and words."""
        if self._only_icon():
            return 32, _HEIGHT - 6
        return text_width(self._value.text, "badge") + 38, _HEIGHT - 6

    def draw(self, p: Paint) -> None:
        """Paint the chip."""
        value = self._value
        calm = value.tone in _CLEAR
        bg, ink = ("hover", "accentInk" if value.tone else "ink2") if calm else tone(value.tone)
        pill = QRectF(0, p.height / 2 - 12, p.width, 24)
        if not calm or self.hovered or self.isDown():
            p.card(pill, "full", bg)
        if self.hasFocus():
            p.focus_ring(pill, "full")
        p.icon(value.icon, QRectF(8, 0, 16, p.height), 16, ink)
        if not self._only_icon():
            role = "caption" if value.tone == "" else "badge"
            p.text(QRectF(30, 0, p.width - 34, p.height), value.text, role, ink)

    def _only_icon(self) -> bool:
        return self._narrow and self._value.shrinks and self._value.tone in _CLEAR


class StatusBar(QWidget):
    """`pressed` carries the key of the chip."""

    pressed = Signal(str)

    def __init__(self, *, test_id: str = "status", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test_id = test_id
        self._chips: dict[str, StatusChip] = {}
        self._place = Label("", "caption", "ink2", test_id=f"{test_id}.till")
        self._clock = Label("", "caption", "ink2", test_id=f"{test_id}.clock")
        self._line = QHBoxLayout(self)
        space(self._line, 10, (14, 1, 20, 0))
        self._line.addStretch(1)
        for label in (self._place, self._clock):
            self._line.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, tr("Status", "Status"))

    def set_chips(self, values: Sequence[StatusValue]) -> None:
        """Show these, in this order; chips that are there already only change."""
        keys = [value.key for value in values]
        for key in [k for k in self._chips if k not in keys]:
            gone = self._chips.pop(key)
            self._line.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position, value in enumerate(values):
            if value.key not in self._chips:
                self._chips[value.key] = self._make(value)
            self._line.insertWidget(position, self._chips[value.key])
            self._chips[value.key].set_value(value)

    def set_chip(self, value: StatusValue) -> None:
        """Change one chip."""
        self._chips[value.key].set_value(value)

    def chip(self, key: str) -> StatusChip:
        """The chip of a key."""
        return self._chips[key]

    def set_place(self, text: str) -> None:
        """Till and shop."""
        self._place.setText(text)

    def set_clock(self, text: str) -> None:
        """Date and time, ready to read."""
        self._clock.setText(text)

    def sizeHint(self) -> QSize:
        """As high as its words need, at least 34."""
        return QSize(px(640), max(px(_HEIGHT), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the page."""
        return QSize(px(320), px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the healthy devices when the window is narrow."""
        super().resizeEvent(event)
        for chip in self._chips.values():
            chip.set_narrow(self.width() < px(_ICONS_BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above the bar."""
        with painting(self) as p:
            p.fill(p.rect, "canvas")
            p.fill(QRectF(0, 0, p.width, 1), "line")

    def _make(self, value: StatusValue) -> StatusChip:
        chip = StatusChip(StatusValue(value.key, "", value.icon), self)
        chip.set_narrow(self.width() < px(_ICONS_BELOW))
        chip.clicked.connect(lambda: self.pressed.emit(value.key))
        return identify(chip, f"{self._test_id}.{value.key}")
