"""The end side: the lines of the sale, its totals, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.selling.screens.cart_actions import Action, ActionRow
from pos_app.selling.screens.cart_words import TotalsWords, items_text, totals_words
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import px
from pos_app.ui.translations import together, tr
from pos_app.ui.widgets.amounts import TotalLine, TotalsBlock
from pos_app.ui.widgets.badge import ArtTile, Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.cart_list import CartList
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import Hairline, Pane, column, row
from pos_app.ui.widgets.top_row import IconButton


def pane_width(window_width: int) -> int:
    """How wide the end pane is in a window of that width, in px at 100 %."""
    if window_width >= px(1600):
        return 520
    return 408 if window_width >= px(1200) else 384


class CartHead(Pane):
    """What this is, how many are on hold, and the way to clear it."""

    clear_asked = Signal()

    def __init__(self, *, can_clear: bool) -> None:
        super().__init__("surface", line="bottom")
        self._title = Label("", "leadStrong", test_id="register.cart.title")
        self._detail = Label("", "small", "ink2")
        self._count = Badge(BadgeValue(""), plain=True)
        clear = tr("Cart", "Clear this sale")
        self._clear = IconButton("x", clear, "register.clear", side=40)
        self._clear.clicked.connect(self.clear_asked)
        self._can_clear = can_clear
        art = ArtTile("basket", "neutral", side=40, round_one=True)
        words = column(self._title, self._detail, spacing=0)
        self.setLayout(
            row(art, words, None, self._count, self._clear, spacing=12, margins=(23, 14, 14, 14))
        )

    def show_cart(self, model: RegisterViewModel, items: int) -> None:
        """Say what is in the cart, and who serves."""
        title = tr("Cart", "This sale") if items else tr("Cart", "New sale")
        self._title.setText(title)
        note = model.cart.note
        self._detail.setText(note or tr("Cart", "Served by {name}", name=model.actor.name))
        self._count.set_value(BadgeValue(items_text(items)))
        self._count.setVisible(items > 0)
        self._clear.setVisible(items > 0 and self._can_clear)


class CartPane(Pane):
    """`acted` carries the key of an action; `pay_asked` and `back_asked` come from the bar."""

    acted = Signal(str)
    pay_asked = Signal()
    back_asked = Signal()

    def __init__(
        self, model: RegisterViewModel, *, paying: bool = False, line: str = "start"
    ) -> None:
        super().__init__("surface", line=line)
        self._model = model
        self._beside_line = (1, 0, 0, 0) if line == "start" else (0, 0, 1, 0)
        self._paying = paying
        self._is_low = False
        name = "tender" if paying else "register"
        self.head = CartHead(can_clear=not paying)
        self.list = CartList(test_id=f"{name}.cart", name=tr("Cart", "Cart"))
        self._empty = EmptyState(
            "barcode",
            tr("Cart", "Ready for the next customer"),
            tr("Cart", "Scan an item, tap a tile or press F2."),
            test_id=f"{name}.empty",
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self.list)
        self._totals = TotalsBlock(test_id=f"{name}.totals", pitch=22 if paying else 21)
        self._rule = Hairline()
        self._on_hold = NoticeBar(slim=True, test_id="register.onHold")
        self._on_hold.acted.connect(lambda _: self.acted.emit("recall"))
        self._pay = HeroBar(tr("Cart", "Pay"), key="F12", test_id=f"{name}.pay")
        self._pay.clicked.connect(self.pay_asked)
        self._busy = ActionRow(_busy_actions())
        self._idle = ActionRow(_idle_actions())
        self._arrange()
        self.list.set_read_only(paying)
        model.cart_changed.connect(self.show_cart)
        model.sale.held_changed.connect(self.show_cart)
        model.added.connect(self._flash)
        self.list.selected.connect(model.select)
        self._busy.acted.connect(self.acted)
        self._idle.acted.connect(self.acted)

    @property
    def more(self) -> QWidget:
        """The tile whose menu has the rest."""
        return (self._busy if self._busy.isVisible() else self._idle).tile("more")

    def set_low(self, low: bool) -> None:
        """In low windows: icons for actions, and the tax only in the tooltip of the total."""
        self._is_low = low
        self._busy.set_short(low)
        self._idle.set_short(low)
        self.show_cart()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile."""
        super().showEvent(event)
        self.show_cart()

    def show_cart(self) -> None:
        """Draw the cart as it is now, as soon as somebody can see it."""
        if not self.isVisible():
            return
        model, cart = self._model, self._model.cart
        items = model.items()
        words = totals_words(cart, model.desk.amounts)
        self.head.show_cart(model, words.items)
        self.list.set_items(items, str(model.current) if model.current else "")
        self._middle.setCurrentWidget(self.list if items else self._empty)
        lines = total_lines(words, with_total=self._paying)
        self._totals.set_lines(lines[: -1 if self._is_low else None] if items else ())
        self._rule.setVisible(bool(items))
        self._totals.setVisible(bool(items))
        self._busy.setVisible(bool(items) and not self._paying)
        self._idle.setVisible(not items and not self._paying)
        self._show_last_sale()
        if not self._paying:
            on_hold_notice(self._on_hold, model)
        self._pay.set_content(
            tr("Cart", "Pay"), words.total, name=tr("Cart", "Pay {amount}", amount=words.total)
        )
        self._pay.setEnabled(bool(items))
        tax = f"{lines[-1].label}  {lines[-1].amount}"
        self._pay.setToolTip(tax if items else tr("Cart", "Scan something first"))

    def _show_last_sale(self) -> None:
        last = self._model.last_sale
        if last is None:
            self._empty.set_note("")
            return
        parts = [tr("Cart", "Last sale {number}", number=last.number), last.total]
        if last.change:
            parts.append(tr("Cart", "change {amount}", amount=last.change))
        self._empty.set_note(together(parts))

    def _flash(self) -> None:
        self.list.flash()

    def _arrange(self) -> None:
        if self._paying:
            back = Button(
                tr("Cart", "Back to sale"), size="touch", icon="arrow-left", test_id="tender.back"
            )
            back.clicked.connect(self.back_asked)
            end = column(back, margins=(16, 0, 16, 18))
            for unused in (self._busy, self._idle, self._pay, self._on_hold):
                unused.setParent(self)
                unused.hide()
        else:
            end = column(
                self._on_hold,
                self._busy,
                self._idle,
                self._pay,
                spacing=10,
                margins=(16, 0, 16, 16),
            )
        totals = row(self._totals, margins=(24, 12, 24, 10))
        lines = row(self._middle, margins=(0, 8, 0, 8))
        body = (self.head, lines, self._rule, totals, end)
        self.setLayout(column(*body, spacing=0, margins=self._beside_line))


