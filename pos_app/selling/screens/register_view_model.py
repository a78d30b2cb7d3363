"""The register's state: what was scanned, which line is open, what the cashier is told.

A scan reads on this thread's own read-only connection (a fifth of a millisecond), so that a line
never waits for the database lane; everything that is written goes through the lane.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.catalogue.domain.product import UnknownProduct
from pos_app.facts.selling import Reduction
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import Approvals
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.errors import Refusal
from pos_app.selling.domain.cart import Cart, CartLine
from pos_app.selling.screens.cart_approval import CartApproval
from pos_app.selling.screens.cart_words import items_text, pieces_in, totals_words
from pos_app.selling.screens.drawn_lines import DrawnLines
from pos_app.selling.screens.open_sale import OpenSale
from pos_app.selling.screens.ports import ShelfProduct
from pos_app.selling.screens.register_answers import LastSale, ScanAnswer, grown_line
from pos_app.selling.screens.register_words import left_out, unknown_code
from pos_app.selling.use_cases.scan_item import Scanning, choose_item, open_scanning, scan_item
from pos_app.ui.models.items import CartItem
from pos_app.ui.notices import NextStep, Told, told_of
from pos_app.ui.translations import tr

ONE = Decimal(1)


class RegisterViewModel(QObject):
    """`cart_changed` after every change; `added` carries the key of the line that grew.

    `selected` when another line was chosen on the screen; `choice_asked` when several sales are
    on hold and one is to come back.
    """

    cart_changed = Signal()
    added = Signal(str)
    selected = Signal()
    choice_asked = Signal()
    answered = Signal(object)
    told = Signal(object)
    steps_for_unknown: Callable[[str], tuple[NextStep, ...]] = staticmethod(lambda code: ())

    def __init__(
        self, desk: Desk, actor: Actor, approvals: Approvals, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self._approval = CartApproval(desk, approvals)
        self._scanning = self._open_scanning()
        self.sale = OpenSale(desk, actor, self._scanning.empty_cart(), self)
        self.current = 0
        self.last_sale: LastSale | None = None
        self._drawn = DrawnLines(desk.amounts)
        self.sale.changed.connect(self._on_change)
        self.sale.told.connect(self.told)

    @property
    def cart(self) -> Cart:
        """The cart as it is now."""
        return self.sale.cart

    @property
    def line(self) -> CartLine | None:
        """The line that is expanded."""
        return next((line for line in self.cart.lines if line.key == self.current), None)

    def items(self) -> list[CartItem]:
        """The lines, ready to be drawn."""
        return self._drawn.items(self.cart.lines, self.actor.permissions)

    def in_cart(self) -> dict[UUID, Decimal]:
        """How many of each product are in the cart."""
        counts: dict[UUID, Decimal] = {}
        for line in self.cart.lines:
            more = ONE if line.item.weighed else line.quantity
            counts[line.item.product] = counts.get(line.item.product, Decimal(0)) + more
        return counts

    def begin(self) -> None:
        """Bring back the cart that was open when the program ended, and those on hold."""
        back = self.sale.bring_back(self._scanning)
        if back is not None:
            at = back.saved_at.strftime("%H:%M")
            title = tr("Register", "Restored what you were doing at {time}", time=at)
            self.told.emit(Told(title, icon="receipt"))

    def change_person(self, actor: Actor) -> None:
        """Somebody else took the till over: the cart belongs to the sale, not to the person."""
        self.actor = self.sale.actor = actor
        self._drawn.forget()
        self._scanning = self._open_scanning()
        self.cart_changed.emit()

    def scan(self, code: str, times: Decimal = ONE) -> bool:
        """A scanned or typed code. Answers whether it became a line."""
        return self._add(
            code,
            lambda cart: scan_item(cart, code, times, scanning=self._scanning, now=self.desk.now()),
        )

    def choose(self, found: ShelfProduct, times: Decimal = ONE) -> bool:
        """A tile or a search hit."""
        product = found.product
        return self._add(
            product.name,
            lambda cart: choose_item(
                cart, product, times, scanning=self._scanning, now=self.desk.now()
            ),
        )

    def select(self, key: str) -> None:
        """Another line is expanded."""
        self.current = int(key) if key else 0
        self.selected.emit()

    def move(self, step: int) -> None:
        """The line above or below."""
        keys = [line.key for line in self.cart.lines]
        if keys:
            at = keys.index(self.current) if self.current in keys else len(keys) - 1
            self.current = keys[max(0, min(len(keys) - 1, at + step))]
            self.cart_changed.emit()

    def step(self, by: int, key: str = "") -> None:
        """One more or one less of a line; the last one is removed, with undo."""
        line = self._line(key)
        if line is None or line.item.weighed:
            return
        quantity = line.quantity + by
        if quantity <= 0:
            self.remove(str(line.key))
        else:
            self.set_quantity(line.key, quantity)

    def set_quantity(self, key: int, quantity: Decimal) -> bool:
        """Another quantity."""
        return self._try(lambda cart: cart.set_quantity(key, quantity))

    def set_price(self, key: int, price: Decimal) -> bool:
        """A typed price."""
        return self._ask(lambda cart: cart.set_price(key, price, tr("Register", "Price typed")))

    def set_discount(self, key: int | None, percent: Decimal) -> bool:
        """A percentage off a line, or off the whole sale; 0 takes it away."""
        reductions = (Reduction(percent=percent),) if percent else ()
        if key is None:
            return self._ask(lambda cart: cart.reduce(reductions))
        return self._ask(lambda cart: cart.reduce_line(key, reductions))

    def when_approved(self, then: Callable[[], object]) -> None:
        """Do `then` once everything in the cart may be sold so: goods grow a discount."""

        def go(cart: Cart) -> None:
            self.sale.amend(cart)
            then()

        self._approval.complete(self.sale.id, self.cart, self.actor, go)

    def set_note(self, note: str) -> bool:
        """A note on the sale."""
        return self._try(lambda cart: cart.set_note(note))

    def remove(self, key: str = "") -> None:
        """Take a line out; undo brings it back."""
        line = self._line(key)
        if line is None:
            return
        rest = [other for other in self.cart.lines if other is not line]
        at = self.cart.lines.index(line)
        self.current = rest[min(at, len(rest) - 1)].key if rest else 0
        if self._try(lambda cart: cart.remove(line.key)):
            self._offer_undo(tr("Register", "{name} removed", name=line.item.name))

    def clear(self) -> None:
        """Take everything out; undo brings it back."""
        if not self.cart.is_empty:
            count = pieces_in(self.cart.lines)
            self.sale.keep(Cart(self.cart.terms, next_key=self.cart.next_key))
            self._offer_undo(tr("Register", "Sale cleared, {items}", items=items_text(count)))

    def undo(self) -> None:
        """One change back."""
        self.sale.undo()

    def redo(self) -> None:
        """One change forward again."""
        self.sale.redo()

    def hold(self) -> None:
        """Put the sale aside and serve the next customer."""
        if self.cart.is_empty:
            return
        self._scanning = self._open_scanning()
        label = totals_words(self.cart, self.desk.amounts).total
        self.sale.hold(label, self._scanning.empty_cart())
        back = partial(self.recall, self.sale.held[-1].sale_id)
        self._offer(tr("Register", "Sale on hold"), tr("Register", "Recall"), back, "F5")

    def recall(self, sale_id: UUID | None = None) -> None:
        """Bring a sale on hold back: that one, or the only one. An open one is held meanwhile."""
        held = self.sale.held
        if sale_id is None and len(held) > 1:
            self.choice_asked.emit()
            return
        for kept in held:
            if sale_id in (None, kept.sale_id):
                if not self.cart.is_empty:
                    self.hold()
                self.sale.recall(kept)
                if kept.left_out:
                    self.told.emit(left_out(kept.left_out))

    def sold(self, last_sale: LastSale) -> None:
        """The sale is in the books: an empty cart for the next customer."""
        self.last_sale = last_sale
        self._scanning = self._open_scanning()  # Tomorrow may have other tax rates.
        self.sale.begin(self._scanning.empty_cart())

    def _add(self, code: str, change: Callable[[Cart], Cart]) -> bool:
        before = self.cart
        try:
            cart = change(before)
        except UnknownProduct:
            self._say_unknown(code)
            return False
        except Refusal as refusal:
            words = told_of(refusal)
            self.answered.emit(ScanAnswer(False, code, words.title))
            self.told.emit(replace(words, is_error=True))
            return False
        grown = grown_line(before, cart)
        self.current = grown.key
        self.sale.keep(cart)
        self._say_added(code, grown)
        self.added.emit(str(grown.key))
        return True

    def _say_added(self, code: str, grown: CartLine) -> None:
        count = self.in_cart()[grown.item.product]
        number = self.desk.amounts.number(count)
        name = grown.item.name
        message = tr("Register", "{name} added · {count} in cart", name=name, count=number)
        self.answered.emit(ScanAnswer(True, code, message))

    def _say_unknown(self, code: str) -> None:
        self.answered.emit(ScanAnswer(False, code, tr("Register", "Not in the catalogue")))
        self.told.emit(unknown_code(code, self.steps_for_unknown(code)))

    def _open_scanning(self) -> Scanning:
        reading = self.desk.own_reading()
        return open_scanning(actor=self.actor, reading=reading, now=self.desk.now())

    def _on_change(self) -> None:
        if self.line is None:
            self.current = self.cart.lines[-1].key if self.cart.lines else 0
        self.cart_changed.emit()

    def _line(self, key: str) -> CartLine | None:
        wanted = int(key) if key else self.current
        return next((line for line in self.cart.lines if line.key == wanted), None)

    def _try(self, change: Callable[[Cart], Cart]) -> bool:
        cart = self._changed(change)
        if cart is not None:
            self.sale.keep(cart)
        return cart is not None

    def _ask(self, change: Callable[[Cart], Cart]) -> bool:
        """A change that may need a manager; nothing is changed until it is approved."""
        cart = self._changed(change)
        carts = None if cart is None else (self.cart, cart)
        return carts is not None and self._approval.settle(
            self.sale.id, carts, self.actor, self.sale.keep
        )

    def _changed(self, change: Callable[[Cart], Cart]) -> Cart | None:
        try:
            return change(self.cart)
        except Refusal as refusal:
            self.told.emit(replace(told_of(refusal), is_error=True))
            return None

    def _offer_undo(self, title: str) -> None:
        self._offer(title, tr("Register", "Undo"), self.undo, "Ctrl Z")

    def _offer(self, title: str, verb: str, act: Callable[[], object], key: str) -> None:
        steps = (NextStep(verb, act, key),)
        self.told.emit(Told(title, icon="arrow-counter-clockwise", steps=steps))
