"""The navigation at the start edge: a rail with labels, or a list in wide windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.theme import CENTER, Paint, painting, px, space, text_width, tone
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

NavMode = Literal["rail", "list"]

RAIL_WIDTH = 84.0
LIST_WIDTH = 208.0


@dataclass(frozen=True, slots=True)
class NavItem:
    """A page one can go to. `at_end` puts it at the bottom."""

    key: str
    title: str
    icon: str
    at_end: bool = False


class NavButton(PaintedButton):
    """One page: filled icon on a soft pill when it is the open one."""

    def __init__(self, item: NavItem, parent: QWidget) -> None:
        super().__init__(item.title, parent)
        self.item = item
        self._mode: NavMode = "rail"
        self._count = ""
        self._tone = "warn"
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_mode(self, mode: NavMode) -> None:
        """Rail or list."""
        self._mode = mode
        self.updateGeometry()
        self.update()

    def set_count(self, count: str, tone_name: str) -> None:
        """A number that wants attention; the rail has room for a dot only."""
        self._count, self._tone = count, tone_name
        self.setAccessibleDescription(
            tr("Nav", "{count} need attention", count=count) if count else ""
        )
        self.setToolTip(self.accessibleDescription())
        self.update()

    def design_size(self) -> tuple[float, float]:
        """A pill in the rail or the list."""
        return (RAIL_WIDTH - 16, 56) if self._mode == "rail" else (LIST_WIDTH - 16, 40)

    def minimumSizeHint(self) -> QSize:
        """In a low window the pills move together."""
        wished = self.sizeHint()
        return QSize(wished.width(), round(wished.height() * 0.8))

    def draw(self, p: Paint) -> None:
        """Paint the pill."""
        if self.isChecked():
            p.card(p.rect, 12, "accentSoft")
        elif self.hovered or self.isDown():
            p.card(p.rect, 12, "pressed" if self.isDown() else "hover")
        if self.hasFocus():
            p.focus_ring(p.rect, 12)
        if self._mode == "rail":
            self._draw_rail(p)
        else:
            self._draw_list(p)

    def _draw_rail(self, p: Paint) -> None:
        ink, weight = self._inks()
        top = (p.height - 40) / 2
        p.icon(self.item.icon, QRectF(0, top, p.width, 24), 24, ink, weight)
        words = QRectF(2, top + 26, p.width - 4, 16)
        p.text(words, self.item.title, "micro", ink, CENTER)
        if self._count:
            place = QRectF(p.width / 2 + 9, top - 2, 8, 8)
            p.circle(place, "danger" if self._tone == "danger" else "warn", "canvas", 1)

    def _draw_list(self, p: Paint) -> None:
        ink, weight = self._inks()
        p.icon(self.item.icon, QRectF(12, 0, 22, p.height), 22, ink, weight)
        end = p.width - 12
        if self._count:
            bg, count_ink = tone(self._tone)
            width = max(22.0, text_width(self._count, "micro") + 14)
            pill = QRectF(end - width, p.height / 2 - 10, width, 20)
            p.card(pill, "full", bg)
            p.text(pill, self._count, "micro", count_ink, CENTER)
            end -= width + 6
        named = QRectF(46, 0, end - 46, p.height)
        p.text(named, self.item.title, "bodyStrong", ink if self.isChecked() else "ink")

    def _inks(self) -> tuple[str, str]:
        return ("accentInk", "fill") if self.isChecked() else ("ink2", "regular")


class NavBar(QWidget):
    """`chosen` carries the key of the page the user wants. Pages without permission are absent."""

    chosen = Signal(str)

    def __init__(self, *, test_id: str = "nav", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test_id = test_id
        self._mode: NavMode = "rail"
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._stack = QVBoxLayout(self)
        space(self._stack, 4, (8, 8, 8, 8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        identify(self, test_id, tr("Nav", "Pages"))

    def set_items(self, items: Sequence[NavItem], current: str = "") -> None:
        """Show these pages."""
        while self._stack.count():
            self._stack.takeAt(0)
        for old in self._buttons.values():
            old.hide()
            old.deleteLater()
        self._buttons = {item.key: self._make(item) for item in items}
        for item in items:
            if not item.at_end:
                self._stack.addWidget(self._buttons[item.key])
        self._stack.addStretch(1)
        for item in items:
            if item.at_end:
                self._stack.addWidget(self._buttons[item.key])
        self.set_current(current)

    def set_mode(self, mode: NavMode) -> None:
        """The list from 1,600 px on."""
        self._mode = mode
        for button in self._buttons.values():
            button.set_mode(mode)
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Mark the open page without telling anybody."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: str, tone_name: str = "warn") -> None:
        """A number beside a page; empty takes it away."""
        if key in self._buttons:
            self._buttons[key].set_count(count, tone_name)

    def button(self, key: str) -> NavButton:
        """The button of a page."""
        return self._buttons[key]

    def sizeHint(self) -> QSize:
        """As wide as its mode."""
        return QSize(px(RAIL_WIDTH if self._mode == "rail" else LIST_WIDTH), 0)

    def minimumSizeHint(self) -> QSize:
        """Its width is fixed."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's own colour, so that it may also lie over a page."""
        with painting(self) as p:
            p.fill(p.rect, "canvas")

    def _make(self, item: NavItem) -> NavButton:
        button = NavButton(item, self)
        button.set_mode(self._mode)
        self._group.addButton(button)
        return identify(button, f"{self._test_id}.{item.key}", item.title)

    def _tell(self, button: NavButton) -> None:
        self.chosen.emit(button.item.key)
