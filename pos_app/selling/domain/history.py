"""Undo and redo for the cart, without limit until it is paid."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.selling.domain.cart import Cart


@dataclass(frozen=True, slots=True)
class CartHistory:
    """The cart now, those before it, and those that were undone."""

    cart: Cart
    past: tuple[Cart, ...] = ()
    future: tuple[Cart, ...] = ()

    def then(self, cart: Cart) -> CartHistory:
        """The history after one more change."""
        return self if cart == self.cart else CartHistory(cart, (*self.past, self.cart))

    def amended(self, cart: Cart) -> CartHistory:
        """The cart now, with something that is no change of its own to take back."""
        return CartHistory(cart, self.past, self.future)

    def undo(self) -> CartHistory:
        """One step back; the same where there is none."""
        if not self.past:
            return self
        return CartHistory(self.past[-1], self.past[:-1], (self.cart, *self.future))

    def redo(self) -> CartHistory:
        """One undone step forward again."""
        if not self.future:
            return self
        return CartHistory(self.future[0], (*self.past, self.cart), self.future[1:])
