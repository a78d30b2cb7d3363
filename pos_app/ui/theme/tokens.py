"""The design tokens, read once from `resources/theme/tokens.json` (sizes at 100 % scale)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from pos_app.ui.theme.resources import resource_path


@dataclass(frozen=True, slots=True)
class TypeRole:
    """A text style: size and line height in px, weight 400..600, letter spacing in px."""

    px: int
    line: int
    weight: int
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Elevation:
    """A shadow: offset down and blur in px, strength from 0 to 1 in the light theme."""

    dy: int
    blur: int
    alpha: float


@dataclass(frozen=True, slots=True)
class ContrastPair:
    """Two colour roles that are drawn on each other, and the least ratio (WCAG 2.2)."""

    fg: str
    bg: str
    least: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens. Colours are hex strings by theme name; the rest is the same in both themes."""

    colours: dict[str, dict[str, str]]
    tints: dict[str, dict[str, dict[str, str]]]
    series: tuple[dict[str, str], ...]
    type_roles: dict[str, TypeRole]
    radius: dict[str, int]
    control: dict[str, int]
    motion_ms: dict[str, int]
    elevation: dict[int, Elevation]
    contrast_pairs: tuple[ContrastPair, ...]
    text_families: tuple[str, ...]
    mono_families: tuple[str, ...]


# Styles of the pictures that the published scale does not name, such as keypad digits.
_MORE_TYPE_ROLES = {
    "badge": TypeRole(12, 16, 600),
    "label": TypeRole(13, 18, 500),
    "prose": TypeRole(16, 24, 400, -0.1),
    "smallStrong": TypeRole(13, 18, 600),
    "bodyMedium": TypeRole(14, 20, 500),
    "search": TypeRole(20, 26, 400, -0.1),
    "figure": TypeRole(20, 24, 600, -0.2),
    "key": TypeRole(24, 28, 500, -0.2),
    "keyL": TypeRole(28, 34, 500, -0.25),
    "amountKey": TypeRole(22, 28, 600, -0.2),
    "amountBar": TypeRole(32, 38, 600, -0.3),
    "amountHero": TypeRole(44, 48, 600, -0.6),
    "amountDisplay": TypeRole(84, 92, 600, -1.6),
    "amountHuge": TypeRole(128, 132, 600, -2.5),
}


@cache
def tokens() -> Tokens:
    """The tokens, parsed on first use."""
    raw = json.loads(resource_path("theme", "tokens.json").read_text(encoding="utf-8"))
    roles = {
        name: TypeRole(t["px"], t["line"], t["weight"], float(t["spacing"]))
        for name, t in raw["type"].items()
    }
    return Tokens(
        colours=raw["color"],
        tints=raw["tint"],
        series=tuple(raw["series"]),
        type_roles=roles | _MORE_TYPE_ROLES,
        radius=raw["radius"],
        control=raw["control"],
        motion_ms={k: v for k, v in raw["motion"].items() if isinstance(v, int)},
        elevation={int(k): Elevation(**v) for k, v in raw["elevation"].items() if v},
        contrast_pairs=tuple(
            ContrastPair(p["fg"], p["bg"], float(p["min"])) for p in raw["contrastPairs"]
        ),
        text_families=tuple(raw["font"]["text"]),
        mono_families=tuple(reversed(raw["font"]["mono"])),  # Noto Sans Mono is the bundled one.
    )
