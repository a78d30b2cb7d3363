"""Windows put together from the toolkit alone, to be looked at beside the pictures."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QGridLayout, QWidget

from pos_app.ui.models.items import BadgeValue, CartItem, TileItem
from pos_app.ui.theme import px, space
from pos_app.ui.widgets.action_tile import ActionTile
from pos_app.ui.widgets.amounts import AmountCard, AmountValue, TotalLine, TotalsBlock
from pos_app.ui.widgets.badge import ArtTile, Avatar
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.cart_list import CartList
from pos_app.ui.widgets.chips import ChipRow, ChipValue
from pos_app.ui.widgets.choice_tile import AmountTile, ChoiceTile, PersonChoice, PersonTile
from pos_app.ui.widgets.customer_strip import CustomerStrip, CustomerValue
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.indicators import MoneyPiece, PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.nav import NavBar, NavItem
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.receipt_paper import ReceiptPreview
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.status_bar import StatusBar, StatusValue
from pos_app.ui.widgets.surfaces import Card, Hairline, Pane, column, row
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
RECEIPT = """
              JUNIPER & CO.
        Calle del Olmo 14, Valencia
            VAT ES-B12345678
------------------------------------------
Sale 1042                20 Nov 2026 15:43
Till 2                              Ana M.
------------------------------------------
Sourdough loaf                       €4.20
Heirloom carrots 1 kg                €3.24
  1.245 × €2.60
Rioja Crianza 75 cl                 €22.50
  2 × €12.50  −10%
Market tote                          €9.00
Oat milk barista 1 L                 €7.05
  3 × €2.35
------------------------------------------
TOTAL                               €45.99
Cash                                €50.00
Change                               €4.01
------------------------------------------
VAT 4% €0.62   10% €1.42   21% €1.76

               R-0002-001042
