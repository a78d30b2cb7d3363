"""The living style page: every component in its states, for Help > Developer and for tests."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import painting, px, space, tokens
from pos_app.ui.widgets.action_tile import ActionTile
from pos_app.ui.widgets.amounts import AmountCard, AmountValue, TotalLine, TotalsBlock
from pos_app.ui.widgets.badge import ArtTile, Avatar, Badge, Keycap
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.chips import Chip, ChipValue
from pos_app.ui.widgets.choice_tile import AmountTile, ChoiceTile
from pos_app.ui.widgets.choices import CheckBox, Segmented, Toggle
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.indicators import Meter, MoneyPiece, PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.stepper import Stepper
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.toast import Toast, ToastAction, ToastValue

_ROLES = [
    "canvas",
    "surface",
    "sunken",
    "line2",
    "ink",
    "ink2",
    "ink3",
    "accent",
    "accentSoft",
    "danger",
    "dangerSoft",
    "warn",
    "warnSoft",
    "info",
    "infoSoft",
    "ok",
    "okSoft",
    "focus",
]
_TINT_ART = ("bread", "cheese", "potted-plant", "fish", "jar-label", "flame", "wine", "package")
_TYPE = (
    ("€45.99", "amountL"),
    ("Good afternoon", "display"),
    ("Take payment", "heading"),
    ("Top products", "title"),
    ("Sourdough loaf", "leadStrong"),
    ("Sold 41 in the last 30 days", "body"),
    ("Synced 12 s ago", "caption"),
)


class Gallery(Pane):
    """Words on it are samples, so they are not translated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent=parent)
        first = column(*_controls(self), None, spacing=20)
        second = column(*_selling(), None, spacing=20)
        third = column(*_tokens(), None, spacing=20)
        sides = row(first, second, third, spacing=32)
        title = Label("Design language: components", "display")
        self.setLayout(column(title, sides, spacing=18, margins=(36, 28, 36, 28)))
        identify(self, "gallery", "Components")


def _controls(owner: QWidget) -> list[QLayout]:
    return [
        _section("Buttons", _buttons(), _sizes()),
        _section("Fields", _fields()),
        _section("Search", SearchField("Search name, SKU or barcode", key="Ctrl F")),
        _section("Badges", _badges()),
        _section("Choice", _choice()),
        _section("Messages", _messages(owner), _notice()),
        _section("Action tiles", _action_tiles()),
    ]


def _selling() -> list[QLayout]:
    hero = HeroBar("Pay", "€45.99", key="F12", test_id="gallery.pay")
    back = HeroBar("Refund", "€29.00", tone="ink", test_id="gallery.refund")
    idle = HeroBar("Pay", "€0.00", key="F12", test_id="gallery.idle")
    idle.setEnabled(False)
    quick = AmountTile("€50.00", "Change €4.01", test_id="gallery.quick")
    quick.setChecked(True)
    cash = ChoiceTile("Cash", "Drawer 1", icon="money-wavy", key="1", test_id="gallery.cash")
    cash.setChecked(True)
    card = ChoiceTile("Card", "Terminal ready", icon="credit-card", key="2", test_id="gallery.card")
    totals = TotalsBlock(test_id="gallery.totals")
    totals.set_lines(
        (
            TotalLine("Subtotal · 8 items", "€48.49"),
            TotalLine("Discounts", "−€2.50", "saving"),
            TotalLine("Total", "€45.99", "total"),
        )
    )
    amounts = AmountCard(test_id="gallery.amounts")
    amounts.set_values(
        (AmountValue("To pay", "€45.99", caret=True), AmountValue("Change", "€4.01", washed=True))
    )
    return [
        _section("Keypad", Keypad("money", test_id="gallery.keypad")),
        _section("Tender", hero, back, idle, row(cash, card), row(quick), amounts, totals),
    ]


