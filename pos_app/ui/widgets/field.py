"""A labelled input with help or an error below it; and the line edit inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pos_app.ui.theme import END, F, painting, px, text_width
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row


class LineEdit(QLineEdit):
    """40 high; a unit or hint may stand inside at the end ("per piece")."""

    def __init__(self, text: str = "", *, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._suffix = suffix
        self.retheme()

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyMedium"))
        end = px(text_width(self._suffix, "small") + 8) if self._suffix else 0
        self.setTextMargins(*((end, 0, 0, 0) if self.isRightToLeft() else (0, 0, end, 0)))

    def sizeHint(self) -> QSize:
        """At least 40 high."""
        base = super().sizeHint()
        return QSize(base.width(), max(px(40), base.height()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text."""
        return QSize(px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line edit and its suffix."""
        super().paintEvent(event)
        if self._suffix:
            with painting(self) as p:
                p.text(QRectF(0, 0, p.width - 12, p.height), self._suffix, "small", "ink2", END)


class Field(QWidget):
    """The label is above, never inside. Rows of fields align at the top."""

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
        self.editor: QWidget = LineEdit() if editor is None else editor
        self._help = help_text
        self._mark = _ErrorMark()
        self._below = Label(help_text, "caption", "ink2")
        named = Label(label, "label", "ink2")
        named.setBuddy(self.editor)
        below = row(self._mark, self._below, spacing=6)
        self.setLayout(column(named, self.editor, below, spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor.setAccessibleName(label)
        identify(self.editor, test_id, label, help_text)
        self.set_error("")

    @property
    def error(self) -> str:
        """The sentence that says what is wrong, or nothing."""
        return self._below.text() if self._mark.isVisibleTo(self) else ""

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
        self._mark.setVisible(bool(sentence))
        self._below.setText(sentence or self._help)
        self._below.set_ink("dangerInk" if sentence else "ink2")
        self.editor.setAccessibleDescription(sentence or self._help)
        self.editor.setProperty("state", "error" if sentence else "idle")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)


class _ErrorMark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            p.icon("warning-circle", p.rect, 15, "danger", "fill")
