"""A tax class over time: what holds when, what comes next, and what a rate does to a price."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.kernel.errors import BadInput
from pos_app.taxes.domain.dated_class import DatedClass, dated_classes, effect_on, with_rates


def row(code: str, percent: str, since: str) -> TaxClassRow:
    tax = TaxRow(code=code, percent=Decimal(percent))
    return TaxClassRow(code=code, name=code, taxes=(tax,), valid_from=since)


OLD, NOW, NEXT = (
    row("B", "16", "2020-01-01"),
    row("B", "14", "2026-01-01"),
    row("B", "18", "2027-01-01"),
)
LEVY = TaxRow(code="L", per_unit=Decimal("0.25"))


@pytest.mark.parametrize(
    ("day", "holds", "comes"),
    [
        ("2019-12-31", None, OLD),
        ("2020-01-01", OLD, NOW),
        ("2025-12-31", OLD, NOW),
        ("2026-01-01", NOW, NEXT),
        ("2027-01-01", NEXT, None),
    ],
)
def test_a_rate_holds_from_its_day_until_the_next(
    day: str, holds: TaxClassRow | None, comes: TaxClassRow | None
) -> None:
    dated = DatedClass((OLD, NOW, NEXT))
    at = date.fromisoformat(day)
    assert (dated.on(at), dated.after(at)) == (holds, comes)
    assert dated.shown_on(at) == (holds or OLD)


def test_rows_become_classes_by_code() -> None:
    other = row("A", "0", "2020-01-01")
    assert [each.rows for each in dated_classes([other, OLD, NOW])] == [(other,), (OLD, NOW)]


@pytest.mark.parametrize(
    ("percent", "prices", "net", "tax", "gross"),
    [
        ("16", "inclusive", 8621, 1379, 10000),
        ("18", "inclusive", 8475, 1525, 10000),
        ("16", "exclusive", 10000, 1600, 11600),
        ("0", "inclusive", 10000, 0, 10000),
    ],
)
def test_a_hundred_with_a_rate(percent: str, prices: str, net: int, tax: int, gross: int) -> None:
    made = effect_on(
        row("B", percent, "2020-01-01"),
        Decimal(100),
        currency="KES",
        prices=prices,
        rounding="document",
    )
    assert (made.net, made.tax, made.gross) == (net, tax, gross)


def test_a_tax_per_unit_keeps_its_amount() -> None:
    both = TaxClassRow(code="B", name="B", taxes=(*OLD.taxes, LEVY))
    changed = with_rates(both, {"B": Decimal(20), "L": Decimal(9)}, date(2027, 1, 1))
    assert changed.taxes == (TaxRow(code="B", percent=Decimal(20)), LEVY)
    assert changed.valid_from == "2027-01-01"


@pytest.mark.parametrize("percent", ["-1", "100.000001", "1000"])
def test_a_rate_beyond_reason_is_refused(percent: str) -> None:
    with pytest.raises(BadInput, match="0 to 100 percent"):
        with_rates(OLD, {"B": Decimal(percent)}, date(2027, 1, 1))
