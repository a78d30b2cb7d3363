"""Settings in words: their values, and what may stand there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.platform.settings import MONEY, Setting
from pos_app.ui.translations import isolated, tr


def value_text(setting: Setting[Any], value: Any, amounts: AmountWords) -> str:
    """What a setting is set to, as people say it."""
    match setting.kind:
        case "switch":
            return tr("Settings", "On") if value else tr("Settings", "Off")
        case "number":
            return _number_text(setting, value, amounts)
        case "percent":
            return f"{amounts.number(value)}%"
        case "choice":
            return choice_title(setting, value)
        case _:
            return isolated(str(value)) if value else tr("Settings", "Nothing")


def choice_title(setting: Setting[Any], choice: str) -> str:
    """A choice as people read it."""
    titles = dict(zip(setting.choices, setting.choice_titles, strict=False))
    return tr("Setting", titles.get(choice, choice.replace("_", " ").capitalize()))


def unit_text(setting: Setting[Any], amounts: AmountWords) -> str:
    """What stands behind a number."""
    if setting.unit == MONEY:
        return amounts.currency
    return tr("Setting", setting.unit) if setting.unit else ""


def help_of(setting: Setting[Any]) -> str:
    """What it does, and what 0 means, in the user's language."""
    said = tr("Setting", setting.description)
    if not setting.zero or "0:" in said:
        return said
    zero = tr("Setting", setting.zero).lower()
    return tr("Settings", "{explanation} 0: {zero}.", explanation=said, zero=zero)


def title_of(setting: Setting[Any]) -> str:
    """The setting's name in the user's language."""
    return tr("Setting", setting.title)


def limits_text(setting: Setting[Any]) -> str:
    """What may stand there, as a sentence for somebody who tried something else."""
    match setting.kind:
        case "number":
            return tr(
                "Settings",
                "Write a whole number from {least} to {most}.",
                least=setting.at_least,
                most=setting.at_most,
            )
        case "percent":
            return tr("Settings", "Write a percentage from 0 to {most}.", most=setting.at_most)
        case "choice":
            return tr("Settings", "Choose one of those offered.")
        case "text":
            return tr(
                "Settings", "Write one line of at most {most} characters.", most=setting.at_most
            )
        case _:
            return tr("Settings", "It is on or off.")


def _number_text(setting: Setting[Any], value: int, amounts: AmountWords) -> str:
    if value == 0 and setting.zero:
        return tr("Setting", setting.zero)
    if setting.unit == MONEY:
        return amounts.price(Decimal(value))
    shown = amounts.number(Decimal(value))
    return f"{shown} {tr('Setting', setting.unit)}" if setting.unit else shown
