"""Imports products from a CSV or XLSX file: checked whole, then applied, resumed if interrupted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pos_app.catalogue.domain.import_report import ImportReport
from pos_app.catalogue.drivers.opening import open_table
from pos_app.catalogue.drivers.table_file import TableFile
from pos_app.catalogue.storage import import_jobs
from pos_app.catalogue.storage.import_jobs import ImportJob
from pos_app.catalogue.use_cases.apply_import import apply_import
from pos_app.catalogue.use_cases.check_products_file import check_products_file
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission


def import_products(path: Path, importing: Importing, *, dry_run: bool = False) -> ImportReport:
    """Brings the shop's products to what the file says.

    A refused file changes nothing. An earlier import that was interrupted is finished first; when
    it was of this very file, that is all. The same file once more changes nothing.
    """
    importing.actor.require(Permission.CHANGE_PRODUCTS)
    importing.actor.require(Permission.CHANGE_PRICES)
    table = open_table(path)
    if not dry_run:
        interrupted = resume_import(importing)
        if interrupted and interrupted.digest == table.digest:
            return _done(interrupted, resumed=True)
    job = ImportJob(new_id(), table.digest, table.name)
    if dry_run:
        return check_products_file(table, job, importing, dry_run=True)[1]
    ready, report = _check(table, job, importing)
    done = _apply(ready, importing)
    return replace(
        _done(done, resumed=False),
        new_categories=report.new_categories,
        new_taxes=report.new_taxes,
        notes=report.notes,
    )


def resume_import(importing: Importing) -> ImportJob | None:
    """Finishes an import that was interrupted after its check; None when there was none."""
    with importing.open_work() as work:
        interrupted = import_jobs.unfinished_job(work)
        import_jobs.drop_unchecked(work)
        work.commit()
    return _apply(interrupted, importing) if interrupted else None


def _apply(job: ImportJob, importing: Importing) -> ImportJob:
    """Applies a checked file. One that is refused half way is given up: it would be for ever."""
    try:
        return apply_import(job, importing)
    except Refusal:
        with importing.open_work() as work:
            import_jobs.drop_job(work, job.id)
            work.commit()
        raise


def _check(
    table: TableFile, job: ImportJob, importing: Importing
) -> tuple[ImportJob, ImportReport]:
    with importing.open_work() as work:
        import_jobs.keep_job(work, job)
        work.commit()
    try:
        ready, report = check_products_file(table, job, importing, dry_run=False)
    except Refusal:
        with importing.open_work() as work:
            import_jobs.drop_job(work, job.id)
            work.commit()
        raise
    with importing.open_work() as work:
        import_jobs.keep_job(work, ready)
        work.commit()
    return ready, report


def _done(job: ImportJob, *, resumed: bool) -> ImportReport:
    return ImportReport(
        file=job.file,
        rows=job.rows,
        created=job.created,
        changed=job.changed,
        unchanged=job.rows - job.created - job.changed,
        counted=job.counted,
        resumed=resumed,
    )
