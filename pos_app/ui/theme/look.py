"""What the user chose: theme, size, motion. One per process, as there is one QApplication."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ui.theme.tokens import tokens

SCALE_MIN, SCALE_MAX = 0.8, 1.6
_ROWS = {"mouse": 44, "auto": 56, "touch": 64}


@dataclass(frozen=True, slots=True)
class Look:
    """`scale` multiplies every px token (0.8 to 1.6), apart from the system's own scaling.

    `density` is how high rows are: "mouse", "auto" or "touch".
    """

    name: str = "light"
    scale: float = 1.0
    reduce_motion: bool = False
    high_contrast: bool = False
    density: str = "auto"

    def __post_init__(self) -> None:
        """Hold the limits that the settings page offers."""
        assert self.name in ("light", "dark"), self.name
        assert SCALE_MIN <= self.scale <= SCALE_MAX, self.scale
        assert self.density in _ROWS, self.density


_current = Look()


def look() -> Look:
    """The look in force."""
    return _current


def set_look(new: Look) -> None:
    """Replace the look. Only `theme.apply` calls this: it also refreshes what depends on it."""
    global _current  # noqa: PLW0603 -- one QApplication, one look: else a parameter of everything
    _current = new


def px(size: float) -> int:
    """A size of the design at the user's scale, in device-independent px."""
    return round(size * _current.scale)


def row_height() -> int:
    """How high a row of a list or table is, in px at 100 %."""
    return _ROWS[_current.density]


def motion_ms(name: str) -> int:
    """How long an animation of this kind lasts; 0 when the user asked for less motion."""
    if _current.reduce_motion:
        return 0
    return tokens().motion_ms[name]
