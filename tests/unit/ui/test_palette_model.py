"""What the palette finds, in order, from providers that answer at once or late."""

from __future__ import annotations

import pytest

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.palette_model import Answer, Hit, PaletteModel, Provider, command_provider


def hit(name: str) -> Hit:
    return Hit(name, name, lambda: None)


def at_once(title: str, names: str, prefix: str = "", most: int = 5) -> Provider:
    def find(words: str, answer: Answer) -> None:
        answer([hit(name) for name in names.split() if words in name])

    return Provider(title, find, prefix, most)


class Late:
    """A provider whose answers come when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Answer]] = []
        self.provider = Provider("Late", lambda words, answer: self.asked.append((words, answer)))


def names(model: PaletteModel) -> list[str]:
    return [row.name for row in model.rows()]


def test_groups_stand_in_the_order_of_the_providers():
    model = PaletteModel([at_once("Products", "coffee tea"), at_once("People", "corin")])
    model.ask("co")
    assert names(model) == ["Products", "coffee", "People", "corin"]
    assert [h.name for h in model.hits] == ["coffee", "corin"]


def test_a_group_without_hits_has_no_heading():
    model = PaletteModel([at_once("Products", "tea"), at_once("People", "corin")])
    model.ask("co")
    assert names(model) == ["People", "corin"]


def test_no_group_crowds_out_the_others():
    model = PaletteModel([at_once("Products", "co1 co2 co3 co4", most=2), at_once("People", "co")])
    model.ask("co")
    assert names(model) == ["Products", "co1", "co2", "People", "co"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@co", ["People", "corin"]),
        ("@ co", ["People", "corin"]),
        (">", ["Actions", "code"]),
        ("#1", []),
    ],
)
def test_a_prefix_asks_one_group(text, shown):
    people, actions = at_once("People", "corin", "@"), at_once("Actions", "code", ">")
    model = PaletteModel([at_once("Products", "coffee"), people, actions])
    model.ask(text)
    assert names(model) == shown


def test_late_answers_come_in_their_place():
    late = Late()
    model = PaletteModel([late.provider, at_once("People", "corin")])
    model.ask("co")
    assert model.is_waiting
    assert names(model) == ["People", "corin"]
    late.asked[0][1]([hit("coffee")])
    assert not model.is_waiting
    assert names(model) == ["Late", "coffee", "People", "corin"]


def test_answers_to_older_words_are_dropped():
    late = Late()
    model = PaletteModel([late.provider])
    model.ask("c")
    model.ask("co")
    late.asked[0][1]([hit("cake")])
    assert names(model) == []
    late.asked[1][1]([hit("coffee")])
    assert names(model) == ["Late", "coffee"]


def test_old_hits_stay_until_the_new_ones_are_there():
    late = Late()
    model = PaletteModel([late.provider])
    model.ask("c")
    late.asked[0][1]([hit("cake")])
    model.ask("co")
    assert names(model) == ["Late", "cake"]


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def commands(ran) -> Commands:
    def command(command_id: str, title: str, right=EVERYBODY, **more: str) -> Command:
        return Command(command_id, title, right, _never, **more)

    return Commands(
        [
            command("sale.pay", "Pay", Permission.SELL, shortcut="F12"),
            command("till.lock", "Lock", shortcut="Ctrl+L", icon="lock-key"),
            command("tender.cash", "Pay in cash", place="tender"),
        ]
    )


def _never() -> None:
    raise AssertionError("the palette runs commands through `run`")


def ask(provider: Provider, words: str) -> list[Hit]:
    found: list[Hit] = []
    provider.find(words, found.extend)
    return found


def test_actions_show_their_keys_and_run_like_everywhere(commands, ran):
    def run(command: Command) -> None:
        ran.append(command.id)

    provider = command_provider(commands, lambda: {Permission.SELL}, run)
    (found,) = ask(provider, "lock")
    assert (found.name, found.shortcut, found.icon) == ("Lock", "Ctrl L", "lock-key")
    found.act()
    assert ran == ["till.lock"]


def test_actions_without_the_right_or_on_another_page_are_absent(commands, ran):
    provider = command_provider(commands, set, ran.append, lambda: "register")
    assert [h.name for h in ask(provider, "pay")] == []
    allowed = command_provider(commands, lambda: {Permission.SELL}, ran.append, lambda: "register")
    assert [h.name for h in ask(allowed, "pay")] == ["Pay"]
