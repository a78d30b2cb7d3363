"""R16: a clock that jumps, or passes through summer time, changes no order and loses nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from pos_app.platform.paths import Folder
from pos_app.till.composition import reading_shop
from tests.helpers.crash import shops
from tests.helpers.crash.books import faults_in, sales_in

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed"),
]

_JUMPS = ("-1h", "-400d", "+20y", "+0", "-2d", "+400d")
_SPRING = {"@2026-03-29 00:58:00": "T01:58:", "@2026-03-29 01:01:00": "T03:01:"}
_AUTUMN = {"@2026-10-25 00:58:00": "T02:58:", "@2026-10-25 01:01:00": "T02:01:"}
_TELLS = "clock says"


def _sell_at(folder: Path, when: str, seed: int) -> tuple[list[shops.Asked], shops.Ended]:
    batch = shops.sales(3, seed=seed)
    before = ["env", "TZ=UTC", "faketime", "-f", when]
    return batch, shops.run(folder, "sell", "--batch", "-", feed=shops.feed(batch), before=before)


def _must_be_in_order(folder: Path, asked: list[str]) -> None:
    with reading_shop(Folder(folder)) as reading:
        assert faults_in(reading.connection) == []
        assert sales_in(reading.connection) == asked
        stamps = [
            json.loads(line)["h"]
            for (line,) in reading.connection.execute("SELECT line FROM journal ORDER BY n")
        ]
    assert stamps == sorted(stamps)
    assert len(set(stamps)) == len(stamps)
    shops.must(folder, "verify", "--deep")
    shops.must(folder, "replay")


def test_sales_stay_in_the_order_they_were_made(shop: Path) -> None:
    asked = []
    for number, jump in enumerate(_JUMPS):
        batch, ended = _sell_at(shop, jump, seed=number)
        assert ended.code == 0, f"{jump}: {ended}"
        assert _TELLS in ended.err, f"{jump}: nobody was told"
        asked += [one.id for one in batch]
    _must_be_in_order(shop, asked)


def test_a_clock_years_back_refuses_or_sells_and_says_so(shop: Path) -> None:
    _, ended = _sell_at(shop, "@1990-01-01 12:00:00", seed=1)
    assert ended.code in (0, 1)
    assert _TELLS in ended.err
    sold = [answer["id"] for answer in ended.answers if "error" not in answer]
    _must_be_in_order(shop, sold)


@pytest.mark.parametrize("change", [_SPRING, _AUTUMN], ids=["spring", "autumn"])
def test_an_hour_that_is_missing_or_comes_twice(change: dict[str, str], shop: Path) -> None:
    asked = []
    for number, (when, shown) in enumerate(change.items()):
        batch, ended = _sell_at(shop, when, seed=number)
        assert ended.code == 0, ended
        assert all(shown in answer["time"] for answer in ended.answers), ended.answers
        asked += [one.id for one in batch]
    _must_be_in_order(shop, asked)


def test_no_clock_opens_the_lock_that_wrong_pins_closed(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = shops.environment()

    def try_pin(pin: str, when: str) -> shops.Ended:
        monkeypatch.setattr(shops, "environment", lambda: {**right, "POS_PIN": pin})
        return shops.run(shop, "shift", "report", "x", before=("faketime", "-f", when))

    for hour in range(12):  # Setting the clock forward saves the waits; the lock counts tries.
        assert try_pin("000000", f"+{hour}h").code == 1
    for when in ("+0", "-3d", "+3d", "+300d"):
        ended = try_pin(shops.PIN, when)
        assert ended.code == 1, f"{when}: {ended}"
        assert "Locked after" in ended.err
