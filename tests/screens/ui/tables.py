"""The tables of the pictures (products, low stock, sales) put together from the toolkit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_layout import Sort
from pos_app.ui.models.table_model import Cell, Column, TableModel
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.bulk_bar import BulkAction
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.column_chooser import ColumnsButton
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.filter_chip import FilterChip
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.pager import Pager
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.table_card import TableCard

BULK = (
    BulkAction("price", "Change price", "percent"),
    BulkAction("category", "Set category", "folder"),
    BulkAction("labels", "Print labels", "barcode"),
    BulkAction("archive", "Archive", "archive"),
)
STATES = {
    "low": BadgeValue("Low", "warn"),
    "active": BadgeValue("Active", "ok"),
    "out": BadgeValue("Out of stock", "danger"),
}


@dataclass(frozen=True)
class Product:
    name: str
    sku: str
    art: str
    tint: str
    category: str
    barcode: str
    cents: int
    margin: int
    stock: int


GROCERIES = [
    Product(*line.split("|")[:6], *(int(n) for n in line.split("|")[6:]))
    for line in """
Aged Gouda 200 g|CHS-031|cheese|honey|Fridge|8710912600318|590|38|3
Almond cookies|BKY-022|cookie|honey|Bakery|5012345000226|460|49|12
Avocado|FRT-051|avocado|sage|Fresh|2100000000517|140|39|31
Blood oranges 1 kg|FRT-044|orange-slice|clay|Fresh|2100000000449|380|41|22
Cedar candle 220 g|CND-008|flame|plum|Home|5012345000080|1800|46|7
Chamomile tea|TEA-015|tea-bag|sage|Pantry|4016249101152|395|43|21
Cherries 250 g|FRT-063|cherries|rose|Fresh|2100000000630|320|35|0
Chilli flakes 60 g|SPC-033|pepper|rose|Pantry|8410134003339|310|50|20
""".strip().splitlines()
]


def price(cents: int) -> str:
    return f"€{cents // 100}.{cents % 100:02d}"


def state(product: Product) -> BadgeValue:
    return STATES["out" if not product.stock else "low" if product.stock < 5 else "active"]


def columns() -> tuple[Column[Product], ...]:
    return (
        Column[Product](
            "name",
            "Product",
            lambda p: Cell(p.name, p.sku, art=p.art, tint=p.tint),
            order=lambda p: p.name,
            required=True,
        ),
        Column[Product](
            "category",
            "Category",
            lambda p: Cell(p.category, ink="ink2"),
            130,
            priority=3,
            order=lambda p: p.category,
        ),
        Column[Product](
            "barcode", "Barcode", lambda p: Cell(p.barcode, ink="ink2"), 150, priority=5
        ),
        *figures(),
        Column[Product]("state", "Status", lambda p: Cell(badge=state(p)), 130, priority=2),
        Column[Product](
            "more",
            "",
            lambda p: Cell(icon="dots-three", said=f"More for {p.name}"),
            52,
            pressable=True,
            required=True,
        ),
    )


def figures() -> tuple[Column[Product], ...]:
    return (
        Column[Product](
            "price",
            "Price",
            lambda p: Cell(price(p.cents), strong=True),
            100,
            numeric=True,
            order=lambda p: p.cents,
        ),
        Column[Product](
            "margin",
            "Margin",
            lambda p: Cell(f"{p.margin}%", ink="ink2"),
            90,
            numeric=True,
            priority=4,
            order=lambda p: p.margin,
        ),
        Column[Product](
            "stock",
            "In stock",
            lambda p: Cell(
                str(p.stock),
                ink="ink" if p.stock else "dangerInk",
                strong=True,
                meter=min(1, p.stock / 20),
            ),
            140,
            priority=2,
            order=lambda p: p.stock,
        ),
    )


def product_table(rows: list[Product], total: int | None = None) -> TableCard:
    model = TableModel(columns(), key=lambda p: p.sku)
    model.set_rows(rows, total)
    card = TableCard(model, checks=True, bulk=BULK, test_id="products.table", name="Products")
    card.set_empty(
        EmptyState("tag", "No products yet", "Import a list or add the first.", verb="New product")
    )
    return card


def products_page(rows: list[Product] = GROCERIES, total: int | None = 1284) -> Pane:
    """Picture 20, without the shell around it."""
    card = product_table(list(rows), total)
    card.view.table.sort_by(Sort("name"))
    archived = FilterChip("State", (("current", "Not archived"),), test_id="products.state")
    archived.choose("current")
    categories = (("fridge", "Fridge"), ("fresh", "Fresh"))
    head = row(
        Label("Products", "display"),
        Badge(BadgeValue("1,284"), plain=True),
        None,
        Button("Import", "ghost", icon="download-simple"),
        Button("Print labels", "ghost", icon="barcode"),
        Button("New product", "primary", icon="plus"),
        spacing=10,
    )
    tools = row(
        SearchField(
            "Search name, SKU, barcode or supplier", key="Ctrl F", test_id="products.search"
        ),
        FilterChip("Category", categories, test_id="products.category"),
        FilterChip("Supplier", (), test_id="products.supplier"),
        archived,
        ColumnsButton(card.view, test_id="products.columns"),
    )
    tools.setStretch(0, 1)
    pager = Pager(card.view, test_id="products.pager")
    page = Pane("canvas")
    page.setLayout(column(head, tools, card, pager, spacing=14, margins=(28, 16, 28, 12)))
    return page


@dataclass(frozen=True)
class Low:
    product: Product
    level: int
    supplier: str
    arrives: str
    order: int
    cents: int


LOWS = [
    Low(GROCERIES[6], 8, "Huerta Viva", "Arrives in 2 days", 24, 7440),
    Low(GROCERIES[0], 8, "Quesos del Norte", "Delivers today", 18, 5580),
    Low(GROCERIES[4], 8, "Cera Studio", "Arrives in 9 days", 12, 3720),
]


def low_table() -> TableCard:
    """Picture 22: a worklist with numbers to change in place."""
    table_columns = (
        Column[Low](
            "item",
            "Item",
            lambda v: Cell(v.product.name, v.product.sku, art=v.product.art, tint=v.product.tint),
        ),
        Column[Low](
            "hand",
            "On hand",
            lambda v: Cell(
                str(v.product.stock),
                strong=True,
                ink="ink" if v.product.stock else "dangerInk",
            ),
            90,
            numeric=True,
        ),
        Column[Low](
            "level",
            "Against reorder level",
            lambda v: Cell(meter=v.product.stock / 18, tick=v.level / 18, said="below the level"),
            190,
        ),
        Column[Low]("supplier", "Supplier", lambda v: Cell(v.supplier, v.arrives), 200),
        Column[Low](
            "order", "Order", lambda v: Cell(stepper=str(v.order)), 160, centred=True, editable=True
        ),
        Column[Low]("cost", "Cost", lambda v: Cell(price(v.cents), strong=True), 110, numeric=True),
    )
    model = TableModel(table_columns, key=lambda v: v.product.sku)
    model.set_rows(LOWS)
    card = TableCard(model, checks=True, row_height=62, test_id="stock.low", name="Low stock")
    card.view.selectAll()
    return card


def names(view: TableView) -> list[str]:
    return [row.name for row in view.table.rows]


def title(view: TableView, key: str) -> QPoint:
    """Where the header of a column can be pressed."""
    column = [c.key for c in view.table.columns].index(key)
    header = view.header
    x = header.sectionViewportPosition(column) + header.sectionSize(column) - 20
    return QPoint(x, header.height() // 2)


def at(view: TableView, row: int, key: str, x: int | None = None) -> QPoint:
    column = [c.key for c in view.table.columns].index(key)
    place = view.visualRect(view.table.index(row, column))
    return QPoint(place.center().x() if x is None else place.x() + x, place.center().y())
