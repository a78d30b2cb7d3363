"""What a part of a sold line comes to, so that many small returns add up to the line exactly."""

from __future__ import annotations

from decimal import Decimal

from pos_app.kernel.quantity import to_micro
from pos_app.kernel.rounding import divide_half_away
from pos_app.taxes.domain.totals import Amounts, TaxAmount


def share_of_line(
    line: Amounts, returned_before: Decimal, returning: Decimal, sold: Decimal
) -> Amounts:
    """The amounts of `returning` out of `sold`, positive as they were sold.

    Everything up to and including this return is rounded, less everything before it: whatever the
    steps, they add up. Gross (what the customer gets) and each tax are shared so, net is the
    difference. `sold` is not zero; more than was sold is a `ValueError`.
    """
    before, whole = to_micro(returned_before), to_micro(sold)
    after = before + to_micro(returning)
    if whole == 0 or not 0 <= before * whole <= after * whole <= whole * whole:
        raise ValueError(f"{returning} after {returned_before} does not fit into {sold}")

    def part(amount: int) -> int:
        return divide_half_away(amount * after, whole) - divide_half_away(amount * before, whole)

    gross = part(line.gross)
    amounts = [part(tax.amount) for tax in line.taxes]
    net = gross - sum(amounts)
    taxes = tuple(
        # A tax on the line's net stands on the net of the part, too: bases add up to nets.
        TaxAmount(tax.code, net if tax.base == line.net else part(tax.base), amount)
        for tax, amount in zip(line.taxes, amounts, strict=True)
    )
    return Amounts(net, gross - net, gross, taxes)
