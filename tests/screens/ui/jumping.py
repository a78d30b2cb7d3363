"""Commands, palette and key sheet as in pictures 19 and 35."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from pos_app.kernel.text import fold
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.palette_model import (
    CUSTOMERS,
    Answer,
    Hit,
    PaletteModel,
    Provider,
    command_provider,
)
from pos_app.ui.widgets.key_sheet import KeyGroup, KeySheet, key_groups
from pos_app.ui.widgets.palette import Palette

TITLES = {"sale": "This sale", "pay": "Pay", "move": "Move"}
_COMMANDS = """
sale.customer|Customer|F3|sale|user-plus
sale.quantity|Quantity|F4|sale|hash
sale.discount|Discount on the whole sale|F7|sale|seal-percent
sale.price|Price|F8|sale|tag
sale.note|Note|Ctrl+E|sale|note-pencil
sale.hold|Hold|F6|sale|pause-circle
pay.take|Take payment|F12|pay|cash-register
pay.card|Card at once|Shift+F12|pay|credit-card
pay.receipt|Print last receipt|Ctrl+P|pay|receipt
move.jump|Jump to anything|Ctrl+K|move|magnifying-glass
move.lock|Lock, change person|Ctrl+L|move|lock-key
shift.cash|Cash in or out||move|coins
sync.now|Sync now||move|cloud-check
"""
PRODUCTS = (
    ("House blend beans 250 g", "€9.80 · 27 in stock", "coffee-bean", "clay"),
    ("Flat white", "€3.40", "coffee", "clay"),
    ("Cookies", "€4.60", "cookie", "honey"),
)
MORE = KeyGroup("Ring up", (("3 *", "Times three, then scan"), ("+ −", "More or fewer")))


def make_commands(run: Callable[[str], object]) -> Commands:
    made = Commands()
    for line in _COMMANDS.strip().splitlines():
        key, title, shortcut, menu, icon = line.split("|")
        act = _running(run, key)
        made.add(Command(key, title, EVERYBODY, act, shortcut, menu, icon))
    return made


def _running(run: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: run(key)


def product_provider(run: Callable[[str], object]) -> Provider:
    def find(words: str, answer: Answer) -> None:
        wanted = fold(words)
        answer(
            [
                Hit(
                    name,
                    name,
                    _running(run, f"add {name}"),
                    detail,
                    icon,
                    tint,
                    verb="Add to sale",
                    open=_running(run, f"open {name}"),
                )
                for name, detail, icon, tint in PRODUCTS
                if wanted and (wanted in fold(name) or wanted[:2] == "co")
            ]
        )

    return Provider("Products", find)


def people_provider(run: Callable[[str], object]) -> Provider:
    def find(words: str, answer: Answer) -> None:
        hit = Hit(
            "cowork",
            "Cowork 21",
            _running(run, "cowork"),
            "Coffee subscription",
            initials="C2",
            tint="honey",
        )
        answer([hit] if not words or fold(words) in "cowork 21" else [])

    return Provider("Customers", find, CUSTOMERS)


def make_palette(window: QWidget, run: Callable[[str], object]) -> Palette:
    commands = make_commands(run)
    actions = command_provider(commands, lambda: (), lambda command: command.handler())
    providers: Sequence[Provider] = (product_provider(run), people_provider(run), actions)
    return Palette(PaletteModel(providers), window)


def make_sheet(window: QWidget) -> KeySheet:
    commands = make_commands(lambda key: None)
    groups = key_groups(commands.key_sheet(()), TITLES, [MORE])
    note = "You can change every key in Settings › Register."
    return KeySheet("Keys for the register", groups, note=note, parent=window)
