"""Facts that are chained and signed as they should be, and cannot be true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from pos_app import checks
from pos_app.facts.base import EntryLine, Fact
from pos_app.facts.selling import GoodsReturned, SaleCompleted
from pos_app.facts.shifts import ShiftClosed, ShiftOpened
from pos_app.platform.reading import Reading
from tests.helpers.shop import Shop
from tests.integration.platform.attacks import forge_first, raw_writer

WRONG_FACTS: dict[str, tuple[type[Fact], Callable[[Any], dict[str, Any]], str]] = {
    "an entry that does not balance": (
        SaleCompleted,
        lambda sale: {"entry": (*sale.entry, EntryLine("1000", 1))},
        "Debits and credits differ by 1",
    ),
    "turnover on another account": (
        SaleCompleted,
        lambda sale: {"entry": (EntryLine("1", sale.gross), EntryLine("2", -sale.gross))},
        "books a turnover of 0",
    ),
    "lines that do not add up": (
        SaleCompleted,
        lambda sale: {"lines": sale.lines[1:]},
        "The lines' gross of A-000001",
    ),
    "taxes that do not add up": (
        SaleCompleted,
        lambda sale: {"taxes": ()},
        "The taxes of A-000001 are 0 together",
    ),
    "too little paid": (SaleCompleted, lambda sale: {"tenders": ()}, "The tenders of A-000001"),
    "a gap in the receipts": (
        SaleCompleted,
        lambda sale: {"counter": 2, "number": "A-000002"},
        "Receipt A-000002 follows A 0: a gap, or used twice",
    ),
    "a number of another series": (
        SaleCompleted,
        lambda sale: {"number": "B-000001"},
        "Receipt B-000001 is not of series A",
    ),
    "more back than was sold": (
        GoodsReturned,
        lambda back: {"lines": (replace(back.lines[0], quantity=Decimal(-99)),)},
        "came back than was sold",
    ),
    "a sale in no shift": (
        SaleCompleted,
        lambda sale: {"shift": UUID(int=1)},
        "It fell into a shift that is not open",
    ),
    "a gap in the shifts": (ShiftOpened, lambda shift: {"number": 7}, "Shift 7 follows 0"),
    "a Z report of another drawer": (
        ShiftClosed,
        lambda report: {"expected_cash": report.expected_cash + 5},
        "says expected cash",
    ),
    "a Z report with other sums": (ShiftClosed, lambda _: {"totals": ()}, "says sums"),
    "grand totals that were reset": (
        ShiftClosed,
        lambda _: {"grand_sales": 0},
        "says grand totals",
    ),
    "a Z report of another journal": (
        ShiftClosed,
        lambda _: {"journal_head": "0" * 16},
        "says journal head",
    ),
    "a drawer that was not emptied": (
        ShiftClosed,
        lambda report: {"entry": report.entry[:-1]},
        "The drawer's account still holds",
    ),
    "a shift that closes twice": (
        ShiftClosed,
        lambda _: {"shift": UUID(int=2)},
        "It closes a shift that is not open",
    ),
}


@pytest.fixture
def attacked(busy: Shop) -> Iterator[Any]:
    with raw_writer(busy) as connection:
        yield connection


@pytest.mark.parametrize("name", WRONG_FACTS)
def test_a_fact_that_was_wrong_from_the_start_is_found(
    busy: Shop, attacked: Any, name: str
) -> None:
    """Chained and signed as it should be: only the books say that it cannot be."""
    kind, change, words = WRONG_FACTS[name]
    forge_first(attacked, busy.till.store.keys.device_key, kind, change)
    found = list(checks.check_books(Reading(attacked), None))
    assert "journal" not in {finding.check for finding in found}
    assert any(words in finding.what for finding in found), found
