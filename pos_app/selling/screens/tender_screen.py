"""Taking the money: three amounts, ways of paying, quick amounts beside a keypad, one loud bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedWidget, QWidget

from pos_app.payments.domain.settlement import CASH
from pos_app.selling.screens.cart_pane import CartPane, pane_width
from pos_app.selling.screens.paid_parts import PaidParts
from pos_app.selling.screens.quick_pad import QuickPad
from pos_app.selling.screens.reference_pad import ReferencePad
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.selling.screens.tender_view_model import TenderViewModel
from pos_app.selling.screens.tender_words import MethodWords, method_words, methods
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.amounts import AmountCard, AmountValue
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choice_tile import ChoiceTile
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row

_WORK_MAX = 980
_PADS_MAX = 456


class TenderScreen(QWidget):
    """`back_asked` keeps the cart as it is; `drawer_asked` opens the drawer without a sale."""

    back_asked = Signal()
    drawer_asked = Signal()

    def __init__(
        self,
        register: RegisterViewModel,
        model: TenderViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._model = model
        self._title = Label("", "heading", test_id="tender.title")
        self._amounts = AmountCard(test_id="tender.amounts")
        self._parts = PaidParts()
        self._tiles: dict[str, ChoiceTile] = {}
        self._message = Label("", "bodyStrong", "dangerInk", wrap=True, test_id="tender.message")
        self._quick = QuickPad()
        self._reference = ReferencePad()
        self._left = QStackedWidget()
        self._left.addWidget(self._quick)
        self._left.addWidget(self._reference)
        self._pad = Keypad("money", test_id="tender.keypad")
        self._bar = HeroBar("", key="Enter", test_id="tender.confirm")
        self.cart = CartPane(register, paying=True)
        self._arrange()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "tender", tr("Tender", "Take payment"))

    def open(self, method: str) -> None:
        """A sale is to be paid."""
        self._model.begin(method)
        self._focus()

    def choose(self, position: int) -> None:
        """The way of paying at that position, from 0."""
        ways = methods()
        if position < len(ways):
            self._choose(ways[position].kind)

    def show_state(self) -> None:
        """Draw what the model says, as soon as somebody can see it."""
        if not self.isVisible():
            return
        model = self._model
        way = method_words(model.method)
        self._tiles[model.method].setChecked(True)
        split = bool(model.parts)
        self._title.setText(
            tr("Tender", "Split payment") if split else tr("Tender", "Take payment")
        )
        self._show_amounts(way)
        amounts = self._register.desk.amounts
        self._parts.show_parts(model.parts, model.due, amounts)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._left.setCurrentWidget(self._quick if model.method == CASH else self._reference)
        self._quick.show_amounts(model.quick(), model.received, amounts)
        self._show_bar(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are the amount, Enter takes it, Esc goes back one step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif not self._pad.mirror(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile."""
        super().showEvent(event)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The summary is as wide as the cart was."""
        super().resizeEvent(event)
        self.cart.setFixedWidth(px(pane_width(self.window().width())))

    def _focus(self) -> None:
        if self._model.method == CASH:
            self.setFocus()
        else:
            self._reference.focus_field()

    def _choose(self, method: str) -> None:
        self._model.choose_method(method)
        self._reference.show_method(method_words(method))
        self._focus()

    def _show_amounts(self, way: MethodWords) -> None:
        model, amounts = self._model, self._register.desk.amounts
        received = (
            tr("Tender", "Cash received")
            if way.kind == CASH
            else tr("Tender", "By {method}", method=way.name.lower())
        )
        last = (
            AmountValue(tr("Tender", "Still to pay"), amounts.money(model.to_pay - model.received))
            if model.is_part
            else AmountValue(tr("Tender", "Change"), amounts.money(model.change), washed=True)
        )
        left = tr("Tender", "Left to pay") if model.parts else tr("Tender", "To pay")
        self._amounts.set_values(
            (
                AmountValue(left, amounts.money(model.to_pay)),
                AmountValue(received, amounts.money(model.received), caret=True),
                last,
            )
        )

    def _show_bar(self, way: MethodWords) -> None:
        model, amounts = self._model, self._register.desk.amounts
        taken = amounts.money(model.received)
        if way.kind == CASH:
            verb = tr("Tender", "Take {amount} cash", amount=taken)
        else:
            verb = tr("Tender", "Record {amount}, {method}", amount=taken, method=way.name.lower())
        if model.is_part:
            rest = amounts.money(model.to_pay - model.received)
            outcome = tr("Tender", "{amount} left", amount=rest)
        elif model.change:
            outcome = tr("Tender", "{amount} change", amount=amounts.money(model.change))
        else:
            outcome = tr("Tender", "Exact")
        self._bar.set_content(verb, outcome)
        self._bar.setEnabled(model.can_confirm)

    def _arrange(self) -> None:
        drawer = Button(tr("Tender", "Open drawer"), "ghost", icon="tray", test_id="tender.drawer")
        drawer.clicked.connect(self.drawer_asked)
        pads = row(self._left, self._pad, spacing=16)
        pads.setStretch(0, 5)
        pads.setStretch(1, 4)
        self._pads = QWidget()
        self._pads.setLayout(pads)
        self._pads.setMaximumHeight(px(_PADS_MAX))
        self._pads.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        body = column(
            row(self._title, None, drawer),
            self._amounts,
            self._parts,
            self._methods(),
            self._message,
            self._pads,
            self._bar,
            spacing=14,
            margins=(24, 16, 24, 18),
        )
        body.setStretch(body.indexOf(self._pads), 1)
        body.addStretch(0)
        self.work = QWidget()
        self.work.setMaximumWidth(px(_WORK_MAX))
        self.work.setLayout(body)
        middle = row(None, self.work, None, spacing=0)
        middle.setStretch(1, 10_000)
        holder = QWidget()
        holder.setLayout(middle)
        self.setLayout(row(holder, self.cart, spacing=0))

    def _methods(self) -> QWidget:
        group, line = QButtonGroup(self), row(spacing=10)
        for position, way in enumerate(methods(), start=1):
            tile = ChoiceTile(
                way.name,
                way.detail,
                icon=way.icon,
                key=f"Ctrl {position}",
                test_id=f"tender.method.{way.kind}",
            )
            tile.clicked.connect(lambda _=False, kind=way.kind: self._choose(kind))
            group.addButton(tile)
            line.addWidget(tile, 1)
            self._tiles[way.kind] = tile
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self.show_state)
        self._register.cart_changed.connect(self.show_state)
        self._pad.pressed.connect(model.press)
        self._quick.tapped.connect(model.tap)
        self._reference.typed.connect(model.set_reference)
        self._reference.submitted.connect(self._bar.click)
        self._reference.escaped.connect(self.back_asked)
        self._parts.dropped.connect(model.drop_part)
        self._bar.clicked.connect(model.confirm)
        self.cart.back_asked.connect(self.back_asked)
