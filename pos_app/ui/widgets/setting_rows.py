"""Settings on a card: what it is and what it does at the start, its control at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.theme import painting, px, space
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, Hairline, column, row

_WORDS_LEAST = 180


class LockedValue(QWidget):
    """What something is set to, with a lock: somebody else may change it. Tab reaches it."""

    def __init__(self, text: str, *, reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(text, "bodyMedium", "ink2")
        self._words.setToolTip(reason)
        self.setToolTip(reason)
        self.setLayout(row(None, self._words, margins=(26, 4, 8, 4)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The value in words."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Another value."""
        self._words.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words and lock; very long words are cut."""
        words = self._words.sizeHint()
        return QSize(min(words.width(), px(420)) + px(36), words.height() + px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lock before the words."""
        words = self._words.geometry()
        with painting(self) as p:
            start = p.width - p.width * (words.width() / max(1, self.width())) - 34
            p.icon("lock-key", QRectF(max(0.0, start), 0, 20, p.height), 16, "ink2")
            if self.hasFocus():
                p.focus_ring(p.rect, 8)


class SettingRow(QWidget):
    """The control takes effect at once; an error stands below the words.

    A wide control stands `below` the words instead of beside them, as every control does where
    the row is too narrow for both.
    """

    def __init__(
        self,
        title: str,
        detail: str,
        control: QWidget,
        *,
        below: bool = False,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._detail_text = detail
        self._detail = Label(detail, "small", "ink2", wrap=True)
        named = Label(title, "bodyMedium")
        named.setBuddy(control)
        words = column(named, self._detail, spacing=1)
        self._below = below
        if below:
            self._line: QBoxLayout = column(words, control, spacing=8, margins=(0, 12, 0, 14))
        else:
            self._line = row(words, control, spacing=24, margins=(0, 12, 0, 12))
            self._line.setStretch(0, 1)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if not detail:
            self._detail.hide()
        identify(control, test_id, title, detail)

    def minimumSizeHint(self) -> QSize:
        """Narrow: then the control goes below."""
        return QSize(px(_WORDS_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or one below the other."""
        super().resizeEvent(event)
        if self._below:
            return
        narrow = self.width() < self.control.sizeHint().width() + px(_WORDS_LEAST + 24)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way is not self._line.direction():
            self._line.setDirection(way)
            space(self._line, 8 if narrow else 24, (0, 12, 0, 12))

    def set_detail(self, text: str) -> None:
        """What it is set to, in words ("Now 100%")."""
        self._detail_text = text
        self.set_error("")

    def set_error(self, sentence: str) -> None:
        """Why it cannot be set so, or nothing any more."""
        self._detail.setText(sentence or self._detail_text)
        self._detail.setVisible(bool(sentence or self._detail_text))
        self._detail.set_ink("dangerInk" if sentence else "ink2")
        self.control.setAccessibleDescription(sentence or self._detail_text)
        if sentence:
            announce(self.control, sentence, urgent=True)

    @property
    def said(self) -> str:
        """What stands below the title: the explanation, or what is wrong."""
        return self._detail.text()


class SettingsCard(Card):
    """Rows with hairlines between them, under a title when there is one."""

    def __init__(
        self, title: str = "", rows: Sequence[QWidget] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._stack = QVBoxLayout(self)
        space(self._stack, 0, (20, 10, 20, 10))
        self._count = 0
        if title:
            self._stack.addLayout(row(Label(title, "leadStrong"), margins=(0, 6, 0, 10)))
        for one in rows:
            self.add(one)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, part: QWidget) -> None:
        """Put one more below."""
        if self._count:
            self._stack.addWidget(Hairline())
        self._count += 1
        self._stack.addWidget(part)
