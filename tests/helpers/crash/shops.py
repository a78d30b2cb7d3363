"""A real shop for fault tests, made and run only through the real command line in child processes.

What is sold costs what the price list here says, so that every total can be worked out beside the
program.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

POS_APP = str(Path(sys.executable).with_name("pos-app"))
PIN = "482913"
OWNER = "Wanjiku"
PRODUCTS = 40
FLOAT = Decimal("100.00")
BALLAST = "ballast"
"""The file that keeps room free: fifty megabytes of nothing."""
_SECONDS_MAX = 90


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def answers(self) -> list[dict[str, Any]]:
        """The whole lines of JSON on its standard output."""
        whole = self.out[: self.out.rfind("\n") + 1]
        return [json.loads(line) for line in whole.splitlines()]


def command(folder: Path, *words: str) -> list[str]:
    """A command line on the shop in `folder`."""
    return [POS_APP, "--data", str(folder), *words]


def environment() -> dict[str, str]:
    """The child's environment: buffered as in a real shop, the owner's PIN at hand."""
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    return {**inherited, "POS_PIN": PIN}


def run(folder: Path, *words: str, feed: str = "", before: Iterable[str] = ()) -> Ended:
    """Runs a command to its end; `before` stands in front of it (strace, fiu-run, faketime)."""
    done = subprocess.run(  # noqa: S603 - the program under test
        [*before, *command(folder, *words)],
        input=feed,
        capture_output=True,
        text=True,
        env=environment(),
        timeout=_SECONDS_MAX,
        check=False,
    )
    assert "Traceback" not in done.stderr, f"{words}: {done.stderr}"
    return Ended(done.returncode, done.stdout, done.stderr)


def must(folder: Path, *words: str, feed: str = "") -> Ended:
    """Runs a command that has to work."""
    ended = run(folder, *words, feed=feed)
    assert ended.code == 0, f"{words}: {ended}"
    return ended


NEW_SHOP = (
    *("init", "--shop", "Duka la Majaribio", "--owner", OWNER, "--country", "DE"),
    *("--currency", "EUR", "--time-zone", "Europe/Berlin", "--prices", "inclusive"),
)
"""Prices with tax and no coin rounding: a total is the sum of what the shelves say."""


def make_shop(folder: Path) -> None:
    """A shop with products and an open shift."""
    must(folder, *NEW_SHOP)
    prices = folder.with_name(f"{folder.name}-products.csv")
    prices.write_text(products_csv(PRODUCTS), encoding="utf-8")
    must(folder, "import", "products", str(prices))
    must(folder, "shift", "open", "--float", str(FLOAT))


def copy_shop(shop: Path, to: Path) -> Path:
    """A copy of a shop that nobody has open. Its ballast is as long and takes no room."""
    shutil.copytree(shop, to, ignore=shutil.ignore_patterns(BALLAST))
    if (shop / BALLAST).exists():
        with (to / BALLAST).open("wb") as ballast:
            ballast.truncate((shop / BALLAST).stat().st_size)
    return to


def price_of(number: int) -> Decimal:
    """What product `number` costs."""
    return Decimal(95 + 37 * number) / 100


def sku_of(number: int) -> str:
    """The name product `number` is scanned by."""
    return f"P{number:05d}"


PRICES = {sku_of(number): price_of(number) for number in range(1, 2_001)}
"""What every product that a test may import costs."""


def products_csv(count: int, first: int = 1) -> str:
    """A price list."""
    rows = ["sku,name,barcode,category,price,cost,tax,stock"]
    rows += [
        f"{sku_of(n)},Bidhaa {n},{_barcode(n)},Rafu {n % 7},{price_of(n)},0.{n % 90 + 10},"
        f"{7 if n % 3 else 19},{100 + n}"
        for n in range(first, first + count)
    ]
    return "\n".join(rows) + "\n"


def _barcode(number: int) -> str:
    digits = f"590{number:09d}"
    weighted = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-weighted % 10}"


@dataclass(frozen=True, slots=True)
class Asked:
    """A sale that a batch asks for, and what it must come to."""

    id: str
    line: str
    total: Decimal


def sales(count: int, seed: int, lines_max: int = 5) -> list[Asked]:
    """A batch of sales with ids of their own: one to `lines_max` lines, cash, card or both."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return [_sale(chance, lines_max) for _ in range(count)]


def _sale(chance: random.Random, lines_max: int) -> Asked:
    sold = chance.sample(range(1, PRODUCTS + 1), chance.randint(1, lines_max))
    pieces = {number: chance.randint(1, 4) for number in sold}
    total = sum((price_of(n) * count for n, count in pieces.items()), Decimal(0))
    tender = {"cash": "1000.00"}
    if chance.random() < 0.4:
        tender = {"card": "0.50", **tender}
    sale_id = str(UUID(int=chance.getrandbits(128), version=4))
    scans = [f"{sku_of(n)}*{count}" for n, count in pieces.items()]
    line = json.dumps({"id": sale_id, "scan": scans, "tender": tender})
    return Asked(sale_id, line, total)


def feed(batch: Iterable[Asked]) -> str:
    """The batch as `sell --batch -` reads it."""
    return "".join(f"{asked.line}\n" for asked in batch)
