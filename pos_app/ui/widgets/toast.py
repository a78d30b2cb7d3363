"""The message after an act: what happened, and Undo or one next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from pos_app.ui.theme import look, painting, px, shadow_margin, tokens
from pos_app.ui.widgets.announce import announce, spoken
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row

_SHOWN_MS = 6000
_LEVEL = 2
_ICON_ROOM = 48
_LIFT = 12


@dataclass(frozen=True, slots=True)
class ToastAction:
    """What a toast offers: a verb, its key hint, and what it does."""

    verb: str
    act: Callable[[], object]
    key: str = ""


@dataclass(frozen=True, slots=True)
class ToastValue:
    """`tone` "plain" goes away after 6 s; "error" stays until the next one."""

    title: str
    detail: str = ""
    icon: str = "check-circle"
    tone: str = "plain"
    actions: tuple[ToastAction, ...] = ()


class Toast(QFrame):
    """One message on inverse ground."""

    def __init__(self, value: ToastValue, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = value
        words = column(Label(value.title, "bodyStrong", "onInverse"), spacing=0)
        if value.detail:
            words.addWidget(Label(value.detail, "small", "onInverse2"))
        around = shadow_margin(_LEVEL)
        pad = 14 if not value.detail else 10
        line = row(words, spacing=20)
        for position, action in enumerate(value.actions):
            line.addWidget(self._button(action, position))
        margins = (around + _ICON_ROOM, around + pad, around + 18, around + pad)
        self.setLayout(row(line, margins=margins))
        said = spoken(value.title, value.detail)
        identify(self, "toast", said)
        announce(self, said, urgent=value.tone == "error")

    @property
    def value(self) -> ToastValue:
        """What it says."""
        return self._value

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow, ground and icon."""
        error = self._value.tone == "error"
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "lg", _LEVEL)
            p.card(ground, "lg", "inverse")
            place = QRectF(ground.x() + 14, ground.y(), 22, ground.height())
            if error:
                p.icon("warning-circle", place, 22, _warning_ink(), "fill")
            else:
                p.icon(self._value.icon, place, 22, "inverseAccent")

    def _button(self, action: ToastAction, position: int) -> Button:
        words = f"{action.verb}  {action.key}" if action.key else action.verb
        test_id = f"toast.action.{position}"
        button = Button(words, "inverseLink", size="compact", test_id=test_id, name=action.verb)
        button.clicked.connect(lambda: self._act(action))
        return button

    def _act(self, action: ToastAction) -> None:
        self.hide()
        action.act()


class ToastHost(QObject):
    """Shows one toast at a time at the bottom of the work area; a newer one replaces it."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._toast: Toast | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        area.installEventFilter(self)

    @property
    def current(self) -> ToastValue | None:
        """What is being shown."""
        shown = self._toast is not None and not self._toast.isHidden()
        return self._toast.value if shown and self._toast is not None else None

    def show(self, value: ToastValue) -> None:
        """Say it."""
        self.dismiss()
        self._toast = Toast(value, self._area)
        self._place()
        self._toast.show()
        self._toast.raise_()
        if value.tone != "error":
            self._timer.start(_SHOWN_MS)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the area changes."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._toast is None:
            return
        size = self._toast.sizeHint()
        width = min(size.width(), self._area.width())
        lift = px(_LIFT) - px(shadow_margin(_LEVEL))
        top = self._area.height() - size.height() - lift
        left = (self._area.width() - width) // 2
        self._toast.setGeometry(QRect(left, top, width, size.height()))


def _warning_ink() -> QColor:
    """The red that reads on the inverse ground: that of the other theme."""
    other = "light" if look().name == "dark" else "dark"
    return QColor(tokens().colours[other]["dangerInk"])
