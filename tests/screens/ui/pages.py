"""Parts of pictures 05, 16, 22, 25, 30, 34 and 37, put together from the toolkit."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.widgets.badge import Avatar, Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.cash_counter import CashCounter, Denomination
from pos_app.ui.widgets.choice_card import ChoiceCard
from pos_app.ui.widgets.choices import Segmented, Toggle
from pos_app.ui.widgets.figures import Figure, FigureStrip, StatCard
from pos_app.ui.widgets.indicators import Meter, ProgressRing
from pos_app.ui.widgets.keypad_popover import KeypadPopover, NumberTab
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.list_detail import ListDetail, ListPane
from pos_app.ui.widgets.option_grid import OptionCell, OptionGrid, OptionRow
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.setting_rows import SettingRow, SettingsCard
from pos_app.ui.widgets.size_slider import SizeSlider
from pos_app.ui.widgets.step_strip import Step, StepStrip
from pos_app.ui.widgets.surfaces import Card, Pane, column, row
from pos_app.ui.widgets.tabs import Tabs
from pos_app.ui.widgets.theme_tile import ThemeTile
from pos_app.ui.widgets.timeline import Timeline, TimelineItem
from tests.screens.ui.tables import price

NOTES = [
    Denomination(20000, "€200", True, "sage"),
    Denomination(10000, "€100", True, "sage"),
    Denomination(5000, "€50", True, "clay"),
    Denomination(2000, "€20", True, "sky"),
    Denomination(1000, "€10", True, "rose"),
    Denomination(500, "€5", True, "stone"),
]
COINS = [
    Denomination(200, "€2"),
    Denomination(100, "€1"),
    Denomination(50, "50c"),
    Denomination(20, "20c"),
    Denomination(10, "10c"),
    Denomination(5, "5c", tint="clay"),
]
STEPS = (
    Step("Count", "Cash in drawer 1"),
    Step("Check", "Cards and vouchers"),
    Step("Close", "Print the Z report"),
)
PEOPLE = [
    RecordItem("1", "Amelia Hart", "Gold · 1,240 pts", "Today", initials="AH", tint="sea"),
    RecordItem(
        "2",
        "Bar El Puerto",
        "Trade · owes €218.00",
        "Yesterday",
        initials="BP",
        tint="clay",
        detail_ink="dangerInk",
    ),
    RecordItem("3", "Carmen Ruiz", "Member · 310 pts", "Wed", initials="CR", tint="rose"),
    RecordItem("4", "David Lindqvist", "Member · 95 pts", "Wed", initials="DL", tint="sky"),
]
HAPPENED = [
    TimelineItem("d1", "Today"),
    TimelineItem("1", "Bought 8 items for €45.99", "Sale 1042 · Ana", "15:43", "receipt", "ok"),
    TimelineItem("2", "Asked about hampers", "Twelve for the office", "11:05", "phone", "info"),
    TimelineItem("d2", "Tuesday"),
    TimelineItem("3", "Quote sent for €420.00", "Opened twice", "17:20", "file-text", "plum"),
    TimelineItem("4", "Returned a candle", "Damaged glass", "12:48", "arrow-u-up-left", "warn"),
]
SETTINGS = [
    RecordItem("shop", "Shop", "Name, address, receipts", icon="storefront"),
    RecordItem("look", "Look & language", "Theme, size, language", icon="paint-brush"),
    RecordItem("taxes", "Taxes", "4 rates", icon="percent"),
]


def counting() -> QWidget:
    """Picture 16: notes and coins."""
    page = Pane("canvas")
    notes = CashCounter("Notes", NOTES, price, test_id="count.notes")
    notes.set_counts({5000: 2, 2000: 5, 1000: 6, 500: 7})
    coins = CashCounter("Coins", COINS, price, test_id="count.coins")
    body = column(StepStrip(STEPS), row(notes, coins, spacing=14), spacing=16, margins=(28,) * 4)
    page.setLayout(body)
    return page


def customers() -> QWidget:
    """Picture 25: list, profile, side."""
    people = RecordList(test_id="customers.list", name="Customers")
    people.set_items(PEOPLE, "1")
    kinds = Segmented((("all", "All"), ("trade", "Trade"), ("members", "Members")), name="Kind")
    pane = ListPane(
        "Customers",
        people,
        action=Button("New", "primary", size="compact", icon="plus"),
        search=SearchField("Name, phone, email or card", key="F3", test_id="customers.search"),
        filters=kinds,
    )
    strip = FigureStrip(
        [
            Figure("Spent", "€2,184.60"),
            Figure("Visits", "61"),
            Figure("Average basket", "€35.81"),
            Figure("Points", "1,240"),
        ]
    )
    timeline = Timeline(test_id="customers.timeline", name="What happened")
    timeline.set_items(HAPPENED)
    card = Card()
    tabs = Tabs((("timeline", "Timeline"), ("sales", "Sales 61")), name="Parts")
    card.setLayout(column(row(tabs, margins=(20, 4, 0, 0)), timeline, margins=(0, 0, 0, 8)))
    names = column(
        row(Label("Amelia Hart", "display"), Badge(BadgeValue("Gold", "honey", "star")), None),
        Label("+34 611 204 887 · since March 2023", "small", "ink2"),
    )
    head = row(Avatar("AH", "sea", side=64), names, Button("Edit"), spacing=14)
    detail = Pane("canvas")
    detail.setLayout(column(head, strip, card, spacing=14, margins=(24, 18, 24, 14)))
    side = Pane("canvas")
    ring = ProgressRing(name="Counted")
    ring.set_share(0.7, "14/20")
    meter = Meter(name="Stock")
    meter.set_share(0.3, "warn")
    meter.set_tick(0.5)
    side.setLayout(column(ring, meter, None, margins=(0, 24, 20, 14)))
    return ListDetail(pane, detail, side)


def settings() -> QWidget:
    """Picture 30: settings with theme tiles and the size slider."""
    kinds = RecordList(test_id="settings.list", name="Settings")
    kinds.set_items(SETTINGS, "look")
    pane = ListPane(
        "Settings", kinds, search=SearchField("Find a setting", test_id="settings.find")
    )
    tiles = [
        ThemeTile("light", "Light", test_id="settings.light"),
        ThemeTile("dark", "Dark", test_id="settings.dark"),
        ThemeTile("system", "Follow the computer", test_id="settings.system"),
    ]
    tiles[0].setChecked(True)
    themes = QWidget()
    themes.setLayout(row(*tiles, spacing=14))
    group = QButtonGroup(themes)
    for tile in tiles:
        group.addButton(tile)
    slider = SizeSlider(100, test_id="settings.size")
    touch = Segmented((("mouse", "Mouse"), ("auto", "Automatic"), ("touch", "Touch")))
    touch.choose("auto")
    rows = (
        SettingRow("Text and controls size", "Everything grows together. Now 100%.", slider),
        SettingRow("Touch spacing", "Bigger rows and buttons for finger use", touch),
        SettingRow("Reduce motion", "Turn off slides and flashes", Toggle()),
    )
    detail = Pane("canvas")
    detail.setLayout(
        column(
            Label("Look & language", "display"),
            SettingsCard("Theme", (themes,)),
            SettingsCard("", rows),
            None,
            spacing=16,
            margins=(28, 16, 28, 16),
        )
    )
    return ListDetail(pane, detail)


def editing_a_line() -> QWidget:
    """Picture 05: the popover beside the cart."""
    page = Pane("canvas")
    cart = Pane("surface", line="start")
    cart.setObjectName("cart")
    cart.setFixedWidth(408)
    page.setLayout(row(None, cart, spacing=0))
    popover = KeypadPopover(parent=page)
    popover.set_head(
        "Oat milk barista 1 L", "€2.35 each · 42 in stock", icon="jar-label", tint="sky"
    )
    tabs = [
        NumberTab("quantity", "Quantity", "3"),
        NumberTab("price", "Price", "€2.35"),
        NumberTab("discount", "Discount", "0%", "Percent off"),
    ]
    popover.edit(tabs, "quantity")
    return page


def variants() -> QWidget:
    """Picture 34: colours by sizes."""
    rows = [OptionRow("Ink", "#2A2E36"), OptionRow("Sand", "#C9B083"), OptionRow("Sage", "#7F9A74")]
    sizes = ["XS", "S", "M", "L"]
    cells = {}
    for down in range(3):
        for across in range(4):
            count = (down * 3 + across * 2) % 5
            cells[down, across] = OptionCell(
                f"{down}{across}",
                str(count),
                "in stock" if count else "Harbour 2",
                faint=not count,
            )
    page = Pane("raised")
    grid = OptionGrid(rows, sizes, cells, test_id="variant", name="Size and colour")
    grid.choose("02")
    page.setLayout(column(grid, None, margins=(30,) * 4))
    return page


def first_run() -> QWidget:
    """Picture 37: steps at the side, big choices."""
    steps = StepStrip(
        (Step("Your shop", "Name, country"), Step("Taxes", "Spain"), Step("Products", "Import")),
        vertical=True,
    )
    steps.set_now(1)
    side = Pane("canvas", line="end")
    side.setFixedWidth(440)
    side.setLayout(
        column(
            Label("Set up your shop", "display"), steps, None, spacing=30, margins=(48, 48, 48, 48)
        )
    )
    choices = (
        ChoiceCard(
            "Bring a file",
            "CSV or Excel from Square, Shopify, Loyverse or Odoo",
            icon="file-csv",
            tint_name="sage",
            test_id="setup.file",
        ),
        ChoiceCard(
            "Scan the shelves",
            "Known barcodes fill in by themselves",
            icon="barcode",
            tint_name="sky",
            test_id="setup.scan",
        ),
    )
    choices[0].setChecked(True)
    body = Pane("surface")
    body.setLayout(column(None, *choices, None, spacing=12, margins=(64, 0, 64, 0)))
    stats = row(
        StatCard(Figure("Stock value at cost", "€41,870.25"), "package", "wash"),
        StatCard(Figure("Below reorder level", "6"), "warning", "warn"),
    )
    body.layout().insertLayout(0, stats)
    page = Pane("canvas")
    page.setLayout(row(side, body, spacing=0))
    return page
