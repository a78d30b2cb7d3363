"""What holds for every document that the engine computes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from pos_app.taxes.domain.document import MoneyDocument
from pos_app.taxes.domain.totals import AdjustmentTotals, Amounts, LineTotals, TaxAmount, Totals

Figures = Amounts | LineTotals | AdjustmentTotals


def check_sums(document: MoneyDocument, totals: Totals) -> None:
    """Every sum there is, from the lines up to what is payable."""
    parts: list[Figures] = [*totals.lines, *(line.settled for line in totals.lines)]
    for part in [*parts, *totals.adjustments]:
        assert part.gross == part.net + part.tax
        assert part.tax == sum(tax.amount for tax in part.taxes)
    assert totals.sum_line_net == sum(line.net for line in totals.lines)
    assert totals.net == totals.sum_line_net - totals.allowances + totals.charges
    assert totals.tax == sum(tax.amount for tax in totals.taxes)
    assert totals.gross == totals.net + totals.tax
    assert totals.payable == totals.gross + totals.rounding - totals.prepaid
    settled = [line.settled for line in totals.lines]
    check_adds_up(totals, [*totals.lines, *totals.adjustments])
    check_adds_up(totals, [*settled, *(a for a in totals.adjustments if not _is_shared(totals, a))])
    if not document.adjustments:
        check_adds_up(totals, totals.lines)
    if document.cash_rounding:
        assert (totals.gross - totals.prepaid + totals.rounding) % document.cash_rounding.step == 0


def _is_shared(totals: Totals, adjustment: AdjustmentTotals) -> bool:
    """Without lines there is nothing to share over: the adjustment stands for itself."""
    return adjustment.shared and bool(totals.lines)


def check_adds_up(totals: Totals, parts: Iterable[Figures]) -> None:
    """The parts make the document: net, gross, and base and amount of every tax."""
    net = gross = 0
    bases: Counter[str] = Counter()
    amounts: Counter[str] = Counter()
    for part in parts:
        net, gross = net + part.net, gross + part.gross
        for tax in part.taxes:
            bases[tax.code] += tax.base
            amounts[tax.code] += tax.amount
    assert (net, gross) == (totals.net, totals.gross)
    assert {tax.code: tax.base for tax in totals.taxes} == dict(bases)
    assert {tax.code: tax.amount for tax in totals.taxes} == dict(amounts)


def check_mirror(sale: Totals, refund: Totals) -> None:
    """Every figure of the refund is the sale's, negated."""
    assert refund == replace(
        sale,
        sum_line_net=-sale.sum_line_net,
        allowances=-sale.allowances,
        charges=-sale.charges,
        net=-sale.net,
        taxes=tuple(replace(t, base=-t.base, amount=-t.amount) for t in sale.taxes),
        tax=-sale.tax,
        gross=-sale.gross,
        rounding=-sale.rounding,
        prepaid=-sale.prepaid,
        payable=-sale.payable,
        adjustments=tuple(_negated_adjustment(one) for one in sale.adjustments),
        lines=tuple(_negated_line(line) for line in sale.lines),
    )


def _negated_line(line: LineTotals) -> LineTotals:
    return LineTotals(
        line.id, -line.net, -line.tax, -line.gross, _negated(line.taxes), -line.settled
    )


def _negated_adjustment(one: AdjustmentTotals) -> AdjustmentTotals:
    return replace(one, net=-one.net, tax=-one.tax, gross=-one.gross, taxes=_negated(one.taxes))


def _negated(taxes: Iterable[TaxAmount]) -> tuple[TaxAmount, ...]:
    return tuple(TaxAmount(tax.code, -tax.base, -tax.amount) for tax in taxes)
