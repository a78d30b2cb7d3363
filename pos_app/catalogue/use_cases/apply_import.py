"""Applies a checked import: each batch of rows becomes facts, and the job moves on with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pos_app.catalogue.domain.import_check import new_tax_class, tax_class_of
from pos_app.catalogue.domain.import_plan import Meaning, plan
from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.catalogue.storage import import_jobs
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.storage.import_jobs import ImportJob
from pos_app.catalogue.storage.product_reading import products_by_skus
from pos_app.catalogue.storage.search_index import index_words
from pos_app.catalogue.use_cases.check_products_file import taken_codes
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.facts.catalogue import (
    ROWS_MAX,
    CategoriesChanged,
    CategoryRow,
    PricesChanged,
    ProductsChanged,
    TaxesChanged,
)
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.text import fold
from pos_app.platform.reading import Reading
from pos_app.platform.work import Work

_INDEXED_AT_ONCE = 50  # Batches.


class ImportOvertaken(Refusal):
    """While the import was interrupted, somebody gave one of its codes to another product."""

    text = (
        "{file} could not be finished: row {row}: {problem} {done} rows were imported before. "
        "Mend the row and import the file again."
    )


def apply_import(job: ImportJob, importing: Importing) -> ImportJob:
    """Applies what is left of the job. Killed anywhere, it goes on from the last commit."""
    with importing.open_work() as work:
        recount = not import_jobs.was_done(work, job.digest)
        _prepare(work, job, importing)
        work.commit()
        meaning = _meaning(work, importing)
    while job.state != "done":
        try:
            job = _apply_some(job, importing, meaning, recount=recount)
        except ImportOvertaken:
            with importing.open_work() as work:
                import_jobs.drop_job(work, job.id)
                work.commit()
            raise
        importing.pace.rest()
        if job.state == "done" or job.next_batch % _INDEXED_AT_ONCE == 0:
            _index(importing)
    return job


def _prepare(work: Work, job: ImportJob, importing: Importing) -> None:
    """Makes the tax classes and categories that the file needs and nobody has made since."""
    classes = dict(importing.tax_classes(work))
    missing = [tax for tax in job.taxes if tax_class_of(tax, classes) is None]
    if missing:
        for tax in missing:
            row = new_tax_class(tax, classes.values())
            classes[row.code] = row
        new = tuple(classes[code] for code in missing)
        work.record(TaxesChanged(**_head(importing), classes=new))
    present = {fold(category.name) for category in all_categories(work)}
    names = [name for name in job.categories if fold(name) not in present]
    for start in range(0, len(names), ROWS_MAX):
        rows = tuple(
            CategoryRow(id=new_id(), name=name, position=len(present) + place)
            for place, name in enumerate(names[start : start + ROWS_MAX], start)
        )
        work.record(CategoriesChanged(**_head(importing), categories=rows))


def _meaning(reading: Reading, importing: Importing) -> Meaning:
    categories = {fold(category.name): category.id for category in all_categories(reading)}
    return Meaning(importing.tax_classes(reading), categories)


def _apply_some(
    job: ImportJob, importing: Importing, meaning: Meaning, *, recount: bool
) -> ImportJob:
    """One transaction: some batches become facts, and the job says so."""
    with importing.open_work() as work:
        for _ in range(importing.pace.batches_per_commit):
            rows = import_jobs.take_batch(work, job.id, job.next_batch)
            if rows is None:
                job = replace(job, state="done")
                break
            job = _apply_batch(work, job, rows, importing, meaning, recount=recount)
        import_jobs.keep_job(work, job)
        work.commit()
    return job


def _apply_batch(
    work: Work,
    job: ImportJob,
    rows: Sequence[ImportRow],
    importing: Importing,
    meaning: Meaning,
    *,
    recount: bool,
) -> ImportJob:
    if taken := taken_codes(work, rows):
        problem, done = taken[0], job.next_batch * ROWS_MAX
        raise ImportOvertaken(file=job.file, row=problem.row, problem=problem.text, done=done)
    made = plan(rows, products_by_skus(work, [row.sku for row in rows]), meaning, new_id())
    if made.products:
        work.record(ProductsChanged(**_head(importing), products=tuple(made.products)))
    if made.prices:
        work.record(PricesChanged(**_head(importing), prices=tuple(made.prices), reason=job.file))
    counted = 0
    if made.counted and recount:
        counted = importing.count_stock(made.counted, importing.actor, importing.clock(), work)
    return replace(
        job,
        next_batch=job.next_batch + 1,
        created=job.created + made.created,
        changed=job.changed + made.changed,
        counted=job.counted + counted,
    )


def _head(importing: Importing) -> dict[str, Any]:
    """The members that every fact has."""
    actor = importing.actor
    return {"id": new_id(), "at": importing.clock(), "till": actor.till, "user": actor.user}


def _index(importing: Importing) -> None:
    """Makes what was imported findable; a search meanwhile looks through the rest itself."""
    most = importing.pace.batches_per_commit * ROWS_MAX
    indexed = most
    while indexed:
        with importing.open_work() as work:
            indexed = index_words(work, most)
            work.commit()
        importing.pace.rest()
