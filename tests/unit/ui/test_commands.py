"""Commands are what menus, palette and key sheet are made of."""

from __future__ import annotations

import pytest

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.menus import key_hint

CASHIER = frozenset({Permission.SELL})


def command(command_id: str, title: str, right=EVERYBODY, **more: str) -> Command:
    return Command(command_id, title, right, lambda: None, **more)


@pytest.fixture
def commands() -> Commands:
    return Commands(
        [
            command("sale.pay", "Pay", Permission.SELL, shortcut="F12", menu="Sale"),
            command("sale.hold", "Hold sale", Permission.SELL, shortcut="F6", menu="Sale"),
            command("drawer.open", "Open drawer", Permission.OPEN_DRAWER, menu="Sale"),
            command("help.keys", "Key sheet", shortcut="F1", menu="Help", keywords="shortcuts"),
            command("tender.cash", "Pay in cash", Permission.SELL, shortcut="1", place="tender"),
        ]
    )


def ids(found) -> list[str]:
    return [c.id for c in found]


def test_what_is_not_allowed_is_absent(commands):
    assert "drawer.open" not in ids(commands.open_to(CASHIER))
    assert "drawer.open" in ids(commands.open_to({Permission.OPEN_DRAWER}))


def test_nobody_signed_in_gets_only_what_is_for_everybody(commands):
    assert ids(commands.open_to(frozenset())) == ["help.keys"]


def test_a_page_has_its_own_commands_and_the_general_ones(commands):
    assert "tender.cash" not in ids(commands.open_to(CASHIER, "register"))
    assert {"tender.cash", "sale.pay"} <= set(ids(commands.open_to(CASHIER, "tender")))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("pay", "sale.pay"),
        ("CÁSH", "tender.cash"),
        ("shortcuts", "help.keys"),
        ("ho sa", "sale.hold"),
    ],
)
def test_the_palette_finds_by_words(commands, words, first):
    assert ids(commands.find(words, CASHIER))[0] == first


def test_the_palette_does_not_show_what_is_not_allowed(commands):
    assert commands.find("drawer", CASHIER) == ()


def test_the_key_sheet_groups_by_menu(commands):
    sheet = commands.key_sheet(CASHIER)
    assert ids(sheet["Sale"]) == ["sale.pay", "sale.hold"]
    assert ids(sheet["Help"]) == ["help.keys"]


def test_a_key_means_one_thing_in_one_place(commands):
    commands.add(command("other.page", "Something", shortcut="1", place="register"))
    for place in ("tender", ""):
        with pytest.raises(AssertionError, match="taken"):
            commands.add(command(f"second.{place}", "Something else", shortcut="1", place=place))


def test_an_id_is_given_once(commands):
    with pytest.raises(AssertionError, match="exists"):
        commands.add(command("sale.pay", "Pay again"))


def test_keycaps_show_keys_apart():
    assert key_hint("Ctrl+K") == "Ctrl K"
