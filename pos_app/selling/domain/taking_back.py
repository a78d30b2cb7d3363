"""Taking a sale back, whole or in part: the exact mirror, to the cent, over many returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from pos_app.facts.base import Moved
from pos_app.facts.selling import SaleCompleted, SoldLine, TaxPart
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.quantity import multiply, plain
from pos_app.selling.domain.ringing_up import cost_of
from pos_app.taxes.domain.part_return import share_of_line
from pos_app.taxes.domain.totals import Amounts, TaxAmount


class ReturnedTooMuch(Refusal):
    """More would come back than was sold and has not come back yet."""

    text = (
        "{name} was sold {sold} times on {number}, and {returned} came back already: "
        "{left} can still come back."
    )


class NothingToReturn(Refusal):
    """No line was chosen."""

    text = "Choose what comes back first."


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The figures of a return; all negative."""

    lines: tuple[SoldLine, ...]
    taxes: tuple[TaxPart, ...]
    moves: tuple[Moved, ...]
    cost: int  # Of what goes back on the shelf.
    net: int
    tax: int
    gross: int


def take_back(
    sale: SaleCompleted,
    quantities: Mapping[int, Decimal],
    returned: Mapping[int, Decimal],
    *,
    off_shelf: Collection[int] = (),
    notes: Mapping[int, str] | None = None,
) -> TakenBack:
    """The mirror of the chosen part of `sale`.

    `quantities` and `returned` (what came back before) are by position on the receipt, positive.
    What is `off_shelf` does not go back into stock; a note says why a line came back.
    """
    if not quantities:
        raise NothingToReturn
    lines, cost = [], 0
    for position, quantity in quantities.items():
        line = _line(sale, position)
        before = returned.get(position, Decimal(0))
        if quantity <= 0:
            raise BadInput(what="The quantity", why="it must be more than nothing")
        if before + quantity > line.quantity:
            raise ReturnedTooMuch(
                name=line.name,
                sold=plain(line.quantity),
                number=sale.number,
                returned=plain(before),
                left=plain(line.quantity - before),
            )
        restock = position not in off_shelf
        noted = msgspec.structs.replace(line, note=(notes or {}).get(position, line.note))
        lines.append(_mirrored(noted, position, quantity, before, restock=restock))
        if restock:
            # As with the amounts: everything so far, less everything before it.
            cost -= cost_of(line, before + quantity, sale.currency)
            cost += cost_of(line, before, sale.currency)
    return _sum_up(lines, _moves(lines), cost)


def _line(sale: SaleCompleted, position: int) -> SoldLine:
    if not 1 <= position <= len(sale.lines):
        raise BadInput(what="The line", why=f"{sale.number} has lines 1 to {len(sale.lines)}")
    return sale.lines[position - 1]


def _mirrored(
    line: SoldLine, position: int, quantity: Decimal, before: Decimal, *, restock: bool
) -> SoldLine:
    whole = Amounts(
        line.net,
        line.tax,
        line.gross,
        tuple(TaxAmount(t.code, t.base, t.amount) for t in line.taxes),
    )
    share = -share_of_line(whole, before, quantity, line.quantity)
    taxes = tuple(
        TaxPart(old.code, old.percent, new.base, new.amount)
        for old, new in zip(line.taxes, share.taxes, strict=True)
    )
    return msgspec.structs.replace(
        line,
        quantity=-quantity,
        net=share.net,
        tax=share.tax,
        gross=share.gross,
        taxes=taxes,
        reduced_by=0,
        of_line=position,
        restock=restock,
    )


def _moves(lines: Iterable[SoldLine]) -> tuple[Moved, ...]:
    """What goes back on the shelf; a composed product gives back its components."""
    out: list[Moved] = []
    for line in lines:
        if not line.restock:
            continue
        for part in line.parts:
            quantity = multiply(-line.quantity, part.quantity)
            out.append(Moved(part.product, quantity, part.unit_cost))
        if line.tracked:
            out.append(Moved(line.product, -line.quantity, line.unit_cost))
    return _merged(out)


def _merged(moves: Sequence[Moved]) -> tuple[Moved, ...]:
    sums: dict[tuple[object, Decimal], Moved] = {}
    for move in moves:
        key = (move.product, move.unit_cost)
        before = sums[key].quantity if key in sums else Decimal(0)
        sums[key] = Moved(move.product, before + move.quantity, move.unit_cost)
    return tuple(sums.values())


def _sum_up(lines: Sequence[SoldLine], moves: tuple[Moved, ...], cost: int) -> TakenBack:
    taxes: dict[str, TaxPart] = {}
    for line in lines:
        for tax in line.taxes:
            base, amount = tax.base, tax.amount
            if tax.code in taxes:
                base, amount = base + taxes[tax.code].base, amount + taxes[tax.code].amount
            taxes[tax.code] = TaxPart(tax.code, tax.percent, base, amount)
    return TakenBack(
        tuple(lines),
        tuple(taxes.values()),
        moves,
        cost,
        sum(line.net for line in lines),
        sum(line.tax for line in lines),
        sum(line.gross for line in lines),
    )
