"""Returns: find the sale, tick what comes back and why, give the money back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QStackedWidget, QWidget

from pos_app.facts.selling import GoodsReturned
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.cart_pane import pane_width
from pos_app.selling.screens.register_answers import ScanAnswer
from pos_app.selling.screens.return_done import ReturnDone
from pos_app.selling.screens.return_lines import ReturnLines
from pos_app.selling.screens.return_reason import ReturnReason
from pos_app.selling.screens.return_side import ReturnSide
from pos_app.selling.screens.return_view_model import ReturnViewModel
from pos_app.selling.screens.return_words import sale_words
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import Card, Pane, column, row

_NARROW_BELOW = 1200
_NAME_MOST = 28
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MORE = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class ReturnScreen(Pane):
    """`left` when somebody goes back to the register."""

    left = Signal()

    def __init__(self, model: ReturnViewModel, art: CartArt) -> None:
        super().__init__("canvas")
        self._model = model
        self.field = SearchField(
            tr("Return", "Scan the receipt, or type its number"),
            key="F9",
            big=True,
            test_id="return.find",
            name=tr("Return", "Scan the receipt, or type its number"),
        )
        self._title = Label("", "title", test_id="return.sale")
        self._detail = Label("", "small", "ink2", test_id="return.sale.detail")
        self.lines = ReturnLines(model, art)
        self.reason = ReturnReason(model)
        self.side = ReturnSide(model)
        self.recent = RecordList(test_id="return.recent", name=tr("Return", "Sold lately"))
        self.done = ReturnDone(model.desk)
        self._body = QStackedWidget()
        self.work_area = QWidget()
        self._pages = QStackedLayout(self)
        self._arrange()
        identify(self, "return", tr("Return", "Return"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A tap leaves the keyboard where it is.
        self._connect()
        self._show_found()
        self._show_recent()

    def begin(self) -> None:
        """The page is opened: ready for a receipt, or where one was."""
        self._pages.setCurrentIndex(0)
        self._model.begin()
        if self._model.found is None:
            self.field.clear()
            self.field.clear_state()
            self.field.setFocus()
        else:
            self.lines.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from line to line, + and - count, Enter gives back, Esc goes one step back."""
        key, model = Qt.Key(event.key()), self._model
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._step_back()
        elif key in _STEPS and model.found is not None:
            self.lines.go(_STEPS[key])
        elif key in _MORE and model.current:
            model.step(model.current, _MORE[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side is as wide as the cart; small windows show no pictures."""
        super().resizeEvent(event)
        window = self.window().width()
        self.side.setFixedWidth(px(pane_width(window)))
        self.lines.set_narrow(narrow=window < px(_NARROW_BELOW))

    def _arrange(self) -> None:
        head = row(Label(tr("Return", "Return"), "heading"), None, self._other_sale())
        card = Card()
        words = column(self._title, self._detail, spacing=1)
        card.setLayout(row(ArtTile("receipt", "info"), words, spacing=14, margins=(13, 13, 16, 13)))
        found = QWidget()
        self._found = column(card, self.lines, self.reason, spacing=14)
        self._found.setStretch(1, 1)
        found.setLayout(self._found)
        self._none = EmptyState(
            "receipt",
            tr("Return", "Nothing was sold lately"),
            tr("Return", "Scan a receipt, or type its number."),
            test_id="return.none",
        )
        listed = Card()
        title = Label(tr("Return", "Sold lately"), "leadStrong")
        listed.setLayout(
            column(row(title, margins=(20, 14, 20, 0)), self.recent, margins=(0, 0, 0, 8))
        )
        for page in (self._none, listed, found):
            self._body.addWidget(page)
        body = column(head, self.field, self._body, spacing=14, margins=(24, 18, 24, 16))
        body.setStretch(2, 1)
        self.work_area.setLayout(body)
        page = QWidget()
        sides = row(self.work_area, self.side, spacing=0)
        sides.setStretch(0, 1)
        page.setLayout(sides)
        self._pages.addWidget(page)
        self._pages.addWidget(self.done)

    def _other_sale(self) -> Button:
        self._other = Button(
            tr("Return", "Another sale"), "ghost", size="touch", icon="x", test_id="return.other"
        )
        self._other.clicked.connect(self._drop)
        place = self._other.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self._other.setSizePolicy(place)
        return self._other

    def _connect(self) -> None:
        model = self._model
        self.field.submitted.connect(model.find)
        self.field.escaped.connect(self._leave_if_empty)
        self.recent.opened.connect(self._open_recent)
        self.recent.clicked.connect(self._open_clicked)
        self.side.refund_asked.connect(model.submit)
        self.done.left.connect(self.left)
        model.answered.connect(self._answer)
        model.found_changed.connect(self._show_found)
        model.recent_changed.connect(self._show_recent)
        model.returned.connect(self._show_done)

    def _answer(self, answer: ScanAnswer) -> None:
        self.field.setText(answer.text)
        self.field.set_state("ok" if answer.ok else "error", answer.message)

    def _show_found(self) -> None:
        found = self._model.found
        self._other.setVisible(found is not None)
        self._show_body()
        if found is not None:
            self._pages.setCurrentIndex(0)
            title, detail = sale_words(found, self._model.desk.amounts)
            self._title.setText(title)
            self._detail.setText(detail)
            self.lines.focus_first()

    def _show_recent(self) -> None:
        amounts = self._model.desk.amounts
        items = []
        for one in self._model.recent:
            title, detail = sale_words(one, amounts)
            name = one.sale.lines[0].name if one.sale.lines else ""
            first = name if len(name) <= _NAME_MOST else f"{name[:_NAME_MOST]}…"
            items.append(RecordItem(str(one.sale.id), title, detail, first, icon="receipt"))
        self.recent.set_items(items)
        self._show_body()

    def _show_body(self) -> None:
        listed = 1 if self._model.recent else 0
        self._body.setCurrentIndex(2 if self._model.found else listed)

    def _open_clicked(self, index: QModelIndex) -> None:
        self._open_recent(self.recent.records.item(index.row()).key)

    def _open_recent(self, key: str) -> None:
        for one in self._model.recent:
            if str(one.sale.id) == key:
                self._model.show(one)

    def _show_done(self, fact: GoodsReturned) -> None:
        self.done.show_return(fact)
        self._pages.setCurrentIndex(1)
        self.done.setFocus()

    def _enter(self) -> None:
        """Give back; where something is typed, only that is over."""
        if self.field.hasFocus():
            return
        if isinstance(self.focusWidget(), QLineEdit):
            self.lines.focus(self._model.current)
        elif self._model.can_refund:
            self.side.bar.click()

    def _step_back(self) -> None:
        if self._model.found is not None:
            self._drop()
        else:
            self.left.emit()

    def _drop(self) -> None:
        self._model.drop()
        self.field.clear()
        self.field.setFocus()

    def _leave_if_empty(self) -> None:
        if self._model.found is None and self._pages.currentIndex() == 0:
            self._leave_asked()

    def _leave_asked(self) -> None:
        self.left.emit()
