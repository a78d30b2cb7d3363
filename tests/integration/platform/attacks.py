"""What somebody with the key and a database tool could do to a shop; our program never does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from pos_app.facts.base import Fact
from pos_app.facts.codec import decode, encode
from pos_app.facts.shifts import DrawerOpened, ShiftClosed
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database
from pos_app.platform.anchor import Anchored
from pos_app.platform.findings import Finding
from pos_app.platform.journal import NO_CHAIN, link
from pos_app.platform.journal_check import check_journal
from pos_app.platform.reading import Reading
from tests.helpers.shop import Shop


def fill_journal(shop: Shop, until: int) -> UUID:
    """Records facts until the journal has `until`; answers the stream."""
    writer = shop.till.store.writer
    while writer.head.n < until:
        with shop.till.store.open_work() as work:
            work.record(
                DrawerOpened(id=new_id(), at=shop.now, till=shop.till.shop.till, reason="change")
            )
            work.commit()
    return writer.stream.id


@contextmanager
def raw_writer(shop: Shop) -> Iterator[Any]:
    """A connection that no trigger and no key holds back, in a transaction that is undone."""
    keys = shop.till.store.keys
    connection = database.connect(shop.till.folder.database, keys.database_key, write=True)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("BEGIN")
    triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for (name,) in connection.execute(triggers).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def found_in(connection: Any, anchored: Anchored | None = None) -> list[Finding]:
    """What the journal's check finds in what `connection` sees."""
    return list(check_journal(Reading(connection), anchored))


def flip(value: Any, bit: int) -> object:
    """`value` with one bit changed; low bits of positions and ids are left, they are taken."""
    if isinstance(value, int):
        return value ^ (1 << (10 + bit % 30))
    raw = bytearray(value.encode() if isinstance(value, str) else bytes(value))
    raw[bit // 8 % (12 if len(raw) == 16 else len(raw))] ^= 1 << bit % 8
    return bytes(raw)


def forge_first(
    connection: Any, device_key: bytes, kind: type[Fact], change: Callable[[Any], dict[str, Any]]
) -> None:
    """Changes the first fact of a kind, and chains and signs everything after it anew."""
    signer = Ed25519PrivateKey.from_private_bytes(device_key)
    chain, is_done = NO_CHAIN, False
    for n, line in connection.execute("SELECT n, line FROM journal ORDER BY n").fetchall():
        fact, hlc = decode(line)
        if isinstance(fact, kind) and not is_done:
            fact, is_done = replace(fact, **change(fact)), True
        elif isinstance(fact, ShiftClosed):
            fact = replace(fact, journal_head=chain.hex()[:16])
        forged = encode(fact, hlc)
        chain = link(chain, forged)
        connection.execute(
            "UPDATE journal SET line = ?, chain = ?, signature = ? WHERE n = ?",
            [forged, chain, signer.sign(chain), n],
        )
    assert is_done, f"there is no {kind.__name__}"
