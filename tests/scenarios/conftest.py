"""A shopkeeper's sentences that several stories share, and the shop they are about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from pytest_bdd import given, parsers, then, when

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.paths import Folder
from pos_app.selling.domain.cart import Cart
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.composition import open_till
from tests.helpers.crash.books import facts_of, faults_in
from tests.helpers.shop import CASHIER, OWNER, PIN, Shop, open_shop

PEOPLE = {"Juma": CASHIER, "Amina": OWNER}


def minor(text: str) -> int:
    """Cents of an amount as people write it: 1,000.00."""
    return int(Decimal(text.replace(",", "")) * 100)


def shown(amount: int) -> str:
    """An amount as people write it."""
    return f"{Decimal(amount) / 100:,.2f}"


@dataclass
class Counter:
    """The shop and what lies on its counter."""

    shop: Shop
    folder: Path
    opened: ExitStack
    sale_id: UUID = field(default_factory=new_id)
    cart: Cart | None = None
    sale: SaleCompleted | None = None
    refused: Refusal | None = None
    said: list[str] = field(default_factory=list)

    def come_in(self, name: str, pin: str = PIN) -> Actor:
        """Somebody types a PIN."""
        return sign_in(
            SignIn(new_id(), PEOPLE[name], pin),
            pepper=self.shop.till.store.keys.pepper,
            now=self.shop.now,
            open_work=self.shop.till.store.open_work,
        )

    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.shop.times[0] += timedelta(seconds=seconds)

    def restart(self) -> None:
        """The program ends and starts again on the same shop."""
        self.opened.close()
        self.shop.till = self.opened.enter_context(open_till(Folder(self.folder)))


def tenders(text: str) -> tuple[TenderGiven, ...]:
    """`card 200, cash 220`."""
    parts = (part.split() for part in text.split(","))
    return tuple(TenderGiven(kind, minor(amount)) for kind, amount in parts)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """The counter of a shop that is set up and stocked; nobody has opened a shift yet."""
    folder = tmp_path / "shop"
    with ExitStack() as opened:
        shop = opened.enter_context(open_shop(folder, with_shift=False))
        yield Counter(shop, folder, opened)


@given(parsers.parse("the till was opened with {amount} in the drawer"))
@when(parsers.parse("the next morning the till is opened with {amount} in the drawer"))
def _opened(counter: Counter, amount: str) -> None:
    if counter.shop.query("SELECT 1 FROM shift"):
        counter.wait(16 * 3600)
    open_shift(OpenShift(new_id(), minor(amount)), **counter.shop.how)


@given(parsers.parse("{name} is at the till"))
def _at_the_till(counter: Counter, name: str) -> None:
    counter.shop.actor = counter.come_in(name)


@when("the program is closed and opened again")
def _restarted(counter: Counter) -> None:
    counter.restart()


@then("the books are whole")
def _books_are_whole(counter: Counter) -> None:
    connection = counter.shop.reading.connection
    assert faults_in(connection) == []
    assert len(facts_of(connection)) > 5
