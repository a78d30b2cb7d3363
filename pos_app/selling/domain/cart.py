"""The cart: a value. Every change answers with a new cart; undo is keeping the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from uuid import UUID

from pos_app.facts.selling import Reduction, SoldPart
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import QUANTITY_MAX, UNIT_PRICE_MAX, shorten
from pos_app.kernel.text import require_clean
from pos_app.selling.domain.approved import Approved
from pos_app.taxes.domain.compute import total
from pos_app.taxes.domain.document import Adjustment, DocumentLine, Terms
from pos_app.taxes.domain.line import LineResult, compute_line
from pos_app.taxes.domain.totals import Totals

LINES_MAX = 1000
NOTE_MAX = 200


class CartIsFull(Refusal):
    """A sale has an end."""

    text = "A sale holds at most {most} lines. Take the money for these, then go on."


class NotInCart(Refusal):
    """The line is gone already."""

    text = "That line is no longer in the sale."


class DiscountTooLarge(Refusal):
    """A line never goes below nothing."""

    text = "The discount is more than what it is taken from."


@dataclass(frozen=True, slots=True)
class Item:
    """A product as the cart knows it: everything the sale will say about it."""

    product: UUID
    sku: str
    name: str
    unit: str
    tax_class: str
    taxes: tuple[str, ...]  # Codes of the money engine's terms, in the order they apply.
    letter: str
    unit_cost: Decimal
    weighed: bool = False
    tracked: bool = True
    parts: tuple[SoldPart, ...] = ()


@dataclass(frozen=True, slots=True)
class CartLine:
    """One line. `key` names it within its cart, whatever is removed around it."""

    key: int
    item: Item
    quantity: Decimal
    unit_price: Decimal
    price_reason: str
    result: LineResult
    reductions: tuple[Reduction, ...] = ()
    note: str = ""
    overridden: bool = False  # The price was typed, not quoted.
    quoted_price: Decimal | None = None  # What it was before one was typed.


@dataclass(frozen=True, slots=True)
class Cart:
    """What is being sold. `lines` stand in the order they were rung up."""

    terms: Terms
    lines: tuple[CartLine, ...] = ()
    reductions: tuple[Reduction, ...] = ()
    note: str = ""
    next_key: int = 1
    approvals: tuple[Approved, ...] = ()
    _totals: list[Totals] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to sell."""
        return not self.lines

    @property
    def adjustments(self) -> tuple[Adjustment, ...]:
        """The sale's own discounts, for the money engine."""
        return adjustments_of(self.reductions)

    def approvals_of(self, user: UUID) -> Mapping[Permission, Approved]:
        """What was approved for this person; for nobody else it counts."""
        return {given.permission: given for given in self.approvals if given.user == user}

    def totals(self) -> Totals:
        """Every figure of the sale so far; computed once, for a cart never changes."""
        if not self._totals:
            results = [line.result for line in self.lines]
            self._totals.append(total(self.terms, results, self.adjustments))
        return self._totals[0]

    def line(self, key: int) -> CartLine:
        """The line of that key."""
        for line in self.lines:
            if line.key == key:
                return line
        raise NotInCart

    def add(self, item: Item, quantity: Decimal, unit_price: Decimal, reason: str = "") -> Cart:
        """One more of `item`: onto its newest plain line of the same price, else a new line."""
        for line in reversed(self.lines):
            if _takes_more(line, item, unit_price, reason):
                return self._with(_computed(self.terms, line, quantity=line.quantity + quantity))
        if len(self.lines) >= LINES_MAX:
            raise CartIsFull(most=LINES_MAX)
        _check(quantity, unit_price)
        result = compute_line(self.terms, DocumentLine("", quantity, unit_price, item.taxes))
        line = CartLine(self.next_key, item, quantity, unit_price, reason, result)
        return replace(self, lines=(*self.lines, line), next_key=self.next_key + 1)

    def set_quantity(self, key: int, quantity: Decimal) -> Cart:
        """Another quantity on a line; nothing removes it."""
        if quantity == 0:
            return self.remove(key)
        return self._with(_computed(self.terms, self.line(key), quantity=quantity))

    def set_price(self, key: int, unit_price: Decimal, reason: str) -> Cart:
        """A typed price on a line."""
        old = self.line(key)
        quoted = old.quoted_price if old.overridden else old.unit_price
        line = replace(old, price_reason=reason, overridden=True, quoted_price=quoted)
        return self._with(_computed(self.terms, line, unit_price=unit_price))

    def reduce_line(self, key: int, reductions: tuple[Reduction, ...]) -> Cart:
        """The discounts of a line, in place of those it had."""
        return self._with(_computed(self.terms, self.line(key), reductions=reductions))

    def reduce(self, reductions: tuple[Reduction, ...]) -> Cart:
        """The discounts of the whole sale, in place of those it had."""
        for reduction in reductions:
            _check_reduction(reduction)
        return _sound(replace(self, reductions=reductions))

    def approve(self, given: Approved) -> Cart:
        """With an approval, in place of an earlier one of that right."""
        others = tuple(old for old in self.approvals if old.permission != given.permission)
        return replace(self, approvals=(*others, given))

    def set_note(self, note: str, key: int | None = None) -> Cart:
        """A note on the sale, or on one line; empty takes it away."""
        text = require_clean(note, "The note", longest=NOTE_MAX) if note.strip() else ""
        if key is None:
            return replace(self, note=text)
        return self._with(replace(self.line(key), note=text))

    def remove(self, key: int) -> Cart:
        """The cart without a line."""
        gone = self.line(key)
        lines = tuple(line for line in self.lines if line is not gone)
        # What was taken off a sale goes with the last of its lines.
        return _sound(replace(self, lines=lines, reductions=self.reductions if lines else ()))

    def _with(self, changed: CartLine) -> Cart:
        lines = (changed if line.key == changed.key else line for line in self.lines)
        return _sound(replace(self, lines=tuple(lines)))