def _tokens() -> list[QLayout]:
    swatches = QGridLayout()
    space(swatches, 8, (0, 0, 0, 0))
    for position, role in enumerate(_ROLES):
        swatches.addWidget(_Swatch(role), position // 6, position % 6)
    tints = row(
        *(
            ArtTile(art, name, side=60, name=name)
            for art, name in zip(_TINT_ART, tokens().tints, strict=True)
        )
    )
    lines = QVBoxLayout()
    space(lines, 6, (0, 0, 0, 0))
    for sample, role in _TYPE:
        spec = tokens().type_roles[role]
        size = Label(f"{role} {spec.px}/{spec.line}", "micro", "ink2")
        lines.addLayout(row(Label(sample, role), None, size))
    empty = EmptyState("barcode", "Ready for the next customer", "Scan an item or press F2.")
    return [
        _section("Colour roles", swatches),
        _section("Category tints", tints),
        _section("Type", lines),
        _section("Empty", empty),
    ]


def _section(title: str, *parts: QWidget | QLayout) -> QLayout:
    return column(Label(title, "smallStrong", "ink3"), *parts, spacing=10)


def _buttons() -> QLayout:
    return row(
        Button("Primary", "primary"),
        Button("Secondary"),
        Button("Soft", "soft"),
        Button("Ghost", "ghost"),
        Button("Delete", "danger"),
        Button("Archive", "dangerGhost", icon="archive"),
        None,
    )


def _sizes() -> QLayout:
    disabled = Button("Disabled")
    disabled.setEnabled(False)
    disabled.setToolTip("Nothing is selected")
    return row(
        Button("Compact", size="compact"),
        Button("Default"),
        Button("Touch", size="touch", icon="plus"),
        disabled,
        Button(icon="x", name="Close"),
        Stepper("3", test_id="gallery.stepper"),
        None,
    )


def _fields() -> QLayout:
    name = Field("Name", LineEdit("Aged Gouda 200 g"), help_text="Shown on receipts")
    price = Field("Price", LineEdit("€5.90", suffix="per piece"))
    barcode = Field("Barcode", LineEdit("87109126003"))
    barcode.set_error("13 digits needed, this has 11")
    fields = row(name, price, barcode, spacing=12)
    for field in (name, price, barcode):
        fields.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return fields


def _badges() -> QLayout:
    pairs = (("Active", "ok"), ("Low", "warn"), ("Overdue", "danger"), ("Sent", "info"))
    marks = [Badge(BadgeValue(text, tone_name)) for text, tone_name in pairs]
    return row(
        *marks,
        Badge(BadgeValue("Draft")),
        Badge(BadgeValue("Gold", "honey", "star")),
        Badge(BadgeValue("New", "accent")),
        Avatar("AM", "plum", name="Ana Morales"),
        Avatar("CG", "rose", side=68, on_shift=True, name="Chloé Girard"),
        Keycap("F2"),
        None,
    )


def _choice() -> QLayout:
    on, off = Toggle(name="Show key hints"), Toggle(name="Reduce motion")
    on.setChecked(True)
    ticked = CheckBox("Print gift receipt")
    ticked.setChecked(True)
    everything = Chip(ChipValue("all", "All"))
    everything.setChecked(True)
    bakery = Chip(ChipValue("bakery", "Bakery", "bread", "honey"))
    period = Segmented((("day", "Day"), ("week", "Week"), ("month", "Month")), name="Period")
    period.choose("week")
    return row(on, off, period, everything, bakery, ticked, None)


def _messages(owner: QWidget) -> QLayout:
    undo = ToastAction("Undo", lambda: None, "Ctrl Z")
    retry = ToastAction("Retry", lambda: None)
    removed = ToastValue("Market tote removed", icon="arrow-counter-clockwise", actions=(undo,))
    paper = ToastValue(
        "Printer is out of paper", "The receipt is saved.", tone="error", actions=(retry,)
    )
    return row(Toast(removed, owner), Toast(paper, owner), None, spacing=0)


def _notice() -> QLayout:
    notice = NoticeBar(test_id="gallery.notice")
    notice.show_notice(
        "Drawer is open",
        "Close it to start the next sale, or just scan.",
        tone_name="warn",
        icon="tray",
    )
    dots = PinDots(test_id="gallery.pin")
    dots.set_typed(2)
    meter = Meter(name="Paid")
    meter.set_share(0.43)
    coins = row(
        MoneyPiece("2 ×", "€2", "honey"),
        MoneyPiece("1 ×", "1 c", "clay"),
        MoneyPiece("", "€50", "clay", note=True),
        dots,
        meter,
        spacing=20,
    )
    return column(notice, coins, spacing=14)


def _action_tiles() -> QLayout:
    return row(
        ActionTile("Hold", "pause-circle", key="F6"),
        ActionTile("Discount", "seal-percent", key="F7"),
        ActionTile("Note", "note-pencil"),
        ActionTile("More", "dots-three-outline"),
    )


class _Swatch(QWidget):
    """A colour role with its name."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(84), px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as p:
            p.card(QRectF(0, 0, p.width, 38), 10, self._role, "line2")
            p.text(QRectF(0, 42, p.width, 14), self._role, "micro", "ink2")
