"""Settings: declared once, typed and described, beside their reader; changed by facts.

A declaration is all that the settings dialog needs to draw itself. What stands in the database is
JSON text, checked again when it is read: another version of the program may have written it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar, cast

from sqlalchemy import Column, Text, bindparam, select

from pos_app.facts.shop import SettingsChanged
from pos_app.kernel.errors import BadInput
from pos_app.kernel.percent import parse_percent
from pos_app.kernel.quantity import plain
from pos_app.kernel.text import clean
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import table
from pos_app.platform.work import Work

T = TypeVar("T", bool, int, str, Decimal)
Kind = Literal["switch", "number", "choice", "text", "percent"]

MONEY = "money"
"""The unit of a number that is an amount in whole units of the shop's currency."""
SETTING = table(
    "setting",
    "derived",
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
)

_KEEP = upsert(SETTING)
_VALUE = Statement(select(SETTING.c.value).where(SETTING.c.name == bindparam("name")))
_log = logging.getLogger(__name__)
_declared: dict[str, Setting[Any]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """Something a shop can set. Made by one of the functions below, at a module's top."""

    name: str  # feature.what_it_is
    kind: Kind
    default: T
    title: str
    description: str
    at_least: int = 0  # Numbers and percentages.
    at_most: int = 0  # Numbers and percentages; the longest text.
    choices: tuple[str, ...] = ()
    choice_titles: tuple[str, ...] = ()  # In the order of `choices`; empty: the words themselves.
    unit: str = ""  # Of a number: "minutes", or `MONEY`.
    zero: str = ""  # What 0 means, where it is no amount: "Never".

    def check(self, value: object) -> T:
        """`value` if it may stand here; `BadInput` otherwise."""
        return cast("T", _CHECKS[self.kind](self, value))

    def format(self, value: object) -> str:
        """The JSON text of a valid `value`."""
        checked: object = self.check(value)
        return json.dumps(plain(checked) if isinstance(checked, Decimal) else checked)

    def parse(self, text: str) -> T:
        """The value of a JSON text."""
        try:
            value = json.loads(text)
        except ValueError:
            raise self.refused("it is not JSON") from None
        return self.check(value)

    def refused(self, why: str) -> BadInput:
        """What is said about a value that cannot stand here."""
        return BadInput(what=f"The setting {self.title}", why=why)


def switch(name: str, *, default: bool, title: str, description: str) -> Setting[bool]:
    """A setting that is on or off."""
    return _declare(
        Setting(name=name, kind="switch", default=default, title=title, description=description)
    )


def number(
    name: str,
    *,
    default: int,
    title: str,
    description: str,
    at_least: int,
    at_most: int,
    unit: str = "",
    zero: str = "",
) -> Setting[int]:
    """A whole number within bounds; `zero` says what 0 means where it is no amount."""
    return _declare(
        Setting(
            name=name,
            kind="number",
            default=default,
            title=title,
            description=description,
            at_least=at_least,
            at_most=at_most,
            unit=unit,
            zero=zero,
        )
    )


def percent(
    name: str, *, default: Decimal, title: str, description: str, at_most: int = 100
) -> Setting[Decimal]:
    """A percentage from 0 to `at_most`."""
    return _declare(
        Setting(
            name=name,
            kind="percent",
            default=default,
            title=title,
            description=description,
            at_most=at_most,
        )
    )


def choice(
    name: str,
    *,
    default: str,
    title: str,
    description: str,
    choices: Sequence[str],
    choice_titles: Sequence[str] = (),
) -> Setting[str]:
    """One of a few words, which people read as `choice_titles`."""
    return _declare(
        Setting(
            name=name,
            kind="choice",
            default=default,
            title=title,
            description=description,
            choices=tuple(choices),
            choice_titles=tuple(choice_titles),
        )
    )


def text(
    name: str, *, default: str, title: str, description: str, longest: int = 200
) -> Setting[str]:
    """A line of text; may be empty."""
    return _declare(
        Setting(
            name=name,
            kind="text",
            default=default,
            title=title,
            description=description,
            at_most=longest,
        )
    )


def declared() -> Mapping[str, Setting[Any]]:
    """Every setting of the modules imported so far, by name."""
    return _declared


def format_values(changes: Mapping[str, object]) -> dict[str, str]:
    """The values of a `SettingsChanged`, checked by their declarations; refuses unknown names."""
    unknown = sorted(set(changes) - set(_declared))
    if unknown:
        raise BadInput(what="The settings", why=f"there is no setting {unknown[0]}")
    return {name: _declared[name].format(value) for name, value in changes.items()}


def read(reading: Reading, setting: Setting[T]) -> T:
    """What the shop has set, or the default."""
    row = reading.row(_VALUE, name=setting.name)
    if row is None:
        return setting.default
    try:
        return setting.parse(row[0])
    except BadInput as refused:
        _log.warning("%s; the default is used", refused)
        return setting.default


def keep_settings(facts: Sequence[SettingsChanged], work: Work) -> None:
    """The settings named are as the facts say; names that only a newer program knows are kept."""
    for fact in facts:
        work.execute_many(
            _KEEP, [{"name": name, "value": value} for name, value in fact.values.items()]
        )


def _declare(setting: Setting[T]) -> Setting[T]:
    if setting.name in _declared:
        raise ValueError(f"two settings are called {setting.name}")
    setting.check(setting.default)
    _declared[setting.name] = setting
    return setting


def _switch(setting: Setting[Any], value: object) -> bool:
    if not isinstance(value, bool):
        raise setting.refused("it is on or off")
    return value


def _number(setting: Setting[Any], value: object) -> int:
    whole = value if isinstance(value, int) and not isinstance(value, bool) else None
    if whole is None or not setting.at_least <= whole <= setting.at_most:
        raise setting.refused(f"it is a number from {setting.at_least} to {setting.at_most}")
    return whole


def _percent(setting: Setting[Any], value: object) -> Decimal:
    if not isinstance(value, str | Decimal):
        raise setting.refused("it is a percentage, as text")
    checked = parse_percent(plain(value) if isinstance(value, Decimal) else value, setting.title)
    if checked > setting.at_most:
        raise setting.refused(f"it is at most {setting.at_most} percent")
    return checked


def _choice(setting: Setting[Any], value: object) -> str:
    if value not in setting.choices or not isinstance(value, str):
        raise setting.refused(f"it is one of: {', '.join(setting.choices)}")
    return value


def _text(setting: Setting[Any], value: object) -> str:
    if not isinstance(value, str) or clean(value) != value or len(value) > setting.at_most:
        raise setting.refused(f"it is one line of at most {setting.at_most} characters")
    return value


_CHECKS = {
    "switch": _switch,
    "number": _number,
    "percent": _percent,
    "choice": _choice,
    "text": _text,
}
