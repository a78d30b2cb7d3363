"""Published figures (`tests/vectors/money`, with their sources), and asking the engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pos_app.kernel.money import format_minor, parse_minor
from pos_app.taxes.compute_json.run import run_compute

_FOLDER = Path(__file__).parents[2] / "vectors" / "money"


def figures(name: str) -> dict[str, Any]:
    """A file of published figures."""
    return dict(json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def computed(**document: Any) -> dict[str, Any]:
    """What `pos-app compute` answers to this document."""
    return run_compute(json.dumps(document), explain=False)


def amount(text: str | None, currency: str) -> str:
    """A published amount as the engine writes it: "8186" SEK is "8186.00", nothing is zero."""
    return format_minor(parse_minor(text or "0", currency), currency)
