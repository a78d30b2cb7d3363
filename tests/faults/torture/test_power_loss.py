"""R01: power lost at any write. What was answered is there, once and whole; nothing by half."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.helpers.crash import promises, shops, weakened
from tests.helpers.crash.replay import Outcome, check_images, record

pytestmark = pytest.mark.torture
Amount = Callable[[int, int], int]

_SALES = 170  # Enough for the write-ahead log to be folded into the file more than once.
_SEED = 20_261_120
_OTHER_COMMANDS = {
    "sale with paper": ("sell", "--scan", "P00001*2", "--tender", "cash=50.00", "--print"),
    "return": ("return", "--receipt", "A-000002", "--line", "1", "--tender", "cash"),
    "void": ("void", "--receipt", "A-000003", "--reason", "wrong customer"),
    "paid out": ("shift", "paid-out", "--amount", "5.00", "--reason", "milk"),
    "shift close": ("shift", "close", "--count", "100.00"),
}


def _sell(folder: Path, program: list[str], images: int) -> Outcome:
    batch = shops.sales(_SALES, seed=_SEED)
    recording = record(program, folder, feed=shops.feed(batch))
    return check_images(recording, partial(promises.sold, batch), images=images, seed=_SEED)


def _selling(folder: Path) -> list[str]:
    return shops.command(folder, "sell", "--batch", "-")


def test_an_answered_sale_survives_a_power_cut_at_any_write(shop: Path, amount: Amount) -> None:
    outcome = _sell(shop, _selling(shop), amount(2_400, 240))
    assert outcome.images >= amount(2_000, 200)
    assert not outcome.bad, outcome.told()


def test_the_same_test_sees_what_synchronous_normal_loses(shop: Path, amount: Amount) -> None:
    program = [sys.executable, "-m", weakened.__name__, *_selling(shop)[1:]]
    outcome = _sell(shop, program, amount(600, 120))
    lost = [line for line in outcome.bad if "sales were answered" in line]
    assert len(lost) > outcome.images / 4, outcome.told()


@pytest.mark.parametrize("words", _OTHER_COMMANDS.values(), ids=_OTHER_COMMANDS)
def test_another_command_is_done_or_not_done(
    words: tuple[str, ...], shop: Path, amount: Amount
) -> None:
    shops.must(shop, "sell", "--batch", "-", feed=shops.feed(shops.sales(12, seed=1)))
    recording = record(shops.command(shop, "--json", *words), shop)
    outcome = check_images(recording, promises.intact, images=amount(150, 30), seed=_SEED)
    assert not outcome.bad, outcome.told()


def test_an_import_cut_short_leaves_whole_products(
    shop: Path, tmp_path: Path, amount: Amount
) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text(shops.products_csv(600), encoding="utf-8")
    recording = record(shops.command(shop, "import", "products", str(prices)), shop)
    outcome = check_images(recording, promises.priced, images=amount(150, 30), seed=_SEED)
    assert not outcome.bad, outcome.told()


def test_a_shop_is_set_up_whole_or_not_at_all(tmp_path: Path, amount: Amount) -> None:
    folder = tmp_path / "new"
    recording = record(shops.command(folder, *shops.NEW_SHOP), folder)
    outcome = check_images(recording, promises.set_up_or_not, images=amount(60, 20), seed=_SEED)
    assert not outcome.bad, outcome.told()
