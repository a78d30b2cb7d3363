"""XLSX: the first sheet of a workbook, opened only when it is known not to be a bomb.

A workbook is a ZIP archive. Its own directory may lie, so every part is unpacked once to be
counted, in small pieces that are thrown away; and because a sheet is held as a full rectangle, the
cells' own addresses must span a reasonable one.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from decimal import Context
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from pos_app.catalogue.drivers.table_file import NotATable, TableFile, digest_of

PARTS_MAX = 1_000
UNPACKED_MAX = 150_000_000
CELLS_MAX = 2_500_000
_CHUNK = 65_536
_OVERLAP = 64
_LOCAL_HEADER = struct.Struct("<26xHH")
_ADDRESS = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']""")
_ENCRYPTED = 0x1
_WORKBOOK = "xl/workbook.xml"
_SPREADSHEET_DIGITS = Context(prec=15)


def open_xlsx(path: Path) -> TableFile:
    """The table of a workbook's first sheet; its first row names the columns."""
    from python_calamine import CalamineError, CalamineWorkbook

    _refuse_bombs(path)
    try:
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    except (CalamineError, IndexError) as error:
        raise NotATable(file=path.name, why=f"it is not a workbook ({error})") from error

    def rows() -> Iterator[list[str]]:
        return (list(map(_text, row)) for row in sheet.iter_rows())

    numbered = enumerate(rows(), 1)
    first_row, headings = next(((n, row) for n, row in numbered if any(row)), (1, []))

    def below() -> Iterator[list[str]]:
        return islice(rows(), first_row, None)

    return TableFile(path.name, digest_of(path), tuple(headings), first_row, below)


def _text(value: Any) -> str:
    """A cell as it would be typed. Numbers are held as spreadsheets do, with 15 digits."""
    if isinstance(value, str):
        return value
    text = str(value)
    if "." in text and len(text) > 15 and "e" not in text:
        text = f"{_SPREADSHEET_DIGITS.create_decimal(text).normalize():f}"
    return text.removesuffix(".0")


def _refuse_bombs(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as file:
            parts = archive.infolist()
            if len(parts) > PARTS_MAX:
                raise NotATable(file=path.name, why=f"it has more than {PARTS_MAX} parts")
            if _WORKBOOK not in {part.filename for part in parts}:
                raise NotATable(file=path.name, why="it is an archive, not an Excel workbook")
            left = UNPACKED_MAX
            for part in parts:
                left -= _count(path.name, file, part, left)
    except (zipfile.BadZipFile, zlib.error, struct.error, ValueError) as error:
        raise NotATable(file=path.name, why=f"it is a broken archive ({error})") from error


def _count(name: str, file: BinaryIO, part: zipfile.ZipInfo, most: int) -> int:
    """How many bytes a part really unpacks to; refuses more than `most`, and sheets too wide."""
    total = last_row = last_column = 0
    before = b""
    for piece in _unpacked(name, file, part):
        total += len(piece)
        if total > most:
            raise NotATable(file=name, why=f"it unpacks to more than {UNPACKED_MAX:,} bytes")
        for column, row in _ADDRESS.findall(before + piece):
            last_row = max(last_row, int(row))
            last_column = max(last_column, _column(column))
        before = piece[-_OVERLAP:]
    if last_row * last_column > CELLS_MAX:
        why = f"a sheet spans {last_row:,} rows and {last_column:,} columns; save it as CSV"
        raise NotATable(file=name, why=why)
    return total


def _unpacked(name: str, file: BinaryIO, part: zipfile.ZipInfo) -> Iterator[bytes]:
    if part.flag_bits & _ENCRYPTED:
        raise NotATable(file=name, why="it is locked with a password")
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotATable(file=name, why="it is packed in a way that Excel does not use")
    file.seek(part.header_offset)
    name_bytes, extra_bytes = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
    file.seek(name_bytes + extra_bytes, 1)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    stored = part.compress_type == zipfile.ZIP_STORED
    left = part.compress_size
    while left > 0 and (packed := file.read(min(_CHUNK, left))):
        left -= len(packed)
        if stored:
            yield packed
            continue
        while packed and not unpacker.eof:
            yield unpacker.decompress(packed, _CHUNK)
            packed = unpacker.unconsumed_tail


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
