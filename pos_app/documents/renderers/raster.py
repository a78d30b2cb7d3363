"""One-bit pictures for the paper: made of modules or pixels, sent as GS v 0 strips.

Some printers look for real-time commands (DLE EOT, DLE ENQ, DLE DC4) even inside picture data, so
no strip may hold their bytes: one more dot is set beside the dot that would start one. Bars and QR
modules are at least two dots wide, so no byte of theirs is ever the lone dot of a DLE.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

STRIP_ROWS_MAX = 256
_GRID_ROWS = 48  # Heights of whole multiples of it confuse 58 mm printers (POS-58xx).
_REAL_TIME = re.compile(b"\x10(?=[\x04\x05\x14])")


class Raster(msgspec.Struct, frozen=True):
    """A one-bit picture: rows of `width_bytes`, most significant bit left, 1 is black."""

    width_bytes: int
    rows: int
    data: bytes

    @property
    def width(self) -> int:
        """Width in dots, a multiple of 8."""
        return self.width_bytes * 8


def strips(picture: Raster, rows_max: int) -> Iterator[bytes]:
    """The picture as commands of at most `rows_max` rows each (never over 256)."""
    width = picture.width_bytes
    height = min(rows_max, STRIP_ROWS_MAX)
    if height % _GRID_ROWS == 0:
        height -= 1
    for top in range(0, picture.rows, height):
        rows = min(height, picture.rows - top)
        data = picture.data[top * width : (top + rows) * width]
        if rows % _GRID_ROWS == 0:
            rows, data = rows + 1, data + bytes(width)
        header = b"\x1dv0\x00" + width.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield header + _REAL_TIME.sub(b"\x18", data)


def centred(picture: Raster, dots: int) -> Raster:
    """The picture moved right so that it stands in the middle of the paper."""
    free = (dots // 8 - picture.width_bytes) // 2
    if free <= 0:
        return picture
    width = picture.width_bytes
    margin = bytes(free)
    rows = (picture.data[n : n + width] for n in range(0, len(picture.data), width))
    return Raster(width + free, picture.rows, b"".join(margin + row for row in rows))


def from_modules(matrix: Sequence[str], dots_per_module: int, rows_per_module: int) -> Raster:
    """A picture of modules, each row a string of 0 and 1."""
    width_bytes = -(-len(matrix[0]) * dots_per_module // 8)
    rows = []
    for row in matrix:
        bits = "".join(module * dots_per_module for module in row).ljust(width_bytes * 8, "0")
        rows.append(int(bits, 2).to_bytes(width_bytes, "big") * rows_per_module)
    return Raster(width_bytes, len(matrix) * rows_per_module, b"".join(rows))
