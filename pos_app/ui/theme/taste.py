"""What somebody likes to look at: theme, size, density, motion, contrast; kept as plain lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SYSTEM = "system"
THEMES = ("light", "dark", SYSTEM)
DENSITIES = ("mouse", "auto", "touch")
PERCENT_MIN, PERCENT_MAX, PERCENT_STEP = 80, 160, 10
_ON = "on"


@dataclass(frozen=True, slots=True)
class Taste:
    """`theme` may be "system": as the computer is. `percent` is the size of everything."""

    theme: str = SYSTEM
    percent: int = 100
    density: str = "auto"
    less_motion: bool = False
    high_contrast: bool = False

    @property
    def scale(self) -> float:
        """The size as a factor."""
        return self.percent / 100

    def as_text(self) -> str:
        """A line for each wish that is not the usual one, the theme first."""
        usual = Taste()
        lines = [self.theme]
        if self.percent != usual.percent:
            lines.append(f"size {self.percent}")
        if self.density != usual.density:
            lines.append(f"density {self.density}")
        if self.less_motion:
            lines.append(f"less_motion {_ON}")
        if self.high_contrast:
            lines.append(f"high_contrast {_ON}")
        return "\n".join(lines)


def taste_of(text: str) -> Taste:
    """What `as_text` wrote. What cannot be understood falls back to the usual."""
    theme, _, rest = text.strip().partition("\n")
    wishes = dict(line.split(" ", 1) for line in rest.splitlines() if " " in line)
    density = wishes.get("density", "")
    return Taste(
        theme=theme if theme in THEMES else SYSTEM,
        percent=_percent(wishes),
        density=density if density in DENSITIES else "auto",
        less_motion=wishes.get("less_motion") == _ON,
        high_contrast=wishes.get("high_contrast") == _ON,
    )


def _percent(wishes: Mapping[str, str]) -> int:
    digits = wishes.get("size", "")
    percent = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else 0
    return percent if PERCENT_MIN <= percent <= PERCENT_MAX else 100
