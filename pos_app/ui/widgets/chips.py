"""A row of pills of which one is chosen, e.g. categories; what does not fit is in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from pos_app.ui.theme import Ink, Paint, px, space, text_width, tint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

_GAP = 8


@dataclass(frozen=True, slots=True)
class ChipValue:
    """A choice: key, word, and a duotone icon in a tint when it has one."""

    key: str
    text: str
    icon: str = ""
    tint: str = ""


class Chip(PaintedButton):
    """One pill; ink-filled when chosen."""

    def __init__(self, value: ChipValue, parent: QWidget | None = None) -> None:
        super().__init__(value.text, parent)
        self.value = value
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def design_size(self) -> tuple[float, float]:
        """40 high."""
        width = text_width(self.value.text, "bodyStrong") if self.value.text else -8.0
        return width + (26 if self.value.icon else 0) + 28, 40

    def draw(self, p: Paint) -> None:
        """Paint the pill."""
        chosen = self.isChecked()
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, "full", "ink" if chosen else fill, None if chosen else "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, "full", "surface" if chosen else None)
        ink = "canvas" if chosen else "ink"
        x = 14.0
        if self.value.icon:
            weight = "fill" if chosen or not self.value.tint else "duotone"
            shade: Ink = tint(self.value.tint).ink if self.value.tint and not chosen else ink
            p.icon(self.value.icon, QRectF(x - 1, 0, 20, p.height), 20, shade, weight)
            x += 25
        p.text(QRectF(x, 0, p.width - x - 8, p.height), self.value.text, "bodyStrong", ink)


class ChipRow(QWidget):
    """`chosen` carries the key of the chip that was picked by the user."""

    chosen = Signal(str)

    def __init__(
        self, *, test_id: str = "chips", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._test_id = test_id
        self._chips: list[Chip] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._line = QHBoxLayout(self)
        space(self._line, _GAP, (0, 0, 0, 0))
        self._more = Chip(ChipValue("", "", "dots-three"), self)
        self._more.setCheckable(False)
        identify(self._more, f"{test_id}.more", tr("Chips", "More"))
        self._more.clicked.connect(self._show_rest)
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name)

    def set_chips(self, values: Sequence[ChipValue], chosen: str = "") -> None:
        """Show these choices; the first is chosen unless told otherwise."""
        for old in self._chips:
            self._group.removeButton(old)
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [Chip(value, self) for value in values]
        for position, chip in enumerate(self._chips):
            identify(chip, f"{self._test_id}.{chip.value.key}", chip.value.text)
            self._group.addButton(chip)
            self._line.insertWidget(position, chip)
        self.choose(chosen or (values[0].key if values else ""))
        self._fit()

    def choose(self, key: str) -> None:
        """Mark a chip without telling anybody."""
        for chip in self._chips:
            if chip.value.key == key:
                chip.setChecked(True)

    def current(self) -> str:
        """The key of the chosen chip."""
        return next((c.value.key for c in self._chips if c.isChecked()), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = [chip.sizeHint().width() + px(_GAP) for chip in self._chips]
        room = self.width() + px(_GAP)
        if sum(widths) > room:
            room -= self._more.sizeHint().width() + px(_GAP)
        used = 0
        for chip, width in zip(self._chips, widths, strict=True):
            used += width
            chip.setVisible(used <= room)
        self._more.setVisible(used > room)

    def _show_rest(self) -> None:
        menu = QMenu(self)
        for chip in self._chips:
            if chip.isHidden():
                entry = QAction(chip.value.text, menu)
                entry.triggered.connect(chip.click)
                menu.addAction(entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _tell(self, chip: Chip) -> None:
        self.chosen.emit(chip.value.key)
