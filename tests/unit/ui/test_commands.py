"""Commands are what menus, palette and key sheet are made of."""

from __future__ import annotations

import pytest

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import (
    EVERYBODY,
    Command,
    Commands,
    KeyReserved,
    KeyTaken,
    key_words,
)
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


@pytest.mark.parametrize(("shortcut", "words"), [("+", "+"), ("Ctrl++", "Ctrl +"), ("Del", "Del")])
def test_the_plus_key_is_a_key(shortcut, words):
    assert key_words(shortcut) == words


def test_a_key_can_be_changed_and_is_remembered(commands):
    heard: list[str] = []
    commands.listen(lambda: heard.append("changed"))
    commands.rebind("sale.hold", "Ctrl+H")
    assert commands.get("sale.hold").shortcut == "Ctrl+H"
    assert commands.overrides() == {"sale.hold": "Ctrl+H"}
    assert heard == ["changed"]
    commands.rebind("sale.hold", "F6")
    assert commands.overrides() == {}


def test_a_key_that_means_something_else_is_refused(commands):
    with pytest.raises(KeyTaken) as refused:
        commands.rebind("sale.hold", "F12")
    assert refused.value.details == {"key": "F12", "title": "Pay"}
    assert commands.get("sale.hold").shortcut == "F6"
    assert commands.overrides() == {}


def test_a_key_may_mean_two_things_in_two_places(commands):
    commands.add(command("register.more", "More", place="register"))
    commands.rebind("register.more", "Ctrl+1")
    commands.rebind("tender.cash", "Ctrl+1")
    assert commands.get("tender.cash").shortcut == "Ctrl+1"


@pytest.mark.parametrize("key", ["a", "5", "+", "Shift+A", "Return", "Tab", "Esc", "Up", "Space"])
def test_keys_for_typing_and_moving_are_refused(commands, key):
    with pytest.raises(KeyReserved):
        commands.rebind("sale.hold", key)


@pytest.mark.parametrize("key", ["F4", "Shift+F6", "Ctrl+A", "Alt+5", "Ctrl++", "Del", "Ins"])
def test_other_keys_are_free(commands, key):
    commands.rebind("sale.hold", key)
    assert commands.get("sale.hold").shortcut == key


def test_a_command_keeps_a_typing_key_it_was_built_with(commands):
    commands.rebind("tender.cash", "Ctrl+1")
    commands.rebind("tender.cash", "1")
    assert commands.overrides() == {}


def test_a_key_can_be_taken_away(commands):
    commands.rebind("sale.hold", "")
    commands.rebind("help.keys", "F6")
    assert commands.overrides() == {"sale.hold": "", "help.keys": "F6"}


def test_two_commands_change_places(commands):
    own = {"sale.pay": "F6", "sale.hold": "F12"}
    assert commands.set_overrides(own) == ()
    assert commands.get("sale.pay").shortcut == "F6"
    assert commands.overrides() == own


def test_keys_that_cannot_be_had_fall_back(commands):
    refused = commands.set_overrides({"sale.hold": "F12", "help.keys": "x"})
    assert refused == ("sale.hold", "help.keys")
    assert commands.get("sale.hold").shortcut == "F6"
    assert commands.overrides() == {}


def test_own_keys_wait_for_commands_that_come_later(commands):
    commands.set_overrides({"report.open": "F9", "sale.hold": "Ctrl+H"})
    commands.add(command("report.open", "Reports", shortcut="Ctrl+R"))
    assert commands.get("report.open").shortcut == "F9"
    assert commands.built_shortcut("report.open") == "Ctrl+R"
    commands.rebind("sale.pay", "Ctrl+T")
    commands.add(command("till.drawer", "Drawer", shortcut="Ctrl+T"))
    assert commands.get("till.drawer").shortcut == ""
    assert commands.get("sale.pay").shortcut == "Ctrl+T"
