"""Variants as a matrix: one option down, another across, what is on hand in each cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, Paint, painting, px, space, text_width
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.painted_button import PaintedButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class OptionCell:
    """A variant: `count` and where ("8", "in stock"); `faint` when it is elsewhere or nowhere."""

    key: str
    count: str
    detail: str = ""
    faint: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One value of the first option, with the colour it is ("#2A2E33") when it is one."""

    name: str
    swatch: str = ""


class OptionButton(PaintedButton):
    """One cell."""

    def __init__(self, cell: OptionCell, said: str, test_id: str, parent: QWidget) -> None:
        super().__init__(cell.count, parent)
        self.cell = cell
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(
            self, f"{test_id}.{cell.key}", cell.spoken or f"{said}, {cell.count} {cell.detail}"
        )

    def design_size(self) -> tuple[float, float]:
        """94 by 60."""
        return max(72.0, text_width(self.cell.detail, "caption") + 16), 60

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the grid once the cell is chosen; the first one chooses."""
        if event.key() in _ENTER and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def draw(self, p: Paint) -> None:
        """Paint count and place."""
        chosen = self.isChecked()
        plain = "canvas" if self.cell.faint else "surface"
        fill = "pressed" if self.isDown() else "hover" if self.hovered else plain
        p.card(p.rect, 12, "accent" if chosen else fill, None if chosen else "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, 12, "surface" if chosen else None)
        ink = "onAccent" if chosen else "ink3" if self.cell.faint else "ink"
        detail = "onAccent" if chosen else "ink2"
        top = p.height / 2 - 20
        p.text(QRectF(2, top, p.width - 4, 22), self.cell.count, "leadStrong", ink, CENTER)
        p.text(QRectF(2, top + 21, p.width - 4, 18), self.cell.detail, "caption", detail, CENTER)


class OptionGrid(QWidget):
    """`chosen` carries the key of a variant; arrows go from cell to cell, Enter is `accepted`."""

    chosen = Signal(str)
    accepted = Signal(str)

    def __init__(
        self,
        rows: Sequence[OptionRow],
        columns: Sequence[str],
        cells: Mapping[tuple[int, int], OptionCell],
        *,
        test_id: str = "options",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[tuple[int, int], OptionButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        space(grid, 8, (0, 0, 0, 0))
        for across, title in enumerate(columns):
            grid.addWidget(Label(title, "label", "ink2", align=CENTER), 0, across + 1)
        for down, one in enumerate(rows):
            grid.addWidget(_Head(one), down + 1, 0)
            for across, title in enumerate(columns):
                cell = cells.get((down, across))
                if cell is not None:
                    button = OptionButton(cell, f"{one.name}, {title}", test_id, self)
                    self._buttons[down, across] = button
                    self._group.addButton(button)
                    grid.addWidget(button, down + 1, across + 1)
        self._group.buttonToggled.connect(self._tell)
        identify(self, test_id, name)

    def current(self) -> str:
        """The key of the chosen variant, or nothing."""
        button = self._group.checkedButton()
        return button.cell.key if isinstance(button, OptionButton) else ""

    def choose(self, key: str) -> None:
        """Choose a variant, e.g. because its label was scanned."""
        for button in self._buttons.values():
            if button.cell.key == key:
                button.setChecked(True)
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is chosen; arrows are the button group's own."""
        if event.key() in _ENTER and self.current():
            self.accepted.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _tell(self, button: OptionButton, on: bool) -> None:
        if on:
            self.chosen.emit(button.cell.key)


class _Head(QLabel):
    """A value of the first option, with its colour."""

    def __init__(self, value: OptionRow) -> None:
        super().__init__(value.name)
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        start = 38 if self._value.swatch else 0
        return QSize(px(start + text_width(self._value.name, "lead") + 24), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            x = 0.0
            if self._value.swatch:
                p.circle(QRectF(0, p.height / 2 - 13, 26, 26), QColor(self._value.swatch), "line2")
                x = 38.0
            p.text(QRectF(x, 0, p.width - x, p.height), self._value.name, "lead")
