"""Paper from the command line: a printer is tried and kept, and no printer disturbs a sale."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.devices.emulators.printer import EmulatedPrinter
from tests.helpers.cli import facts, kinds, must, run
from tests.helpers.shop import CASHIER

SALE = ("sell", "--scan", "SOAP*2", "--tender", "cash=400", "--print", "--json")


def address(printer: EmulatedPrinter) -> str:
    """Where the emulated printer listens."""
    return f"tcp:{printer.host}:{printer.port}"


def test_a_printer_is_tried_kept_and_prints_the_receipt(folder: Path) -> None:
    with EmulatedPrinter() as printer:
        told = must(folder, "print-test", "--printer", address(printer), "--save", "--json").answer
        assert told["outcome"] == "printed"
        sale = must(folder, *SALE, user=CASHIER).answer
        assert printer.wait_until_idle()
        test_page, receipt = printer.receipts

    assert sale["number"] in receipt
    for text in ("Bar soap 800 g", "350.00", "50.00", CASHIER):
        assert text in receipt
    assert sale["number"] not in test_page
    assert kinds(folder)[-2:] == ["sale.completed", "receipt.printed"]
    assert facts(folder)[-1]["confirmed"] is True


def test_without_a_printer_the_sale_is_made_and_the_paper_is_said_to_be_missing(
    folder: Path,
) -> None:
    ended = run(folder, *SALE)
    assert ended.answer["number"] == "A-000001"
    assert "The sale is safe" in ended.err
    assert ended.err.count("\n") == 1
    assert kinds(folder).count("sale.completed") == 1


def test_a_printer_that_is_away_costs_no_sale_and_prints_later(folder: Path) -> None:
    with EmulatedPrinter() as printer:
        port = printer.port
        must(folder, "print-test", "--printer", address(printer), "--save")
    away = run(folder, *SALE)
    assert away.answer["number"] == "A-000001"

    refused = run(folder, "print-test", "--json")
    assert (refused.code, refused.error[0]) == (3, "test_page_not_printed")
    assert "cannot be reached" in refused.error[1]

    with EmulatedPrinter(port=port) as printer:
        must(folder, *SALE)
        assert printer.wait_until_idle()
        assert "A-000002" in printer.text()


@pytest.mark.parametrize(
    "fault", ["paper_out", "cover_open", "refuse"], ids=["no paper", "cover open", "refused"]
)
def test_a_test_page_that_does_not_come_is_trouble(fault: str, kept: Path) -> None:
    before = kinds(kept)
    with EmulatedPrinter([fault]) as printer:
        refused = run(kept, "print-test", "--printer", address(printer), "--save", "--json")
    assert (refused.code, refused.error[0]) == (3, "test_page_not_printed")
    assert ".." not in refused.error[1].replace("...", "")
    assert kinds(kept) == before, "what does not print is not kept as the printer"