"""


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
    page.setLayout(row(_catalogue(width), _cart_pane(width), spacing=0))
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


def _cart_pane(width: int, *, paying: bool = False) -> Pane:
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


def tender(width: int) -> QWidget:
    """Picture 11."""
    card = AmountCard(test_id="tender.amounts")
    card.set_values(
        (
            AmountValue("To pay", "€45.99"),
            AmountValue("Cash received", "€50.00", caret=True),
            AmountValue("Change", "€4.01", washed=True),
        )
    )
    methods = row(
        ChoiceTile("Cash", "Drawer 1", icon="money-wavy", key="1", test_id="tender.method.cash"),
        ChoiceTile(
            "Card", "Terminal ready", icon="credit-card", key="2", test_id="tender.method.card"
        ),
        ChoiceTile("Gift card", "Scan or type", icon="gift", key="3", test_id="tender.method.gift"),
        ChoiceTile(
            "Account",
            "€120.00 credit",
            icon="user-circle",
            key="4",
            test_id="tender.method.account",
        ),
        spacing=10,
    )
    first = methods.itemAt(0).widget()
    assert isinstance(first, ChoiceTile)
    first.setChecked(True)
    head = row(
        Label("Take payment", "heading"),
        None,
        Button("Split", "ghost", icon="arrows-split"),
        Button("Add tip", "ghost", icon="hand-coins"),
        Button("Open drawer", "ghost", icon="tray"),
    )
    pads = row(_quick(), Keypad("money", test_id="tender.keypad"), spacing=16)
    pads.setStretch(0, 5)
    pads.setStretch(1, 4)
    confirm = HeroBar("Take €50.00 cash", "€4.01 change", key="Enter", test_id="tender.confirm")
    work = QWidget()
    work.setLayout(column(head, card, methods, pads, confirm, spacing=14, margins=(24, 16, 24, 18)))
    page = QWidget()
    page.setLayout(row(work, _cart_pane(width, paying=True), spacing=0))
    return Shell(page, width)


def _quick() -> QGridLayout:
    amounts = (
        ("€45.99", "Exact"),
        ("€46.00", "Change €0.01"),
        ("€50.00", "Change €4.01"),
        ("€60.00", "Change €14.01"),
        ("€70.00", "Change €24.01"),
        ("€100.00", "Change €54.01"),
    )
    grid = QGridLayout()
    space(grid, 10, (0, 0, 0, 0))
    group = QButtonGroup(grid)
    for position, (amount, detail) in enumerate(amounts):
        tile = AmountTile(amount, detail, test_id=f"tender.quick.{position}")
        tile.setChecked(amount == "€50.00")
        group.addButton(tile)
        grid.addWidget(tile, position // 2, position % 2)
    return grid


def change_due(width: int) -> QWidget:
    """Picture 13."""
    notice = NoticeBar()
    notice.show_notice(
        "Drawer is open",
        "Close it to start the next sale, or just scan.",
        tone_name="warn",
        icon="tray",
    )
    points = Card()
    earned = column(
        Label("Amelia earned 46 points", "bodyStrong"),
        Label("€2.86 to her next reward", "small", "ink2"),
        spacing=0,
    )
    points.setLayout(
        row(Avatar("AH", "sea", side=44), earned, spacing=14, margins=(18, 24, 18, 24))
    )
    printed = ChoiceTile("Printed", "Print again", icon="printer", washed=False)
    printed.setChecked(True)
    receipts = row(
        printed,
        ChoiceTile("Email", "amelia.hart@…", icon="envelope-simple"),
        ChoiceTile("Gift receipt", "No prices", icon="gift"),
        ChoiceTile("No receipt", "Saved in Sales", icon="prohibit"),
        spacing=10,
    )
    paid = column(
        Label("Paid in full", "title"),
        Label("Sale 1042 · Cash €50.00 · 15:43", "body", "ink2"),
        spacing=2,
    )
    done = ArtTile("check", "ok", round_one=True, weight="bold")
    amount = identify(Label("€4.01", "amountHuge"), "change.amount", "€4.01")
    due = column(Label("Change due", "title", "ink2"), amount, spacing=0)
    hero = row(due, None, column(points, None))
    pieces = row(
        MoneyPiece("2 ×", "€2", "honey"), MoneyPiece("1 ×", "1 c", "clay"), None, spacing=36
    )
    work = QWidget()
    new_sale = HeroBar("New sale", key="Enter", test_id="change.newSale")
    work.setLayout(
        column(
            row(done, paid, spacing=16),
            28,
            hero,
            pieces,
            None,
            Label("Receipt", "bodyMedium", "ink2"),
            receipts,
            notice,
            new_sale,
            spacing=14,
            margins=(48, 32, 40, 16),
        )
    )
    preview = ReceiptPreview()
    preview.paper.set_text(RECEIPT.strip("\n"), 42, frozenset({0, 16, 18}))
    preview.setFixedWidth(px(520 if width >= 1600 else 408))
    page = QWidget()
    page.setLayout(row(work, preview, spacing=0))
    return Shell(page, width)


def sign_in(width: int) -> QWidget:
    """Picture 01, without its status bar."""
    people = (
        PersonChoice("1", "Ana Morales", "Cashier", "AM", "plum", True),
        PersonChoice("2", "Bilal Haddad", "Cashier", "BH", "sea"),
        PersonChoice("3", "Chloé Girard", "Manager", "CG", "rose", True),
        PersonChoice("4", "Daniel Okafor", "Stock", "DO", "honey", True),
        PersonChoice("5", "Elif Kaya", "Cashier", "EK", "sage"),
        PersonChoice("6", "Farah Nasser", "Owner", "FN", "sky"),
    )
    grid = QGridLayout()
    space(grid, 14, (0, 0, 0, 0))
    for position, person in enumerate(people):
        tile = PersonTile(person, test_id=f"signin.user.{person.key}")
        tile.setChecked(position == 0)
        grid.addWidget(tile, position // 3, position % 3)
    dots = PinDots(test_id="signin.pin")
    dots.set_typed(2)
    pad = Keypad("pin", gap=12, test_id="signin.keypad")
    pad.setFixedSize(px(336), px(324))
    who = column(
        None,
        Label("Who’s on the till?", "display"),
        Label("Tap your name, or scan your badge.", "prose", "ink2"),
        12,
        grid,
        None,
        row(Button("Clock in or out", size="touch", icon="clock"), None),
        margins=(96, 40, 96, 28),
    )
    pin = Pane("surface", line="start")
    pin.setFixedWidth(px(470))
    pin.setLayout(
        column(
            None,
            row(None, Avatar("AM", "plum", side=64), None),
            row(None, Label("Hello, Ana", "heading"), None),
            row(None, Label("Enter your PIN", "body", "ink2"), None),
            row(None, dots, None),
            12,
            row(None, pad, None),
            row(None, Button("Use password instead", "ghost"), None),
            None,
        )
    )
    window = Pane("canvas")
    window.setLayout(row(who, pin, spacing=0))
    window.resize(width, 768)
    return window


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
