"""The fields of a product, with its net price and margin as they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from pos_app.catalogue.domain.product import Category
from pos_app.catalogue.screens.barcodes_edit import BarcodesEdit
from pos_app.catalogue.screens.listed_product import NONE
from pos_app.catalogue.screens.product_editor_view_model import Edited, ProductEditorViewModel
from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.models.number_forms import price_form, quantity_form
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.figures import Figure, FigureStrip
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.surfaces import column, row

_ART = 104
_SINGLE, _NEW = "each", "new"
_FIGURES = frozenset({"price", "cost", "tax"})


class ProductForm(Form):
    """Built once per editor; `show_product` fills it. `category_asked` for a new category."""

    category_asked = Signal()

    def __init__(self, model: ProductEditorViewModel) -> None:
        super().__init__(test_id="product", name=tr("Products", "Details"))
        self._model = model
        self._record: Edited | None = None
        self._art = ArtTile("package", "stone", side=_ART)
        self._category = Combo()
        self._tax = Combo()
        self.codes = BarcodesEdit(model.desk.amounts)
        self._figures = FigureStrip(ground="sunken", test_id="product.figures")
        self._add_names()
        self.add("barcodes", Field(tr("Products", "Barcodes"), self.codes))
        self._add_prices()
        self.add_part(self._figures)
        self._add_rest()
        self.edited.connect(self._follow)
        self._category.chosen.connect(self._picked)
        self._category_before: object = ""
        self._lock()

    def show_product(self, edited: Edited, barcode: str = "") -> None:
        """Fill it with what was read; `barcode` is for a new one."""
        self._record = edited
        amounts = self._model.desk.amounts
        self._offer(edited.categories)
        self._tax.set_choices(
            [(code, class_words(c, amounts)) for code, c in edited.classes.items()]
        )
        self.load(_values(edited))
        if barcode:
            self.codes.put(barcode)
        self._category_before = self._category.value()
        sku = self.field("sku").editor
        sku.setPlaceholderText("" if edited.product else tr("Products", "As the barcode"))
        self._show_art()
        self._show_figures()

    def put_category(self, category: Category) -> None:
        """A category that was made just now, chosen."""
        if self._record is not None:
            groups = (*self._record.categories, category)
            self._record = replace(self._record, categories=groups)
            self._offer(groups)
            self._category.set_value(category.id)
            self._category.edited.emit()

    def _offer(self, categories: Sequence[Category]) -> None:
        choices: list[tuple[object, str]] = [("", tr("Products", "No category"))]
        choices += [(each.id, each.name) for each in categories]
        if self._model.can_edit:
            choices.append((_NEW, tr("Products", "New category…")))
        self._category.set_choices(choices)

    def _picked(self, key: object) -> None:
        if key == _NEW:
            self._category.set_value(self._category_before)
            self.category_asked.emit()
        self._category_before = self._category.value()

    def _add_names(self) -> None:
        name = self.watch("name", Field(tr("Products", "Name"), LineEdit(required=True)))
        sku = self.watch("sku", Field(tr("Products", "SKU"), LineEdit(longest=64)))
        category = self.watch("category", Field(tr("Products", "Category"), self._category))
        second = row(sku, category, spacing=12)
        second.setStretch(0, 3)
        second.setStretch(1, 5)
        fields = column(name, second, None, spacing=10)
        top = row(column(self._art, None, margins=(0, 22, 0, 0)), fields, spacing=28)
        top.setStretch(1, 1)
        self.add_part(top)

    def _add_prices(self) -> None:
        amounts, inclusive = self._model.desk.amounts, self._model.desk.shop.prices == "inclusive"
        title = tr("Products", "Price, tax included") if inclusive else tr("Products", "Net price")
        price = Field(title, NumberEdit(price_form(amounts)))
        tax = Field(tr("Products", "Tax"), self._tax)
        cost = Field(
            tr("Products", "Cost"),
            NumberEdit(price_form(amounts), suffix=tr("Products", "per unit")),
        )
        parts = [("price", price), ("cost", cost), ("tax", tax)]
        if not self._model.sees_cost:
            parts.remove(("cost", cost))
        self.add_row(*parts)

    def _add_rest(self) -> None:
        amounts = self._model.desk.amounts
        reorder = Field(tr("Products", "Reorder when below"), NumberEdit(quantity_form(amounts)))
        supplier = Field(tr("Products", "Supplier"), LineEdit())
        unit = Field(tr("Products", "Unit"), LineEdit(required=True, longest=20))
        self.add_row(("unit", unit), ("reorder", reorder), ("supplier", supplier), shares=(2, 3, 4))
        tracked = Field("", CheckBox(tr("Products", "Keep stock of it")))
        weighed = Field("", CheckBox(tr("Products", "Sold by weight")))
        self.add_row(("tracked", tracked), ("weighed", weighed))

    def _lock(self) -> None:
        model = self._model
        manager = tr("Products", "Ask a manager to change this.")
        if not model.can_edit:
            self.set_locked(manager)
            self.field("price").set_locked("")
        if not model.can_price:
            self.field("price").set_locked(manager)

    def _follow(self, key: str) -> None:
        if key in _FIGURES:
            self._show_figures()
        elif key == "category":
            self._show_art()
        elif key == "weighed" and self.values()["weighed"] and self.values()["unit"] == _SINGLE:
            self.field("unit").editor.set_value("kg")

    def _show_art(self) -> None:
        edited = self._record
        key = self._category.value()
        group = next((c for c in edited.categories if c.id == key), None) if edited else None
        listed = edited.listed if edited else None
        icon = group.icon if group else "package"
        if listed is not None and listed.product.picture:
            icon = listed.art
        self._art.set_art(icon, group.tint if group else "stone")

    def _show_figures(self) -> None:
        model, values = self._model, self.values()
        amounts = model.desk.amounts
        tax = str(values["tax"] or "")
        net = model.net(values["price"], tax)
        found = self._record.classes.get(tax) if self._record else None
        figures = [
            Figure(
                tr("Products", "Net price"),
                amounts.price(net) if net is not None else NONE,
                class_words(found, amounts) if found else "",
            )
        ]
        if model.sees_cost:
            figures.append(self._margin_figure(values, tax))
        listed = self._record.listed if self._record else None
        if listed is not None:
            figures.append(
                Figure(
                    tr("Products", "In stock"),
                    listed.stock_text(amounts),
                    tr("Products", "now, in this shop"),
                    "dangerInk" if listed.on_hand is not None and listed.on_hand <= 0 else "ink",
                )
            )
        self._figures.set_figures(figures)

    def _margin_figure(self, values: dict[str, Any], tax: str) -> Figure:
        amounts = self._model.desk.amounts
        margin = self._model.margin(values["price"], values.get("cost"), tax)
        label = tr("Products", "Margin")
        if margin is None or margin.percent is None:
            return Figure(label, NONE, tr("Products", "needs price and cost"))
        gain = tr("Products", "{amount} a unit", amount=amounts.price(abs(margin.gain)))
        if margin.gain < 0:
            gain = tr("Products", "{amount} lost a unit", amount=amounts.price(abs(margin.gain)))
        ink = "dangerInk" if margin.gain < 0 else "ink"
        return Figure(label, f"{amounts.number(margin.percent)}%", gain, ink)


def _values(edited: Edited) -> dict[str, Any]:
    product = edited.product
    if product is None:
        return {
            "name": "",
            "sku": "",
            "category": "",
            "barcodes": (),
            "tax": edited.terms.default_class,
            "unit": _SINGLE,
            "supplier": "",
            "tracked": True,
            "weighed": False,
        }
    return {
        "name": product.name,
        "sku": product.sku,
        "category": product.category or "",
        "barcodes": tuple((each.code, each.quantity) for each in product.barcodes),
        "price": product.price,
        "cost": product.cost or None,
        "tax": product.tax_class,
        "unit": product.unit,
        "reorder": product.reorder_level or None,
        "supplier": product.supplier,
        "tracked": product.tracked,
        "weighed": product.weighed,
    }


def class_words(found: TaxClassRow, amounts: AmountWords) -> str:
    """The name of a tax class, after its rate where its name does not say it."""
    rates = [each.percent for each in found.taxes if each.percent is not None]
    if len(rates) != 1 or "%" in found.name:
        return found.name
    return f"{amounts.number(rates[0])}%\u00a0\u00b7 {found.name}"
