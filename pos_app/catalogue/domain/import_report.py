"""What an import did, would do, or was refused for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pos_app.catalogue.domain.import_table import PROBLEMS_MAX, Problem
from pos_app.kernel.errors import BadInput


class ImportRefused(BadInput):
    """Something in the file is wrong; `problems` lists row, column and what, up to a limit."""

    text = "{file} was not imported: {count} problems. {first} Nothing was changed."


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file. After a dry run: what would become of it."""

    file: str
    rows: int
    created: int
    changed: int
    unchanged: int
    counted: int = 0  # Stock levels taken over.
    new_categories: tuple[str, ...] = ()
    new_taxes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    dry_run: bool = False
    resumed: bool = False


def refused(file: str, problems: Sequence[Problem], count: int) -> ImportRefused:
    """The refusal of a file with these problems, the earliest rows first."""
    listed = sorted(problems)[:PROBLEMS_MAX]
    first = listed[0]
    return ImportRefused(
        file=file,
        count=count,
        first=f"Row {first.row}, column {first.column}: {first.text}",
        problems=[problem._asdict() for problem in listed],
    )
