"""Documents of every kind for property tests, and an independent way to solve a line's taxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from pos_app.kernel.rounding import CashRoundingMode
from pos_app.taxes.domain.cash import CashRounding
from pos_app.taxes.domain.document import (
    Adjustment,
    DocumentLine,
    MoneyDocument,
    Prices,
    TaxRounding,
    Terms,
)
from pos_app.taxes.domain.tax import Tax

percents = st.decimals("0", "100", places=3)
_included = st.sampled_from([None, None, True, False])
percent_taxes = st.builds(
    Tax, code=st.just(""), percent=percents, included=_included, in_next_base=st.booleans()
)
unit_taxes = st.builds(
    Tax,
    code=st.just(""),
    per_unit=st.decimals("0", "5", places=4),
    included=_included,
    in_next_base=st.booleans(),
)
taxes = st.lists(percent_taxes | percent_taxes | unit_taxes, min_size=1, max_size=4).map(
    lambda found: tuple(replace(tax, code=f"T{n}") for n, tax in enumerate(found))
)
quantities = st.decimals("-30", "30", places=3) | st.integers(-9, 9).map(Decimal)
prices = st.decimals("0", "250", places=4) | st.decimals("-20", "99", places=2)
line_adjustments = st.builds(Adjustment, charge=st.booleans(), percent=percents) | st.builds(
    Adjustment, charge=st.booleans(), amount=st.integers(-500, 500)
)


@st.composite
def terms(draw: st.DrawFn) -> Terms:
    """Any terms in a currency with no, two or three digits."""
    return Terms(
        currency=draw(st.sampled_from(["EUR", "UGX", "KWD"])),
        prices=draw(st.sampled_from(Prices)),
        taxes=draw(taxes),
        rounding=draw(st.sampled_from(TaxRounding)),
    )


@st.composite
def documents(draw: st.DrawFn, *, adjusted: bool = True) -> MoneyDocument:
    """Any document; `adjusted` may give it discounts and charges of its own."""
    on = draw(terms())
    codes = st.lists(st.sampled_from([t.code for t in on.taxes]), unique=True, max_size=3).map(
        tuple
    )
    line = st.builds(
        DocumentLine,
        id=st.just("line"),
        quantity=quantities,
        unit_price=prices,
        taxes=codes,
        adjustments=st.lists(line_adjustments, max_size=2).map(tuple),
        price_base_quantity=st.sampled_from([Decimal(1), Decimal("0.5"), Decimal(12)]),
    )
    whole = st.builds(
        lambda adjustment, own: replace(adjustment, taxes=own),
        line_adjustments,
        st.none() | codes,
    )
    steps = st.builds(CashRounding, st.integers(1, 100), st.sampled_from(CashRoundingMode))
    return MoneyDocument(
        terms=on,
        lines=tuple(draw(st.lists(line, max_size=6))),
        adjustments=tuple(draw(st.lists(whole, max_size=3))) if adjusted else (),
        cash_rounding=draw(st.none() | steps),
        prepaid=draw(st.integers(-2000, 2000)),
    )


def mirrored(document: MoneyDocument) -> MoneyDocument:
    """The document that takes everything back: quantities and fixed amounts negated."""
    return replace(
        document,
        lines=tuple(
            replace(
                line,
                quantity=-line.quantity,
                adjustments=tuple(map(_negated, line.adjustments)),
            )
            for line in document.lines
        ),
        adjustments=tuple(map(_negated, document.adjustments)),
        prepaid=-document.prepaid,
    )


def _negated(adjustment: Adjustment) -> Adjustment:
    return (
        adjustment if adjustment.amount is None else replace(adjustment, amount=-adjustment.amount)
    )


def solved(
    on: Terms, codes: Sequence[str], value: Fraction, quantity: Fraction
) -> tuple[Fraction, dict[str, Fraction]]:
    """Exact net and taxes of a line, found by trying two nets: the price is linear in the net."""
    listed = [next(tax for tax in on.taxes if tax.code == code) for code in codes]

    def at(net: Fraction) -> dict[str, Fraction]:
        amounts: dict[str, Fraction] = {}
        for position, tax in enumerate(listed):
            base = net + sum(amounts[t.code] for t in listed[:position] if t.in_next_base)
            if tax.percent is None:
                amounts[tax.code] = Fraction(tax.per_unit or 0) * on.unit * quantity
            else:
                amounts[tax.code] = base * Fraction(tax.percent) / 100
        return amounts

    def priced(net: Fraction) -> Fraction:
        inside = on.prices is Prices.INCLUSIVE
        amounts = at(net)
        return net + sum(
            amounts[t.code] for t in listed if (inside if t.included is None else t.included)
        )

    zero, one = priced(Fraction(0)), priced(Fraction(1))
    net = (value - zero) / (one - zero)
    return net, at(net)


def half_away(exact: Fraction) -> int:
    """Rounded to a whole number, half away from zero, by comparing."""
    whole = int(exact)
    if abs(exact - whole) * 2 >= 1:
        whole += 1 if exact > 0 else -1
    return whole
