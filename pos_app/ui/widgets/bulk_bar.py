"""The bar that floats over a table when rows are ticked: how many, and what can be done to them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import C, Paint, painting, shadow_margin, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.painted_button import PaintedButton
from pos_app.ui.widgets.surfaces import row

_LEVEL = 2


@dataclass(frozen=True, slots=True)
class BulkAction:
    """Something to do to all ticked rows."""

    key: str
    text: str
    icon: str


class InverseButton(PaintedButton):
    """Icon and verb on inverse ground; without a verb a square."""

    def __init__(self, text: str, icon: str, *, test_id: str, name: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name or text)

    def design_size(self) -> tuple[float, float]:
        """36 high."""
        return (text_width(self.text(), "bodyStrong") + 42 if self.text() else 36), 36

    def draw(self, p: Paint) -> None:
        """Paint icon and verb."""
        if self.hovered or self.isDown():
            p.card(p.rect, 10, C("onInverse", 0.24 if self.isDown() else 0.12))
        if self.hasFocus():
            p.focus_ring(p.rect, 10, "onInverse")
        if not self.text():
            p.icon(self._icon, p.rect, 18, "onInverse2")
            return
        p.icon(self._icon, QRectF(9, 0, 18, p.height), 18, "onInverse2")
        p.text(QRectF(32, 0, p.width - 34, p.height), self.text(), "bodyStrong", "onInverse")


class BulkBar(QFrame):
    """`acted` carries the key of the action; `cleared` when the ticks are to go."""

    acted = Signal(str)
    cleared = Signal()

    def __init__(
        self,
        actions: Sequence[BulkAction],
        *,
        test_id: str = "bulk",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = Label("", "bodyStrong", "onInverse", test_id=f"{test_id}.count")
        self._actions = tuple(actions)
        self._buttons = [self._button(action, test_id) for action in actions]
        clear = InverseButton("", "x", test_id=f"{test_id}.clear", name=tr("Table", "Untick all"))
        clear.clicked.connect(self.cleared)
        self._buttons.append(clear)
        around = shadow_margin(_LEVEL)
        margins = (around + 18, around + 8, around + 8, around + 8)
        self.setLayout(row(self._count, 8, *self._buttons, spacing=8, margins=margins))
        identify(self, test_id, tr("Table", "What to do with the ticked rows"))
        self.hide()

    @property
    def buttons(self) -> Sequence[QWidget]:
        """Its buttons, for the order of Tab."""
        return self._buttons

    def offer(self, keys: Collection[str]) -> None:
        """Only what these actions do means anything now."""
        for action, button in zip(self._actions, self._buttons, strict=False):
            button.setVisible(action.key in keys)

    def set_count(self, count: int) -> None:
        """Show how many are ticked; from two on the bar is there."""
        words = tr("Table", "{count} selected", count=QLocale().toString(count))
        self._count.setText(words)
        self.setVisible(count >= 2)  # One row has its own menu.
        if count >= 2:
            announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc unticks."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and ground."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "lg", _LEVEL)
            p.card(ground, "lg", "inverse")

    def _button(self, action: BulkAction, test_id: str) -> InverseButton:
        button = InverseButton(action.text, action.icon, test_id=f"{test_id}.{action.key}")
        button.clicked.connect(lambda: self.acted.emit(action.key))
        return button
