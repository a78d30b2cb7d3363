"""Checks over a whole file: codes that stand in it twice, and what its tax cells mean."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.catalogue.domain.import_table import PROBLEMS_MAX, Problem
from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.kernel.quantity import plain

_PARTS = 64
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Repeated:
    """Finds keys that occur more than once among millions, in eight bytes for each.

    Only hashes are kept. What it suspects is looked at again, by the keys themselves.
    """

    def __init__(self) -> None:
        self._parts = tuple(array("q") for _ in range(_PARTS))

    def add(self, keys: Iterable[str]) -> None:
        """Takes note of keys; empty ones are none."""
        parts = self._parts
        for key in map(hash, filter(None, keys)):
            parts[key % _PARTS].append(key)

    def suspects(self) -> frozenset[int]:
        """The hashes that occurred more than once."""
        found: set[int] = set()
        for part in self._parts:
            if len(set(part)) < len(part):
                found.update(key for key, count in Counter(part).items() if count > 1)
        return frozenset(found)


class Firsts:
    """Where each suspected key stood first; every later row with it is a problem."""

    def __init__(self, suspects: frozenset[int]) -> None:
        self._suspects = suspects
        self._first: dict[str, int] = {}
        self.problems: list[Problem] = []
        self.count = 0

    @property
    def any(self) -> bool:
        """Whether anything is suspected at all."""
        return bool(self._suspects)

    def add(self, column: str, key: str, row: int) -> None:
        """Looks at a key of a row."""
        if not key or hash(key) not in self._suspects:
            return
        first = self._first.get(key)
        if first is None:
            self._first[key] = row
            return
        self.count += 1
        if len(self.problems) < PROBLEMS_MAX:
            where = "twice in this row" if first == row else f"in row {first} already"
            self.problems.append(Problem(row, column, f"{key} stands {where}."))


def add_repeated(
    firsts_of_skus: Firsts, firsts_of_codes: Firsts, rows: Iterable[ImportRow]
) -> None:
    """Looks at the SKUs and codes of rows."""
    for row in rows:
        firsts_of_skus.add("sku", row.sku, row.number)
        firsts_of_codes.add("barcode", row.barcode, row.number)
        firsts_of_codes.add("pack_barcode", row.pack_barcode, row.number)


def tax_class_of(tax: str, classes: Mapping[str, TaxClassRow]) -> str | None:
    """The code of the class that a tax cell means: by its code, else by its only percent."""
    wanted = tax.casefold()
    for code in classes:
        if code.casefold() == wanted:
            return code
    if not tax.endswith("%"):
        return None
    percent = Decimal(tax[:-1])
    fitting = [row for row in classes.values() if _percent(row) == percent]
    fitting.sort(key=lambda row: (not row.default, row.code))
    return fitting[0].code if fitting else None


def new_tax_class(tax: str, classes: Iterable[TaxClassRow]) -> TaxClassRow:
    """A class for a percent that no class has yet, with the first letter that is free."""
    used = {row.letter or row.code for row in classes}
    letter = next((letter for letter in _LETTERS if letter not in used), "")
    percent = Decimal(tax[:-1])
    name = f"{plain(percent)}%"
    return TaxClassRow(
        code=name, name=name, taxes=(TaxRow(code=name, percent=percent),), letter=letter
    )


def _percent(row: TaxClassRow) -> Decimal | None:
    if len(row.taxes) != 1 or row.taxes[0].per_unit is not None:
        return None
    return row.taxes[0].percent
