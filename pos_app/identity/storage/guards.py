"""How often in a row a person, or anybody at a till, failed to come in.

Derived from the journal, where every refused sign-in stands: so a kill, a restart or a restored
file keeps the counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Integer, bindparam, select

from pos_app.identity.domain.guard import Guard
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

SIGN_IN_GUARD = table(
    "sign_in_guard",
    "derived",
    Column("guarded_id", Id, primary_key=True),  # A user, a name nobody has, or a till.
    Column("failures", Integer, nullable=False),
    Column("failed_at_ms", Integer, nullable=False),
    CheckConstraint("failures > 0", name="guards_after_failures"),
)

_KEEP = upsert(SIGN_IN_GUARD)
_FORGIVE = Statement(
    SIGN_IN_GUARD.delete().where(SIGN_IN_GUARD.c.guarded_id == bindparam("guarded"))
)
_GUARD = Statement(
    select(SIGN_IN_GUARD.c.failures, SIGN_IN_GUARD.c.failed_at_ms).where(
        SIGN_IN_GUARD.c.guarded_id == bindparam("guarded")
    )
)
_GUARDS = Statement(
    select(SIGN_IN_GUARD.c.guarded_id, SIGN_IN_GUARD.c.failures, SIGN_IN_GUARD.c.failed_at_ms)
)


def guard_of(reading: Reading, guarded: UUID) -> Guard:
    """The failures of a person or a till."""
    row = reading.row(_GUARD, guarded=guarded)
    return Guard(*row) if row else Guard()


def read_guards(reading: Reading) -> dict[UUID, Guard]:
    """Everybody and every till with failures."""
    return {as_uuid(who): Guard(failures, at) for who, failures, at in reading.rows(_GUARDS)}


def keep_guard(work: Work, guarded: UUID, guard: Guard) -> None:
    """Notes failures."""
    row = {
        "guarded_id": guarded,
        "failures": guard.failures,
        "failed_at_ms": guard.failed_at_ms,
    }
    work.execute(_KEEP, row)


def forgive(work: Work, guarded: Iterable[UUID]) -> None:
    """Forgets failures."""
    for who in guarded:
        work.execute(_FORGIVE, {"guarded": who})
