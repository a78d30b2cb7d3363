"""The sale being rung up: its cart with undo, saved on every change, held and recalled."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.identifiers import new_id
from pos_app.selling.domain.cart import Cart
from pos_app.selling.domain.history import CartHistory
from pos_app.selling.use_cases.park_cart import HELD, OPEN, park_cart
from pos_app.selling.use_cases.recall_carts import RecalledCart, recall_carts
from pos_app.selling.use_cases.scan_item import Scanning
from pos_app.ui.notices import told_of


class OpenSale(QObject):
    """`changed` after every change of the cart; `told` when it could not be saved."""

    changed = Signal()
    held_changed = Signal()
    told = Signal(object)

    def __init__(
        self, desk: Desk, actor: Actor, empty: Cart, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._history = CartHistory(empty)
        self.actor = actor
        self.id = new_id()
        self.held: tuple[RecalledCart, ...] = ()

    @property
    def cart(self) -> Cart:
        """The cart as it is now."""
        return self._history.cart

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._history.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._history.future)

    def bring_back(self, scanning: Scanning) -> RecalledCart | None:
        """Fetch what is on hold, and what was open when the program ended."""
        self.held = tuple(recall_carts(actor=self.actor, scanning=scanning, state=HELD))
        found = recall_carts(actor=self.actor, scanning=scanning) if self.cart.is_empty else []
        if found:
            self._take_over(found[-1])
        self.held_changed.emit()
        return found[-1] if found else None

    def keep(self, cart: Cart) -> None:
        """One more change."""
        self._go(self._history.then(cart))

    def amend(self, cart: Cart) -> None:
        """The same sale with what was approved of it; no change to undo."""
        if cart != self.cart:
            self._go(self._history.amended(cart))

    def undo(self) -> None:
        """One change back."""
        self._go(self._history.undo())

    def redo(self) -> None:
        """One change forward again."""
        self._go(self._history.redo())

    def hold(self, label: str, empty: Cart) -> None:
        """Put it aside and begin another one."""
        kept = RecalledCart(self.id, self.cart, label, self._desk.now())
        self._park(kept.sale_id, kept.cart, HELD, label)
        self.held = (*self.held, kept)
        self.begin(empty)
        self.held_changed.emit()

    def recall(self, kept: RecalledCart) -> None:
        """Bring one on hold back in place of the empty cart."""
        self.held = tuple(each for each in self.held if each.sale_id != kept.sale_id)
        self._take_over(kept)
        self._park(self.id, self.cart)
        self.held_changed.emit()

    def begin(self, empty: Cart) -> None:
        """A new sale: the last one was paid or put aside."""
        self._history = CartHistory(empty)
        self.id = new_id()
        self.changed.emit()

    def _take_over(self, kept: RecalledCart) -> None:
        self.id = kept.sale_id
        self._history = CartHistory(kept.cart)
        self.changed.emit()

    def _go(self, history: CartHistory) -> None:
        if history is self._history:
            return
        self._history = history
        self._park(self.id, self.cart)
        self.changed.emit()

    def _park(self, sale_id: UUID, cart: Cart, state: str = OPEN, label: str = "") -> None:
        desk, actor, now = self._desk, self.actor, self._desk.now()

        def park() -> None:
            park_cart(
                sale_id,
                cart,
                actor=actor,
                now=now,
                open_work=desk.open_work,
                state=state,
                label=label,
            )

        desk.operations.run(park, failed=lambda error: self.told.emit(told_of(error)))
