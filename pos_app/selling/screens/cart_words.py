"""The cart in words and figures, ready to be drawn: lines, totals, what is about to be paid."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from pos_app.facts.selling import Reduction
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import Cart, CartLine, listed_value
from pos_app.taxes.domain.document import Prices
from pos_app.ui.models.items import CartItem
from pos_app.ui.translations import together, tr

_LONGEST_QUANTITY = 4


@dataclass(frozen=True, slots=True)
class TotalsWords:
    """What stands below the lines; `discounts` is empty where there are none."""

    items: int
    subtotal: str
    discounts: str
    tax: str
    tax_included: bool
    total: str
    saved: str = ""  # The discounts without their sign.


@dataclass(frozen=True, slots=True)
class LineArt:
    """The icon of a product, on the tint of its category."""

    icon: str = ""
    tint: str = "stone"


def cart_item(line: CartLine, amounts: AmountWords, rights: Collection[Permission]) -> CartItem:
    """One line as the cart list draws it."""
    weighed = line.item.weighed
    quantity = amounts.number(line.quantity)
    short = quantity if len(quantity) <= _LONGEST_QUANTITY else "…"
    return CartItem(
        key=str(line.key),
        quantity=line.item.unit if weighed else short,
        name=line.item.name,
        amount=amounts.money(line.result.value),
        detail=together(_details(line, amounts)),
        value=quantity,
        can_step=not weighed,
        can_discount=Permission.DISCOUNT in rights or Permission.DISCOUNT_OVER_LIMIT in rights,
    )


def table_item(
    line: CartLine, amounts: AmountWords, rights: Collection[Permission], art: LineArt
) -> CartItem:
    """One line as the cart table draws it: price and quantity have columns of their own."""
    weighed, unit = line.item.weighed, line.item.unit
    quantity = amounts.number(line.quantity)
    each = amounts.price(line.unit_price)
    details = [tr("Cart", "weighed")] if weighed else []
    return replace(
        cart_item(line, amounts, rights),
        quantity=f"{quantity}\u00a0{unit}" if weighed else quantity,
        detail=together([*details, *_changes(line, amounts)]),
        each=tr("Cart", "{price} / {unit}", price=each, unit=unit) if weighed else each,
        art=art.icon,
        tint=art.tint,
    )


def arithmetic(line: CartLine, amounts: AmountWords) -> str:
    """How the amount of a line comes about: "3 × €2.35"."""
    number, price = amounts.number(line.quantity), amounts.price(line.unit_price)
    if line.item.weighed:
        unit = line.item.unit
        return f"{number}\u00a0{unit} × {price}\u00a0/\u00a0{unit}"
    return f"{number} × {price}"


def pieces_in(lines: Iterable[CartLine]) -> int:
    """How many items these are: pieces, and one for everything weighed."""
    return sum(
        1 if line.item.weighed or line.quantity % 1 else int(line.quantity) for line in lines
    )


def items_text(items: int) -> str:
    """How many items, in words."""
    return tr("Cart", "1 item") if items == 1 else tr("Cart", "%n items", items)


def totals_words(cart: Cart, amounts: AmountWords) -> TotalsWords:
    """The sums of the cart."""
    totals = cart.totals()
    included = cart.terms.prices is Prices.INCLUSIVE
    listed = sum(listed_value(line, cart.terms) for line in cart.lines)
    reduced = listed - (totals.gross if included else totals.net)
    return TotalsWords(
        items=pieces_in(cart.lines),
        subtotal=amounts.money(listed),
        discounts=amounts.money(-reduced) if reduced else "",
        tax=amounts.money(totals.tax),
        tax_included=included,
        total=amounts.money(totals.gross),
        saved=amounts.money(reduced) if reduced else "",
    )


def _details(line: CartLine, amounts: AmountWords) -> Iterable[str]:
    price = amounts.price(line.unit_price)
    if line.item.weighed:
        unit = line.item.unit
        yield tr("Cart", "{price} / {unit}", price=price, unit=unit)
        yield f"{amounts.number(line.quantity)}\u00a0{unit}"
    elif line.quantity != 1:
        yield tr("Cart", "{price} each", price=price)
    yield from _changes(line, amounts)


def _changes(line: CartLine, amounts: AmountWords) -> Iterable[str]:
    if line.overridden:
        yield tr("Cart", "Price typed")
    elif line.price_reason:
        yield line.price_reason
    yield from (reduction_text(each, amounts) for each in line.reductions)
    if line.note:
        yield line.note


def reduction_text(reduction: Reduction, amounts: AmountWords) -> str:
    """A discount: "−10%" or an amount."""
    if reduction.percent is not None:
        return f"−{amounts.number(reduction.percent)}%"
    return amounts.money(-(reduction.amount or 0))


def count_text(quantity: Decimal) -> str:
    """How many are in the cart, for the bubble of a tile."""
    whole = quantity == quantity.to_integral_value()
    return f"{quantity:f}".split(".", maxsplit=1)[0] if whole else "1"
