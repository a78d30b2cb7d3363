"""Jump to anything: one line to type in, hits in groups below it, the first one chosen."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListView,
    QWidget,
)

from pos_app.ui.models.item_model import ItemModel
from pos_app.ui.palette_model import (
    ACTIONS,
    CUSTOMERS,
    DOCUMENTS,
    Hit,
    PaletteModel,
    PaletteRow,
)
from pos_app.ui.theme import F, painting, px, shadow_margin
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.badge import Keycap
from pos_app.ui.widgets.dialog import Scrim
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.palette_hits import HEADING, HIT, HitDelegate
from pos_app.ui.widgets.surfaces import Hairline, column, row

Index = QModelIndex | QPersistentModelIndex
_LEVEL = 3
_WIDTH = 660
_MOST_HIGH = 404.0
_TOP_SHARE = 0.13
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class _Line(LineEdit):
    """The line one types in; what moves and acts goes to the palette."""

    pressed = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or Qt.Key(event.key()) in _MOVES:
            self.pressed.emit(event)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        return False  # Tab moves among the hits.

    def retheme(self) -> None:
        super().retheme()
        self.setFont(F("search"))


class Palette(QDialog):
    """Opened with `open()`. Enter acts, Ctrl+Enter opens the record, Esc closes."""

    def __init__(self, model: PaletteModel, parent: QWidget, *, test_id: str = "palette") -> None:
        super().__init__(parent)
        self._model = model
        self._scrim: Scrim | None = None
        self._rows: ItemModel[PaletteRow] = ItemModel(parent=self)
        self._moved = False
        self._line = _Line()
        self._list = QListView()
        self._nothing = Label("", "body", "ink2", test_id=f"{test_id}.nothing")
        self._empty = QWidget(self)
        self._set_up(test_id)
        self._arrange()
        self._line.textChanged.connect(self._ask)
        self._line.pressed.connect(self._key)
        self._list.clicked.connect(self._clicked)
        model.changed.connect(self._show_hits)

    @property
    def current(self) -> Hit | None:
        """The hit that Enter takes."""
        at = self._list.currentIndex().row()
        return self._rows.item(at).hit if at >= 0 else None

    def ask(self, text: str) -> None:
        """Begin with some text, e.g. ">" for actions only."""
        self._line.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and card."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            card = p.rect.adjusted(around, around, -around, -around)
            p.shadow(card, "xl", _LEVEL)
            p.card(card, "xl", "raised")
            p.icon("magnifying-glass", QRectF(around + 22, around, 22, 64), 22, "ink2")

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the upper part of the window, over a scrim, with what can be done here."""
        super().showEvent(event)
        window = self._owner().window()
        self._scrim = Scrim(window)
        self._scrim.show()
        self._line.setFocus()
        self._ask(self._line.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the window be seen again."""
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        self._owner().window().activateWindow()

    def _set_up(self, test_id: str) -> None:
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._line.setProperty("kind", "bare")
        self._line.setPlaceholderText(tr("Palette", "Products, customers, documents, actions"))
        self._list.setModel(self._rows)
        self._list.setItemDelegate(HitDelegate(self))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().setAutoFillBackground(False)
        title = tr("Palette", "Jump to anything")
        identify(self._line, f"{test_id}.input", title)
        identify(self._list, f"{test_id}.results", tr("Palette", "Results"))
        identify(self, test_id, title)

    def _arrange(self) -> None:
        around = shadow_margin(_LEVEL)
        head = row(self._line, Keycap(tr("Palette", "Esc")), margins=(58, 12, 18, 12))
        foot = row(*_hints(self._model.prefixes), None, spacing=8, margins=(24, 10, 24, 14))
        self._empty.setLayout(row(self._nothing, margins=(24, 14, 24, 14)))
        stack = column(
            head,
            Hairline(),
            6,
            self._list,
            self._empty,
            4,
            Hairline(),
            foot,
            spacing=0,
            margins=(around,) * 4,
        )
        self.setLayout(stack)
        self.setFixedWidth(px(_WIDTH + 2 * around))

    def _ask(self, text: str) -> None:
        self._moved = False
        self._model.ask(text)

    def _show_hits(self) -> None:
        here = self._list.currentIndex().row()
        kept = self._rows.item(here).key if self._moved and here >= 0 else ""
        rows = self._model.rows()
        self._rows.set_items(rows)
        self._choose(kept)
        high = sum(HEADING if shown.hit is None else HIT for shown in rows)
        self._list.setFixedHeight(px(min(_MOST_HIGH, high)))
        words = tr("Palette", "Nothing is called that.") if self._line.text().strip() else ""
        nothing = not rows and not self._model.is_waiting
        self._nothing.setText(words)
        self._empty.setVisible(nothing and bool(words))
        self._place()
        if rows and not self._model.is_waiting and self.current is not None:
            announce(self, self.current.spoken)

    def _choose(self, key: str) -> None:
        """The first hit, unless the user has gone to another one already."""
        rows = self._rows.items
        hits = [at for at, shown in enumerate(rows) if shown.hit is not None]
        same = [at for at in hits if rows[at].key == key]
        if hits:
            self._go((same or hits)[0])

    def _go(self, at: int) -> None:
        index = self._rows.index(at, 0)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(self._rows.index(0, 0) if at <= 1 else index)

    def _key(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key()))
        if step is None:
            opens = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(opens=opens)
            return
        hits = [at for at, shown in enumerate(self._rows.items) if shown.hit is not None]
        if hits:
            here = hits.index(self._list.currentIndex().row())
            self._moved = True
            far = abs(step) > 1
            to = min(len(hits) - 1, max(0, here + step)) if far else (here + step) % len(hits)
            self._go(hits[to])

    def _clicked(self, index: QModelIndex) -> None:
        if self._rows.item(index.row()).hit is not None:
            self._take(opens=False)

    def _take(self, *, opens: bool) -> None:
        hit = self.current
        if hit is None:
            return
        self.accept()  # First, so that what opens next is not behind the scrim.
        act = hit.open if opens and hit.open is not None else hit.act
        act()

    def _place(self) -> None:
        self.layout_now()
        window = self._owner().window()
        around = px(shadow_margin(_LEVEL))
        top = round(window.height() * _TOP_SHARE) - around
        corner = QPoint((window.width() - self.width()) // 2, top)
        self.move(window.mapToGlobal(corner))

    def layout_now(self) -> None:
        """As high as its hits."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.width(), self.sizeHint().height())

    def _owner(self) -> QWidget:
        owner = self.parentWidget()
        assert owner is not None, "the palette belongs to a window"
        return owner


def _hints(prefixes: Collection[str]) -> list[QWidget | int]:
    moves = (
        (tr("Palette", "↑ ↓"), tr("Palette", "move")),
        (tr("Palette", "Enter"), tr("Palette", "choose")),
        (tr("Palette", "Ctrl Enter"), tr("Palette", "open")),
    )
    asked = (
        (ACTIONS, tr("Palette", "actions")),
        (CUSTOMERS, tr("Palette", "customers")),
        (DOCUMENTS, tr("Palette", "documents")),
    )
    parts: list[QWidget | int] = []
    for key, words in (*moves, *(pair for pair in asked if pair[0] in prefixes)):
        parts += [Keycap(key), Label(words, "small", "ink2"), 6]
    return parts
