"""A sale of which goods may come back: what is left of it, and what was given back so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pos_app.facts.selling import SaleCompleted
from pos_app.payments.domain.settlement import CASH, PaidSoFar, Settlement, settle_refund
from pos_app.selling.domain.taking_back import TakenBack
from pos_app.taxes.domain.cash import CashRounding


@dataclass(frozen=True, slots=True)
class Returnable:
    """`returned` by position on the receipt; `given_back` by kind of tender, for `gross_before`."""

    sale: SaleCompleted
    returned: Mapping[int, Decimal]
    given_back: Mapping[str, int]
    gross_before: int
    is_voided: bool = False

    @property
    def paid(self) -> PaidSoFar:
        """What the sale took and gave back, by kind."""
        taken: dict[str, int] = {}
        for tender in self.sale.tenders:
            taken[tender.kind] = taken.get(tender.kind, 0) + tender.amount
        return PaidSoFar(taken, self.given_back)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The ways money can go back: as it was paid, the largest part first, and cash."""
        taken = self.paid.taken
        return tuple(dict.fromkeys((*sorted(taken, key=lambda kind: -taken[kind]), CASH)))

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left."""
        return all(self.left(at) <= 0 for at in range(1, len(self.sale.lines) + 1))

    def left(self, position: int) -> Decimal:
        """How much of a line can still come back."""
        return self.sale.lines[position - 1].quantity - self.returned.get(position, Decimal(0))

    def refund(self, back: TakenBack, kind: str, coins: CashRounding) -> Settlement:
        """The money that goes back for `back` in that kind; negative."""
        return settle_refund(back.gross, -self.gross_before, kind, self.paid, coins)

    def is_otherwise(self, refund: Settlement, kind: str) -> bool:
        """Whether more would go back in that kind than came in."""
        return -refund.payable > self.paid.left(kind)
