"""What never stands in a log: keys, PINs, tokens, recovery codes and card numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

HIDDEN = "[hidden]"
_TEXT_MAX = 8_000
_DEPTH_MAX = 6
_NAMES_HIDDEN = (
    r"pin|pins|pepper|secret|secrets|key|keys|token|tokens|password|passphrase|recovery_code|"
    r"authkey|authorization|track|pan|cvv"
)
_NAME_HIDDEN = re.compile(rf"(?:.*_)?(?:{_NAMES_HIDDEN})", re.IGNORECASE)
_SAID = re.compile(rf"\b((?:\w+_)?(?:{_NAMES_HIDDEN})\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|\S+)", re.I)
_KEY_AS_HEX = re.compile(r"[0-9A-Fa-f]{64,}")
_RECOVERY_CODE = re.compile(r"\b(?:[A-Z2-9]{5}-){5}[A-Z2-9]\b")
_CARD_LIKE = re.compile(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){12,18}(?![0-9A-Za-z])")


def hide_secrets(values: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of `values` fit for a log: secrets by name and by look are gone, at any depth."""
    return {str(name): _shown(str(name), value, 0) for name, value in values.items()}


def hide_in_text(text: str) -> str:
    """`text` without what looks like a key, a code, a card number or `pin=...`, not too long."""
    short = text if len(text) <= _TEXT_MAX else f"{text[:_TEXT_MAX]}... ({len(text)} characters)"
    for pattern in (_KEY_AS_HEX, _RECOVERY_CODE):
        short = pattern.sub(HIDDEN, short)
    short = _SAID.sub(rf"\1{HIDDEN}", short)
    return _CARD_LIKE.sub(lambda found: _card(found[0]), short)


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of ISO/IEC 7812-1, as every card number's is."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _shown(name: str, value: Any, depth: int) -> Any:
    if _NAME_HIDDEN.fullmatch(name):
        return HIDDEN
    if isinstance(value, bool | None):
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        return f"<{len(value)} bytes>"
    if isinstance(value, Mapping | list | tuple | set | frozenset):
        return _shown_inside(value, depth + 1)
    if isinstance(value, int | float):
        text = hide_in_text(str(value))
        return value if text == str(value) else text
    return hide_in_text(str(value))


def _shown_inside(value: Any, depth: int) -> Any:
    if depth > _DEPTH_MAX:
        return "..."
    if isinstance(value, Mapping):
        return {str(name): _shown(str(name), inner, depth) for name, inner in value.items()}
    return [_shown("", inner, depth) for inner in value]


def _card(text: str) -> str:
    digits = "".join(c for c in text if c.isdigit())
    return f"[card ...{digits[-4:]}]" if passes_luhn(digits) else text
