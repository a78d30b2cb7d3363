"""The strings that attackers and broken devices send, and what of them may be kept as text."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from pos_app.kernel.text import clean

_KEPT = json.loads(Path(__file__).with_name("attack_payloads.json").read_text(encoding="utf-8"))
_HEX = [re.sub(r"\(.*\)|\s", "", entry) for entry in _KEPT["escpos_hex"]]

PAYLOADS: list[str] = [
    *(bytes.fromhex(digits).decode("latin-1") for digits in _HEX),
    *_KEPT["unicode_text"],
    *_KEPT["csv_formula"],
    *_KEPT["csv_must_stay_numeric"],
    *_KEPT["sql_like"],
    *_KEPT["path"],
    *_KEPT["log"],
    *_KEPT["barcode"],
    *_KEPT["api"],
    "<script>alert(1)</script>",
    "\ud800",
    "\x9b31m",
    "9" * 5000,
]


def name_of(payload: str) -> str:
    """A payload as the name of a test."""
    return payload[:24].encode("unicode_escape").decode()


def kept_as(payload: str, longest: int) -> str | None:
    """What is kept of a reason: composed and trimmed, or None where it must be refused."""
    text = unicodedata.normalize("NFC", payload).strip()
    return text if text and len(text) <= longest and clean(text) == text else None