def on_hold_notice(bar: NoticeBar, model: RegisterViewModel) -> None:
    """How many sales wait, as long as there is no other one to serve."""
    held = len(model.sale.held)
    if not held or not model.cart.is_empty:
        bar.hide()
        return
    bar.show_notice(
        tr("Cart", "1 sale on hold") if held == 1 else tr("Cart", "%n sales on hold", held),
        icon="pause-circle",
        actions=(tr("Cart", "Recall  F5"),),
    )


def total_lines(words: TotalsWords, *, with_total: bool) -> tuple[TotalLine, ...]:
    """What stands below the lines of a cart."""
    lines = [
        TotalLine(tr("Cart", "Subtotal · {items}", items=items_text(words.items)), words.subtotal)
    ]
    if words.discounts:
        lines.append(TotalLine(tr("Cart", "Discounts"), words.discounts, "saving"))
    tax = tr("Cart", "Tax included") if words.tax_included else tr("Cart", "Tax")
    lines.append(TotalLine(tax, words.tax))
    if with_total:
        lines.append(TotalLine(tr("Cart", "Total"), words.total, "total"))
    return tuple(lines)


def _busy_actions() -> tuple[Action, ...]:
    return (
        Action("hold", tr("Cart", "Hold"), "pause-circle", "F6"),
        Action("discount", tr("Cart", "Discount"), "seal-percent", "F7"),
        Action("note", tr("Cart", "Note"), "note-pencil"),
        Action("more", tr("Cart", "More"), "dots-three-outline"),
    )


def _idle_actions() -> tuple[Action, ...]:
    return (
        Action("recall", tr("Cart", "Recall"), "play-circle", "F5"),
        Action("drawer", tr("Cart", "Drawer"), "tray"),
        Action("lock", tr("Cart", "Lock"), "lock-key"),
        Action("more", tr("Cart", "More"), "dots-three-outline"),
    )
