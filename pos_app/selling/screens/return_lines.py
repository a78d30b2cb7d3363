"""The lines of a sale, each to be ticked: how many come back, why, and for how much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from pos_app.facts.selling import SoldLine
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.return_view_model import ReturnViewModel
from pos_app.selling.screens.return_words import UNSOLD, left_words, sold_words
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import END, px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile, Badge
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.stepper import Stepper
from pos_app.ui.widgets.surfaces import Card, Hairline, column, row

_ROW = 68
_NOTHING = "—"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ReturnRow(QWidget):
    """One line. A tap anywhere ticks it; the box takes the keyboard.

    `moved` up or down by an arrow.
    """

    moved = Signal(int)

    def __init__(self, position: int, line: SoldLine, model: ReturnViewModel) -> None:
        super().__init__()
        self.position = position
        self._line = line
        self._model = model
        test_id = f"return.line.{position}"
        self.box = CheckBox(test_id=f"{test_id}.box", name=line.name)
        self._lock = ArtTile("lock", "neutral", side=24)
        self.art = ArtTile("package", "stone", side=38)
        self._name = Label(line.name, "bodyStrong", test_id=f"{test_id}.name")
        self._sold = Label(sold_words(line, model.desk.amounts), "small", "ink2")
        self._left = Label("", "body", "ink2", test_id=f"{test_id}.left")
        self._stepper = Stepper(test_id=f"{test_id}.quantity", small=True, name=line.name)
        self._why = Badge(BadgeValue(""))
        self._beside = QWidget()
        identify(self._why, f"{test_id}.why")
        self._amount = Label("", "leadStrong", align=END, test_id=f"{test_id}.amount")
        identify(self, test_id)
        self._arrange()
        self.box.toggled.connect(lambda on: model.tick(position, on=on))
        self.box.installEventFilter(self)
        self._stepper.stepped.connect(lambda by: model.step(position, by))
        self._stepper.typed.connect(lambda text: model.put(position, text))
        self.show_line()

    @property
    def is_locked(self) -> bool:
        """Whether nothing of it can come back."""
        found = self._model.found
        return found is None or found.left(self.position) <= 0

    def show_line(self) -> None:
        """Draw what was picked of it."""
        model, locked = self._model, self.is_locked
        pick = model.picks.get(self.position)
        self.box.setVisible(not locked)
        self._lock.setVisible(locked)
        self.box.blockSignals(True)
        self.box.setChecked(pick is not None)
        self.box.blockSignals(False)
        amounts = model.desk.amounts
        if model.found is not None:
            left = model.found.left(self.position)
            self._left.setText(left_words(self._line, left, amounts))
            self.box.setAccessibleDescription(f"{self._sold.text()}, {self._left.text()}")
        self._middle.setCurrentIndex(1 if pick else 0)
        self._why.setVisible(pick is not None)
        if pick is not None:
            self._stepper.set_value(amounts.number(pick.quantity))
            tone = "danger" if pick.reason in UNSOLD else "neutral"
            words = pick.words or tr("Return", "Say why")
            self._why.set_value(BadgeValue(words if len(words) < 18 else f"{words[:16]}…", tone))
            self._why.setToolTip(words)
        sold = sold_words(self._line, amounts)
        # In small windows the reason stands below the name instead of beside it.
        self._sold.setText(f"{sold} · {pick.words}" if pick and self._beside.isHidden() else sold)
        self._amount.setText(self._amount_text())
        self._amount.set_ink("ink" if pick else "ink2")

    def show_narrow(self, *, narrow: bool) -> None:
        """In small windows picture and badge give way to the name."""
        self.art.setVisible(not narrow)
        self._beside.setVisible(not narrow)
        self.show_line()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap beside the box is a tap on it; on a ticked line it is about its reason."""
        if self.is_locked:
            return
        if self.position in self._model.picks:
            self._model.go_to(self.position)
        else:
            self._model.tick(self.position, on=True)
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the keyboard is, there the reason belongs; the arrows go to other lines."""
        if event.type() is QEvent.Type.FocusIn:
            self._model.go_to(self.position)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None:
                self.moved.emit(by)
                return True
        return False

    def _amount_text(self) -> str:
        back = self._model.back
        lines = back.lines if back else ()
        for line in lines:
            if line.of_line == self.position:
                inclusive = self._model.desk.shop.prices == "inclusive"
                return self._model.desk.amounts.money(-(line.gross if inclusive else line.net))
        return _NOTHING

    def _arrange(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self._left)
        self._middle.addWidget(self._stepper)
        self._middle.setFixedSize(px(140), px(44))
        self._beside.setLayout(row(self._why, None))
        self._beside.setFixedWidth(px(132))
        self._amount.setMinimumWidth(px(104))
        mark = QWidget()
        mark.setLayout(row(self.box, self._lock))
        mark.setFixedWidth(px(24))
        words = column(None, self._name, self._sold, None, spacing=1)
        line = row(
            mark,
            self.art,
            words,
            self._middle,
            self._beside,
            self._amount,
            spacing=12,
            margins=(20, 0, 16, 0),
        )
        line.setStretch(2, 1)
        self.setLayout(line)
        self.setFixedHeight(px(_ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ReturnLines(Card):
    """`focus_first` after a sale was found; the arrows go from line to line."""

    def __init__(self, model: ReturnViewModel, art: CartArt) -> None:
        super().__init__()
        self._model = model
        self._art = art
        self._narrow = False
        self.rows: list[ReturnRow] = []
        self._stack = QVBoxLayout()
        space(self._stack, 0, (0, 0, 0, 0))
        inside = QWidget()
        inside.setLayout(self._stack)
        self._pane = ScrollPane(inside)
        self.setLayout(column(self._pane, margins=(1, 4, 1, 4)))
        model.found_changed.connect(self._rebuild)
        model.changed.connect(self._show)
        art.changed.connect(self._show_art)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the pictures out."""
        self._narrow = narrow
        for each in self.rows:
            each.show_narrow(narrow=narrow)

    def focus_first(self) -> None:
        """The first line that can come back."""
        for each in self.rows:
            if not each.is_locked:
                each.box.setFocus()
                return

    def focus(self, position: int) -> None:
        """That line; the first one where there is none."""
        if 1 <= position <= len(self.rows):
            self.rows[position - 1].box.setFocus()
        else:
            self.focus_first()

    def go(self, by: int) -> bool:
        """The next line that can come back, up or down; False where none is."""
        free = [each for each in self.rows if not each.is_locked]
        if not free:
            return False
        current = self._model.current
        at = next((n for n, each in enumerate(free) if each.position == current), None)
        at = next((n for n, each in enumerate(free) if each.box.hasFocus()), at)
        wanted = 0 if at is None else max(0, min(len(free) - 1, at + by))
        free[wanted].box.setFocus(Qt.FocusReason.TabFocusReason)
        self._pane.ensureWidgetVisible(free[wanted])
        return True

    def _rebuild(self) -> None:
        while (item := self._stack.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        found = self._model.found
        for position, line in enumerate(found.sale.lines if found else (), start=1):
            if self.rows:
                self._stack.addWidget(Hairline())
            one = ReturnRow(position, line, self._model)
            one.show_narrow(narrow=self._narrow)
            one.moved.connect(self.go)
            self.rows.append(one)
            self._stack.addWidget(one)
        self._stack.addStretch(1)
        if found is not None:
            self._art.want(line.product for line in found.sale.lines)
        self._show_art()

    def _show(self) -> None:
        for each in self.rows:
            each.show_line()

    def _show_art(self) -> None:
        found = self._model.found
        for each, line in zip(self.rows, found.sale.lines if found else (), strict=False):
            art = self._art.of(line.product)
            each.art.set_art(art.icon or "package", art.tint)
