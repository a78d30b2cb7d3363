"""Tax classes as the shop has them, dated."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import BLOB, CheckConstraint, Column, Integer, Text, bindparam, select

from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import table
from pos_app.platform.work import Work

TAX_CLASS = table(
    "tax_class",
    "derived",
    Column("code", Text, primary_key=True),
    Column("valid_from", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("is_default", Integer, nullable=False),
    Column("taxes", BLOB, nullable=False),  # JSON of the class's taxes, in the order they apply.
    CheckConstraint("is_default IN (0, 1)", name="default_is_yes_or_no"),
)

_KEEP = upsert(TAX_CLASS)
_ALL = select(
    TAX_CLASS.c.code,
    TAX_CLASS.c.valid_from,
    TAX_CLASS.c.name,
    TAX_CLASS.c.letter,
    TAX_CLASS.c.is_default,
    TAX_CLASS.c.taxes,
).order_by(TAX_CLASS.c.code, TAX_CLASS.c.valid_from)
_EVER = Statement(_ALL)
_CURRENT = Statement(_ALL.where(TAX_CLASS.c.valid_from <= bindparam("day")))
_taxes = msgspec.json.Decoder(tuple[TaxRow, ...])


def keep_classes(work: Work, classes: Iterable[TaxClassRow]) -> None:
    """Tax classes stand as these rows say."""
    rows = [
        {
            "code": row.code,
            "valid_from": row.valid_from,
            "name": row.name,
            "letter": row.letter,
            "is_default": int(row.default),
            "taxes": msgspec.json.encode(row.taxes, order="deterministic"),
        }
        for row in classes
    ]
    work.execute_many(_KEEP, rows)


def classes_at(reading: Reading, day: date) -> dict[str, TaxClassRow]:
    """The tax classes in force on `day`, by code."""
    found = map(_class, reading.rows(_CURRENT, day=str(day)))
    return {row.code: row for row in found}  # Of each code the latest comes last.


def all_classes(reading: Reading) -> list[TaxClassRow]:
    """Every tax class with each of its dates, by code, the oldest first."""
    return [_class(row) for row in reading.rows(_EVER)]


def _class(row: tuple[Any, ...]) -> TaxClassRow:
    code, valid_from, name, letter, default, taxes = row
    return TaxClassRow(
        code=code,
        name=name,
        taxes=_taxes.decode(taxes),
        valid_from=valid_from,
        letter=letter,
        default=bool(default),
    )
