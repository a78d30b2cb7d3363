"""Every price can say why it is what it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.catalogue.domain.product import Product
from pos_app.devices.domain.measure_rule import Measure, MeasureKind
from pos_app.facts.catalogue import PriceRuleRow
from pos_app.kernel.errors import BadInput
from pos_app.pricing.domain.embedded import (
    UnitMismatch,
    WrongCurrency,
    measured_quantity,
    priced_label,
)
from pos_app.pricing.domain.price_rule import PriceRule, require_sound
from pos_app.pricing.domain.quote import NotPriced, quote


def _product(price: str | None = "10", unit: str = "each") -> Product:
    return Product(
        id=UUID(int=1),
        sku="HAM",
        name="Ham",
        tax_class="S",
        unit=unit,
        category=None,
        cost=Decimal(0),
        price=None if price is None else Decimal(price),
        barcodes=(),
        components=(),
        picture="",
        weighed=False,
        tracked=True,
        active=True,
        reorder_level=Decimal(0),
        supplier="",
    )


def _rule(name: str, *, off: str | None = None, price: str | None = None) -> PriceRule:
    return PriceRule(
        UUID(int=sum(name.encode())),
        name,
        None if off is None else Decimal(off),
        None if price is None else Decimal(price),
    )


HAPPY = _rule("Happy hour", off="10")
CLUB = _rule("Club", price="8.50")
DEAR = _rule("Delivery", price="12")
THIRD = _rule("A third", off="33.333333")


@pytest.mark.parametrize(
    ("price", "rules", "currency", "unit_price", "reason"),
    [
        ("10", [], "EUR", "10", "Shelf price"),
        ("10", [HAPPY], "EUR", "9", "Happy hour: 10% off (shelf price 10)"),
        ("10", [HAPPY, CLUB], "EUR", "8.5", "Club: fixed price (shelf price 10)"),
        ("10", [DEAR], "EUR", "10", "Shelf price"),
        ("0.99", [HAPPY], "EUR", "0.89", "Happy hour: 10% off (shelf price 0.99)"),
        ("0.95", [HAPPY], "EUR", "0.86", "Happy hour: 10% off (shelf price 0.95)"),
        ("999", [HAPPY], "UGX", "899", "Happy hour: 10% off (shelf price 999)"),
        ("10", [THIRD], "BHD", "6.667", "A third: 33.333333% off (shelf price 10)"),
        ("1.499", [], "EUR", "1.499", "Shelf price"),
        (None, [CLUB, DEAR], "EUR", "8.5", "Club: fixed price"),
    ],
)
def test_the_best_price_wins_and_says_why(
    price: str | None, rules: list[PriceRule], currency: str, unit_price: str, reason: str
) -> None:
    for order in (rules, rules[::-1]):
        quoted = quote(_product(price), order, currency)
        assert (quoted.unit_price, quoted.reason) == (Decimal(unit_price), reason)


def test_without_any_price_nothing_is_quoted() -> None:
    with pytest.raises(NotPriced):
        quote(_product(None), [HAPPY], "EUR")


@given(
    st.decimals(min_value=0, max_value=10**6, places=2),
    st.decimals(min_value="0.01", max_value=100, places=2),
)
def test_a_percentage_never_raises_a_price_nor_makes_it_negative(
    price: Decimal, off: Decimal
) -> None:
    quoted = quote(_product(str(price)), [_rule("Sale", off=str(off))], "EUR")
    assert 0 <= quoted.unit_price <= price


SOUND = PriceRuleRow(id=UUID(int=5), name="Sale", percent_off=Decimal(10))


@pytest.mark.parametrize(
    "changes",
    [
        {"name": " "},
        {"percent_off": None},
        {"price": Decimal(1)},
        {"percent_off": Decimal(0)},
        {"percent_off": Decimal("100.01")},
        {"percent_off": Decimal(-5)},
        {"percent_off": None, "price": Decimal(-1)},
        {"percent_off": None, "price": Decimal(10**10)},
        {"product": UUID(int=1), "category": UUID(int=2)},
        {"valid_from": "2026-12-01", "valid_until": "2026-11-30"},
        {"valid_from": "tomorrow"},
    ],
)
def test_rules_that_cannot_be_applied_are_refused(changes: dict[str, object]) -> None:
    require_sound(SOUND)
    with pytest.raises(BadInput):
        require_sound(msgspec.structs.replace(SOUND, **changes))


def test_a_rule_may_hold_for_one_day() -> None:
    day = date(2026, 11, 20).isoformat()
    require_sound(msgspec.structs.replace(SOUND, valid_from=day, valid_until=day))


@pytest.mark.parametrize(
    ("unit", "kind", "value", "measured", "quantity"),
    [
        ("kg", MeasureKind.WEIGHT, "0.345", "kg", "0.345"),
        ("g", MeasureKind.WEIGHT, "0.345", "kg", "345"),
        ("kg", MeasureKind.WEIGHT, "2", "lb", "0.907185"),
        ("lb", MeasureKind.WEIGHT, "1", "kg", "2.204623"),
        ("m", MeasureKind.OTHER, "1.5", "m", "1.5"),
        ("each", MeasureKind.COUNT, "6", "", "6"),
    ],
)
def test_measures_become_quantities(
    unit: str, kind: MeasureKind, value: str, measured: str, quantity: str
) -> None:
    measure = Measure(kind, Decimal(value), measured)
    assert measured_quantity(_product(unit=unit), measure) == Decimal(quantity)


@pytest.mark.parametrize(
    ("unit", "kind", "value", "measured"),
    [
        ("each", MeasureKind.WEIGHT, "0.345", "kg"),
        ("kg", MeasureKind.OTHER, "1.5", "m"),
        ("kg", MeasureKind.WEIGHT, "0.0000001", "kg"),
        ("g", MeasureKind.WEIGHT, "99999", "kg"),
        ("kg", MeasureKind.WEIGHT, "1", "stone"),
    ],
)
def test_measures_in_a_wrong_unit_are_refused(
    unit: str, kind: MeasureKind, value: str, measured: str
) -> None:
    with pytest.raises(UnitMismatch):
        measured_quantity(_product(unit=unit), Measure(kind, Decimal(value), measured))


@pytest.mark.parametrize(
    ("shelf", "label", "quantity", "unit_price"),
    [
        ("9.90", "3.45", "0.348485", "9.90"),
        ("10", "25", "2.5", "10"),
        (None, "3.45", "1", "3.45"),
        ("0", "3.45", "1", "3.45"),
        ("999999.99", "3.45", "1", "3.45"),  # Six places cannot come back to the label.
    ],
)
def test_a_priced_label_costs_what_it_says(
    shelf: str | None, label: str, quantity: str, unit_price: str
) -> None:
    measure = Measure(MeasureKind.PRICE, Decimal(label))
    found, quoted = priced_label(_product(shelf), measure, "EUR")
    assert (found, quoted.unit_price) == (Decimal(quantity), Decimal(unit_price))
    assert f"Price on the label: {label}" in quoted.reason


@given(
    st.decimals(min_value="0.01", max_value=99999, places=2),
    st.decimals(min_value="0.01", max_value="999.99", places=2),
)
def test_quantity_times_price_is_always_the_label(shelf: Decimal, label: Decimal) -> None:
    found, quoted = priced_label(_product(str(shelf)), Measure(MeasureKind.PRICE, label), "EUR")
    assert (found * quoted.unit_price).quantize(Decimal("0.01"), "ROUND_HALF_UP") == label


def test_a_label_in_another_currency_is_refused() -> None:
    with pytest.raises(WrongCurrency):
        priced_label(_product(), Measure(MeasureKind.PRICE, Decimal(1), "USD"), "EUR")
