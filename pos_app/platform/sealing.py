"""Personal data in facts: sealed with a key of its subject, and erased by forgetting that key.

The journal keeps the sealed bytes for ever and still verifies; without the key nobody reads them.
A forgotten subject stays forgotten: nothing can be sealed for it again.
"""

from __future__ import annotations

import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import BLOB, CheckConstraint, Column, bindparam, select

from pos_app.facts.base import Sealed
from pos_app.kernel.errors import Refusal, Trouble
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

KEY_BYTES = 32
NONCE_BYTES = 12

SUBJECT_KEY = table(
    "subject_key",
    "working",
    Column("subject_id", Id, primary_key=True),
    Column("key", BLOB),  # NULL: forgotten.
    CheckConstraint("length(key) = 32", name="subject_key_length"),
)

_INSERT = insert_all(SUBJECT_KEY)
_FORGET = upsert(SUBJECT_KEY)
_KEY = Statement(select(SUBJECT_KEY.c.key).where(SUBJECT_KEY.c.subject_id == bindparam("subject")))


class PersonForgotten(Refusal):
    """The person's data was erased for good."""

    text = "This person's data was erased. Enter them as somebody new."


class SealBroken(Trouble):
    """Sealed data does not open with its subject's key."""

    text = (
        "A piece of personal data is damaged and cannot be read. Nothing else is affected. "
        "Run pos-app verify to see whether the journal was changed."
    )


def seal(work: Work, subject: UUID, text: str) -> Sealed:
    """`text` as only the key of `subject` opens it; the first time makes that key."""
    row = work.row(_KEY, subject=subject)
    if row is None:
        row = (secrets.token_bytes(KEY_BYTES),)
        work.execute(_INSERT, {"subject_id": subject, "key": row[0]})
    if row[0] is None:
        raise PersonForgotten
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Sealed(subject, nonce, AESGCM(row[0]).encrypt(nonce, text.encode(), subject.bytes))


def unseal(reading: Reading, sealed: Sealed) -> str | None:
    """The text, or None when its subject was forgotten (or its key never came to this till)."""
    row = reading.row(_KEY, subject=sealed.subject)
    if row is None or row[0] is None:
        return None
    try:
        plain = AESGCM(row[0]).decrypt(sealed.nonce, sealed.sealed, sealed.subject.bytes)
    except InvalidTag:
        raise SealBroken from None
    return plain.decode()


def forget(work: Work, subject: UUID) -> None:
    """Erases the key of `subject`, also from the place in the page where it stood.

    Backups made before still hold it, until they are thrown away.
    """
    if work.dialect != "sqlite":
        work.execute(_FORGET, {"subject_id": subject, "key": None})
        return
    before = work.connection.execute("PRAGMA secure_delete").fetchone()[0]
    work.connection.execute("PRAGMA secure_delete=ON").fetchone()
    try:
        work.execute(_FORGET, {"subject_id": subject, "key": None})
    finally:
        work.connection.execute(f"PRAGMA secure_delete={before}").fetchone()
