"""The line editor: tabs, a figure, the keypad, and Remove and Done; hardware keys are its twins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from pos_app.ui.theme import END, painting, px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import BACKSPACE, Keypad, decimal_sign
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.popover import Popover
from pos_app.ui.widgets.surfaces import column, row

_DIGITS_MAX = 9


@dataclass(frozen=True, slots=True)
class NumberTab:
    """Something that can be changed: `shown` is how it is now ("3", "€2.35", "10%")."""

    key: str
    title: str
    shown: str
    label: str = ""


class FigureField(QFrame):
    """The number being typed, on a field that has the focus."""

    def __init__(self, *, test_id: str = "figure", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = self._text = ""
        self._wrong = False
        identify(self, test_id)

    def show_text(self, label: str, text: str, *, wrong: bool = False) -> None:
        """Show this number."""
        self._label, self._text, self._wrong = label, text, wrong
        self.setAccessibleName(f"{label} {text}")
        self.update()

    def sizeHint(self) -> QSize:
        """64 high."""
        return QSize(px(200), px(64))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint field, label and number."""
        with painting(self) as p:
            p.card(p.rect, 12, "surface", "danger" if self._wrong else "focus", 2)
            p.text(QRectF(16, 0, p.width, p.height), self._label, "label", "ink2")
            p.text(QRectF(0, 0, p.width - 16, p.height), self._text, "amountL", "ink", END)


class KeypadPopover(Popover):
    """`done` carries the key of the tab and the plain number typed ("2.5"); `removed` alone.

    It stays open after `done` until the screen dismisses it, or says why not with `set_problem`.
    """

    done = Signal(str, str)
    removed = Signal()

    def __init__(self, *, test_id: str = "line", name: str = "", parent: QWidget) -> None:
        super().__init__(
            test_id=test_id, name=name or tr("Line", "Change this line"), parent=parent
        )
        self._shown: dict[str, NumberTab] = {}
        self._typed = ""
        self._choices = row()
        self._tabs: Segmented | None = None
        self._figure = FigureField(test_id=f"{test_id}.figure")
        self._problem = Label("", "caption", "dangerInk", wrap=True, test_id=f"{test_id}.problem")
        self._reason = Field(tr("Line", "Reason"), test_id=f"{test_id}.reason")
        self._pad = Keypad("quantity", test_id=f"{test_id}.keypad")
        self._remove = Button(
            tr("Line", "Remove"),
            "dangerGhost",
            size="touch",
            icon="trash",
            test_id=f"{test_id}.remove",
        )
        self._done = Button(tr("Line", "Done"), "primary", size="touch", test_id=f"{test_id}.done")
        foot = row(self._remove, self._done, spacing=12)
        foot.setStretch(1, 1)
        parts = (self._figure, self._problem, self._pad, self._reason, 8, foot)
        self.set_body(column(self._choices, *parts, spacing=12))
        self._problem.hide()
        self._reason.hide()
        self._pad.pressed.connect(self._press)
        self._done.clicked.connect(self._finish)
        self._remove.clicked.connect(self.removed)

    @property
    def tab(self) -> str:
        """Which number is being changed."""
        assert self._tabs is not None, "nothing is edited yet"
        return self._tabs.current()

    @property
    def reason(self) -> str:
        """Why, when a reason was asked for."""
        return self._reason.text().strip()

    def edit(self, tabs: Sequence[NumberTab], tab: str, *, can_remove: bool = True) -> None:
        """Offer these numbers, what this person may not change left out, and begin with `tab`."""
        self._shown = {one.key: one for one in tabs}
        if self._tabs is not None:
            self._choices.removeWidget(self._tabs)
            self._tabs.hide()
            self._tabs.deleteLater()
        choices = [(one.key, one.title) for one in tabs]
        self._tabs = Segmented(
            choices, test_id=f"{self._test_id}.tab", name=tr("Line", "What to change")
        )
        self._tabs.chosen.connect(self._start)
        self._choices.addWidget(self._tabs)
        if len(tabs) < 2:
            self._tabs.hide()
        self._tabs.choose(tab)
        self._remove.setVisible(can_remove)
        self._start()

    def ask_reason(self, *, asked: bool = True) -> None:
        """A price below the limit wants a reason."""
        self._reason.setVisible(asked)
        if asked:
            self._reason.editor.setFocus()
        self._fit()

    def set_problem(self, sentence: str) -> None:
        """Why it cannot be done, where the eyes are."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._show()
        self._fit()
        if sentence:
            announce(self, sentence, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is Done, digits press their twins, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif not self._pad.mirror(event):
            super().keyPressEvent(event)

    def _start(self) -> None:
        self._typed = ""
        self._reason.hide()
        self.set_problem("")

    def _press(self, key: str) -> None:
        if key == BACKSPACE:
            self._typed = self._typed[:-1]
        elif len(self._typed) < _DIGITS_MAX and not (key == decimal_sign() and key in self._typed):
            self._typed += key
        self.set_problem("")

    def _show(self) -> None:
        now = self._shown[self.tab]
        wrong = bool(self._problem.text())
        self._figure.show_text(now.label or now.title, self._typed or now.shown, wrong=wrong)

    def _finish(self) -> None:
        plain = self._typed.replace(decimal_sign(), ".").rstrip(".")
        if not plain:
            self.dismiss()  # Nothing was typed: it stays as it was.
        else:
            self.done.emit(self.tab, f"0{plain}" if plain.startswith(".") else plain)

    def _fit(self) -> None:
        if self.isVisible():
            self.refit()
