"""Minus, value, plus: changes a number by one; the value can be typed or asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, F, Paint, painting, px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

_REPEAT_AFTER_MS = 400


class _Part(PaintedButton):
    """Minus, plus, or the value when it is not typed in place. Flat: the frame is the stepper's."""

    def __init__(self, text: str, icon: str, parent: QWidget, *, small: bool = False) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._small = small
        stretch = QSizePolicy.Policy.Fixed if icon else QSizePolicy.Policy.Expanding
        self.setSizePolicy(stretch, QSizePolicy.Policy.Expanding)

    def design_size(self) -> tuple[float, float]:
        """A finger wide."""
        return (38 if self._small else 44, 40) if self._icon else (36, 40)

    def draw(self, p: Paint) -> None:
        """Paint sign or value."""
        if self.isDown() or self.hovered:
            p.card(p.rect.adjusted(2, 2, -2, -2), 10, "pressed" if self.isDown() else "hover")
        ink = "ink" if self.isEnabled() else "inkDisabled"
        if self._icon:
            p.icon(self._icon, p.rect, 18 if self._small else 24, ink)
        else:
            p.text(p.rect, self.text(), "title", ink, CENTER)
        if self.hasFocus():
            p.focus_ring(p.rect.adjusted(1, 1, -1, -1), 10)


class Stepper(QWidget):
    """`stepped` with -1 or +1; `typed` with the text entered, or `asked` when not `editable`.

    It shows what it is given and never changes the value itself: the model decides. The `small`
    one of tables and counts leaves more room to the number.
    """

    stepped = Signal(int)
    typed = Signal(str)
    asked = Signal()

    def __init__(
        self,
        value: str = "",
        *,
        editable: bool = True,
        height: float = 40,
        small: bool = False,
        test_id: str = "stepper",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._small = small
        said = name or tr("Stepper", "Quantity")
        self.minus = self._sign("minus", -1, f"{test_id}.minus", tr("Stepper", "One less"))
        self.plus = self._sign("plus", 1, f"{test_id}.plus", tr("Stepper", "One more"))
        self.value: QLineEdit | PaintedButton = self._edit() if editable else self._face()
        identify(self.value, f"{test_id}.value", said)
        row = QHBoxLayout(self)
        space(row, 0, (0, 0, 0, 0))
        for part in (self.minus, self.value, self.plus):
            row.addWidget(part)
        identify(self, test_id, said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show this number."""
        self.value.setText(value)

    def set_can_step(self, can_step: bool) -> None:
        """A weighed line has no plus and minus."""
        self.minus.setEnabled(can_step)
        self.plus.setEnabled(can_step)

    def retheme(self) -> None:
        """Follow a new scale."""
        if isinstance(self.value, QLineEdit):
            self.value.setFont(F("leadStrong" if self._small else "title"))

    def sizeHint(self) -> QSize:
        """140 wide, so that four digits fit."""
        return QSize(px(140), px(self._height))

    def minimumSizeHint(self) -> QSize:
        """A little narrower in tables."""
        return QSize(px(124), px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and a hairline on both sides of the value."""
        with painting(self) as p:
            p.card(p.rect, 12, "surface" if self.isEnabled() else "sunken", "line2")
            if self.value.hasFocus() and isinstance(self.value, QLineEdit):
                p.focus_ring(p.rect, 12)
            for x in () if self._small else (46.0, p.width - 47.0):
                p.fill(QRectF(x, 10, 1, p.height - 20), "line2")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel counts only when the value has the focus: scrolling past changes nothing."""
        if not self.value.hasFocus() or not self.plus.isEnabled():
            event.ignore()
            return
        self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)

    def _sign(self, icon: str, step: int, test_id: str, name: str) -> _Part:
        part = _Part("", icon, self, small=self._small)
        part.setAutoRepeat(True)
        part.setAutoRepeatDelay(_REPEAT_AFTER_MS)
        part.clicked.connect(lambda: self.stepped.emit(step))
        return identify(part, test_id, name)

    def _edit(self) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setProperty("kind", "bare")
        edit.setFont(F("leadStrong" if self._small else "title"))
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        edit.setMinimumWidth(1)
        edit.editingFinished.connect(lambda: self.typed.emit(edit.text()))
        edit.selectionChanged.connect(self.update)
        return edit

    def _face(self) -> PaintedButton:
        face = _Part("", "", self)
        face.clicked.connect(self.asked)
        return face
