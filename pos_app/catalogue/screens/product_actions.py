"""What can be done to many products at once, each with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID

import msgspec
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from pos_app.catalogue.domain.price_change import PriceChange, changed_prices
from pos_app.catalogue.domain.product import Category, Product, as_row
from pos_app.catalogue.screens.listed_product import short_name
from pos_app.catalogue.screens.ports import Backroom
from pos_app.catalogue.use_cases.archive_products import archive_products
from pos_app.catalogue.use_cases.change_prices import ChangePrices, change_prices
from pos_app.catalogue.use_cases.change_products import ChangeProducts, change_products
from pos_app.facts.catalogue import ROWS_MAX, PriceRow, ProductRow
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.identifiers import new_id
from pos_app.ui.notices import NextStep, Told, told_of
from pos_app.ui.translations import tr

CHANGED = ("products",)
T = TypeVar("T")


class ProductActions(QObject):
    """`done` when the products are others than before."""

    done = Signal()
    told = Signal(object)

    def __init__(
        self, desk: Desk, actor: Actor, backroom: Backroom, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backroom = backroom
        self.actor = actor

    def archive(self, products: Sequence[Product], *, active: bool) -> None:
        """Take them out of the range, or back into it."""
        others = [each for each in products if each.active != active]
        if not others:
            self.told.emit(Told(_nothing_to_archive(active=active)))
            return

        def way_back() -> None:
            self.archive(
                [msgspec.structs.replace(p, active=active) for p in others], active=not active
            )

        title = _archived(others, active=active)
        self._run(lambda: self._archive([p.id for p in others], active=active), title, way_back)

    def set_category(self, products: Sequence[Product], category: Category | None) -> None:
        """Put them into a category, or into none."""
        key = category.id if category else None
        before = [as_row(each) for each in products if each.category != key]
        after = [msgspec.structs.replace(row, category=key) for row in before]
        name = category.name if category else tr("Products", "No category")
        title = tr("Products", "%n products are in {category}", len(before), category=name)
        self._run(lambda: self._put(after), title, lambda: self._put_back(before))

    def change_prices(self, products: Sequence[Product], change: PriceChange) -> None:
        """Other prices; those without a price stay without one."""
        currency = self._desk.shop.currency
        before = [PriceRow(product=p.id, price=p.price) for p in products if p.price is not None]

        def save() -> int:
            rows = changed_prices(products, change, currency)
            self._price(rows)
            return len(rows)

        def say(count: int) -> str:
            return tr("Products", "%n prices changed", count)

        self._run(save, say, lambda: self._price_back(before))

    def _archive(self, ids: Sequence[UUID], *, active: bool) -> None:
        for some in _in_facts(ids):
            archive_products(
                new_id(),
                some,
                active=active,
                actor=self.actor,
                now=self._desk.now(),
                open_work=self._desk.open_work,
            )

    def _put(self, rows: Sequence[ProductRow]) -> None:
        for some in _in_facts(rows):
            change_products(
                ChangeProducts(new_id(), tuple(some)),
                actor=self.actor,
                now=self._desk.now(),
                tax_classes=self._backroom.tax_classes,
                open_work=self._desk.open_work,
            )

    def _price(self, rows: Sequence[PriceRow], reason: str = "") -> None:
        for some in _in_facts(rows):
            change_prices(
                ChangePrices(new_id(), tuple(some), reason),
                actor=self.actor,
                now=self._desk.now(),
                open_work=self._desk.open_work,
            )

    def _put_back(self, rows: Sequence[ProductRow]) -> None:
        self._run(lambda: self._put(rows), tr("Products", "The products are as they were"))

    def _price_back(self, rows: Sequence[PriceRow]) -> None:
        self._run(lambda: self._price(rows), tr("Products", "The prices are as they were"))

    def _run(
        self,
        save: Callable[[], object],
        title: str | Callable[[int], str],
        undo: Callable[[], object] | None = None,
    ) -> None:
        def saved(result: object) -> None:
            if not isValid(self):
                return  # Somebody else is at the till meanwhile.
            words = title if isinstance(title, str) else title(int(str(result)))
            steps = (NextStep(tr("Products", "Undo"), undo),) if undo else ()
            self.told.emit(Told(words, steps=steps))
            self.done.emit()

        self._desk.operations.run(save, done=saved, failed=self._refused, changes=CHANGED)

    def _refused(self, error: Exception) -> None:
        if isValid(self):
            self.told.emit(told_of(error))
            self.done.emit()


def _in_facts(rows: Sequence[T]) -> list[Sequence[T]]:
    """At most as many as one fact takes."""
    return [rows[start : start + ROWS_MAX] for start in range(0, len(rows), ROWS_MAX)]


def _archived(products: Sequence[Product], *, active: bool) -> str:
    if len(products) == 1:
        name = short_name(products[0].name)
        if active:
            return tr("Products", "{name} is sold again", name=name)
        return tr("Products", "{name} is archived", name=name)
    if active:
        return tr("Products", "%n products are sold again", len(products))
    return tr("Products", "%n products are archived", len(products))


def _nothing_to_archive(*, active: bool) -> str:
    if active:
        return tr("Products", "They are sold already")
    return tr("Products", "They are archived already")
