"""From a cart to the figures a sale is decided with: lines, moves and the balanced entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from pos_app.facts.base import EntryLine, Moved
from pos_app.facts.selling import SoldLine, TaxPart, Tender
from pos_app.kernel.allocation import allocate
from pos_app.kernel.money import minor_digits
from pos_app.kernel.quantity import multiply
from pos_app.ledger.domain.chart import Chart
from pos_app.ledger.domain.posting import post_return, post_sale
from pos_app.ledger.domain.value import value_of
from pos_app.selling.domain.cart import Cart, CartLine, listed_value
from pos_app.taxes.domain.compute import line_totals
from pos_app.taxes.domain.totals import LineTotals, TaxAmount, Totals


@dataclass(frozen=True, slots=True)
class RungUp:
    """A cart's figures, ready to become a fact."""

    lines: tuple[SoldLine, ...]
    taxes: tuple[TaxPart, ...]
    moves: tuple[Moved, ...]
    cost: int  # Of what leaves the stock, minor units.
    totals: Totals


def ring_up(cart: Cart) -> RungUp:
    """Every figure of the cart, per line and in sum."""
    totals = cart.totals()
    percents = {tax.code: tax.percent for tax in totals.taxes}
    results = [line.result for line in cart.lines]
    settled = line_totals(cart.terms, results, cart.adjustments)
    off_sale = _shared_discount(cart)
    lines = tuple(
        _sold(cart, line, figures, percents, off)
        for line, figures, off in zip(cart.lines, settled, off_sale, strict=True)
    )
    taxes = tuple(TaxPart(t.code, t.percent, t.base, t.amount) for t in totals.taxes)
    cost = sum(cost_of(line, line.quantity, cart.terms.currency) for line in lines)
    return RungUp(lines, taxes, _moves(cart.lines), cost, totals)


def cost_of(line: SoldLine, quantity: Decimal, currency: str) -> int:
    """What `quantity` of a line took out of the stock, at cost, in minor units."""
    digits = minor_digits(currency)
    if line.parts:
        return sum(
            value_of(multiply(quantity, part.quantity), part.unit_cost, digits)
            for part in line.parts
        )
    return value_of(quantity, line.unit_cost, digits) if line.tracked else 0


def _shared_discount(cart: Cart) -> list[int]:
    """What the sale's own discounts take off each line, in proportion."""
    values = [line.result.value for line in cart.lines]
    off = -sum(each.effect_on(sum(values)) for each in cart.adjustments)
    return allocate(off, values) if off and sum(values) else [0] * len(values)


def tax_parts(
    taxes: Iterable[TaxAmount], percents: dict[str, Decimal | None]
) -> tuple[TaxPart, ...]:
    """Taxes of a line as the fact says them."""
    return tuple(TaxPart(t.code, percents.get(t.code), t.base, t.amount) for t in taxes)


def entry_of(
    chart: Chart,
    taxes: Sequence[TaxPart],
    tenders: Sequence[Tender],
    *,
    net: int,
    rounding: int,
    cost: int,
    is_return: bool = False,
) -> tuple[EntryLine, ...]:
    """The balanced journal entry of a document; all figures as they stand on it."""
    post = post_return if is_return else post_sale
    return post(
        chart,
        net=net,
        taxes=_add_up((tax.code, tax.amount) for tax in taxes),
        tenders=_add_up((tender.kind, tender.amount) for tender in tenders),
        rounding=rounding,
        cost=cost,
    )


def _add_up(parts: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for key, amount in parts:
        sums[key] = sums.get(key, 0) + amount
    return sums


def _sold(
    cart: Cart,
    line: CartLine,
    figures: LineTotals,
    percents: dict[str, Decimal | None],
    off_sale: int,
) -> SoldLine:
    settled = figures.settled
    off_line = listed_value(line, cart.terms) - line.result.value if line.reductions else 0
    return SoldLine(
        product=line.item.product,
        sku=line.item.sku,
        name=line.item.name,
        quantity=line.quantity,
        unit_price=line.unit_price,
        net=settled.net,
        tax=settled.tax,
        gross=settled.gross,
        taxes=tax_parts(settled.taxes, percents),
        unit=line.item.unit,
        price_reason=line.price_reason,
        reductions=line.reductions,
        reduced_by=off_line + off_sale,
        unit_cost=line.item.unit_cost,
        parts=line.item.parts,
        letter=line.item.letter,
        note=line.note,
        tracked=line.item.tracked and not line.item.parts,
    )


def _moves(lines: Iterable[CartLine]) -> tuple[Moved, ...]:
    """What leaves the stock, one move per product; a composed product takes its components."""
    out: dict[UUID, tuple[Decimal, Decimal]] = {}

    def take(product: UUID, quantity: Decimal, unit_cost: Decimal) -> None:
        before = out.get(product, (Decimal(0), unit_cost))[0]
        out[product] = (before - quantity, unit_cost)

    for line in lines:
        if line.item.parts:
            for part in line.item.parts:
                take(part.product, multiply(line.quantity, part.quantity), part.unit_cost)
        elif line.item.tracked:
            take(line.item.product, line.quantity, line.item.unit_cost)
    return tuple(Moved(product, quantity, cost) for product, (quantity, cost) in out.items())
