"""The list of the products: what is searched and filtered, and its pages as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from pos_app.catalogue.domain.margin import margin_of
from pos_app.catalogue.domain.product import Category, Product, UnknownProduct
from pos_app.catalogue.domain.product_list import State, Wanted
from pos_app.catalogue.screens.listed_product import ListedProduct
from pos_app.catalogue.screens.ports import Backroom
from pos_app.catalogue.use_cases.find_products import find_products
from pos_app.catalogue.use_cases.list_products import (
    PAGE,
    count_listed,
    list_categories,
    list_products,
)
from pos_app.catalogue.use_cases.look_up_product import look_up_code, look_up_products
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.permissions import Permission
from pos_app.taxes.domain.terms import ShopTerms
from pos_app.taxes.use_cases.read_terms import read_terms
from pos_app.ui.notices import told_of
from pos_app.ui.operations import Operation

T = TypeVar("T")

FOUND_MAX = 200
LOW_MAX = 1_000
SEES_COST = frozenset(
    {Permission.CHANGE_PRODUCTS, Permission.CHANGE_PRICES, Permission.SEE_REPORTS}
)


@dataclass(frozen=True, slots=True)
class Listing:
    """A first page: its rows, how many there are at least, and the categories as they are."""

    rows: tuple[ListedProduct, ...]
    total: int
    categories: tuple[Category, ...]
    is_whole: bool = True


class ProductsViewModel(QObject):
    """`listed` carries a `Listing`, `came` a further page, `counted` how many there are.

    `found` carries the product of a scan, `not_found` the code that nothing has.
    """

    listed = Signal(object)
    came = Signal(object)
    counted = Signal(int)
    told = Signal(object)
    found = Signal(object)
    not_found = Signal(str)

    def __init__(
        self, desk: Desk, actor: Actor, backroom: Backroom, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.backroom = backroom
        self.wanted = Wanted()
        self.only_low = False
        self.words = ""
        self.categories: tuple[Category, ...] = ()
        self._last: Product | None = None
        self._count = 0
        self._known: dict[Wanted, int] = {}  # How many there were when they were counted last.
        self._under_way: Operation | None = None

    @cached_property
    def sees_cost(self) -> bool:
        """Whether the person may know what things cost the shop."""
        return not SEES_COST.isdisjoint(self.actor.permissions)

    @property
    def is_filtered(self) -> bool:
        """Whether something is left out that clearing would bring back."""
        plain = self.wanted.category is None and self.wanted.state == "active"
        return bool(self.words) or self.only_low or not plain

    def search(self, words: str) -> None:
        """Show what these words mean; nothing typed shows everything."""
        self.words = words.strip()
        self.refresh()

    def want(self, wanted: Wanted, *, only_low: bool) -> None:
        """Other filters, or another order."""
        self.wanted, self.only_low = wanted, only_low
        self.refresh()

    def clear(self) -> None:
        """Without words and filters."""
        self.words = ""
        self.want(Wanted(order=self.wanted.order), only_low=False)

    def refresh(self) -> None:
        """Read the list again, as far as it was read before."""
        most = max(PAGE, -(-self._count // PAGE) * PAGE)
        self._run(lambda: self._listing(most), self._show)

    def more(self) -> None:
        """Read the next page."""
        wanted, after = self.wanted, self._last

        def look() -> tuple[ListedProduct, ...]:
            reading = self.desk.lane_reading()
            page = list_products(wanted, actor=self.actor, reading=reading, after=after)
            return self._described(page)

        self._run(look, self._add)

    def look_up(self, code: str) -> None:
        """The product of a scan, archived or not."""

        def look() -> Product | None:
            try:
                return look_up_code(code, actor=self.actor, reading=self.desk.lane_reading())
            except UnknownProduct:
                return None

        def seen(product: Product | None) -> None:
            if not isValid(self):
                return  # Somebody else is at the till meanwhile.
            if product is None:
                self.not_found.emit(code)
            else:
                self.found.emit(product)

        self.desk.operations.run(look, done=seen)

    def open_rows(self, products: Iterable[UUID]) -> tuple[ListedProduct, ...]:
        """These products as they are now; on the database lane."""
        reading = self.desk.lane_reading()
        return self._described(look_up_products(products, actor=self.actor, reading=reading))

    def category(self, key: UUID | None) -> Category | None:
        """The category of an id, as it was listed last."""
        return next((each for each in self.categories if each.id == key), None)

    def terms(self) -> ShopTerms:
        """The tax terms of today; on the database lane."""
        shop, now = self.desk.shop, self.desk.now()
        return read_terms(
            shop.business_day(now),
            currency=shop.currency,
            prices=shop.prices,
            rounding=shop.rounding,
            reading=self.desk.lane_reading(),
        )

    def _run(self, look: Callable[[], T], done: Callable[[T], object]) -> None:
        if self._under_way is not None:
            self._under_way.drop()  # What was asked before is no longer wanted.
        self._under_way = self.desk.operations.run(
            look,
            done=lambda result: done(result) if isValid(self) else None,
            failed=lambda error: self.told.emit(told_of(error)) if isValid(self) else None,
        )

    def _listing(self, most: int) -> Listing:
        reading = self.desk.lane_reading()
        categories = list_categories(actor=self.actor, reading=reading)
        self.categories = categories
        if self.words:
            found = self._found()
            return Listing(self._described(found), len(found), categories)
        if self.only_low:
            ids = self.backroom.low(self.wanted.category, LOW_MAX)
            low = self.open_rows(ids)
            return Listing(low, len(low), categories)
        page = list_products(self.wanted, actor=self.actor, reading=reading, most=most)
        # A page that is full may have others behind it; counting a million takes its time.
        is_whole = len(page) < most
        known = 0 if is_whole else self._known.get(self.wanted, 0)
        total = max(len(page), known)
        return Listing(self._described(page), total, categories, is_whole=is_whole)

    def _found(self) -> list[Product]:
        hits = find_products(
            self.words,
            actor=self.actor,
            reading=self.desk.lane_reading(),
            limit=FOUND_MAX,
            archived=self.wanted.state != "active",
        )
        fitting = [hit.product for hit in hits if self._fits(hit.product)]
        if not self.only_low:
            return fitting
        return [each.product for each in self._described(fitting) if each.is_low]

    def _fits(self, product: Product) -> bool:
        states: tuple[State, ...] = ("all", "active" if product.active else "archived")
        category = self.wanted.category
        return self.wanted.state in states and category in (None, product.category)

    def _described(self, products: Sequence[Product]) -> tuple[ListedProduct, ...]:
        levels = self.backroom.levels([each.id for each in products])
        groups = {each.id: each for each in self.categories}
        terms = self.terms() if self.sees_cost else None
        return tuple(
            ListedProduct(
                each,
                groups.get(each.category) if each.category else None,
                levels.get(each.id) if each.tracked else None,
                margin_of(each.price, each.cost, each.tax_class, terms) if terms else None,
            )
            for each in products
        )

    def _show(self, listing: Listing) -> None:
        self._count = len(listing.rows)
        self._last = listing.rows[-1].product if listing.rows else None
        self.listed.emit(listing)
        if listing.is_whole:
            self.counted.emit(listing.total)
            return
        wanted = self.wanted

        def count() -> int:
            return count_listed(wanted, actor=self.actor, reading=self.desk.lane_reading())

        self._run(count, partial(self._counted, wanted))

    def _counted(self, wanted: Wanted, total: int) -> None:
        self._known[wanted] = total
        self.counted.emit(total)

    def _add(self, rows: tuple[ListedProduct, ...]) -> None:
        self._count += len(rows)
        self._last = rows[-1].product if rows else self._last
        self.came.emit(rows)


def with_order(wanted: Wanted, key: str, *, descending: bool) -> Wanted:
    """The same in the order of a column."""
    return replace(wanted, order="sku" if key == "sku" else "name", descending=descending)
