"""What a screen tells people after an act: a toast, with at most one or two next steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.kernel.errors import Trouble
from pos_app.ui.translations import error_words


@dataclass(frozen=True, slots=True)
class NextStep:
    """A verb and what it does."""

    verb: str
    act: Callable[[], object]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One message; `is_error` ones stay until the next."""

    title: str
    detail: str = ""
    is_error: bool = False
    icon: str = "check-circle"
    steps: tuple[NextStep, ...] = ()


def told_of(error: Exception) -> Told:
    """A refusal or a trouble: its first sentence is what happened, the rest what to do."""
    happened, _, rest = error_words(error).partition(". ")
    title = happened if happened.endswith((".", ":")) else f"{happened}."
    return Told(title.removesuffix("."), rest, is_error=isinstance(error, Trouble) or bool(rest))
