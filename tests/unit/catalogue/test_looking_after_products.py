"""What a code is, what a price leaves, and many new prices at once."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from pos_app.catalogue.domain.code_verdict import judge_code, printed_code
from pos_app.catalogue.domain.margin import margin_of, net_price
from pos_app.catalogue.domain.price_change import (
    PriceBelowNothing,
    PriceChange,
    changed_prices,
)
from pos_app.catalogue.domain.product import Product
from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.taxes.domain.terms import ShopTerms, shop_terms

CLASSES = (
    TaxClassRow(code="S", name="Standard", taxes=(TaxRow(code="VAT", percent=Decimal(16)),)),
    TaxClassRow(code="Z", name="Zero", taxes=(TaxRow(code="VAT", percent=Decimal(0)),)),
)


def terms(prices: str = "inclusive") -> ShopTerms:
    return shop_terms(CLASSES, currency="KES", prices=prices, rounding="document")


def product(number: int, price: str | None) -> Product:
    return Product(
        UUID(int=number),
        f"S{number}",
        f"Thing {number}",
        "S",
        "each",
        None,
        Decimal(0),
        None if price is None else Decimal(price),
        (),
        (),
        "",
        False,
        True,
        True,
        Decimal(0),
        "",
    )


@pytest.mark.parametrize(
    ("code", "kind", "expected"),
    [
        ("", "nothing", 0),
        ("6169002600053", "EAN-13", 0),
        ("6169002600054", "wrong", 3),
        ("96385074", "EAN-8", 0),
        ("036000291452", "UPC-A", 0),
        ("16169000100019", "GTIN-14", 0),
        ("SHELF-7", "own", 0),
        ("12345", "own", 0),
        ("two words", "unreadable", 0),
        ("x" * 65, "unreadable", 0),
    ],
)
def test_a_code_is_judged_while_it_is_typed(code: str, kind: str, expected: int) -> None:
    verdict = judge_code(code)
    assert (verdict.kind, verdict.expected) == (kind, expected)
    assert verdict.can_be_kept is (kind not in ("nothing", "wrong", "unreadable"))


@pytest.mark.parametrize(
    ("kept", "printed"),
    [
        ("06169002600053", "6169002600053"),
        ("00036000291452", "036000291452"),
        ("00000096385074", "96385074"),
        ("16169000100019", "16169000100019"),
        ("SHELF-7", "SHELF-7"),
        ("12345", "12345"),
    ],
)
def test_a_code_is_shown_as_it_is_printed(kept: str, printed: str) -> None:
    assert printed_code(kept) == printed


@pytest.mark.parametrize(
    ("prices", "tax_class", "net"),
    [
        ("inclusive", "S", "100.00"),
        ("exclusive", "S", "116.00"),
        ("inclusive", "Z", "116.00"),
        ("inclusive", "gone", None),
    ],
)
def test_the_net_price_is_what_the_money_engine_says(
    prices: str, tax_class: str, net: str | None
) -> None:
    found = net_price(Decimal(116), tax_class, terms(prices))
    assert found == (None if net is None else Decimal(net))


@pytest.mark.parametrize(
    ("price", "cost", "gain", "percent"),
    [
        ("116", "60", "40", "40.0"),
        ("116", "120", "-20", "-20.0"),
        ("0", "5", "-5", None),
    ],
)
def test_a_margin_is_of_the_net_price(
    price: str, cost: str, gain: str, percent: str | None
) -> None:
    margin = margin_of(Decimal(price), Decimal(cost), "S", terms())
    assert margin is not None
    assert margin.gain == Decimal(gain)
    assert margin.percent == (None if percent is None else Decimal(percent))


def test_no_margin_is_made_up() -> None:
    assert margin_of(None, Decimal(5), "S", terms()) is None
    assert margin_of(Decimal(5), Decimal(0), "S", terms()) is None


@pytest.mark.parametrize(
    ("change", "currency", "price"),
    [
        (PriceChange(percent=Decimal(10)), "KES", "1.38"),  # 1.375: half away from zero.
        (PriceChange(percent=Decimal(-10)), "KES", "1.13"),
        (PriceChange(percent=Decimal(10)), "JPY", "1"),
        (PriceChange(amount=Decimal("0.5")), "KES", "1.75"),
        (PriceChange(amount=Decimal("-1.25")), "KES", "0.00"),
    ],
)
def test_new_prices_are_whole_minor_units(change: PriceChange, currency: str, price: str) -> None:
    assert change.applied(Decimal("1.25"), currency) == Decimal(price)


def test_what_has_no_price_or_keeps_it_is_left_out() -> None:
    change = PriceChange(percent=Decimal(1))
    products = [product(1, None), product(2, "0"), product(3, "10")]
    [row] = changed_prices(products, change, "KES")
    assert (row.product, row.price) == (UUID(int=3), Decimal("10.10"))


def test_nothing_costs_less_than_nothing() -> None:
    with pytest.raises(PriceBelowNothing, match="Thing 1"):
        changed_prices([product(1, "2")], PriceChange(amount=Decimal(-3)), "KES")
