"""The story of bananas: weighed and labelled at the scales, paid at the till."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pytest_bdd import given, parsers, scenarios, then, when

from pos_app.devices.domain.barcode import BarcodeRules
from pos_app.devices.domain.measure_rule import parse_rules
from pos_app.facts.catalogue import (
    BarcodeRow,
    PriceRow,
    PricesChanged,
    ProductRow,
    ProductsChanged,
)
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.quantity import plain
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.scan_item import scan_item
from tests.scenarios.conftest import Counter, minor, shown, tenders

scenarios("price_label.feature")


def label(prefix: str, item: str, amount: str) -> str:
    """The thirteen digits that the scales print, the last by the rule of every EAN."""
    body = f"{prefix}{item}{amount}"
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return f"{body}{-(odd + 3 * even) % 10}"


def price_of(amount: str, item: str = "00123") -> str:
    """A label with a price."""
    return label("22", item, f"{minor(amount):05d}")


def weight_of(kilos: str) -> str:
    """A label with a weight."""
    return label("21", "00123", f"{int(Decimal(kilos) * 1000):05d}")


def scan(counter: Counter, code: str) -> None:
    """The bag is scanned."""
    found = counter.shop.scanning()
    rules = BarcodeRules(parse_rules("21NNNNNWWWWWC 1000 kg\n22NNNNNPPPPPC 100"))
    scanning = replace(found, rules=rules)
    cart = counter.cart or scanning.empty_cart()
    try:
        counter.cart = scan_item(cart, code, Decimal(1), scanning=scanning, now=counter.shop.now)
    except Refusal as refused:
        counter.refused = refused


@given(parsers.parse("bananas cost {price} a kilo and are item {item} on the scales"))
def _bananas(counter: Counter, price: str, item: str) -> None:
    bananas = ProductRow(
        id=new_id(),
        sku="BANANA",
        name="Bananas",
        tax_class="A",
        unit="kg",
        cost=Decimal(90),
        weighed=True,
        barcodes=(BarcodeRow(code=item),),
    )
    shop = counter.shop
    with shop.till.store.open_work() as work:
        common = {"at": shop.now, "till": shop.till.shop.till}
        work.record(ProductsChanged(id=new_id(), products=(bananas,), **common))
        costs = (PriceRow(product=bananas.id, price=Decimal(price)),)
        work.record(PricesChanged(id=new_id(), prices=costs, **common))
        work.commit()


@given("the scales print weights as 21NNNNNWWWWWC and prices as 22NNNNNPPPPPC")
def _scales() -> None:
    assert price_of("45.00") == "2200123045003"
    assert weight_of("1.250") == "2100123012503"


@when(parsers.re(r"the (?P<what>price|weight) of (?P<amount>\S+) is scanned"))
def _scanned(counter: Counter, what: str, amount: str) -> None:
    scan(counter, price_of(amount) if what == "price" else weight_of(amount))


@when("a label with a wrong last digit is scanned")
def _misread(counter: Counter) -> None:
    code = price_of("45.00")
    scan(counter, code[:-1] + str((int(code[-1]) + 1) % 10))


@when(parsers.parse("the label of item {item} over {price} is scanned"))
def _unknown(counter: Counter, item: str, price: str) -> None:
    scan(counter, price_of(price, item))


@then(parsers.parse("the line is {kilos} kg at {price} and comes to {amount}"))
def _line(counter: Counter, kilos: str, price: str, amount: str) -> None:
    assert counter.cart
    (line,) = counter.cart.lines
    assert (plain(line.quantity), line.item.unit) == (kilos, "kg")
    assert (line.unit_price, shown(line.result.value)) == (Decimal(price), amount)


@when(parsers.parse("it is paid with {paid} and {change} goes back"))
@then(parsers.parse("it is paid with {paid} and {change} goes back"))
def _paid(counter: Counter, paid: str, change: str) -> None:
    assert counter.cart
    asked = CompleteSale(new_id(), counter.cart, tenders(paid))
    counter.sale = complete_sale(asked, **counter.shop.how)
    (tender,) = counter.sale.tenders
    assert shown(tender.received - tender.amount) == change


@then(parsers.parse("there are {count:d} lines over {amount}"))
def _lines(counter: Counter, count: int, amount: str) -> None:
    assert counter.cart
    assert (len(counter.cart.lines), shown(counter.cart.totals().gross)) == (count, amount)


@then(parsers.parse('nothing is on the receipt, because "{why}"'))
def _nothing(counter: Counter, why: str) -> None:
    assert counter.cart is None
    assert why in str(counter.refused)


@then(parsers.parse("the bag comes back for {amount}"))
def _bag_back(counter: Counter, amount: str) -> None:
    assert counter.sale
    counter.shop.actor = counter.come_in("Amina")
    whole = {1: counter.sale.lines[0].quantity}
    back = return_goods(
        ReturnGoods(new_id(), counter.sale.number, whole, "cash"), **counter.shop.how
    )
    assert shown(-back.payable) == amount
