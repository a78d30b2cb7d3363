"""Dialogs: a raised card over a scrim. A question asks once, and its safe answer has the focus."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.theme import C, painting, px, shadow_margin
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.button import Button, Kind
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row

_LEVEL = 3
_PADDING = 30
Width = Literal[480, 560, 600, 740]


class Scrim(QWidget):
    """Darkens the window behind a dialog; goes with it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark."""
        with painting(self) as p:
            p.fill(p.rect, C("scrim"))


class Dialog(QDialog):
    """Fill `content`; put buttons with `add_button`. Opened with `open()`, never `exec()`.

    The title is a question or a fact. Esc rejects, which must be the safe way out.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        icon: str = "",
        tone_name: str = "neutral",
        width: Width = 560,
        test_id: str = "dialog",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scrim: Scrim | None = None
        self._test_id = test_id
        self.content = QVBoxLayout()
        self.content.setSpacing(px(12))
        self.footer = QHBoxLayout()
        self.footer.setSpacing(px(10))
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        head = _head(title, detail, icon, tone_name)
        around = shadow_margin(_LEVEL) + _PADDING
        body = column(head, self.content, 12, self.footer, spacing=12, margins=(around,) * 4)
        self.setLayout(body)
        self.setFixedWidth(px(width + 2 * shadow_margin(_LEVEL)))
        identify(self, test_id, title, detail)

    def add_button(
        self, text: str, kind: Kind, key: str, *, icon: str = "", safe: bool = False
    ) -> Button:
        """Add an answer at the end of the footer; the safe one gets the focus."""
        test_id = f"{self._test_id}.{key}"
        button = Button(text, kind, size="touch", icon=icon, test_id=test_id)
        # Enter presses what has the focus, never something further away.
        button.setAutoDefault(False)
        self.footer.addWidget(button)
        if safe:
            button.setFocus()
            button.clicked.connect(self.reject)
        return button

    def card_size(self) -> tuple[int, int]:
        """Width and height of what is seen, without the shadow."""
        around = 2 * px(shadow_margin(_LEVEL))
        return self.width() - around, self.height() - around

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Esc is the safe way out."""
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus, QPushButton) and focus.isEnabled():
            focus.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and card."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            card = p.rect.adjusted(around, around, -around, -around)
            p.shadow(card, "xl", _LEVEL)
            p.card(card, "xl", "raised")

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window, over a scrim."""
        super().showEvent(event)
        owner = self.parentWidget()
        if owner is None:
            return
        window = owner.window()
        self._scrim = Scrim(window)
        self._scrim.show()
        self.refit()

    def refit(self) -> None:
        """Its parts have changed: as high as they are now, and in the middle again."""
        owner = self.parentWidget()
        if owner is None:
            return
        window = owner.window()
        self._fit(window.height())
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))

    def _fit(self, window_height: int) -> None:
        """As high as its words need; Qt's own `adjustSize` stops at two thirds of the screen."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        wanted = layout.totalHeightForWidth(self.width())
        if wanted < 0:
            wanted = self.sizeHint().height()
        self.resize(self.width(), min(wanted, window_height))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the window be seen again."""
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        owner = self.parentWidget()
        if owner is not None:
            # Not every window system gives the keyboard back by itself.
            owner.window().activateWindow()


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    *,
    verb: str,
    safe: str,
    danger: bool = True,
    test_id: str = "confirm",
) -> Dialog:
    """A question with a safe way out. Accepted means that `verb` was pressed; call `open()`."""
    dialog = Dialog(title, test_id=test_id, parent=parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.content.addWidget(Label(text, "prose", "ink2", wrap=True))
    dialog.footer.addStretch(1)
    dialog.add_button(safe, "default", "safe", safe=True)
    go = dialog.add_button(verb, "danger" if danger else "primary", "go")
    go.clicked.connect(dialog.accept)
    return dialog


def _head(title: str, detail: str, icon: str, tone_name: str) -> QHBoxLayout:
    role = "title" if icon else "heading"
    words = column(Label(title, role, wrap=True), spacing=2)
    if detail:
        words.addWidget(Label(detail, "body", "ink2", wrap=True))
    if not icon:
        return row(words)
    return row(ArtTile(icon, tone_name), words, spacing=14)
