"""The scan and search field: a line edit that also answers, in the place the eyes already are."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.ui.theme import END, C, F, Paint, painting, px, text_width
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.caret import begin_at_start, draw_caret
from pos_app.ui.widgets.identify import identify

State = Literal["idle", "ok", "error"]

_OK_MS = 900
_INKS = {"idle": "ink2", "ok": "okInk", "error": "dangerInk"}
_ICONS = {"ok": "check-circle", "error": "warning-circle"}


class SearchField(QLineEdit):
    """`big` is the 52 px scan field of the register; the other is the 40 px one of lists."""

    submitted = Signal(str)
    escaped = Signal()

    def __init__(
        self,
        placeholder: str,
        *,
        key: str = "",
        big: bool = False,
        test_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._big = big
        self._tall = False
        self._icon = "barcode" if big else "magnifying-glass"
        self._key = key
        self._message = self._hint = ""
        self._state: State = "idle"
        self._back_to_idle = QTimer(self)
        self._back_to_idle.setSingleShot(True)
        self._back_to_idle.timeout.connect(self.clear_state)
        self.setProperty("state", "idle")
        self._placeholder = placeholder
        self.setPlaceholderText(placeholder)
        begin_at_start(self)
        self.retheme()
        self.textEdited.connect(self.clear_state)
        self.returnPressed.connect(self._submit)
        identify(self, test_id, name or placeholder)

    @property
    def message(self) -> str:
        """The answer shown at the end of the field."""
        return self._message

    @property
    def state(self) -> State:
        """Idle, ok for 900 ms, or error until the next key."""
        return self._state

    def set_tall(self, tall: bool) -> None:
        """60 instead of 52 px high, where it stands over nothing but the cart."""
        self._tall = tall
        self.updateGeometry()

    def set_placeholder(self, placeholder: str) -> None:
        """Other words in the empty field; an answer hides them for as long as it is shown."""
        self._placeholder = placeholder
        self.setPlaceholderText("" if self._message else placeholder)

    def set_hint(self, hint: str) -> None:
        """A tip at the end, as long as there is no answer."""
        self._hint = hint
        self._make_room()
        self.update()

    def set_state(self, state: State, message: str = "") -> None:
        """Answer the last input. A message is also said by the screen reader."""
        self._state, self._message = state, message
        self._back_to_idle.stop()
        if state == "ok":
            self._back_to_idle.start(_OK_MS)
        if message:
            announce(self, message, urgent=state == "error")
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self._make_room()
        self.update()

    def clear_state(self) -> None:
        """Back to idle, without a message."""
        if self._state != "idle" or self._message:
            self.set_state("idle")

    def retheme(self) -> None:
        """Take over fonts and margins of a new look."""
        self.setFont(F("lead" if self._big else "body"))
        self._make_room()

    def sizeHint(self) -> QSize:
        """60, 52 or 40 high; the layout gives the width."""
        base = super().sizeHint()
        high = 60 if self._tall else 52 if self._big else 40
        return QSize(max(base.width(), px(240)), max(base.height(), px(high)))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows may squeeze it, but only in width."""
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line edit, then caret, icon, answer and key over it."""
        super().paintEvent(event)
        draw_caret(self)
        with painting(self) as p:
            self._draw_extras(p)

    def changeEvent(self, event: QEvent) -> None:
        """Text margins do not mirror by themselves."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field; in an empty field it is somebody else's."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.clear()
        self.clear_state()
        self.escaped.emit()

    def _tip(self) -> str:
        return "" if self.text() else self._hint

    def _submit(self) -> None:
        self.submitted.emit(self.text())

    def _draw_extras(self, p: Paint) -> None:
        ink = _INKS[self._state]
        at = 14.0 if self._big else 13.0
        size = 22.0 if self._big else 18.0
        name = _ICONS.get(self._state, self._icon)
        p.icon(name, QRectF(at, 0, size, p.height), size, ink)
        end = p.width - 12
        if self._key:
            end -= p.keycap(end, p.height / 2, self._key) + 8
        room = QRectF(p.width * 0.35, 0, end - p.width * 0.35, p.height)
        p.text(room, self._message or self._tip(), "caption", C(ink), END)

    def _make_room(self) -> None:
        self.setPlaceholderText("" if self._message else self._placeholder)
        start = px(34 if self._big else 30)
        end = px(6)
        if self._key:
            end += px(text_width(self._key, "micro") + 24)
        said = self._message or self._tip()
        if said:
            end += px(text_width(said, "caption") + 12)
        end = min(end, self.width() // 2) if self.width() > px(200) else end
        sides = (end, start) if self.isRightToLeft() else (start, end)
        self.setTextMargins(sides[0], 0, sides[1], 0)
