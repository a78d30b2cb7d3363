"""What must be true of a shop's tables after any fault, recomputed from the journal's bytes.

Shares no code with the program's own `verify`: only SQL, JSON and hashes. Each rule yields what it
finds wrong, in words.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Connection = Any
Fact = dict[str, Any]
"""The members of a fact as they stand on the wire, and `kind`."""

_DOCUMENTS = {"sale.completed": "sale", "goods.returned": "return", "sale.voided": "void"}
_MICRO = 1_000_000


def faults_in(connection: Connection) -> list[str]:
    """Everything wrong with the shop's tables; empty is well."""
    damage = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if damage != "ok":
        return [f"quick_check: {damage}"]
    found = list(_chain_faults(connection))
    facts = facts_of(connection)
    for rule in (_documents, _numbers, _ledger, _stock, _papers, _shifts):
        found += rule(connection, facts)
    return found


def facts_of(connection: Connection) -> list[Fact]:
    """Every fact, in the order it happened."""
    rows = connection.execute(
        "SELECT line FROM journal JOIN stream USING (stream_id) ORDER BY ordinal, n"
    )
    lines = (json.loads(line, parse_float=Decimal) for (line,) in rows)
    return [{"kind": line["k"], **line["d"]} for line in lines]


def sales_in(connection: Connection) -> list[str]:
    """The ids of the completed sales, in the order they happened."""
    return [fact["id"] for fact in facts_of(connection) if fact["kind"] == "sale.completed"]


def _chain_faults(connection: Connection) -> Iterator[str]:
    for stream, key in connection.execute("SELECT stream_id, public_key FROM stream"):
        chain, expected, last_signature = bytes(32), 1, b""
        rows = connection.execute(
            "SELECT n, fact_id, line, chain, signature FROM journal WHERE stream_id=? ORDER BY n",
            (stream,),
        )
        for n, fact_id, line, kept, signature in rows:
            chain = hashlib.sha256(chain + hashlib.sha256(line).digest()).digest()
            if n != expected or kept != chain:
                yield f"journal: position {n} instead of {expected}, or another chain"
                return
            if json.loads(line)["d"]["id"] != str(UUID(bytes=fact_id)):
                yield f"journal: line {n} is not of its fact"
            expected, last_signature = expected + 1, signature
        if not _signed(key, chain, last_signature):
            yield f"journal: the signature at its end ({expected - 1}) does not fit"


def _signed(key: bytes, chain: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, chain)
    except InvalidSignature:
        return False
    return True


def _grouped(connection: Connection, sql: str) -> dict[str, list[tuple[Any, ...]]]:
    """Rows by the id in their first column."""
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for first, *rest in connection.execute(sql):
        found[str(UUID(bytes=first))].append(tuple(rest))
    return found


def _same(what: str, found: dict[str, Any], wanted: dict[str, Any]) -> Iterator[str]:
    for fact in found.keys() - wanted.keys():
        yield f"{what}: {fact} stands in the table and not in the journal"
    for fact, rows in wanted.items():
        if found.get(fact) != rows:
            yield f"{what}: {fact} has {found.get(fact)}, its fact says {rows}"


def _documents(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    documents = {f["id"]: f for f in facts if f["kind"] in _DOCUMENTS}
    if len(documents) != sum(f["kind"] in _DOCUMENTS for f in facts):
        yield "journal: a document stands there twice"
    yield from _same(
        "sale",
        _grouped(connection, "SELECT sale_id, kind, counter, net, tax, gross, payable FROM sale"),
        {
            i: [(_DOCUMENTS[f["kind"]], *(f[m] for m in "counter net tax gross payable".split()))]
            for i, f in documents.items()
        },
    )
    yield from _same(
        "sale_line",
        _grouped(
            connection,
            "SELECT sale_id, position, sku, quantity, gross FROM sale_line ORDER BY 1, 2",
        ),
        {
            i: [
                (at, line["sku"], _micro(line["quantity"]), line["gross"])
                for at, line in enumerate(f["lines"], start=1)
            ]
            for i, f in documents.items()
        },
    )
    yield from _same(
        "sale_tender",
        _grouped(
            connection,
            "SELECT sale_id, position, kind, amount, received FROM sale_tender ORDER BY 1, 2",
        ),
        {
            i: [
                (at, tender["kind"], tender["amount"], tender["received"])
                for at, tender in enumerate(f["tenders"], start=1)
            ]
            for i, f in documents.items()
            if f["tenders"]
        },
    )


def _micro(text: str) -> int:
    return int(Decimal(text) * _MICRO)


def _numbers(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    rows = connection.execute("SELECT series, counter FROM sale ORDER BY series, counter")
    series: dict[str, list[int]] = defaultdict(list)
    for name, counter in rows:
        series[name].append(counter)
    for name, counters in series.items():
        if counters != list(range(1, len(counters) + 1)):
            yield f"receipt numbers of series {name} have a gap or a repeat"


def _ledger(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    entries = {f["id"]: sorted(map(tuple, f["entry"])) for f in facts if f.get("entry")}
    posted = _grouped(
        connection, "SELECT fact_id, account, amount FROM ledger_line ORDER BY 1, 2, 3"
    )
    yield from _same("ledger_line", posted, entries)
    for fact_id, lines in posted.items():
        if sum(amount for _, amount in lines):
            yield f"ledger: the entry of {fact_id} does not balance"
    for fact in facts:
        if fact["kind"] in _DOCUMENTS and not fact.get("entry"):
            yield f"ledger: {fact['id']} moved money without an entry"


def _stock(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    moves: dict[str, Any] = {}
    for fact in facts:
        moved = [(UUID(m[0]).bytes, _micro(m[1])) for m in fact.get("moves", [])]
        moved += [
            (UUID(line[0]).bytes, _micro(line[1]) - _micro(line[2]))
            for line in (fact["lines"] if fact["kind"] == "stock.counted" else [])
        ]
        if moved:
            moves[fact["id"]] = moved
    found = _grouped(
        connection,
        "SELECT fact_id, product_id, quantity FROM stock_movement ORDER BY fact_id, position",
    )
    yield from _same("stock_movement", found, moves)
    on_hand: Counter[bytes] = Counter()
    for movements in moves.values():
        for product, quantity in movements:
            on_hand[product] += quantity
    levels = {
        product: level
        for product, level, _ in connection.execute(
            "SELECT product_id, on_hand, max(day) FROM stock_day GROUP BY product_id"
        )
    }
    if levels != dict(on_hand):
        yield "stock: what is on hand is not the sum of the movements"


def _papers(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    jobs = Counter(
        str(UUID(bytes=fact))
        for (fact,) in connection.execute("SELECT fact_id FROM print_job WHERE copy_number = 0")
    )
    wanted = {f["id"] for f in facts if f.get("paper")}
    for fact in wanted | jobs.keys():
        if jobs[fact] != (fact in wanted):
            yield f"print_job: {jobs[fact]} papers of {fact}"


def _shifts(connection: Connection, facts: list[Fact]) -> Iterator[str]:
    opened = [f["id"] for f in facts if f["kind"] == "shift.opened"]
    closed = [f["shift"] for f in facts if f["kind"] == "shift.closed"]
    rows = connection.execute("SELECT shift_id, closing_fact_id FROM shift ORDER BY number")
    found = [(str(UUID(bytes=shift)), closing is not None) for shift, closing in rows]
    if found != [(shift, shift in closed) for shift in opened] or len(set(closed)) != len(closed):
        yield f"shift: {found}, but opened were {opened} and closed {closed}"
