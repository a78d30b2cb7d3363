"""What the user chose: theme, size, motion. One per process, as there is one QApplication."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ui.theme.tokens import tokens


@dataclass(frozen=True, slots=True)
class Look:
    """`scale` multiplies every px token (0.8 to 1.6), apart from the system's own scaling."""

    name: str = "light"
    scale: float = 1.0
    reduce_motion: bool = False
    high_contrast: bool = False

    def __post_init__(self) -> None:
        """Hold the limits that the settings page offers."""
        assert self.name in ("light", "dark"), self.name
        assert 0.8 <= self.scale <= 1.6, self.scale


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


def motion_ms(name: str) -> int:
    """How long an animation of this kind lasts; 0 when the user asked for less motion."""
    if _current.reduce_motion:
        return 0
    return tokens().motion_ms[name]
