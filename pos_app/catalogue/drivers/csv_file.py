"""CSV as people's programs write it: any usual encoding and delimiter, streamed line by line."""

from __future__ import annotations

import codecs
import csv
import hashlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

from pos_app.catalogue.drivers.table_file import BrokenTable, NotATable, TableFile, chunks

LINE_MAX = 65_536
_DELIMITERS = ",;\t|"
_UNKNOWN_ENCODING = "its characters are in no known encoding; save it as UTF-8"
_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def open_csv(path: Path) -> TableFile:
    """The table of a CSV file; its first row names the columns."""
    digest, encoding = _look_through(path)
    first = _first_line(path, encoding)
    told = first.strip().lower()
    named = told.startswith("sep=")  # Excel's own way of naming the delimiter.
    delimiter = (told[4:5] or "\t") if named else _delimiter(first)
    if delimiter not in _DELIMITERS:
        raise NotATable(file=path.name, why="it names a delimiter that is not , ; tab or |")

    def records(after: int) -> Iterator[list[str]]:
        return islice(_records(path, encoding, delimiter), named + after, None)

    headings = tuple(next(records(0), ()))
    return TableFile(path.name, digest, headings, named + 1, lambda: records(1))


def _look_through(path: Path) -> tuple[bytes, str]:
    """Digest and encoding: what its first bytes say, else UTF-8 if all of it is, else cp1252."""
    digest = hashlib.sha256()
    decoder = codecs.getincrementaldecoder("utf-8")()
    encoding = ""
    for chunk in chunks(path):
        digest.update(chunk)
        encoding = encoding or _marked(chunk) or "utf-8"
        if encoding != "utf-16" and b"\0" in chunk:
            raise NotATable(file=path.name, why="it is not text")
        if encoding == "utf-8":
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                encoding = "cp1252"
    return digest.digest(), encoding


def _first_line(path: Path, encoding: str) -> str:
    try:
        with path.open(encoding=encoding, newline="") as stream:
            return next(_lines(stream, path.name), "")
    except UnicodeError as error:
        raise BrokenTable(file=path.name, line=1, why=_UNKNOWN_ENCODING) from error


def _marked(start: bytes) -> str:
    return next((name for bom, name in _BOMS.items() if start.startswith(bom)), "")


def _delimiter(heading: str) -> str:
    """The delimiter that cuts the headings into most pieces."""
    return max(_DELIMITERS, key=lambda d: len(next(csv.reader([heading], delimiter=d), [])))


def _records(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    with path.open(encoding=encoding, newline="") as stream:
        reader = csv.reader(_lines(stream, path.name), delimiter=delimiter, strict=True)
        try:
            yield from reader
        except UnicodeError as error:
            line = reader.line_num + 1
            raise BrokenTable(file=path.name, line=line, why=_UNKNOWN_ENCODING) from error
        except csv.Error as error:
            why = f"its quotes do not fit ({error})"
            raise BrokenTable(file=path.name, line=reader.line_num, why=why) from error


def _lines(stream: TextIO, name: str) -> Iterator[str]:
    number = 0
    while line := stream.readline(LINE_MAX):
        number += 1
        if len(line) == LINE_MAX and not line.endswith(("\n", "\r")):
            why = f"a line has more than {LINE_MAX:,} characters"
            raise BrokenTable(file=name, line=number, why=why)
        yield line
