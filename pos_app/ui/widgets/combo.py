"""A choice from a list; from twelve entries on one types to find the one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from pos_app.kernel.text import fold
from pos_app.ui.theme import F, painting, px
from pos_app.ui.widgets.line_edit import LineEdit

FILTER_FROM = 12


class Combo(QComboBox):
    """`chosen` carries the key that the user picked; `value` is the key, None for none."""

    chosen = Signal(object)
    edited = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[object, str]] = (),
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(10)
        self.activated.connect(self._picked)
        self.set_choices(choices)
        self.retheme()

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these; what was chosen stays chosen when it is still there."""
        kept = self.value()
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self._set_filter(on=len(choices) >= FILTER_FROM)
        self.set_value(kept)

    def value(self) -> object:
        """The key of what is chosen."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose without telling anybody."""
        # findData compares as Qt does; keys may be any Python value.
        found = (at for at in range(self.count()) if self.itemData(at) == value)
        self.setCurrentIndex(next(found, -1))
        self._show_current()

    def setAccessibleName(self, name: str) -> None:
        """The line in which one types is called like the whole."""
        super().setAccessibleName(name)
        if self.isEditable():
            edit = self.lineEdit()
            assert edit is not None
            edit.setAccessibleName(name)

    def problem(self) -> str:
        """What is chosen is always right."""
        return ""

    def retheme(self) -> None:
        """Follow a new scale."""
        self.setFont(F("bodyMedium"))
        self.view().setFont(F("body"))

    def sizeHint(self) -> QSize:
        """At least 40 high."""
        base = super().sizeHint()
        return QSize(base.width(), max(px(40), base.height()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text."""
        return QSize(px(96), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a form changes nothing in it."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the form; Space and the arrows to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isEditable():
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Half a word chooses nothing."""
        super().focusOutEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its caret, which a style sheet cannot colour."""
        super().paintEvent(event)
        with painting(self) as p:
            ink = "ink2" if self.isEnabled() else "inkDisabled"
            p.icon("caret-down", QRectF(p.width - 30, 0, 18, p.height), 18, ink)

    def _set_filter(self, *, on: bool) -> None:
        if on == self.isEditable():
            return
        self.setEditable(on)
        if not on:
            return
        edit = LineEdit()
        edit.setProperty("kind", "bare")
        edit.setPlaceholderText(self.placeholderText())
        self.setLineEdit(edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.activated.connect(self._completed)
        self.setCompleter(completer)
        edit.editingFinished.connect(self._settle)
        edit.setAccessibleName(self.accessibleName())

    def _completed(self, words: str) -> None:
        at = self.findText(words, Qt.MatchFlag.MatchExactly)
        if at >= 0:
            self.setCurrentIndex(at)
            self._picked(at)

    def _settle(self) -> None:
        if not self.isEditable() or self.currentText() == self.itemText(self.currentIndex()):
            return
        wanted = fold(self.currentText())
        hits = [at for at in range(self.count()) if wanted in fold(self.itemText(at))]
        exact = [at for at in hits if fold(self.itemText(at)) == wanted]
        if wanted and (exact or len(hits) == 1):
            at = (exact or hits)[0]
            changed = at != self.currentIndex()
            self.setCurrentIndex(at)
            if changed:
                self._picked(at)
        self._show_current()

    def _show_current(self) -> None:
        if self.isEditable():
            self.setEditText(self.itemText(self.currentIndex()))

    def _picked(self, at: int) -> None:
        self.edited.emit()
        self.chosen.emit(self.itemData(at))
