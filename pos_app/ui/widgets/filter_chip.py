"""Buttons with a caret that open a choice: a filter that shows what it is set to, or a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from pos_app.ui.theme import Paint, px, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

_CLEAR_WIDTH = 34.0


class DropButton(PaintedButton):
    """ "Columns" with a caret. What it opens is up to whoever hears `clicked`."""

    def __init__(
        self, text: str, *, test_id: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name or text)

    def design_size(self) -> tuple[float, float]:
        """40 high, as wide as its words."""
        return text_width(self.text(), "label") + 46, 40

    def draw(self, p: Paint) -> None:
        """Paint words and caret."""
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, 10, fill if self.isEnabled() else "sunken", "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, 10)
        ink = "ink" if self.isEnabled() else "inkDisabled"
        p.text(QRectF(13, 0, p.width - 42, p.height), self.text(), "label", ink)
        p.icon("caret-down", QRectF(p.width - 29, 0, 16, p.height), 16, "ink2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow opens, as with every drop-down."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def show_menu(self, menu: QMenu) -> None:
        """Open a menu below, its start at the button's; it goes away by itself."""
        menu.aboutToHide.connect(menu.deleteLater)
        x = self.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + px(4))))


class FilterChip(DropButton):
    """`chosen` carries the key of what is shown; "" is everything.

    Set, it is green and says to what; the cross, Delete or Backspace clears it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, test_id=test_id, parent=parent)
        self._label = label
        self._choices = tuple(choices)
        self._current = ""
        self._clearing = False
        self.clicked.connect(self._open)

    def current(self) -> str:
        """The key it is set to."""
        return self._current

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Other choices; what is set and gone is set no more."""
        self._choices = tuple(choices)
        self.choose(self._current if self._current in dict(choices) else "")

    def choose(self, key: str) -> None:
        """Set it without telling anybody."""
        self._current = key
        words = dict(self._choices).get(key, "")
        self.setText(words or self._label)
        said = tr("Filter", "{label}: {value}", label=self._label, value=words)
        self.setAccessibleName(said if words else self._label)
        self.setAccessibleDescription(tr("Filter", "Delete clears it") if words else "")
        self.updateGeometry()
        self.update()

    def draw(self, p: Paint) -> None:
        """Paint label and caret, or value and cross."""
        if not self._current:
            super().draw(p)
            return
        p.card(p.rect, 10, "pressed" if self.isDown() and not self._clearing else "accentSoft")
        if self.hasFocus():
            p.focus_ring(p.rect, 10)
        p.text(QRectF(13, 0, p.width - 42, p.height), self.text(), "smallStrong", "accentInk")
        cross = QRectF(p.width - 29, 0, 18, p.height)
        if self.hovered or self._clearing:
            p.circle(QRectF(p.width - 32, p.height / 2 - 12, 24, 24), "accentWash")
        p.icon("x", cross, 16, "accentInk")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross is a target of its own."""
        x = event.position().x()
        from_end = x if self.isRightToLeft() else self.width() - x
        self._clearing = bool(self._current) and from_end < px(_CLEAR_WIDTH)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace clear."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._current:
            self._pick("")
            return
        self._clearing = False
        super().keyPressEvent(event)

    def _open(self) -> None:
        if self._clearing:
            self._clearing = False
            self._pick("")
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}.menu")
        for key, words in (("", tr("Filter", "All")), *self._choices):
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(key == self._current)
            entry.setData(key)
        menu.triggered.connect(self._picked)
        self.show_menu(menu)

    def _picked(self, entry: QAction) -> None:
        self._pick(str(entry.data()))

    def _pick(self, key: str) -> None:
        if key != self._current:
            self.choose(key)
            self.chosen.emit(key)
