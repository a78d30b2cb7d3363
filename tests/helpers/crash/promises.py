"""What the shop was promised by the lines the program said, held against the folder it left."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from pos_app.checks import verify
from pos_app.kernel.errors import Refusal, Trouble
from pos_app.platform.paths import Folder
from pos_app.till.composition import Till, open_till
from pos_app.till.set_up import NewShop, set_up
from tests.helpers.crash.books import Connection, facts_of, faults_in, sales_in
from tests.helpers.crash.shops import OWNER, PIN, PRICES, Asked


def connection_of(till: Till) -> Connection:
    """The till's own connection, for looking."""
    return till.store.own_reading().connection


def sold(batch: Sequence[Asked], folder: Path, said: str) -> list[str]:
    """Faults of a shop in which `batch` was being sold and `said` had been answered.

    Opens it as the program does after a restart. Every answer's sale is there, once and whole;
    at most the one sale that was under way is there beside them; no alarm is raised.
    """
    try:
        with open_till(Folder(folder)) as till:
            connection = connection_of(till)
            return [*one_stream(connection), *faults_in(connection), *kept(connection, batch, said)]
    except (Refusal, Trouble, AssertionError) as error:
        return [f"{type(error).__name__}: {error}"]


def one_stream(connection: Connection) -> list[str]:
    """The journal goes on where it was: its anchor did not make it look cut off."""
    streams = connection.execute("SELECT count(*) FROM stream").fetchone()[0]
    return [] if streams == 1 else [f"{streams} streams: an intact journal was taken for a cut one"]


def kept(connection: Connection, batch: Sequence[Asked], said: str) -> list[str]:
    """Whether the answers hold: each sale is there with its number and its right total."""
    answers = [json.loads(line) for line in said.splitlines()]
    there = sales_in(connection)
    asked = [one.id for one in batch]
    faults = []
    if there != asked[: len(there)]:
        faults.append("what is there is not the beginning of what was asked for")
    if not len(answers) <= len(there) <= len(answers) + 1:
        faults.append(f"{len(answers)} sales were answered, {len(there)} are there")
    for answer, one in zip(answers, batch, strict=False):
        faults += _answer_faults(connection, answer, one)
    return faults


def _answer_faults(connection: Connection, answer: dict[str, str], asked: Asked) -> list[str]:
    if answer.get("id") != asked.id or Decimal(answer.get("total", "0")) != asked.total:
        return [f"asked for {asked.id} over {asked.total}, answered {answer}"]
    row = connection.execute(
        "SELECT series, counter, payable FROM sale WHERE sale_id = ?", (UUID(asked.id).bytes,)
    ).fetchone()
    if row is None:
        return [f"sale {answer['number']} was answered and is not there"]
    number, payable = f"{row[0]}-{row[1]:06d}", Decimal(row[2]) / 100
    if (number, payable) != (answer["number"], asked.total):
        return [f"sale {answer['number']} over {asked.total} stands as {number} over {payable}"]
    return []


def intact(folder: Path, said: str) -> list[str]:
    """Faults of a shop in which a command other than a batch was cut short; also by `verify`."""
    try:
        with open_till(Folder(folder)) as till:
            connection = connection_of(till)
            faults = [*one_stream(connection), *faults_in(connection), *_done(connection, said)]
        return faults + [str(finding) for finding in verify(Folder(folder), till.store.keys)]
    except (Refusal, Trouble, AssertionError) as error:
        return [f"{type(error).__name__}: {error}"]


def _done(connection: Connection, said: str) -> list[str]:
    """What a command said it did stands in the journal: by its id, or by its Z number."""
    facts = facts_of(connection)
    ids = {fact["id"] for fact in facts}
    reports = {fact["number"] for fact in facts if fact["kind"] == "shift.closed"}
    answers = [json.loads(line) for line in said.splitlines()]
    faults = [f"{a['id']} is lost" for a in answers if "id" in a and a["id"] not in ids]
    z_reports = [a["number"] for a in answers if a.get("report") == "z"]
    return faults + [f"Z report {n} is lost" for n in z_reports if n not in reports]


def set_up_or_not(folder: Path, said: str) -> list[str]:
    """Faults of a folder in which a shop was being set up: it is there whole, or not at all."""
    if Folder(folder).exists():
        return intact(folder, "")
    if said:
        return ["the shop was shown as set up and is not there"]
    shop = NewShop("Duka", "DE", "EUR", OWNER, PIN)
    set_up(Folder(folder), shop, now=datetime.now(UTC))
    return intact(folder, "")


def priced(folder: Path, said: str) -> list[str]:
    """Faults of a shop in which products were being imported: none has a wrong price."""
    faults = intact(folder, "")
    if faults:
        return faults
    with open_till(Folder(folder)) as till:
        found = prices_in(connection_of(till))
    wrong = {sku: price for sku, price in found.items() if price not in (None, PRICES[sku])}
    return [f"{sku} has price {price}" for sku, price in wrong.items()]


def prices_in(connection: Connection) -> dict[str, Decimal | None]:
    """Every product's price by its SKU; None where it has none yet."""
    rows = connection.execute("SELECT sku, price FROM product")
    return {sku: None if price is None else Decimal(price) / 1_000_000 for sku, price in rows}
