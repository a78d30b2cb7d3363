"""Segmented choice, toggle and check box: real buttons in the look of the house."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, Paint, painting, px, space, text_width
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton


class _Segment(PaintedButton):
    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def design_size(self) -> tuple[float, float]:
        return text_width(self.text(), "bodyStrong") + 28, 34

    def draw(self, p: Paint) -> None:
        if self.isChecked():
            p.card(p.rect, 8, "surface", "line2")
        elif self.hovered:
            p.card(p.rect, 8, "pressed")
        if self.hasFocus():
            p.focus_ring(p.rect, 8)
        p.text(p.rect, self.text(), "bodyStrong", "ink" if self.isChecked() else "ink2", CENTER)


class Segmented(QWidget):
    """Two to five fixed choices in a sunken track; `chosen` carries the key."""

    chosen = Signal(str)
    edited = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        test_id: str = "segmented",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        line = QHBoxLayout(self)
        space(line, 2, (3, 3, 3, 3))
        for key, text in choices:
            segment = _Segment(key, text, self)
            identify(segment, f"{test_id}.{key}", text)
            self._group.addButton(segment)
            line.addWidget(segment)
            self._segments[key] = segment
        self._group.buttonClicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.choose(choices[0][0])
        identify(self, test_id, name)

    def choose(self, key: str) -> None:
        """Mark a choice without telling anybody."""
        self._segments[key].setChecked(True)

    def current(self) -> str:
        """The key of the chosen one."""
        return next(s.key for s in self._segments.values() if s.isChecked())

    def value(self) -> object:
        """The key, as forms ask for it."""
        return self.current()

    def set_value(self, value: object) -> None:
        """Mark a choice without telling anybody."""
        self.choose(str(value))

    def problem(self) -> str:
        """One is always chosen."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track."""
        with painting(self) as p:
            p.card(p.rect, 10, "sunken")

    def _tell(self, segment: _Segment) -> None:
        self.edited.emit()
        self.chosen.emit(segment.key)


class _Tick(QCheckBox):
    """What both boxes have in common: the whole row is the target, and forms can ask them."""

    edited = Signal()

    def __init__(
        self, text: str = "", *, test_id: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.edited)
        identify(self, test_id, name or text)

    def value(self) -> object:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Switch it without telling anybody that the user did."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """On and off are both right."""
        return ""

    def hitButton(self, pos: QPoint) -> bool:
        """Everywhere."""
        return self.rect().contains(pos)


class Toggle(_Tick):
    """Takes effect now. The whole row is the target: words at the start, switch at the end."""

    def sizeHint(self) -> QSize:
        """Words and switch."""
        words = text_width(self.text(), "body") + 16 if self.text() else 0
        return QSize(px(words + 42), px(32 if self.text() else 24))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and switch."""
        on = self.isChecked()
        with painting(self) as p:
            p.text(QRectF(0, 0, p.width - 52, p.height), self.text(), "body")
            track = QRectF(p.width - 42, p.height / 2 - 12, 42, 24)
            fill = ("accent" if on else "line3") if self.isEnabled() else "line2"
            p.card(track, "full", fill)
            knob = QRectF(track.x() + (21 if on else 3), track.y() + 3, 18, 18)
            p.circle(knob, "onAccent" if on else "surface")
            if self.hasFocus():
                p.focus_ring(track, "full", "surface")


class CheckBox(_Tick):
    """Takes effect on save. The whole row is the target."""

    def sizeHint(self) -> QSize:
        """Box and words."""
        words = text_width(self.text(), "body") + 12 if self.text() else 0
        return QSize(px(22 + words), px(32 if self.text() else 22))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and words."""
        with painting(self) as p:
            box = QRectF(1, p.height / 2 - 10, 20, 20)
            draw_check(p, box, self.checkState())
            if self.hasFocus():
                p.focus_ring(box.adjusted(-1, -1, 1, 1), 7)
            p.text(QRectF(32, 0, p.width - 32, p.height), self.text(), "body")


def draw_check(p: Paint, box: QRectF, state: Qt.CheckState) -> None:
    """Paint a check box of 20 px in one of its three states."""
    if state is Qt.CheckState.Unchecked:
        p.card(box, 6, "surface", "line3", 1.5)
        return
    p.card(box, 6, "accent")
    sign = "check" if state is Qt.CheckState.Checked else "minus"
    p.icon(sign, box, 14, "onAccent", "bold")
