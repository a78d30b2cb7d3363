"""Checks a file of products whole, before the first of them changes, and keeps its rows for that.

Nothing the shop works with is touched: the rows wait in working tables, and are gone again when
anything in the file is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from uuid import UUID

from pos_app.catalogue.domain.import_check import Firsts, Repeated, add_repeated, tax_class_of
from pos_app.catalogue.domain.import_headings import map_headings, unused_headings
from pos_app.catalogue.domain.import_plan import Meaning, plan
from pos_app.catalogue.domain.import_report import ImportReport, refused
from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.catalogue.domain.import_table import PROBLEMS_MAX, Problem, Signs, read_rows
from pos_app.catalogue.drivers.table_file import TableFile
from pos_app.catalogue.storage import import_jobs
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.storage.import_jobs import ImportJob
from pos_app.catalogue.storage.product_reading import any_product, owners, products_by_skus
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.facts.catalogue import ROWS_MAX, TaxClassRow
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold
from pos_app.platform.work import Work

Batch = tuple[list[ImportRow], list[Problem]]


@dataclass
class _Found:
    """What is known of the file so far."""

    classes: Mapping[str, TaxClassRow]
    known_categories: Mapping[str, UUID]
    shop_is_empty: bool
    signs: Signs = field(default_factory=Signs)
    skus: Repeated = field(default_factory=Repeated)
    codes: Repeated = field(default_factory=Repeated)
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    rows: int = 0
    batches: int = 0
    taxes: dict[str, str | None] = field(default_factory=dict)  # None: a class is to be made.
    categories: dict[str, str] = field(default_factory=dict)  # New ones, by folded name.
    created: int = 0
    changed: int = 0

    @cached_property
    def meaning(self) -> Meaning:
        """What cells stand for; categories that are not there yet get an id for the comparison."""
        return Meaning(self.classes, defaultdict(new_id, self.known_categories))

    def add_problems(self, problems: Sequence[Problem]) -> None:
        """Counts problems and keeps as many as are listed."""
        self.problem_count += len(problems)
        self.problems += problems[: PROBLEMS_MAX - len(self.problems)]


def check_products_file(
    table: TableFile, job: ImportJob, importing: Importing, *, dry_run: bool
) -> tuple[ImportJob, ImportReport]:
    """The job, ready to be applied, and what it will do; refuses a file with mistakes."""
    places = map_headings(table.headings, importing.renamed)
    _require_rights(importing, places)
    with importing.open_work() as work:
        found = _Found(
            importing.tax_classes(work),
            {fold(category.name): category.id for category in all_categories(work)},
            not any_product(work),
        )
    for batches in _in_groups(table, places, found, importing.pace.batches_per_commit):
        with importing.open_work() as work:
            for rows, problems in batches:
                _look_at(work, rows, problems, found)
                if dry_run:
                    _count(work, rows, found)
                elif not found.problem_count:
                    import_jobs.add_batch(work, job.id, found.batches, rows)
                    found.batches += 1
            if not dry_run:
                work.commit()
        importing.pace.rest()
    _find_repeated(table, places, found)
    if found.problem_count:
        raise refused(table.name, found.problems, found.problem_count)
    if None in found.taxes.values():
        importing.actor.require(Permission.CHANGE_TAXES)
    return _ready(job, found), _report(table, places, found, dry_run=dry_run)


def _require_rights(importing: Importing, places: Mapping[str, int]) -> None:
    if "stock" in places:
        importing.actor.require(Permission.COUNT_STOCK)


def _in_groups(
    table: TableFile, places: Mapping[str, int], found: _Found, size: int
) -> Iterator[list[Batch]]:
    """Batches as they are read and checked by themselves, so many at a time."""
    read = (
        read_rows(places, numbers, rows, found.signs)
        for numbers, rows in table.batches(ROWS_MAX)
        if rows
    )
    while group := list(islice(read, size)):
        yield group


def _look_at(
    work: Work, rows: Sequence[ImportRow], problems: Sequence[Problem], found: _Found
) -> None:
    """Checks rows against the rest of the file and against the shop."""
    found.rows += len(rows)
    found.add_problems(problems)
    found.skus.add([row.sku for row in rows])
    found.codes.add([row.barcode for row in rows])
    found.codes.add([row.pack_barcode for row in rows])
    _look_at_taxes(rows, found)
    for name in dict.fromkeys([row.category for row in rows]):
        if name and (folded := fold(name)) not in found.known_categories:
            found.categories.setdefault(folded, name)
    if not found.shop_is_empty:
        found.add_problems(taken_codes(work, rows))


def _look_at_taxes(rows: Sequence[ImportRow], found: _Found) -> None:
    for tax in dict.fromkeys([row.tax for row in rows]):
        if tax in found.taxes:
            continue
        code = tax_class_of(tax, found.classes)
        if code or tax.endswith("%"):
            found.taxes[tax] = code
            continue
        known = ", ".join(f"{code} ({row.name})" for code, row in found.classes.items())
        why = f"There is no tax class {tax}; there are: {known}."
        found.add_problems([Problem(row.number, "tax", why) for row in rows if row.tax == tax])


def taken_codes(work: Work, rows: Sequence[ImportRow]) -> list[Problem]:
    """Codes of these rows that belong to other products."""
    codes = [row.barcode for row in rows if row.barcode]
    codes += [row.pack_barcode for row in rows if row.pack_barcode]
    problems = []
    if owned := owners(work, codes):
        for row in rows:
            for column in ("barcode", "pack_barcode"):
                code = getattr(row, column)
                if code in owned and owned[code].sku != row.sku:
                    why = f"{code} belongs to {owned[code].name} ({owned[code].sku}) already."
                    problems.append(Problem(row.number, column, why))
    return problems


def _count(work: Work, rows: Sequence[ImportRow], found: _Found) -> None:
    """Counts what a dry run would have changed."""
    if found.problem_count:
        return
    known = {} if found.shop_is_empty else products_by_skus(work, [row.sku for row in rows])
    planned = plan(rows, known, found.meaning, new_id())
    found.created += planned.created
    found.changed += planned.changed


def _find_repeated(table: TableFile, places: Mapping[str, int], found: _Found) -> None:
    """Adds codes that stand in the file twice, and numbers that can be read in two ways."""
    found.add_problems(found.signs.problems())
    skus, codes = Firsts(found.skus.suspects()), Firsts(found.codes.suspects())
    if skus.any or codes.any:
        for numbers, rows in table.batches(ROWS_MAX):
            if rows:
                add_repeated(skus, codes, read_rows(places, numbers, rows, Signs())[0])
    for firsts in (skus, codes):
        found.add_problems(firsts.problems)
        found.problem_count += firsts.count - len(firsts.problems)


def _ready(job: ImportJob, found: _Found) -> ImportJob:
    return replace(
        job,
        state="applying",
        rows=found.rows,
        categories=tuple(found.categories.values()),
        taxes=tuple(tax for tax, code in found.taxes.items() if code is None),
    )


def _report(
    table: TableFile, places: Mapping[str, int], found: _Found, *, dry_run: bool
) -> ImportReport:
    notes = [f"Column {name} is not used." for name in unused_headings(table.headings, places)]
    if found.signs.zeros_put_back:
        notes.append(f"{found.signs.zeros_put_back} barcodes got their leading zeros back.")
    return ImportReport(
        file=table.name,
        rows=found.rows,
        created=found.created,
        changed=found.changed,
        unchanged=found.rows - found.created - found.changed,
        new_categories=tuple(found.categories.values()),
        new_taxes=tuple(tax for tax, code in found.taxes.items() if code is None),
        notes=tuple(notes),
        dry_run=dry_run,
    )
