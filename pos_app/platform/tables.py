"""How tables are declared: one metadata for till and hub, and each table says what it is."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import BLOB, MetaData, Table

METADATA = MetaData()

Home = Literal["journal", "derived", "pulled", "working"]

Id = BLOB
"""16 bytes in SQLite, `uuid` at the hub."""


def table(name: str, home: Home, *parts: Any) -> Table:
    """A table of the shop. `home`: the journal itself, derived from it, pulled, or working state.

    Tables are STRICT and clustered by their primary key unless declared with a rowid.
    """
    options: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}
    return Table(name, METADATA, *parts, info={"home": home}, **options)


def tables_of(home: Home) -> list[Table]:
    """All tables of one kind, parents before children."""
    return [t for t in METADATA.sorted_tables if t.info["home"] == home]
