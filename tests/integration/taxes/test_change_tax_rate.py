"""A rate changes from a day on: by whom, from when, and what is sold before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_app.facts.catalogue import TaxesChanged
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.identifiers import new_id
from pos_app.taxes.domain.dated_class import RateInThePast, SameRate, UnknownTaxClass
from pos_app.taxes.storage import classes_at
from pos_app.taxes.use_cases.change_tax_rate import ChangeTaxRate, change_tax_rate
from pos_app.taxes.use_cases.list_tax_classes import list_tax_classes
from tests.helpers.shop import CASHIER, Shop, open_shop

TODAY = date(2026, 11, 20)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with open_shop(tmp_path / "shop") as opened:
        yield opened


def change(shop: Shop, percent: str, day: date, *, tax_class: str = "B") -> TaxesChanged:
    request = ChangeTaxRate(new_id(), tax_class, {tax_class: Decimal(percent)}, day)
    return change_tax_rate(request, **shop.how)  # type: ignore[arg-type]  # The shop's arguments.


def rate_on(shop: Shop, day: date) -> Decimal | None:
    return classes_at(shop.reading, day)["B"].taxes[0].percent


def test_the_rate_holds_from_its_day_and_not_before(shop: Shop) -> None:
    fact = change(shop, "18", TODAY + timedelta(days=10))
    assert [row.valid_from for row in fact.classes] == ["2026-11-30"]
    assert rate_on(shop, TODAY + timedelta(days=9)) == 16
    assert rate_on(shop, TODAY + timedelta(days=10)) == 18


def test_a_rate_of_today_is_sold_with_at_once(shop: Shop) -> None:
    before = shop.cart("SOAP").totals().tax
    change(shop, "0", TODAY)
    assert before > 0
    assert shop.cart("SOAP").totals().tax == 0


def test_a_planned_rate_can_be_planned_otherwise(shop: Shop) -> None:
    day = TODAY + timedelta(days=10)
    change(shop, "18", day)
    change(shop, "17", day)
    classes = list_tax_classes(shop.reading, actor=shop.actor)
    [b] = [each for each in classes if each.code == "B"]
    assert [str(row.taxes[0].percent) for row in b.rows] == ["16", "17"]


def test_a_retry_finds_what_was_recorded(shop: Shop) -> None:
    request = ChangeTaxRate(new_id(), "B", {"B": Decimal(18)}, TODAY)
    first = change_tax_rate(request, **shop.how)  # type: ignore[arg-type]  # The shop's arguments.
    assert change_tax_rate(request, **shop.how) == first  # type: ignore[arg-type]  # As above.


def test_days_that_are_over_and_rates_that_hold_are_refused(shop: Shop) -> None:
    with pytest.raises(RateInThePast, match="2026-11-20 or a later day"):
        change(shop, "18", TODAY - timedelta(days=1))
    with pytest.raises(SameRate):
        change(shop, "16", TODAY)
    with pytest.raises(UnknownTaxClass):
        change(shop, "16", TODAY, tax_class="Q")


def test_only_whoever_may_change_taxes_does(shop: Shop) -> None:
    shop.actor = shop.signed_in(CASHIER)
    with pytest.raises(NotAllowed):
        change(shop, "18", TODAY)
    with pytest.raises(NotAllowed):
        list_tax_classes(shop.reading, actor=shop.actor)
