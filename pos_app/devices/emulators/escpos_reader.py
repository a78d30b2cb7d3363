"""Taking ESC/POS bytes apart into commands, by the lengths in Epson's command reference.

Written apart from anything that renders, so that a mistake there is not repeated here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Length = Callable[[bytes], int | None]
"""Given what follows the command's name: how many bytes belong to it, None if more is needed."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name (such as `ESC @`), its parameters and data, or a run of text."""

    name: str
    data: bytes = b""


def next_command(buffer: bytes) -> tuple[Command | None, int]:
    """The first command in `buffer` and its length; (None, 0) when it is not whole yet."""
    first = buffer[0]
    if first >= 0x20:
        return _text(buffer)
    if first not in _PREFIXES:
        return Command(_CONTROLS.get(first, f"control {first:02X}")), 1
    if len(buffer) < 2:
        return None, 0
    prefix, table = _PREFIXES[first]
    name = f"{prefix} {chr(buffer[1]) if 0x20 < buffer[1] < 0x7F else f'{buffer[1]:02X}'}"
    rule = table.get(buffer[1])
    if rule is None:
        return Command(f"unknown {name}"), 2
    length = rule(buffer[2:])
    if length is None or len(buffer) < 2 + length:
        return None, 0
    return Command(name, buffer[2 : 2 + length]), 2 + length


def _text(buffer: bytes) -> tuple[Command, int]:
    end = next((n for n, byte in enumerate(buffer) if byte < 0x20), len(buffer))
    return Command("text", buffer[:end]), end


def _fixed(length: int) -> Length:
    return lambda rest: length


def _until_nul(rest: bytes) -> int | None:
    end = rest.find(0)
    return None if end < 0 else end + 1


def _column_image(rest: bytes) -> int | None:
    """ESC * m nL nH: 8 or 24 dots high."""
    if len(rest) < 3:
        return None
    columns = rest[1] + 256 * rest[2]
    return 3 + columns * (3 if rest[0] in (32, 33) else 1)


def _raster(rest: bytes) -> int | None:
    """GS v 0 m xL xH yL yH: x bytes across, y dots down."""
    if len(rest) < 6:
        return None
    return 6 + (rest[2] + 256 * rest[3]) * (rest[4] + 256 * rest[5])


def _barcode(rest: bytes) -> int | None:
    """GS k: up to 6 ended by NUL, from 65 on with a length."""
    if not rest:
        return None
    if rest[0] <= 6:
        end = rest.find(0, 1)
        return None if end < 0 else end + 1
    return 2 + rest[1] if len(rest) > 1 else None


def _cut(rest: bytes) -> int | None:
    """GS V m, with a feed for m of 65 and more."""
    if not rest:
        return None
    return 1 if rest[0] in (0, 1, 48, 49) else 2


def _sized(rest: bytes) -> int | None:
    """GS ( x pL pH ...: the length stands in front."""
    if len(rest) < 3:
        return None
    return 3 + rest[1] + 256 * rest[2]


def _sized_large(rest: bytes) -> int | None:
    """GS 8 L p1 p2 p3 p4 ..."""
    if len(rest) < 5:
        return None
    return 5 + int.from_bytes(rest[1:5], "little")


def _stored_image(rest: bytes) -> int | None:
    """GS * x y."""
    return 2 + rest[0] * rest[1] * 8 if len(rest) > 1 else None


def _user_characters(rest: bytes) -> int | None:
    """ESC & y c1 c2, then per character its width and the columns."""
    if len(rest) < 3:
        return None
    at = 3
    for _ in range(rest[2] - rest[1] + 1):
        if len(rest) <= at:
            return None
        at += 1 + rest[at] * rest[0]
    return at


def _real_time(rest: bytes) -> int | None:
    """DLE DC4 fn: a pulse, switching off, or clearing the buffer."""
    if not rest:
        return None
    return {1: 3, 2: 3, 8: 8}.get(rest[0], 1)


def _table(rules: dict[str, Length], **counts: str) -> dict[int, Length]:
    """Commands by their second byte; `n2="ab"` says that ESC a and ESC b have two parameters."""
    fixed = {ord(c): _fixed(int(key[1:])) for key, names in counts.items() for c in names}
    return fixed | {ord(c): rule for c, rule in rules.items()}


_ESC = _table(
    {"*": _column_image, "D": _until_nul, "&": _user_characters, "(": _sized},
    n0="@2<FLSimv\x0c",
    n1=" !%-3=?EGJKMRTUVadegrtu{\x19",
    n2="$\\Bc",
    n3="p",
    n8="W",
)
_GS = _table(
    {
        "v": _raster,
        "k": _barcode,
        "V": _cut,
        "(": _sized,
        "8": _sized_large,
        "*": _stored_image,
    },
    n0=":",
    n1="!/BEHITabfhrw",
    n2="$LPW\\",
)
_FS = _table({"(": _sized}, n0="&.", n1="!-CW", n2="Sp")
_DLE = _table({"\x14": _real_time}, n1="\x04\x05")
_PREFIXES = {
    0x1B: ("ESC", _ESC),
    0x1D: ("GS", _GS),
    0x1C: ("FS", _FS),
    0x10: ("DLE", _DLE),
}
_CONTROLS = {0x09: "HT", 0x0A: "LF", 0x0C: "FF", 0x0D: "CR", 0x18: "CAN", 0x00: "NUL"}
