"""Windows put together from the toolkit alone, to be looked at beside the pictures."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pos_app.ui.models.items import BadgeValue, CartItem, TileItem
from pos_app.ui.theme import px
from pos_app.ui.widgets.action_tile import ActionTile
from pos_app.ui.widgets.amounts import TotalLine, TotalsBlock
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.cart_list import CartList
from pos_app.ui.widgets.chips import ChipRow, ChipValue
from pos_app.ui.widgets.customer_strip import CustomerStrip, CustomerValue
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.nav import NavBar, NavItem
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.status_bar import StatusBar, StatusValue
from pos_app.ui.widgets.surfaces import Hairline, Pane, column, row
from pos_app.ui.widgets.tile_view import TileView
from pos_app.ui.widgets.top_row import PersonValue, TopRow

_PAGES = (
    ("register", "Register", "cash-register"),
    ("sales", "Sales", "receipt"),
    ("products", "Products", "tag"),
    ("stock", "Stock", "package"),
    ("purchasing", "Purchasing", "truck"),
    ("customers", "Customers", "users-three"),
    ("pipeline", "Pipeline", "kanban"),
    ("invoices", "Invoices", "file-text"),
    ("shifts", "Shifts", "vault"),
    ("reports", "Reports", "chart-line-up"),
)
LOW, OUT = BadgeValue("3 left", "warn"), BadgeValue("Out")
TILES = (
    TileItem("loaf", "Sourdough loaf", "€4.20", "bread", "honey", "1"),
    TileItem("flat", "Flat white", "€3.40", "coffee", "clay"),
    TileItem("oat", "Oat milk barista 1 L", "€2.35", "jar-label", "sky", "3"),
    TileItem("beans", "House blend beans 250 g", "€9.80", "coffee-bean", "clay"),
    TileItem("gouda", "Aged Gouda 200 g", "€5.90", "cheese", "honey", badge=LOW),
    TileItem("eggs", "Free-range eggs ×6", "€2.90", "egg", "stone"),
    TileItem("carrots", "Heirloom carrots 1 kg", "€2.60", "carrot", "clay", "1"),
    TileItem("oranges", "Blood oranges 1 kg", "€3.80", "orange-slice", "clay"),
    TileItem("avocado", "Avocado", "€1.40", "avocado", "sage"),
    TileItem("cherries", "Cherries 250 g", "€3.20", "cherries", "rose", "", OUT, False),
    TileItem("trout", "Smoked trout 150 g", "€6.75", "fish", "sea"),
    TileItem("rioja", "Rioja Crianza 75 cl", "€12.50", "wine", "rose", "2"),
    TileItem("ale", "Pale ale 44 cl", "€3.60", "beer-bottle", "honey"),
    TileItem("honey", "Orange blossom honey 500 g", "€7.40", "jar", "honey"),
    TileItem("cookies", "Almond cookies", "€4.60", "cookie", "honey"),
    TileItem("tea", "Chamomile tea", "€3.95", "tea-bag", "sage"),
    TileItem("soap", "Olive-oil hand soap", "€8.50", "hand-soap", "sea"),
    TileItem("candle", "Cedar candle 220 g", "€18.00", "flame", "plum"),
    TileItem("towel", "Linen tea towel, natural", "€11.00", "towel", "stone"),
    TileItem("basil", "Potted basil", "€2.80", "potted-plant", "sage"),
)
LINES = (
    CartItem("1", "1", "Sourdough loaf", "€4.20"),
    CartItem("2", "kg", "Heirloom carrots 1 kg", "€3.24", "€2.60 / kg · 1.245 kg weighed"),
    CartItem("3", "2", "Rioja Crianza 75 cl", "€22.50", "€12.50 each · −10% members"),
    CartItem("4", "1", "Market tote", "€9.00"),
    CartItem("5", "3", "Oat milk barista 1 L", "€7.05", "€2.35 each"),
)
TOTALS = (
    TotalLine("Subtotal · 8 items", "€48.49"),
    TotalLine("Discounts", "−€2.50", "saving"),
    TotalLine("VAT included", "€3.80"),
)


class Shell(QWidget):
    """Top row, navigation, page, status bar."""

    def __init__(self, page: QWidget, width: int) -> None:
        super().__init__()
        self.top = TopRow("Juniper & Co.")
        for title in ("&File", "&Edit", "&Sale", "&View", "&Tools", "&Window", "&Help"):
            self.top.menu_bar.addMenu(title)
        self.top.set_person(PersonValue("Ana Morales", "Cashier", "AM"))
        self.top.set_news(2)
        self.nav = NavBar()
        items = [NavItem(*page) for page in _PAGES]
        self.nav.set_items([*items, NavItem("settings", "Settings", "gear-six", True)], "register")
        self.nav.set_count("stock", "6")
        self.nav.set_count("invoices", "2", "danger")
        self.nav.set_mode("list" if width >= 1600 else "rail")
        self.nav.setVisible(width >= 1200)
        self.status = StatusBar()
        self.status.set_chips(
            (
                StatusValue("sync", "Synced 12 s ago", "cloud-check", "good"),
                StatusValue("printer", "Receipt printer", "printer", shrinks=True),
                StatusValue("scanner", "Scanner", "barcode", shrinks=True),
                StatusValue("terminal", "Card terminal", "contactless-payment", shrinks=True),
                StatusValue("shift", "Shift #218 · 3 h 12 m", "clock-countdown"),
            )
        )
        self.status.set_place("Till 2 · Juniper & Co.")
        self.status.set_clock("Fri 20 Nov  15:42")
        middle = row(self.nav, page, spacing=0)
        self.setLayout(column(self.top, middle, self.status, spacing=0))


def register(width: int) -> QWidget:
    """Picture 02."""
    page = QWidget()
    page.setLayout(row(_catalogue(width), cart_pane(width), spacing=0))
    return Shell(page, width)


def _catalogue(width: int) -> QWidget:
    chips = ChipRow(test_id="register.chips", name="Categories")
    chips.set_chips(
        (
            ChipValue("favourites", "Favourites", "star"),
            ChipValue("bakery", "Bakery", "bread", "honey"),
            ChipValue("coffee", "Coffee bar", "coffee", "clay"),
            ChipValue("fresh", "Fresh", "carrot", "sage"),
            ChipValue("fridge", "Fridge", "snowflake", "sky"),
            ChipValue("pantry", "Pantry", "jar-label", "clay"),
            ChipValue("cellar", "Cellar", "wine", "rose"),
        )
    )
    tiles = TileView(test_id="register.tiles", name="Products")
    tiles.set_items(TILES)
    if width >= 1600:
        tiles.set_density("large")
    scan = SearchField(
        "Scan a barcode, or type a name or SKU", key="F2", big=True, test_id="register.scan"
    )
    pad = Button(icon="numpad", size="scan", name="Keypad", test_id="register.pad")
    field = row(scan, pad, spacing=12, margins=(6, 0, 6, 0))
    holder = QWidget()
    head = column(field, row(chips, margins=(6, 0, 6, 0)), spacing=14)
    holder.setLayout(column(head, tiles, spacing=8, margins=(18, 16, 18, 0)))
    return holder


def cart_pane(width: int, *, paying: bool = False) -> Pane:
    pane = Pane("surface", line="start")
    pane.setFixedWidth(px(520 if width >= 1600 else 408 if width >= 1200 else 384))
    strip = CustomerStrip()
    strip.set_customer(CustomerValue("Amelia Hart", "Gold · 1,240 points", "AH", starred=True))
    strip.set_sale("Sale 1042")
    cart = CartList(test_id="register.cart", name="Cart")
    cart.set_items(LINES, "5")
    cart.set_read_only(paying)
    totals = TotalsBlock()
    totals.set_lines((*TOTALS, TotalLine("Total", "€45.99", "total")) if paying else TOTALS)
    if paying:
        end = row(Button("Back to sale", size="touch", icon="arrow-left"), margins=(16, 0, 16, 18))
    else:
        actions = row(
            ActionTile("Hold", "pause-circle", key="F6", test_id="register.hold"),
            ActionTile("Discount", "seal-percent", key="F7", test_id="register.discount"),
            ActionTile("Note", "note-pencil", test_id="register.note"),
            ActionTile("More", "dots-three-outline", test_id="register.more"),
        )
        pay = HeroBar("Pay", "€45.99", key="F12", test_id="register.pay", name="Pay 45.99 euros")
        end = column(actions, pay, spacing=10, margins=(16, 0, 16, 16))
    pane.setLayout(
        column(
            strip,
            row(cart, margins=(1, 8, 0, 8)),
            Hairline(),
            row(totals, margins=(24, 12, 24, 10)),
            end,
            spacing=0,
        )
    )
    return pane


def picture(window: QWidget) -> QPixmap:
    """What a person sees: the window with its open dialogs over it."""
    seen = window.grab()
    painter = QPainter(seen)
    for other in QApplication.topLevelWidgets():
        if isinstance(other, QDialog) and other.isVisible():
            place = window.mapFromGlobal(other.mapToGlobal(other.rect().topLeft()))
            painter.drawPixmap(place, other.grab())
    painter.end()
    return seen
