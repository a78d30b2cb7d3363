"""Rows of a file of products, checked many at a time.

A column is checked whole, and only where something in it is wrong are its cells looked at one by
one: that is what makes a million rows take seconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import repeat
from typing import Any, NamedTuple

from pos_app.catalogue.domain import import_cells as cells_of
from pos_app.catalogue.domain.code import SHORTENED_LENGTHS, lost_zeros
from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.catalogue.domain.product import NAME_MAX, SKU_MAX
from pos_app.kernel.errors import Refusal

_TEXT_MAX = 200
_UNIT_MAX = 20
_CACHED = 4096
_CODES = ("barcode", "pack_barcode")
_NUMBERS = ("price", "cost", "pack_size", "stock", "reorder_level")
_COMMA_IS_DECIMAL = re.compile(r",\d{1,2}(?:\x00|$)")
_THOUSANDTHS = re.compile(r"(?:\x00|^)[1-9]\d{0,2}\.\d{3}(?:\x00|$)")
_ONE_THOUSANDTH = re.compile(r"\s*[1-9]\d{0,2}\.\d{3}\s*")

PROBLEMS_MAX = 1000
"""As many are listed; the others are only counted."""

Columns = dict[str, Sequence[str]]


class Problem(NamedTuple):
    """What is wrong in a file, and where."""

    row: int
    column: str
    text: str


@dataclass(slots=True)
class Signs:
    """What the file shows of the program that wrote it, gathered while it is read."""

    comma_in_row: int = 0  # The first row with a decimal comma.
    thousandths: list[Problem] = field(default_factory=list)
    zeros_put_back: int = 0  # Barcodes that had lost their leading zeros.

    def look_at_codes(self, cells: Sequence[str]) -> None:
        """Counts barcodes that came without their leading zeros."""
        if not SHORTENED_LENGTHS.isdisjoint(map(len, cells)):
            self.zeros_put_back += sum(map(lost_zeros, cells))

    def look_at_numbers(self, column: str, cells: Sequence[str], numbers: Sequence[int]) -> None:
        """Notes decimal commas, and numbers such as 1.500 that they would make ambiguous."""
        joined = "\0".join(cells)
        if not self.comma_in_row and "," in joined and _COMMA_IS_DECIMAL.search(joined):
            pairs = zip(cells, numbers, strict=True)
            self.comma_in_row = next(n for cell, n in pairs if _COMMA_IS_DECIMAL.search(cell))
        if _THOUSANDTHS.search(joined) and len(self.thousandths) < PROBLEMS_MAX:
            why = "{} could be a thousand or a fraction, as other numbers have decimal commas"
            self.thousandths += [
                Problem(number, column, why.format(cell.strip()))
                for cell, number in zip(cells, numbers, strict=True)
                if _ONE_THOUSANDTH.fullmatch(cell)
            ]

    def problems(self) -> list[Problem]:
        """Numbers that could be read in two ways."""
        return self.thousandths if self.comma_in_row else []


def read_rows(
    places: Mapping[str, int],
    numbers: Sequence[int],
    rows: Sequence[Sequence[str]],
    signs: Signs,
) -> tuple[list[ImportRow], list[Problem]]:
    """The rows that are right, and what is wrong with the others."""
    width = max(places.values()) + 1
    padded = [row if len(row) >= width else [*row, *[""] * (width - len(row))] for row in rows]
    by_place = list(zip(*[row[:width] for row in padded], strict=True))
    columns: Columns = {name: by_place[place] for name, place in places.items()}
    for name in _NUMBERS:
        if name in columns:
            signs.look_at_numbers(name, columns[name], numbers)
    for name in _CODES:
        if name in columns:
            signs.look_at_codes(columns[name])
    problems: list[Problem] = []
    values = [_read_column(name, columns.get(name), numbers, problems) for name in _READERS]
    if "pack_barcode" in columns or "pack_size" in columns:
        problems += _pack_problems(numbers, values)
    bad = {problem.row for problem in problems}
    read = map(ImportRow, numbers, *values)
    return [row for row in read if row.number not in bad] if bad else list(read), problems


def _read_column(
    name: str, cells: Sequence[str] | None, numbers: Sequence[int], problems: list[Problem]
) -> Any:
    if cells is None:
        return repeat("" if name in _CODES else None)
    read_all, read_one = _READERS[name]
    try:
        return read_all(cells)
    except Refusal:
        values = []
        for cell, number in zip(cells, numbers, strict=True):
            try:
                values.append(read_one(cell))
            except Refusal as refusal:
                problems.append(Problem(number, name, str(refusal)))
                values.append(None)
        return values


def _pack_problems(numbers: Sequence[int], values: list[Any]) -> list[Problem]:
    names = list(_READERS)
    codes, sizes = (values[names.index(name)] for name in ("pack_barcode", "pack_size"))
    return [
        Problem(number, "pack_size", "A pack needs both its barcode and how many pieces it holds.")
        for number, code, size in zip(numbers, codes, sizes, strict=False)
        if bool(code) != bool(size)
    ]


def _texts(what: str, longest: int) -> tuple[Callable[..., Any], Callable[[str], Any]]:
    one = partial(cells_of.read_text, what=what, longest=longest)

    def read_all(cells: Sequence[str]) -> list[str]:
        joined = "".join(cells)
        simple = joined.isascii() and joined.isprintable() and len(max(cells, key=len)) <= longest
        stripped = [cell.strip() for cell in cells]
        if simple and all(stripped) and {cell[0] for cell in stripped}.isdisjoint("'="):
            return stripped
        return [one(cell) for cell in cells]

    return read_all, one


def _each(one: Callable[[str], Any]) -> tuple[Callable[..., Any], Callable[[str], Any]]:
    return lambda cells: list(map(one, cells)), one


def _optional(what: str, longest: int) -> tuple[Callable[..., Any], Callable[[str], Any]]:
    one = partial(cells_of.read_optional_text, what=what, longest=longest)
    return _each(lru_cache(maxsize=_CACHED)(one))


_READERS = {
    "sku": _texts("The SKU", SKU_MAX),
    "name": _texts("The name", NAME_MAX),
    "barcode": _each(cells_of.read_code),
    "price": _each(cells_of.read_price),
    "tax": _each(cells_of.read_tax),
    "category": _optional("The category", _TEXT_MAX),
    "cost": _each(cells_of.read_cost),
    "unit": _optional("The unit", _UNIT_MAX),
    "pack_barcode": _each(cells_of.read_code),
    "pack_size": _each(cells_of.read_quantity),
    "stock": _each(cells_of.read_quantity),
    "reorder_level": _each(cells_of.read_quantity),
    "supplier": _optional("The supplier", _TEXT_MAX),
    "picture": _optional("The picture", 2 * _TEXT_MAX),
}
"""How each column is read, whole and cell by cell, in the order of `ImportRow`."""
