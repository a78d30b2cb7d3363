"""Each check of the books lets sound books pass, and finds each kind of wrong row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pos_app import checks
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading
from tests.helpers.shop import Shop
from tests.integration.platform.attacks import raw_writer


@pytest.fixture
def attacked(busy: Shop) -> Iterator[Any]:
    with raw_writer(busy) as connection:
        yield connection


def found_in(connection: Any) -> list[Finding]:
    return list(checks.check_books(Reading(connection), None))


PLACES = {
    "ONE_SALE": "(SELECT sale_id FROM sale WHERE counter = 2)",
    "ONE_SHIFT": "(SELECT shift_id FROM shift WHERE number = 1)",
}
WRONG_ROWS = {
    "a line's amount": (
        "UPDATE sale_line SET net = net + 1, gross = gross + 1 WHERE sale_id = ONE_SALE",
        "sale_line: net of row 1",
    ),
    "a line's quantity": (
        "UPDATE sale_line SET quantity = 1 WHERE sale_id = ONE_SALE AND position = 1",
        "sale_line: quantity of row 1",
    ),
    "a line that is gone": (
        "DELETE FROM sale_line WHERE sale_id = ONE_SALE AND position = 2",
        "sale_line: there are 1 rows, the fact demands 2",
    ),
    "a line too many": (
        "INSERT INTO sale_line SELECT zeroblob(16), position, product_id, sku, name, quantity, "
        "unit_price, net, tax, gross FROM sale_line WHERE sale_id = ONE_SALE LIMIT 1",
        "sale_line: a row that belongs to no fact",
    ),
    "a sale's cashier": (
        "UPDATE sale SET cashier = 'Nobody' WHERE sale_id = ONE_SALE",
        "sale: cashier of row 1",
    ),
    "a sale's kind": (
        "UPDATE sale SET kind = 'void', original_id = sale_id WHERE sale_id = ONE_SALE",
        "sale: kind of row 1 is 'void'",
    ),
    "a sale that is gone": (
        "DELETE FROM sale WHERE sale_id = ONE_SALE",
        "sale: there are 0 rows",
    ),
    "a tender": (
        "UPDATE sale_tender SET kind = 'card' WHERE sale_id = ONE_SALE",
        "sale_tender: kind of row 1",
    ),
    "what came back": (
        "UPDATE returned_line SET quantity = quantity - 1000000",
        "returned_line: quantity of row 1",
    ),
    "forgotten returns": ("DELETE FROM returned_line", "returned_line: there are 0 rows"),
    "a ledger line's account": (
        "UPDATE ledger_line SET account = '9999' WHERE position = 1",
        "ledger_line: account of row 1 is '9999'",
    ),
    "an entry moved to another day": (
        "UPDATE ledger_line SET day = '2020-01-01'",
        "ledger_line: day of row 1",
    ),
    "a ledger entry nobody made": (
        "INSERT INTO ledger_line VALUES (zeroblob(16), 1, '2026-11-20', '1000', 5, 0), "
        "(zeroblob(16), 2, '2026-11-20', '9000', -5, 1)",
        "ledger_line: a row that belongs to no fact",
    ),
    "a ledger line under a fact without one": (
        "INSERT INTO ledger_line SELECT fact_id, 1, '2026-11-20', '1000', 5, 1 FROM journal "
        "WHERE kind = 'user.signed_in' LIMIT 1",
        "ledger_line: 1 rows that no fact demands",
    ),
    "a movement": (
        "UPDATE stock_movement SET quantity = quantity + 1 WHERE position = 1",
        "stock_movement: quantity of row 1",
    ),
    "a movement's cost": (
        "UPDATE stock_movement SET unit_cost = 1",
        "stock_movement: unit_cost of row 1",
    ),
    "a level": ("UPDATE stock_day SET on_hand = on_hand + 1", "its level is not what had moved"),
    "a level and what moved": (
        "UPDATE stock_day SET on_hand = on_hand + 1, moved = moved + 1 WHERE day = '2026-11-21'",
        "its movements say",
    ),
    "a day for another": (
        "UPDATE stock_day SET day = '2026-11-19' WHERE day = '2026-11-20'",
        "what moved on each day",
    ),
    "a level that is gone": ("DELETE FROM stock_day", "but has no level"),
    "a level of nothing": (
        "INSERT INTO stock_day SELECT store_id, zeroblob(16), day, 5, 5 FROM stock_day LIMIT 1",
        "its movements say 0",
    ),
    "a shift's sum": (
        "UPDATE shift_total SET amount = amount + 1 WHERE shift_id = ONE_SHIFT",
        "shift_total: amount of row 1",
    ),
    "a sum of the open shift": (
        "UPDATE shift_total SET count = count + 1 WHERE shift_id <> ONE_SHIFT",
        "shift_total: count of row 1",
    ),
    "a shift's count": (
        "UPDATE shift SET counted_cash = 0 WHERE shift_id = ONE_SHIFT",
        "shift: counted_cash of row 1",
    ),
    "a shift opened again": (
        "UPDATE shift SET closed_at = 'never' WHERE shift_id = ONE_SHIFT",
        "shift: closed_at of row 1",
    ),
    "a shift nobody opened": (
        "INSERT INTO shift SELECT zeroblob(16), 9, store_id, till_id, business_day, opened_at, "
        "opened_by, currency, float_amount, 'x', 0, 0, 0, 0, NULL FROM shift LIMIT 1",
        "shift: a row that belongs to no fact",
    ),
    "a paper for nothing": (
        "UPDATE print_job SET fact_id = zeroblob(16)",
        "a fact that does not exist",
    ),
    "a user's role": (
        "UPDATE user_account SET role_id = 'owner'",
        "The table of users",
    ),
    "an approval to be used again": (
        "UPDATE approval SET used_by = NULL",
        "The table of approvals",
    ),
}


@pytest.mark.parametrize("name", WRONG_ROWS)
def test_a_wrong_row_is_found(attacked: Any, name: str) -> None:
    attack, words = WRONG_ROWS[name]
    for place, sql in PLACES.items():
        attack = attack.replace(place, sql)
    assert attacked.execute(attack).rowcount > 0, "the attack did nothing"
    found = found_in(attacked)
    assert any(words in finding.what for finding in found), found


def test_the_first_fact_whose_rows_are_wrong_stands_in_front(attacked: Any) -> None:
    attacked.execute("UPDATE sale_line SET sku = 'X' WHERE position = 1")
    (expected,) = attacked.execute(
        "SELECT min(n) FROM journal WHERE kind = 'sale.completed'"
    ).fetchone()
    found = found_in(attacked)
    assert found[0].n == expected
    assert [f.n for f in found] == sorted(f.n for f in found)


def test_a_wrong_journal_is_not_used_to_judge_the_tables(attacked: Any) -> None:
    attacked.execute("UPDATE journal SET signature = zeroblob(64) WHERE n = 5")
    attacked.execute("DELETE FROM sale_line")
    assert [(finding.check, finding.n) for finding in found_in(attacked)] == [("journal", 5)]


def test_text_that_is_no_text_is_a_finding_and_no_crash(attacked: Any) -> None:
    attacked.execute("UPDATE sale SET cashier = CAST(x'ff' AS TEXT)")
    assert [finding.check for finding in found_in(attacked)] == ["tables"]
