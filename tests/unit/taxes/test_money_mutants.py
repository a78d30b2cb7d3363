"""The laws bite: an engine that rounds or splits in another way is caught."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

from pos_app.kernel.rounding import CashRoundingMode
from pos_app.taxes.domain import calculation, cash, document, line, part_return, parts, tax_group
from pos_app.taxes.domain.cash import CashRounding
from pos_app.taxes.domain.compute import compute
from pos_app.taxes.domain.document import (
    Adjustment,
    DocumentLine,
    MoneyDocument,
    Prices,
    TaxRounding,
    Terms,
)
from pos_app.taxes.domain.part_return import share_of_line
from pos_app.taxes.domain.parts import add_amounts
from pos_app.taxes.domain.tax import Tax
from tests.unit.taxes.laws import check_mirror, check_sums
from tests.unit.taxes.strategies import mirrored


def _half_even(numerator: int, denominator: int) -> int:
    return round(Fraction(numerator, denominator))


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def _cut(numerator: int, denominator: int) -> int:
    return int(Fraction(numerator, denominator))


def _nearest(total: int, numerators: Sequence[int], denominator: int) -> list[int]:
    return [_half_up(n, denominator) for n in numerators]


def _all_to_first(amount: int, weights: Sequence[int]) -> list[int]:
    return [amount] + [0] * (len(weights) - 1)


def _each_alone(amount: int, weights: Sequence[int]) -> list[int]:
    return [_half_up(amount * weight, sum(weights)) for weight in weights]


def _half_up_to_step(amount: int, step: int, mode: CashRoundingMode) -> int:
    return _half_up(amount, step) * step


# What is replaced, and by what. Each is a habit of some program on the market.
MUTANTS: list[tuple[ModuleType, str, Callable[..., Any]]] = [
    *(
        (module, "divide_half_away", other)
        for module in (line, document, parts, tax_group, part_return)
        for other in (_half_even, _half_up, _cut)
    ),
    (parts, "apportion", _nearest),
    (calculation, "share", _all_to_first),
    (calculation, "share", _each_alone),
    (cash, "round_to_step", _half_up_to_step),
]


def _document(rounding: TaxRounding, *lines: DocumentLine, **more: Any) -> MoneyDocument:
    taxes = (Tax("A", Decimal(1)), Tax("B", Decimal(10)), Tax("C", Decimal(25)))
    return MoneyDocument(Terms("EUR", Prices.EXCLUSIVE, taxes, rounding), lines, **more)


def _line(price: str, code: str, *adjustments: Adjustment) -> DocumentLine:
    return DocumentLine("1", Decimal(1), Decimal(price), (code,), adjustments)


def _cents() -> None:
    """Halves are rounded away from zero: of a line, of a discount, of a tax."""
    percent = Adjustment(charge=False, percent=Decimal(1))
    for rounding in TaxRounding:
        figures = compute(_document(rounding, _line("0.125", "A"), _line("0.50", "A", percent)))
        assert [one.net for one in figures.lines] == [13, 49]
        assert compute(_document(rounding, _line("2.50", "A"))).tax == 3


def _laws() -> None:
    """Sums hold and refunds are mirrors."""
    percent = Adjustment(charge=False, percent=Decimal(1))
    thirds = [_line("0.94", "B"), _line("0.94", "B"), _line("0.50", "B", percent)]
    mixed = [_line("2.50", "A"), _line("0.125", "B"), _line("0.06", "C")]
    for rounding in TaxRounding:
        for lines in (thirds, mixed):
            sale = _document(
                rounding,
                *lines,
                adjustments=(Adjustment(charge=False, percent=Decimal(5)),),
                cash_rounding=CashRounding(2),
            )
            check_sums(sale, compute(sale))
            check_mirror(compute(sale), compute(mirrored(sale)))


def _shares() -> None:
    """A discount reaches every line in proportion."""
    discount = Adjustment(charge=False, amount=100)
    lines = [_line("10.00", code) for code in "ABC"]
    figures = compute(_document(TaxRounding.DOCUMENT, *lines, adjustments=(discount,)))
    assert [one.settled.net for one in figures.lines] == [966, 967, 967]


def _returns() -> None:
    """Half of an odd amount: the greater half first, and both add up."""
    sold = compute(_document(TaxRounding.LINE, _line("2.50", "A"))).lines[0].settled
    halves = [share_of_line(sold, Decimal(n), Decimal(1), Decimal(2)) for n in (0, 1)]
    assert add_amounts(halves) == sold
    assert [half.tax for half in halves] == [2, 1]
    assert [half.gross for half in halves] == [127, 126]
    returned = share_of_line(-sold, Decimal(0), Decimal(1), Decimal(2))
    assert returned == -halves[0]


CHECKS = (_cents, _laws, _shares, _returns)


@pytest.mark.parametrize("check", CHECKS)
def test_the_engine_passes(check: Callable[[], None]) -> None:
    check()


@pytest.mark.parametrize(("module", "name", "other"), MUTANTS)
def test_a_mutant_is_caught(
    module: ModuleType, name: str, other: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, name, other)
    assert not all(_passes(check) for check in CHECKS)


def _passes(check: Callable[[], None]) -> bool:
    try:
        check()
    except (AssertionError, ValueError):
        return False
    return True
