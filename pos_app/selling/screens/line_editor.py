"""The keypad beside the cart: quantity, price or discount of a line, or a discount on the sale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from pos_app.selling.screens.cart_words import LineArt
from pos_app.ui.theme import END, painting, px, shadow_margin
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import BACKSPACE, Keypad, decimal_sign
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.top_row import IconButton

QUANTITY, PRICE, DISCOUNT = "quantity", "price", "discount"
_LEVEL = 3
_WIDTH = 356
_DIGITS_MAX = 9


@dataclass(frozen=True, slots=True)
class EditedLine:
    """What is edited. `key` None is the whole sale; `tabs` are those that are allowed."""

    key: int | None
    title: str
    detail: str
    tabs: tuple[str, ...]
    values: dict[str, str]
    art: LineArt | None = None


class _Figure(QFrame):
    """The number being typed, on a focused field."""

    def __init__(self) -> None:
        super().__init__()
        self._label = self._text = ""
        identify(self, "line.figure")

    def show_text(self, label: str, text: str) -> None:
        self._label, self._text = label, text
        self.setAccessibleName(f"{label} {text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(64))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            p.card(p.rect, 12, "surface", "focus", 2)
            p.text(QRectF(16, 0, p.width, p.height), self._label, "label", "ink2")
            p.text(QRectF(0, 0, p.width - 16, p.height), self._text, "amountL", "ink", END)


class LineEditor(QFrame):
    """`done` carries key, tab and number; `removed` the key. Enter is Done, Esc closes."""

    done = Signal(object, str, object)
    removed = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._edited: EditedLine | None = None
        self._typed = ""
        self._art = ArtTile("", "stone", side=40)
        self._title = Label("", "leadStrong")
        self._detail = Label("", "small", "ink2")
        self._figure = _Figure()
        self._tabs = Segmented(_tabs((QUANTITY,)), test_id="line.tab")
        self._pad = Keypad("quantity", test_id="line.keypad")
        self._remove = Button(
            tr("Line", "Remove"), "dangerGhost", size="touch", icon="trash", test_id="line.remove"
        )
        self._done = Button(tr("Line", "Done"), "primary", size="touch", test_id="line.done")
        self._arrange()
        self._pad.pressed.connect(self._press)
        self._done.clicked.connect(self._finish)
        self._remove.clicked.connect(self._take_out)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "line", tr("Line", "Change this line"))
        self.hide()

    @property
    def key(self) -> int | None:
        """The key of the line it was opened for; None for the whole sale."""
        return self._edited.key if self._edited else None

    def edit(self, edited: EditedLine, tab: str) -> None:
        """Open with this tab."""
        self._edited = edited
        self.show_art(edited.art)
        self._title.setText(edited.title)
        self._detail.setText(edited.detail)
        self._offer(edited.tabs)
        self._remove.setVisible(edited.key is not None)
        self._tabs.choose(tab)
        self._start(tab)
        self.adjustSize()
        self.show()
        self.raise_()
        self.setFocus()

    def show_art(self, art: LineArt | None) -> None:
        """The picture of what is edited, which may come a moment later."""
        self._art.setVisible(art is not None)
        if art is not None:
            self._art.set_art(art.icon, art.tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The hardware keys are the pad's twins."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        elif not self._pad.mirror(event):
            event.accept()  # Nothing else may reach the register below.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and ground."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "xl", _LEVEL)
            p.card(ground, "xl", "raised", "line")

    def _arrange(self) -> None:
        close = IconButton("x", tr("Line", "Close"), "line.close")
        close.clicked.connect(self._close)
        words = column(self._title, self._detail, spacing=0)
        head = row(self._art, words, close, spacing=12)
        head.setStretch(1, 1)
        self._choices = row(self._tabs)
        foot = row(self._remove, self._done, spacing=12)
        foot.setStretch(1, 1)
        around = shadow_margin(_LEVEL)
        pad = around + 20
        self.setLayout(
            column(
                head,
                self._choices,
                self._figure,
                self._pad,
                8,
                foot,
                spacing=12,
                margins=(pad, pad, pad, pad),
            )
        )
        self.setFixedWidth(px(_WIDTH + 2 * around))

    def _offer(self, tabs: tuple[str, ...]) -> None:
        """Only what this person may do; the rest is not there."""
        self._choices.removeWidget(self._tabs)
        self._tabs.hide()
        self._tabs.deleteLater()
        name = tr("Line", "What to change")
        self._tabs = Segmented(_tabs(tabs), test_id="line.tab", name=name)
        self._tabs.chosen.connect(self._start)
        self._choices.addWidget(self._tabs)
        self._tabs.setVisible(len(tabs) > 1)

    def _start(self, tab: str) -> None:
        self._typed = ""
        self._show()

    def _press(self, key: str) -> None:
        if key == BACKSPACE:
            self._typed = self._typed[:-1]
        elif len(self._typed) < _DIGITS_MAX and not (key == decimal_sign() and key in self._typed):
            self._typed += key
        self._show()

    def _show(self) -> None:
        assert self._edited is not None
        tab = self._tabs.current()
        labels = {
            QUANTITY: tr("Line", "Quantity"),
            PRICE: tr("Line", "Price"),
            DISCOUNT: tr("Line", "Percent off"),
        }
        self._figure.show_text(labels[tab], self._typed or self._edited.values[tab])
        self._done.setEnabled(bool(self._typed))

    def _finish(self) -> None:
        digits = self._typed.replace(decimal_sign(), ".").rstrip(".")
        if self._edited is None or not digits:
            self._close()
            return
        number = Decimal(f"0{digits}")
        edited, tab = self._edited, self._tabs.current()
        self._close()
        self.done.emit(edited.key, tab, number)

    def _take_out(self) -> None:
        edited = self._edited
        self._close()
        if edited is not None and edited.key is not None:
            self.removed.emit(edited.key)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _tabs(keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    titles = {
        QUANTITY: tr("Line", "Quantity"),
        PRICE: tr("Line", "Price"),
        DISCOUNT: tr("Line", "Discount"),
    }
    return tuple((key, titles[key]) for key in keys)
