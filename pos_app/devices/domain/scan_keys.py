"""A key going down, and what a scanner meant by it whatever layout the computer is set to.

Scanners type as a US keyboard. On a French host the same keys come out as other letters, so codes
are read from the position of the key: the scan code of the PC keyboard, set 1, which Windows hands
over as it is, and X11 and Wayland with 8 added.
"""

from __future__ import annotations

from dataclasses import dataclass

SEPARATOR = "\x1d"
"""FNC1 inside a GS1 code; many scanners type it as Ctrl+]."""

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
)
_PLAIN = {first + n: c for first, plain, _ in _ROWS for n, c in enumerate(plain)}
_SHIFTED = {first + n: c for first, _, shifted in _ROWS for n, c in enumerate(shifted)}
_BRACKET_KEY = 27
_SUFFIX_KEYS = {28: "\r", 96: "\r", 284: "\r", 15: "\t"}


@dataclass(frozen=True, slots=True)
class KeyPress:
    """A key going down. `at_ms`: the window system's stamp, 0 when it has none."""

    text: str
    at_ms: int
    scan_code: int = 0
    """PC set 1, or 0 when the system does not tell."""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    repeated: bool = False
    is_modifier: bool = False
    """Shift and its like by themselves: part of typing a code."""


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """How the shop's keyboard scanner types."""

    us_layout: bool = True
    gap_ms: int = 35
    suffix: str = "\r\t"
    """The keys that end a code; empty: the scanner ends with nothing, so torn scans go unseen."""
    prefix: str = ""
    """A key the scanner was programmed to begin with; makes the start of a code certain."""
    duplicate_ms: int = 150
    """The same code this soon after itself is one pull of the trigger; 0: never."""


def character_of(key: KeyPress, settings: WedgeSettings) -> str:
    """The character of a code that `key` stands for; empty when it stands for none."""
    if key.ctrl and (key.text == SEPARATOR or key.scan_code == _BRACKET_KEY):
        return SEPARATOR
    if key.ctrl or key.alt or key.is_modifier:
        return ""
    if settings.us_layout and key.scan_code:
        return (_SHIFTED if key.shift else _PLAIN).get(key.scan_code, "")
    return key.text if len(key.text) == 1 and key.text.isprintable() else ""


def is_suffix(key: KeyPress, settings: WedgeSettings) -> bool:
    """Whether `key` is one the scanner ends a code with."""
    if key.ctrl or key.alt:
        return False
    typed = _SUFFIX_KEYS.get(key.scan_code) or key.text.replace("\n", "\r")
    return bool(typed) and typed in settings.suffix


def calibrated_gap_ms(gaps_ms: list[int]) -> int:
    """The longest gap to allow a scanner whose test scans had `gaps_ms`: 3 x p95, 10 to 80."""
    if len(gaps_ms) < 10:
        raise ValueError("calibration needs at least ten gaps")
    p95 = sorted(gaps_ms)[-(len(gaps_ms) // 20) - 1]
    return min(80, max(10, 3 * p95))
