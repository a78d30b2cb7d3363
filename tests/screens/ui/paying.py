"""Tender, change due and sign-in put together from the toolkit alone, beside their pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLayout, QWidget

from pos_app.ui.theme import px, space
from pos_app.ui.widgets.amounts import AmountCard, AmountValue
from pos_app.ui.widgets.badge import ArtTile, Avatar
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choice_tile import AmountTile, ChoiceTile, PersonChoice, PersonTile
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.indicators import MoneyPiece, PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.receipt_paper import ReceiptPreview
from pos_app.ui.widgets.surfaces import Card, Pane, column, row
from tests.screens.ui.compositions import Shell, cart_pane

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
    page.setLayout(row(work, cart_pane(width, paying=True), spacing=0))
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
    new_sale = HeroBar("New sale", key="Enter", test_id="change.newSale")
    parts = (_paid(), 28, _due(), _coins(), None, *_receipts(), _drawer(), new_sale)
    work = QWidget()
    work.setLayout(column(*parts, spacing=14, margins=(48, 32, 40, 16)))
    preview = ReceiptPreview()
    preview.paper.set_text(RECEIPT.strip("\n"), 42, frozenset({0, 16, 18}))
    preview.setFixedWidth(px(520 if width >= 1600 else 408))
    page = QWidget()
    page.setLayout(row(work, preview, spacing=0))
    return Shell(page, width)


def _paid() -> QLayout:
    said = column(
        Label("Paid in full", "title"),
        Label("Sale 1042 · Cash €50.00 · 15:43", "body", "ink2"),
        spacing=2,
    )
    return row(ArtTile("check", "ok", round_one=True, weight="bold"), said, spacing=16)


def _due() -> QLayout:
    amount = identify(Label("€4.01", "amountHuge"), "change.amount", "€4.01")
    due = column(Label("Change due", "title", "ink2"), amount, spacing=0)
    points = Card()
    earned = column(
        Label("Amelia earned 46 points", "bodyStrong"),
        Label("€2.86 to her next reward", "small", "ink2"),
        spacing=0,
    )
    who = Avatar("AH", "sea", side=44, name="Amelia Hart")
    points.setLayout(row(who, earned, spacing=14, margins=(18, 24, 18, 24)))
    return row(due, None, column(points, None))


def _coins() -> QLayout:
    coins = (MoneyPiece("2 ×", "€2", "honey"), MoneyPiece("1 ×", "1 c", "clay"))
    return row(*coins, None, spacing=36)


def _receipts() -> tuple[QWidget, QLayout]:
    printed = ChoiceTile("Printed", "Print again", icon="printer", washed=False)
    printed.setChecked(True)
    tiles = row(
        printed,
        ChoiceTile("Email", "amelia.hart@…", icon="envelope-simple"),
        ChoiceTile("Gift receipt", "No prices", icon="gift"),
        ChoiceTile("No receipt", "Saved in Sales", icon="prohibit"),
        spacing=10,
    )
    return Label("Receipt", "bodyMedium", "ink2"), tiles


def _drawer() -> NoticeBar:
    notice = NoticeBar()
    notice.show_notice(
        "Drawer is open",
        "Close it to start the next sale, or just scan.",
        tone_name="warn",
        icon="tray",
    )
    return notice


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