def _sound(cart: Cart) -> Cart:
    """The cart, unless its discounts are more than what it comes to."""
    if cart.reductions and cart.lines and cart.totals().gross < 0:
        raise DiscountTooLarge
    return cart


def adjustments_of(reductions: tuple[Reduction, ...]) -> tuple[Adjustment, ...]:
    """Discounts as the money engine takes them."""
    return tuple(Adjustment(False, each.amount, each.percent) for each in reductions)


def listed_value(line: CartLine, terms: Terms) -> int:
    """What a line would cost without its discounts, minor units."""
    if not line.reductions:
        return line.result.value
    plain = DocumentLine("", line.quantity, line.unit_price, line.item.taxes)
    return compute_line(terms, plain).value


def price_effect(line: CartLine, terms: Terms) -> int:
    """What a typed price changes of a line before its discounts, minor units, either way."""
    if line.quoted_price is None:
        return line.result.value
    quoted = DocumentLine("", line.quantity, line.quoted_price, line.item.taxes)
    return abs(listed_value(line, terms) - compute_line(terms, quoted).value)


def restore(cart: Cart, line: CartLine) -> Cart:
    """The cart with a saved line put back: a key of its own, figures under today's terms."""
    computed = _computed(cart.terms, replace(line, key=cart.next_key))
    return replace(cart, lines=(*cart.lines, computed), next_key=cart.next_key + 1)


def _takes_more(line: CartLine, item: Item, unit_price: Decimal, reason: str) -> bool:
    plain = not (line.reductions or line.note or line.overridden or item.weighed)
    return (
        plain
        and line.item.product == item.product
        and line.unit_price == unit_price
        and line.price_reason == reason
    )


def _computed(
    terms: Terms,
    line: CartLine,
    *,
    quantity: Decimal | None = None,
    unit_price: Decimal | None = None,
    reductions: tuple[Reduction, ...] | None = None,
) -> CartLine:
    quantity = line.quantity if quantity is None else quantity
    unit_price = line.unit_price if unit_price is None else unit_price
    reductions = line.reductions if reductions is None else reductions
    _check(quantity, unit_price)
    for reduction in reductions:
        _check_reduction(reduction)
    priced = DocumentLine("", quantity, unit_price, line.item.taxes, adjustments_of(reductions))
    result = compute_line(terms, priced)
    if result.value < 0:
        raise DiscountTooLarge
    return replace(
        line, quantity=quantity, unit_price=unit_price, reductions=reductions, result=result
    )


def _check(quantity: Decimal, unit_price: Decimal) -> None:
    if not 0 < quantity <= QUANTITY_MAX:
        raise BadInput(what="The quantity", why=f"it is more than 0 and at most {QUANTITY_MAX:,f}")
    if not 0 <= unit_price <= UNIT_PRICE_MAX:
        why = f"{shorten(str(unit_price))} is not between 0 and {UNIT_PRICE_MAX:,f}"
        raise BadInput(what="The price", why=why)


def _check_reduction(reduction: Reduction) -> None:
    percent, amount = reduction.percent, reduction.amount
    if (percent is None) == (amount is None):
        raise BadInput(what="The discount", why="it is either a percentage or an amount")
    if percent is not None and not 0 < percent <= 100:
        raise BadInput(what="The discount", why="a percentage is more than 0 and at most 100")
    if amount is not None and amount <= 0:
        raise BadInput(what="The discount", why="an amount is more than nothing")
