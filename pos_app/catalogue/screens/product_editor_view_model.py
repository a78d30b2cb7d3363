"""One product while it is edited: as it was, what it becomes, and what is refused about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from pos_app.catalogue.domain.code import require_code
from pos_app.catalogue.domain.code_verdict import printed_code
from pos_app.catalogue.domain.margin import Margin, margin_of, net_price
from pos_app.catalogue.domain.product import Category, Product, UnknownProduct, as_row
from pos_app.catalogue.screens.listed_product import ListedProduct
from pos_app.catalogue.screens.ports import Correction, StockDay
from pos_app.catalogue.screens.products_view_model import ProductsViewModel
from pos_app.catalogue.screens.refused_fields import field_of
from pos_app.catalogue.use_cases.change_categories import change_categories
from pos_app.catalogue.use_cases.change_prices import ChangePrices, change_prices
from pos_app.catalogue.use_cases.change_products import ChangeProducts, change_products
from pos_app.catalogue.use_cases.list_products import list_categories
from pos_app.facts.catalogue import BarcodeRow, CategoryRow, PriceRow, ProductRow, TaxClassRow
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.taxes.domain.terms import ShopTerms
from pos_app.ui.translations import error_words, tr

T = TypeVar("T")

DAYS = 14
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Edited:
    """What the editor opens with; no `listed` for a product that is new."""

    listed: ListedProduct | None
    categories: tuple[Category, ...]
    classes: Mapping[str, TaxClassRow]
    terms: ShopTerms
    days: tuple[StockDay, ...]

    @property
    def product(self) -> Product | None:
        """The product as it was read."""
        return self.listed.product if self.listed else None


class ProductEditorViewModel(QObject):
    """`loaded` carries an `Edited`; `saved` the product's id; `refused` field and sentence.

    The field is empty where the sentence is about no single one.
    """

    loaded = Signal(object)
    saved = Signal(object)
    refused = Signal(str, str)
    category_added = Signal(object)
    corrected = Signal()
    not_corrected = Signal(str)

    def __init__(self, products: ProductsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = products.desk
        self.sees_cost = products.sees_cost
        self._products = products
        self._backroom = products.backroom
        self.actor = products.actor
        self.edited: Edited | None = None
        self._new = new_id()
        self._correction = new_id()
        self.is_busy = False

    @property
    def can_edit(self) -> bool:
        """Whether the person may change what the product is."""
        return self.actor.can(Permission.CHANGE_PRODUCTS)

    @property
    def can_price(self) -> bool:
        """Whether the person may change what it costs."""
        return self.actor.can(Permission.CHANGE_PRICES)

    @property
    def can_correct(self) -> bool:
        """Whether the person may correct its stock."""
        return self.actor.can(Permission.ADJUST_STOCK)

    def load(self, product: UUID | None) -> None:
        """Read what there is to be edited; None is a new product."""
        self.desk.operations.run(
            lambda: self._read(product),
            done=self._if_open(self._loaded),
            failed=self._if_open(self._not_saved),
        )

    def net(self, price: Decimal | None, tax_class: str) -> Decimal | None:
        """The price without the taxes it contains."""
        if price is None or self.edited is None:
            return None
        return net_price(price, tax_class, self.edited.terms)

    def margin(self, price: Decimal | None, cost: Decimal | None, tax_class: str) -> Margin | None:
        """What is left of it."""
        if self.edited is None:
            return None
        return margin_of(price, cost or _NOTHING, tax_class, self.edited.terms)

    def save(self, values: Mapping[str, Any]) -> None:
        """Record what is different; a refusal says at which field."""
        edited = self.edited
        if edited is None or self.is_busy:
            return
        row = self._row(values)
        price: Decimal | None = values.get("price")
        if not row.sku:
            self.refused.emit("sku", tr("Products", "A short code of your own is needed."))
            return
        self.is_busy = True
        self.desk.operations.run(
            lambda: self._save(row, price),
            done=self._if_open(self._saved),
            failed=self._if_open(self._not_saved),
            changes=("products",),
        )

    def add_category(self, name: str) -> None:
        """Make a category; it stands behind the others."""
        place = len(self.edited.categories) if self.edited else 0
        row = CategoryRow(id=new_id(), name=name, position=place)

        def add() -> Category:
            fact = change_categories(
                new_id(),
                [row],
                actor=self.actor,
                now=self.desk.now(),
                open_work=self.desk.open_work,
            )
            made = fact.categories[0]
            return Category(made.id, made.name, made.tint, made.icon, made.position)

        self.desk.operations.run(
            add,
            done=self._if_open(self._added),
            failed=self._if_open(self._not_saved),
            changes=("products",),
        )

    def correct(self, quantity: Decimal, reason: str) -> None:
        """Change what is on hand; the stock is booked at once."""
        product = self.edited.product if self.edited else None
        if product is None or self.is_busy:
            return
        self.is_busy = True
        correction = Correction(self._correction, quantity, reason)
        self.desk.operations.run(
            lambda: self._backroom.correct(product, correction, self.actor),
            done=self._if_open(self._corrected),
            failed=self._if_open(self._correction_refused),
            changes=("stock",),
        )

    def _if_open(self, act: Callable[[T], None]) -> Callable[[T], None]:
        """What comes back after the editor was closed concerns nobody."""

        def acted(result: T) -> None:
            if isValid(self):
                act(result)

        return acted

    def _read(self, product: UUID | None) -> Edited:
        reading = self.desk.lane_reading()
        listed: ListedProduct | None = None
        days: tuple[StockDay, ...] = ()
        if product is not None:
            found = self._products.open_rows([product])
            if not found:
                raise UnknownProduct(code=product)
            listed = found[0]
            days = tuple(self._backroom.days(product, DAYS))
        return Edited(
            listed,
            list_categories(actor=self.actor, reading=reading),
            self._backroom.tax_classes(reading),
            self._products.terms(),
            days,
        )

    def _loaded(self, edited: Edited) -> None:
        self.edited = edited
        self.loaded.emit(edited)

    def _row(self, values: Mapping[str, Any]) -> ProductRow:
        old = self.edited.product if self.edited else None
        codes = tuple(BarcodeRow(code=code, quantity=pieces) for code, pieces in values["barcodes"])
        own = {
            "sku": values["sku"] or (printed_code(codes[0].code) if codes else ""),
            "name": values["name"],
            "tax_class": values["tax"],
            "unit": values["unit"],
            "category": values["category"] or None,
            "barcodes": codes,
            "weighed": values["weighed"],
            "tracked": values["tracked"],
            "reorder_level": values["reorder"] or _NOTHING,
            "supplier": values["supplier"],
        }
        if self.sees_cost:
            own["cost"] = values["cost"] or _NOTHING
        if old is None:
            return ProductRow(id=self._new, **own)
        return msgspec.structs.replace(as_row(old), **own)

    def _save(self, row: ProductRow, price: Decimal | None) -> UUID:
        old = self.edited.product if self.edited else None
        if self.can_edit and (old is None or _tidy(row) != as_row(old)):
            change_products(
                ChangeProducts(new_id(), (row,)),
                actor=self.actor,
                now=self.desk.now(),
                tax_classes=self._backroom.tax_classes,
                open_work=self.desk.open_work,
            )
        if self.can_price and price is not None and (old is None or price != old.price):
            change_prices(
                ChangePrices(new_id(), (PriceRow(product=row.id, price=price),)),
                actor=self.actor,
                now=self.desk.now(),
                open_work=self.desk.open_work,
            )
        return row.id

    def _saved(self, product: UUID) -> None:
        self.is_busy = False
        self.saved.emit(product)

    def _not_saved(self, error: Exception) -> None:
        self.is_busy = False
        self.refused.emit(field_of(error), error_words(error))

    def _added(self, category: Category) -> None:
        self.category_added.emit(category)

    def _corrected(self, nothing: None) -> None:
        self.is_busy = False
        self._correction = new_id()
        self.corrected.emit()

    def _correction_refused(self, error: Exception) -> None:
        """After a trouble of the disk the correction may be in the books: it keeps its id."""
        self.is_busy = False
        if isinstance(error, Refusal):
            self._correction = new_id()
        self.not_corrected.emit(error_words(error))


def _tidy(row: ProductRow) -> ProductRow:
    """With its codes as they are kept; what cannot be kept is refused when it is saved."""
    codes = tuple(
        msgspec.structs.replace(code, code=require_code(code.code)) for code in row.barcodes
    )
    return msgspec.structs.replace(row, barcodes=codes)
