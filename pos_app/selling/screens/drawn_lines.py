"""Cart lines ready to be drawn: one that has not changed is not put into words again."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import CartLine
from pos_app.selling.screens.cart_words import cart_item
from pos_app.ui.models.items import CartItem


class DrawnLines:
    """Keeps the words of the lines that were drawn last."""

    def __init__(self, amounts: AmountWords) -> None:
        self._amounts = amounts
        self._drawn: dict[int, tuple[CartLine, CartItem]] = {}

    def forget(self) -> None:
        """Somebody else reads them, with other rights or in another language."""
        self._drawn.clear()

    def items(self, lines: Sequence[CartLine], rights: Collection[Permission]) -> list[CartItem]:
        """The lines in words."""
        before, self._drawn = self._drawn, {}
        for line in lines:
            known = before.get(line.key)
            if known is None or known[0] is not line:
                known = line, cart_item(line, self._amounts, rights)
            self._drawn[line.key] = known
        return [item for _, item in self._drawn.values()]
