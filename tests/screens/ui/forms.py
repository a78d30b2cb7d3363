"""The product editor of picture 21, put together from the toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pos_app.kernel.amount_text import NumberMarks
from pos_app.kernel.money import Money
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.number_forms import count_form, money_form, percent_form, quantity_form
from pos_app.ui.widgets.choices import Toggle
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.date_edit import DateEdit
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.text_area import TextArea
from tests.screens.ui.tables import products_page

MARKS = NumberMarks(minus="\u2212")


@dataclass(frozen=True)
class Euros:
    """Amounts as a shop in Dublin writes them."""

    currency: str = "EUR"
    marks: NumberMarks = MARKS
    before: str = "€"
    after: str = ""

    def money(self, minor: int) -> str:
        return f"{self.before}{self.marks.amount(minor, self.currency)}"

    def price(self, value: Decimal) -> str:
        return f"{self.before}{self.marks.price(value, self.currency)}"

    def number(self, value: Decimal) -> str:
        return self.marks.number(value)


CATEGORIES = tuple((name.lower(), name) for name in ("Bakery", "Fresh", "Fridge", "Home", "Pantry"))
SUPPLIERS = tuple((n, f"Supplier {n}") for n in range(1, 30))
GOUDA = {
    "name": "Aged Gouda 200 g",
    "sku": "CHS-031",
    "category": "fridge",
    "barcode": "8710912600318",
    "price": Money(590, "EUR"),
    "cost": Money(335, "EUR"),
    "vat": Decimal(10),
    "reorder": 8,
    "supplier": 7,
    "weight": Decimal("0.2"),
    "since": date(2026, 11, 20),
    "note": "Keep cool.",
    "tracked": True,
}


def product_form() -> Form:
    amounts = Euros()
    form = Form(test_id="product", name="Product")
    form.add("name", Field("Name", LineEdit(required=True)))
    form.add_row(("sku", Field("SKU")), ("category", Field("Category", Combo(CATEGORIES))))
    barcode = Field(
        "Barcode", LineEdit(icon="barcode"), help_text="Valid EAN-13. Scan here to replace it."
    )
    form.add("barcode", barcode)
    form.add_row(
        ("price", Field("Price, VAT included", NumberEdit(money_form(amounts), required=True))),
        ("cost", Field("Cost", NumberEdit(money_form(amounts), suffix="per piece"))),
        ("vat", Field("VAT", NumberEdit(percent_form(amounts)))),
    )
    form.add_row(
        ("reorder", Field("Reorder when below", NumberEdit(count_form(amounts), suffix="pieces"))),
        ("supplier", Field("Supplier", Combo(SUPPLIERS))),
    )
    form.add_row(
        ("weight", Field("Weight", NumberEdit(quantity_form(amounts), suffix="kg"))),
        ("since", Field("Sold since", DateEdit())),
    )
    form.add("note", Field("Note", TextArea()))
    form.add("tracked", Field("", Toggle("Keep stock of it")))
    form.load(GOUDA)
    return form


def product_sheet() -> Sheet:
    sheet = Sheet(
        "Aged Gouda 200 g",
        "CHS-031 · last sold 9 minutes ago",
        destroy="Archive",
        tabs=(("details", "Details"), ("stock", "Stock"), ("history", "History")),
        test_id="product",
    )
    sheet.set_title(
        "Aged Gouda 200 g", "CHS-031 · last sold 9 minutes ago", BadgeValue("Low", "warn")
    )
    form = product_form()
    form.setObjectName("product.form")
    sheet.add_tab("details", form)
    sheet.add_tab("stock", Field("Counted"))
    sheet.add_tab("history", Field("Search"))
    sheet.watch(form)
    return sheet


def editing() -> SheetHost:
    """Picture 21: the list behind, the product in the sheet."""
    return SheetHost(products_page())
