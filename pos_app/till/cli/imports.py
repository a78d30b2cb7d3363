"""`pos-app import`: products from CSV or XLSX, checked whole, applied resumably."""

from __future__ import annotations

import argparse
import gc
from dataclasses import asdict

from pos_app.catalogue.domain.import_report import ImportRefused, ImportReport
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.kernel.errors import Refusal
from pos_app.till.cli.console import Console
from pos_app.till.cli.output import show
from pos_app.till.cli.session import signed_in
from pos_app.till.importing import importing_into

_LISTED_MAX = 20


class NotImportable(Refusal):
    """Customers and suppliers come with their screens."""

    text = "Duka cannot import {what} yet; products can be imported, with their stock."


def import_file(options: argparse.Namespace) -> int:
    """Imports the file, or only checks it."""
    if options.what != "products":
        raise NotImportable(what=options.what)
    # A hundred thousand rows make many small objects, none of them in circles.
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    with signed_in(options) as session:
        try:
            report = import_products(
                options.file,
                importing_into(session.till, session.actor),
                dry_run=options.dry_run,
            )
        except ImportRefused as refused:
            if not options.json:
                _list_problems(options.console, refused)
            raise
    show(options, asdict(report), _lines(report))
    return 0


def _lines(report: ImportReport) -> list[str]:
    would = "would be " if report.dry_run else ""
    lines = [
        f"{report.file}: {report.rows} rows, {report.created} {would}created, "
        f"{report.changed} {would}changed, {report.unchanged} unchanged."
    ]
    lines += [f"New tax class: {name}" for name in report.new_taxes]
    lines += [f"New category: {name}" for name in report.new_categories]
    return [*lines, *report.notes]


def _list_problems(console: Console, refused: ImportRefused) -> None:
    problems = refused.details["problems"]
    assert isinstance(problems, list)
    for problem in problems[:_LISTED_MAX]:
        console.err(f"row {problem['row']}, {problem['column']}: {problem['text']}\n")
