"""Settings are typed and bounded when they are written, and checked again when they are read."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from pos_app.facts.shop import SettingsChanged
from pos_app.identity.settings import IDLE_LOCK_MINUTES
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform import settings
from pos_app.platform.settings import Setting
from tests.integration.identity.conftest import TestShop

_WORDS = {"title": "A title", "description": "What it does."}
_SWITCH = settings.switch("test.switch", default=True, **_WORDS)
_NUMBER = settings.number("test.number", default=5, at_least=1, at_most=10, **_WORDS)
_PERCENT = settings.percent("test.percent", default=Decimal("2.5"), at_most=20, **_WORDS)
_CHOICE = settings.choice("test.choice", default="a", choices=("a", "b"), **_WORDS)
_TEXT = settings.text("test.text", default="", longest=5, **_WORDS)


@pytest.fixture(autouse=True, scope="module")
def _undeclare() -> Iterator[None]:
    yield
    for name in [name for name in settings.declared() if name.startswith("test.")]:
        settings._declared.pop(name)


def _set(duka: TestShop, **values: str) -> None:
    named = {name.replace("_", ".", 1): value for name, value in values.items()}
    duka.record(SettingsChanged(id=new_id(), at=duka.now, till=duka.till, values=named))


@pytest.mark.parametrize(
    ("setting", "default"),
    [(_SWITCH, True), (_NUMBER, 5), (_PERCENT, Decimal("2.5")), (_CHOICE, "a"), (_TEXT, "")],
)
def test_what_nobody_set_has_its_default(
    duka: TestShop, setting: Setting[Any], default: object
) -> None:
    assert settings.read(duka.reading, setting) == default


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (_SWITCH, False),
        (_NUMBER, 1),
        (_NUMBER, 10),
        (_PERCENT, Decimal("0")),
        (_PERCENT, Decimal("19.999999")),
        (_CHOICE, "b"),
        (_TEXT, "Äñ𝄞 x"),
    ],
)
def test_what_was_set_is_read_back(duka: TestShop, setting: Setting[Any], value: object) -> None:
    values = settings.format_values({setting.name: value})
    duka.record(SettingsChanged(id=new_id(), at=duka.now, till=duka.till, values=values))
    found = settings.read(duka.reading, setting)
    assert (found, type(found)) == (value, type(value))


def test_the_latest_change_counts(duka: TestShop) -> None:
    _set(duka, test_number="7", test_switch="false")
    _set(duka, test_number="8")
    assert settings.read(duka.reading, _NUMBER) == 8
    assert settings.read(duka.reading, _SWITCH) is False


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (_SWITCH, 1),
        (_SWITCH, "true"),
        (_NUMBER, 0),
        (_NUMBER, 11),
        (_NUMBER, True),
        (_NUMBER, 5.0),
        (_NUMBER, "5"),
        (_PERCENT, "20.1"),
        (_PERCENT, "-1"),
        (_PERCENT, "NaN"),
        (_PERCENT, 5.0),
        (_CHOICE, "c"),
        (_CHOICE, None),
        (_TEXT, "123456"),
        (_TEXT, "a\nb"),
        (_TEXT, "\x1b@"),
        (_TEXT, None),
    ],
)
def test_what_cannot_stand_there_is_refused(setting: Setting[Any], value: object) -> None:
    with pytest.raises(BadInput, match="A title"):
        setting.format(value)


def test_a_setting_nobody_declared_is_refused() -> None:
    with pytest.raises(BadInput, match=r"there is no setting test\.nothing"):
        settings.format_values({"test.number": 5, "test.nothing": 1})


@pytest.mark.logs("the default is used")
@pytest.mark.parametrize("stored", ["11", "null", '"5"', "{", ""])
def test_a_value_of_another_version_gives_way_to_the_default_and_is_logged(
    duka: TestShop, stored: str
) -> None:
    _set(duka, test_number=stored)
    assert settings.read(duka.reading, _NUMBER) == 5


def test_two_settings_of_one_name_are_a_bug() -> None:
    with pytest.raises(ValueError, match="two settings"):
        settings.switch("test.switch", default=False, **_WORDS)


def test_a_default_out_of_bounds_is_refused_when_it_is_declared() -> None:
    with pytest.raises(BadInput):
        settings.number("test.bad", default=0, at_least=1, at_most=2, **_WORDS)
    assert "test.bad" not in settings.declared()


def test_a_declaration_says_all_that_a_dialog_needs() -> None:
    found = settings.declared()["identity.idle_lock_minutes"]
    assert found is IDLE_LOCK_MINUTES
    assert (found.kind, found.default, found.at_least, found.at_most) == ("number", 5, 0, 120)
    assert found.title
    assert found.description.endswith(".")
