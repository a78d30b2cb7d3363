"""Every derived table can be rebuilt from the journal alone, and what differs is listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pos_app import checks
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform import replay as replaying
from pos_app.platform.journal import streams
from pos_app.platform.paths import Folder
from pos_app.platform.replay import CannotReplay, Rebuilding, replay
from pos_app.platform.tables import tables_of
from pos_app.reactions import REACTIONS
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.till.composition import open_till
from tests.helpers.shop import Shop, cash, open_shop
from tests.integration.platform.busy_days import keep_busy


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with open_shop(tmp_path / "shop") as opened:
        keep_busy(opened)
        yield opened


def differences(shop: Shop, into: Path | None = None) -> list[Any]:
    return list(replay(shop.till.folder, shop.till.store.keys, REACTIONS, into=into))


def spoil(shop: Shop, *statements: str) -> None:
    """Commits what only somebody with the key could do."""
    with shop.till.store.open_work() as work:
        work.connection.execute("PRAGMA defer_foreign_keys=ON")
        for statement in statements:
            work.connection.execute(statement)
        work.connection.execute("COMMIT")


@pytest.mark.parametrize("together", [1, 2, 200])
def test_two_busy_days_come_out_the_same(
    shop: Shop, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many facts the reactions are given at once."""
    monkeypatch.setattr(replaying, "TOGETHER_MAX", together)
    assert differences(shop) == []
    assert list(shop.till.folder.root.glob("replay-*")) == []


def test_what_differs_is_listed_by_table_key_and_column(shop: Shop) -> None:
    spoil(
        shop,
        "UPDATE stock_day SET on_hand = 7 WHERE day < '2026-11-21' "
        "AND product_id = (SELECT id FROM product WHERE sku = 'SOAP')",
        "UPDATE product SET price = 1 WHERE sku = 'TEA'",
        "DELETE FROM sale_tender WHERE kind = 'card'",
        "INSERT INTO setting VALUES ('no.such', 'true')",
    )
    found = {each.table: each for each in differences(shop)}
    assert set(found) == {"stock_day", "product", "sale_tender", "setting"}
    assert found["stock_day"].live == {"on_hand": 7}
    assert found["stock_day"].rebuilt == {"on_hand": 95_000_000}
    assert found["product"].key == (str(shop.products["TEA"]),)
    assert found["product"].live == {"price": 1}
    assert found["sale_tender"].live is None
    assert found["setting"].rebuilt is None


def test_every_row_of_every_derived_table_is_rebuilt(shop: Shop) -> None:
    """Emptied tables come back as many differences as they had rows."""
    names = [t.name for t in reversed(tables_of("derived"))]
    counts = {name: f"SELECT count(*) FROM {name}" for name in names}  # noqa: S608 - names of ours
    rows = {name: shop.query(count)[0][0] for name, count in counts.items()}
    filled = {name for name, count in rows.items() if count}
    assert {"sale", "sale_line", "ledger_line", "stock_day", "shift_total", "product"} <= filled
    spoil(shop, *(f"DELETE FROM {name}" for name in names))  # noqa: S608 - declared tables
    found = [each.table for each in differences(shop)]
    assert {name: found.count(name) for name in names} == rows


def test_the_rebuilt_shop_can_be_used_and_begins_a_new_stream(shop: Shop, tmp_path: Path) -> None:
    spoil(shop, "DELETE FROM ledger_line", "UPDATE sale SET cashier = 'x'")
    into = tmp_path / "rebuilt"
    assert differences(shop, into)

    with open_till(Folder(into)) as till:
        shop.till = till
        series = [stream.series for stream in streams(till.store.own_reading())]
        sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    assert [each[0] for each in series] == ["A", "B"]
    assert re.fullmatch("B...-000001", sale.number)
    assert list(checks.verify(Folder(into), till.store.keys)) == []


def test_a_folder_with_something_in_it_is_refused(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine")
    with pytest.raises(BadInput, match="is not empty"):
        differences(shop, tmp_path)
    assert (tmp_path / "precious").read_text() == "mine"


def test_a_fact_that_cannot_be_read_is_named(shop: Shop) -> None:
    spoil(
        shop,
        "DROP TRIGGER journal_never_updates",
        "UPDATE journal SET line = x'7b7d' WHERE n = 9",
    )
    with pytest.raises(CannotReplay, match="Fact 9 of stream"):
        differences(shop)
    assert list(shop.till.folder.root.glob("replay-*")) == []


def test_a_reaction_cannot_record(shop: Shop) -> None:
    fact = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    with pytest.raises(AssertionError, match="recorded SaleCompleted"):
        Rebuilding(shop.reading.connection).record(fact)


def test_selling_goes_on_while_tables_are_rebuilt(shop: Shop) -> None:
    """The rebuild sees one moment: a sale made meanwhile is in neither side."""
    spoil(shop, "UPDATE sale SET cashier = 'x' WHERE counter = 1")
    found = replay(shop.till.folder, shop.till.store.keys, REACTIONS)
    first = next(found)
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    assert [first.table, *(each.table for each in found)] == ["sale"]
