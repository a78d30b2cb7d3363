"""A scan becomes a product, a quantity and a price with its reason, out of the real tables."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from pos_app.catalogue.domain.product import ProductArchived, UnknownProduct
from pos_app.devices.domain.barcode import BarcodeRules
from pos_app.devices.domain.gtin import WrongCheckDigit, check_digit
from pos_app.devices.domain.measure_rule import parse_rules
from pos_app.facts.catalogue import (
    CategoriesChanged,
    CategoryRow,
    PriceRuleRow,
    ProductRow,
    ProductsChanged,
)
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.pricing.domain.embedded import UnitMismatch
from pos_app.pricing.domain.quote import NotPriced, ScannedItem
from pos_app.pricing.storage.price_rules import all_price_rules
from pos_app.pricing.use_cases.change_price_rules import change_price_rules
from pos_app.pricing.use_cases.quote_scan import PastUseBy, quote_scan
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import CASHIER, NOW, OWNER, Shop, head

EAN = "4006381333931"
RULES = BarcodeRules(
    measures=parse_rules("21NNNNNWWWWWC 1000 kg\n22NNNNNPPPPPC 100\n24NNNNNPPPPPC 100 USD")
)


def _label(digits: str) -> str:
    return f"{digits}{check_digit(digits)}"


def _scan(shop: Shop, code: str, *, days: int = 0) -> ScannedItem:
    return quote_scan(
        code, reading=shop.reading, rules=RULES, now=NOW + timedelta(days=days), currency="KES"
    )


def _rule(shop: Shop, **rule: object) -> PriceRuleRow:
    row = PriceRuleRow(**{"id": new_id(), "name": "Sale"} | rule)
    change_price_rules(new_id(), [row], actor=OWNER, now=NOW, open_work=shop.store.open_work)
    return row


@pytest.mark.parametrize(
    ("code", "quantity", "unit_price", "reason"),
    [
        (EAN, "1", "2.5", "Shelf price"),
        ("036000291452", "6", "2.5", "Shelf price"),
        ("TEA", "1", "2.5", "Shelf price"),
        (f"]C1010{EAN}", "1", "2.5", "Shelf price"),
        (_label("210001200345"), "0.345", "2.5", "Shelf price"),
        (_label("220001200345"), "1.38", "2.5", "Price on the label: 3.45; the quantity is"),
        ("https://id.gs1.org/01/04006381333931", "1", "2.5", "Shelf price"),
    ],
)
def test_codes_become_items(
    empty_shop: Shop, code: str, quantity: str, unit_price: str, reason: str
) -> None:
    stock_shelves(
        empty_shop,
        product("TEA", "Tea", EAN, "036000291452*6"),
        product("HAM", "Ham", "00012", unit="kg", weighed=True),
    )
    item = _scan(empty_shop, code)
    assert (item.quantity, item.quote.unit_price) == (Decimal(quantity), Decimal(unit_price))
    assert item.quote.reason.startswith(reason)
    assert item.product.sku == ("HAM" if code.startswith("2") else "TEA")


def test_what_cannot_be_sold_is_refused(empty_shop: Shop) -> None:
    gone = product("GONE", "Gone", "GONE-1", active=False)
    stock_shelves(empty_shop, product("TEA", "Tea", EAN), gone)
    empty_shop.record(ProductsChanged(**head(), products=(product("NEW", "New"),)))
    for code, refusal in [
        ("4006381333932", WrongCheckDigit),
        ("96385074", UnknownProduct),
        ("nothing", UnknownProduct),
        ("GONE-1", ProductArchived),
        ("NEW", NotPriced),
        ("", BadInput),
        ("x" * 600, BadInput),
        ("http://evil.example/?q=1", Refusal),
    ]:
        with pytest.raises(refusal):
            _scan(empty_shop, code)


def test_goods_past_their_date_and_labels_in_a_wrong_unit_are_refused(empty_shop: Shop) -> None:
    stock_shelves(empty_shop, product("TEA", "Tea", EAN), product("PIE", "Pie", "00012"))
    assert _scan(empty_shop, f"(01)0{EAN}(17)261120").quantity == 1
    with pytest.raises(PastUseBy, match="2026-11-19"):
        _scan(empty_shop, f"(01)0{EAN}(17)261119")
    with pytest.raises(UnitMismatch):
        _scan(empty_shop, _label("210001200345"))


def test_rules_for_product_category_and_shop(empty_shop: Shop) -> None:
    drinks = CategoryRow(id=new_id(), name="Drinks")
    empty_shop.record(CategoriesChanged(**head(), categories=(drinks,)))
    rows: list[ProductRow] = [
        product("TEA", "Tea", category=drinks.id),
        product("MILK", "Milk", category=drinks.id),
        product("NUT", "Nuts"),
    ]
    ids = stock_shelves(empty_shop, *rows, price="100")

    def prices(days: int = 0) -> list[int]:
        return [
            int(_scan(empty_shop, sku, days=days).quote.unit_price)
            for sku in ("TEA", "MILK", "NUT")
        ]

    assert prices() == [100, 100, 100]
    everything = _rule(empty_shop, percent_off=Decimal(1))
    assert prices() == [99, 99, 99]
    _rule(empty_shop, category=drinks.id, percent_off=Decimal(10))
    assert prices() == [90, 90, 99]
    dated = _rule(
        empty_shop,
        product=ids["TEA"],
        price=Decimal(50),
        valid_from="2026-11-21",
        valid_until="2026-11-22",
    )
    assert [prices(days)[0] for days in range(4)] == [90, 50, 50, 90]
    _rule(empty_shop, id=everything.id, percent_off=Decimal(1), active=False)
    _rule(empty_shop, id=dated.id, category=drinks.id, price=Decimal(80))
    assert prices(1) == [80, 80, 100]
    kept = {row.id: row for row in all_price_rules(empty_shop.reading)}
    assert len(kept) == 3
    assert kept[dated.id].category == drinks.id
    assert not kept[everything.id].active


def test_a_label_is_paid_as_printed_whatever_the_rules(empty_shop: Shop) -> None:
    stock_shelves(empty_shop, product("HAM", "Ham", "00012", unit="kg"), price="10")
    _rule(empty_shop, percent_off=Decimal(50))
    item = _scan(empty_shop, _label("220001200345"))
    assert item.quantity * item.quote.unit_price == Decimal("3.45")


def test_nobody_changes_rules_without_the_right(empty_shop: Shop) -> None:
    row = PriceRuleRow(id=new_id(), name="Free for me", percent_off=Decimal(100))
    how = {"now": NOW, "open_work": empty_shop.store.open_work}
    with pytest.raises(NotAllowed):
        change_price_rules(new_id(), [row], actor=CASHIER, **how)
    with pytest.raises(BadInput):
        change_price_rules(new_id(), [PriceRuleRow(id=new_id(), name="x")], actor=OWNER, **how)
    assert all_price_rules(empty_shop.reading) == []
