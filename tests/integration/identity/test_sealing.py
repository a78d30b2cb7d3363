"""Personal data is sealed in the journal, and forgetting a key erases it everywhere for good."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from pos_app.facts.base import Sealed
from pos_app.facts.selling import SaleCompleted, Tender
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database, journal, sealing
from pos_app.platform.journal import link
from tests.integration.identity.conftest import TestShop

_MARKER = "+254 700 123456 Wanjiku"


def _seal(duka: TestShop, subject: UUID, text: str = _MARKER) -> Sealed:
    with duka.store.open_work() as work:
        sealed = sealing.seal(work, subject, text)
        work.commit()
    return sealed


def _forget(duka: TestShop, subject: UUID) -> None:
    with duka.store.open_work() as work:
        sealing.forget(work, subject)
        work.commit()


def _sale(duka: TestShop, payer: Sealed) -> SaleCompleted:
    return SaleCompleted(
        id=new_id(),
        at=duka.now,
        till=duka.till,
        number="T1-1",
        counter=1,
        store=UUID(int=101),
        shift=new_id(),
        business_day=date(2026, 11, 20),
        cashier="Chipo",
        currency="KES",
        prices="inclusive",
        lines=(),
        taxes=(),
        net=100,
        tax=0,
        gross=100,
        rounding=0,
        payable=100,
        tenders=(Tender(kind="mobile_money", amount=100, received=100, payer=payer),),
        entry=(),
    )


def _everything(duka: TestShop) -> bytes:
    """Each value of each table, decrypted, one after the other."""
    connection = duka.reading.connection
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    kept = bytearray()
    for (name,) in tables:
        for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - names of our own
            kept += b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
    return bytes(kept)


def _verify_chain(duka: TestShop) -> int:
    (stream,) = journal.streams(duka.reading)
    previous = journal.NO_CHAIN
    rows = journal.rows_after(duka.reading, stream.id, 0, 1000)
    for row in rows:
        previous = link(previous, row.line)
        assert previous == row.chain
    return len(rows)


def test_what_is_sealed_opens_with_its_subjects_key(duka: TestShop) -> None:
    wanjiku, otieno = new_id(), new_id()
    first, second = _seal(duka, wanjiku), _seal(duka, otieno, "Otieno 📞")
    assert sealing.unseal(duka.reading, first) == _MARKER
    assert sealing.unseal(duka.reading, second) == "Otieno 📞"


def test_one_text_is_sealed_differently_each_time(duka: TestShop) -> None:
    subject = new_id()
    first, second = _seal(duka, subject), _seal(duka, subject)
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed


def test_forgetting_erases_it_everywhere_and_the_journal_still_verifies(duka: TestShop) -> None:
    subject = new_id()
    sealed = _seal(duka, subject)
    duka.record(_sale(duka, sealed))
    fact = duka.facts()[-1]
    assert isinstance(fact, SaleCompleted)
    assert fact.tenders[0].payer == sealed
    assert sealing.unseal(duka.reading, sealed) == _MARKER
    assert _MARKER.encode() not in _everything(duka)
    before = _verify_chain(duka)
    _forget(duka, subject)
    assert sealing.unseal(duka.reading, sealed) is None
    assert _MARKER.encode() not in _everything(duka)
    assert _verify_chain(duka) == before
    assert duka.facts()[-1] == fact


def test_the_forgotten_key_stands_in_no_page_any_more(duka: TestShop) -> None:
    """Read as SQLite sees the pages: decrypted, with what deleted rows left behind."""
    subjects = [new_id() for _ in range(20)]
    for subject in subjects:
        _seal(duka, subject)
    keys = [key for (key,) in duka.reading.connection.execute("SELECT key FROM subject_key")]
    before = _pages(duka)
    for subject in subjects[5:15]:
        _forget(duka, subject)
    after = _pages(duka)
    assert [key in before for key in keys] == [True] * 20
    assert [key in after for key in keys] == [True] * 5 + [False] * 10 + [True] * 5


def _pages(duka: TestShop) -> bytes:
    """The database file's pages in clear, as SQLCipher 4 lays them out under a raw key."""
    writer = database.connect(duka.store.folder.database, duka.store.keys.database_key, write=True)
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    writer.close()
    raw = duka.store.folder.database.read_bytes()
    aes = algorithms.AES(duka.store.keys.database_key)
    clear = bytearray()
    for start in range(0, len(raw), 4096):
        page = raw[start + (0 if start else 16) : start + 4096 - 80]
        initial = raw[start + 4096 - 80 : start + 4096 - 64]
        clear += Cipher(aes, modes.CBC(initial)).decryptor().update(page)
    return bytes(clear)


def test_forgetting_one_leaves_the_others(duka: TestShop) -> None:
    wanjiku, otieno = new_id(), new_id()
    _seal(duka, wanjiku)
    kept = _seal(duka, otieno, "Otieno")
    _forget(duka, wanjiku)
    assert sealing.unseal(duka.reading, kept) == "Otieno"


def test_the_forgotten_stay_forgotten(duka: TestShop) -> None:
    subject = new_id()
    sealed = _seal(duka, subject)
    _forget(duka, subject)
    with pytest.raises(sealing.PersonForgotten):
        _seal(duka, subject, "back again")
    assert sealing.unseal(duka.reading, sealed) is None


def test_whoever_was_never_known_can_be_forgotten(duka: TestShop) -> None:
    subject = new_id()
    _forget(duka, subject)
    with pytest.raises(sealing.PersonForgotten):
        _seal(duka, subject)


def test_a_key_that_never_came_here_opens_nothing(duka: TestShop) -> None:
    assert sealing.unseal(duka.reading, Sealed(new_id(), bytes(12), bytes(20))) is None


def test_a_rolled_back_seal_leaves_no_key(duka: TestShop) -> None:
    subject = new_id()
    with duka.store.open_work() as work:
        sealed = sealing.seal(work, subject, _MARKER)
    assert sealing.unseal(duka.reading, sealed) is None


@pytest.mark.parametrize("part", ["nonce", "sealed"])
def test_a_flipped_bit_is_trouble_and_not_another_text(duka: TestShop, part: str) -> None:
    sealed = _seal(duka, new_id())
    whole = bytearray(getattr(sealed, part))
    whole[0] ^= 1
    with pytest.raises(sealing.SealBroken):
        sealing.unseal(duka.reading, msgspec.structs.replace(sealed, **{part: bytes(whole)}))


def test_a_seal_moved_to_somebody_else_does_not_open(duka: TestShop) -> None:
    wanjiku, otieno = new_id(), new_id()
    sealed = _seal(duka, wanjiku)
    _seal(duka, otieno)
    with pytest.raises(sealing.SealBroken):
        sealing.unseal(duka.reading, msgspec.structs.replace(sealed, subject=otieno))
