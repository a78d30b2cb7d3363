"""R02: kill -9 at any moment. What was answered is there, once; asking again doubles nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from tests.helpers.crash import promises, shops
from tests.helpers.crash.kills import Seller, count_calls, run_killed
from tests.helpers.crash.two_at_a_time import AT_ONCE, two_at_a_time

pytestmark = pytest.mark.torture
Amount = Callable[[int, int], int]

_RESTART_MAX_S = 5
_SOLD = shops.sales(12, seed=1)
_PIECES = json.loads(_SOLD[1].line)["scan"][0].partition("*")[2]
_COMMANDS = {
    # All of the line: a second return of it must be refused.
    "return": ("return", "--receipt", "A-000002", "--line", f"1*{_PIECES}", "--tender", "cash"),
    "void": ("void", "--receipt", "A-000003", "--reason", "wrong customer"),
    "shift close": ("shift", "close", "--count", "100.00"),
}


def _chance(seed: int = 20_261_120) -> random.Random:
    return random.Random(seed)  # noqa: S311 - repeatable, not secret


def test_kills_while_selling_lose_and_double_nothing(
    made_shop: Path, tmp_path: Path, amount: Amount
) -> None:
    kills = amount(260, 12) // AT_ONCE

    def sell(number: int) -> None:
        shop = shops.copy_shop(made_shop, tmp_path / f"shop-{number}")
        seller = Seller(shop, shops.sales(kills * 30, seed=number), _chance(number))
        for life in range(1, kills + 1):
            seller.live_once(kill=True)
            if life % 10 == 0:  # Seldom: looking folds the log that the next life should recover.
                _must_stand(seller)
        seller.live_once(kill=False)
        assert seller.done
        _must_stand(seller)
        assert seller.slowest_start_s < _RESTART_MAX_S

    two_at_a_time(sell, range(AT_ONCE))


def _must_stand(seller: Seller) -> None:
    said = "".join(f"{json.dumps(answer)}\n" for answer in seller.answers)
    assert [*seller.faults, *promises.sold(seller.batch, seller.folder, said)] == []


@pytest.mark.parametrize("words", _COMMANDS.values(), ids=_COMMANDS)
def test_a_command_killed_at_any_call_is_done_once(
    words: tuple[str, ...], shop: Path, tmp_path: Path, amount: Amount
) -> None:
    shops.must(shop, "sell", "--batch", "-", feed=shops.feed(_SOLD))
    words = ("--json", *words)

    def kill(moment: tuple[str, int]) -> None:
        folder = shops.copy_shop(shop, tmp_path / "-".join(map(str, moment)))
        ended = run_killed(folder, words, *moment)
        assert ended.code == -9, f"{moment}: {ended}"
        assert promises.intact(folder, ended.out) == [], f"killed at {moment}"
        again = shops.run(folder, *words)
        assert again.code in (0, 1), f"after a kill at {moment}: {again}"
        assert promises.intact(folder, again.out) == []
        assert _how_often(folder, words) == 1, f"killed at {moment}: {again}"

    two_at_a_time(kill, _moments(shop, tmp_path, words, amount(50, 3)))


def _moments(
    shop: Path, tmp_path: Path, words: tuple[str, ...], kills: int
) -> list[tuple[str, int]]:
    """Calls at which to kill a command, spread over all it makes."""
    calls = sorted(count_calls(shops.copy_shop(shop, tmp_path / "counted"), words).items())
    every = [(call, at) for call, count in calls for at in range(1, count + 1)]
    return sorted(_chance().sample(every, min(kills, len(every))))


def _how_often(folder: Path, words: tuple[str, ...]) -> int:
    """How many facts of the command's kind there are."""
    kinds = {"return": "goods.returned", "void": "sale.voided", "shift": "shift.closed"}
    with open_till(Folder(folder)) as till:
        found = promises.connection_of(till).execute(
            "SELECT count(*) FROM journal WHERE kind = ?", (kinds[words[1]],)
        )
        count: int = found.fetchone()[0]
    return count


def test_an_import_killed_and_repeated_has_every_product_once(
    shop: Path, tmp_path: Path, amount: Amount
) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text(shops.products_csv(600), encoding="utf-8")
    words = ("import", "products", str(prices))

    def kill(moment: tuple[str, int]) -> None:
        folder = shops.copy_shop(shop, tmp_path / "-".join(map(str, moment)))
        assert run_killed(folder, words, *moment).code == -9
        assert promises.priced(folder, "") == [], f"killed at {moment}"
        shops.must(folder, *words)
        assert promises.intact(folder, "") == []
        with open_till(Folder(folder)) as till:
            found = promises.prices_in(promises.connection_of(till))
        assert found == {sku: shops.PRICES[sku] for sku in map(shops.sku_of, range(1, 601))}

    two_at_a_time(kill, _moments(shop, tmp_path, words, amount(40, 3)))


def test_a_backup_killed_leaves_a_whole_one_or_none(
    shop: Path, tmp_path: Path, amount: Amount
) -> None:
    shops.must(shop, "sell", "--batch", "-", feed=shops.feed(_SOLD))
    kept = tmp_path / "kept.duka"
    words = ("backup", str(kept))
    for call, at in _moments(shop, tmp_path, words, amount(40, 3)):
        kept.unlink(missing_ok=True)
        assert run_killed(shop, words, call, at).code == -9
        assert promises.intact(shop, "") == [], f"killed at {call} {at}"
        if kept.exists():
            restored = tmp_path / f"restored-{call}-{at}"
            shops.must(restored, "restore", str(kept))
            shops.must(restored, "verify")


def test_a_set_up_killed_leaves_a_whole_shop_or_none(tmp_path: Path, amount: Amount) -> None:
    counted = count_calls(tmp_path / "counted", shops.NEW_SHOP)
    every = [(call, at) for call, count in sorted(counted.items()) for at in range(1, count + 1)]
    for moment in _chance().sample(every, amount(30, 3)):
        folder = tmp_path / "-".join(map(str, moment))
        ended = run_killed(folder, shops.NEW_SHOP, *moment)
        assert ended.code == -9
        assert promises.set_up_or_not(folder, ended.out) == [], f"killed at {moment}"
