"""A range of products for the benchmarks: names as shops have them, seeded, of any size.

A name is brand, kind, variety and size. Every twentieth kind carries an accent. Which product is
wanted is log-uniform over their ranks: few are asked for often.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NamedTuple

from pos_app.devices.domain.gtin import check_digit
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.list_people import list_people
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.till.composition import Till, open_till
from pos_app.till.set_up import NewShop, set_up

HEADINGS = ("sku", "name", "barcode", "price", "tax")
_WORDS = 700
"""Brands, kinds and varieties each: two words of a name leave about two of a million products."""
_SIZES = ("100 g", "250 g", "500 g", "1 kg", "33 cl", "75 cl", "1 l", "6 pack")
_CENTS = ("00", "50", "90", "95", "99")
_PIN = "2468"


class Offer(NamedTuple):
    """A row of a file of products."""

    sku: str
    name: str
    barcode: str
    price: str
    tax: str


class _Words:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - a seed
        self.brands = self._made(3)
        self.kinds = self._made(3)
        self.varieties = self._made(3)
        self.kinds[::20] = [f"{kind}é" for kind in self.kinds[::20]]

    def _made(self, syllables: int) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < _WORDS:
            parts = (
                self._random.choice("bcdfghjklmnprstvwz") + self._random.choice("aeiou")
                for _ in range(syllables)
            )
            made["".join(parts)] = None
        return list(made)


def offers(count: int, seed: int = 5) -> Iterator[Offer]:
    """So many products, the same for the same seed."""
    words, random = _Words(seed), Random(seed)  # noqa: S311 - a seed
    for n in range(count):
        digits = f"{600_000_000_000 + n * 7}"
        name = (
            f"{random.choice(words.brands).title()} {random.choice(words.kinds)} "
            f"{random.choice(words.varieties)} {random.choice(_SIZES)}"
        )
        price = f"{random.randint(1, 999)}.{random.choice(_CENTS)}"
        barcode = f"{digits}{check_digit(digits)}"
        yield Offer(f"P{n:07d}", name, barcode, price, random.choice(("16", "0")))


def write_csv(path: Path, count: int) -> Path:
    """A file of so many products."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(offers(count))
    return path


def wanted(count: int, random: Random) -> int:
    """The rank of a product somebody asks for, log-uniform."""
    return int(count ** random.random()) - 1


class BenchShop(NamedTuple):
    """An open shop and its owner."""

    till: Till
    actor: Actor


@contextmanager
def open_bench_shop(root: Path) -> Iterator[BenchShop]:
    """A new shop without products."""
    # The file that keeps its key goes when the scratch folder goes.
    os.environ["XDG_CONFIG_HOME"] = str(root.parent / "config")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    set_up(Folder(root), NewShop("Bench", "KE", "KES", "Amina", _PIN), now=datetime.now(UTC))
    with open_till(Folder(root)) as till:
        people = list_people(till.store.own_reading())
        actor = sign_in(
            SignIn(new_id(), people[0].id, _PIN),
            pepper=till.store.keys.pepper,
            now=till.now(),
            open_work=till.store.open_work,
        )
        yield BenchShop(till, actor)
