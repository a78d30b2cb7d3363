"""A labelled input with help or an error below it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from pos_app.ui.theme import painting, px
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.surfaces import column, row


class Field(QWidget):
    """The label is above, never inside. Rows of fields align at the top.

    An empty `label` leaves it out, for a box that carries its own words.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget | None = None,
        *,
        help_text: str = "",
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor: Any = LineEdit() if editor is None else editor
        self._help = help_text
        self._mark = _FieldMark()
        self._below = Label(help_text, "caption", "ink2", wrap=True)
        self._below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        below = row(self._mark, self._below, spacing=6)
        below.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        body = column(self.editor, below, spacing=4)
        if label:
            named = Label(label, "label", "ink2")
            named.setBuddy(self.editor)
            body.insertWidget(0, named)
        self.setLayout(body)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        identify(self.editor, test_id, label, help_text)
        self._mend_when_edited()
        self.set_error("")

    @property
    def error(self) -> str:
        """The sentence that says what is wrong, or nothing."""
        return self._below.text() if self._mark.icon == _WRONG else ""

    def text(self) -> str:
        """What is typed, when the editor is a line edit."""
        assert isinstance(self.editor, QLineEdit)
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Fill the line edit."""
        assert isinstance(self.editor, QLineEdit)
        self.editor.setText(text)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong ("13 digits needed, this has 11"), or nothing any more."""
        self._say(sentence or self._help, _WRONG if sentence else "")
        self.editor.setProperty("state", "error" if sentence else "idle")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def set_help(self, sentence: str) -> None:
        """Another help below, e.g. what a barcode was recognised as."""
        self._help = sentence
        if not self.error:
            self._say(sentence, self._mark.icon)

    def set_locked(self, reason: str) -> None:
        """Show the value but let nobody change it, and say why; empty unlocks."""
        if isinstance(self.editor, QLineEdit | QPlainTextEdit):
            self.editor.setReadOnly(bool(reason))
        else:
            self.editor.setEnabled(not reason)
        self._say(reason or self._help, _LOCKED if reason else "")

    def _say(self, sentence: str, icon: str) -> None:
        self._mark.set_icon(icon)
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
        self._below.set_ink("dangerInk" if icon == _WRONG else "ink2")
        self.editor.setAccessibleDescription(sentence)

    def _mend_when_edited(self) -> None:
        edited = getattr(self.editor, "edited", None)
        if edited is not None:
            edited.connect(self._edited)

    def _edited(self) -> None:
        """A complaint goes when somebody mends what it was about."""
        if self.error and not self.editor.problem():
            self.set_error("")


_WRONG, _LOCKED = "warning-circle", "lock-key"


class _FieldMark(QWidget):
    """What kind of sentence stands below: wrong, locked, or plain help."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str) -> None:
        self.icon = icon
        self.setVisible(bool(icon))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            wrong = self.icon == _WRONG
            p.icon(
                self.icon, p.rect, 15, "danger" if wrong else "ink2", "fill" if wrong else "regular"
            )


__all__ = ["Field", "LineEdit"]
