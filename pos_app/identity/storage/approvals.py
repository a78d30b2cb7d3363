"""Approvals given, and the fact that used each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Integer, Text, bindparam, select

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.approval import Approval
from pos_app.kernel.clock import milliseconds
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, insert_all
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

APPROVAL = table(
    "approval",
    "derived",
    Column("approval_id", Id, primary_key=True),
    Column("user_id", Id, nullable=False),
    Column("approver_id", Id, nullable=False),
    Column("permission", Text, nullable=False),
    Column("limit_minor", Integer),
    Column("subject_id", Id),
    Column("given_at_ms", Integer, nullable=False),
    Column("used_by", Id),
)

INSERT_APPROVALS = insert_all(APPROVAL)
_COLUMNS = (
    APPROVAL.c.approval_id,
    APPROVAL.c.user_id,
    APPROVAL.c.permission,
    APPROVAL.c.limit_minor,
    APPROVAL.c.subject_id,
    APPROVAL.c.given_at_ms,
    APPROVAL.c.used_by,
)
_APPROVAL = Statement(select(*_COLUMNS).where(APPROVAL.c.approval_id == bindparam("approval")))
_APPROVALS = Statement(select(*_COLUMNS))
_USE = Statement(
    APPROVAL.update()
    .where(APPROVAL.c.approval_id == bindparam("approval"), APPROVAL.c.used_by.is_(None))
    .values(used_by=bindparam("fact"))
)


def find_approval(reading: Reading, approval: UUID) -> Approval | None:
    """The approval of that id."""
    row = reading.row(_APPROVAL, approval=approval)
    return _approval(row) if row else None


def read_approvals(reading: Reading) -> dict[UUID, Approval]:
    """Every approval by its id."""
    return {found.id: found for found in map(_approval, reading.rows(_APPROVALS))}


def use_approvals(work: Work, approvals: Sequence[UUID], fact: UUID) -> None:
    """Marks approvals as used by `fact`; those used before stay as they are."""
    for approval in approvals:
        work.execute(_USE, {"approval": approval, "fact": fact})


def approval_row(fact: ApprovalGiven) -> Row:
    """The row that `INSERT_APPROVALS` takes."""
    assert fact.user is not None, "somebody asked for the approval"
    return {
        "approval_id": fact.id,
        "user_id": fact.user,
        "approver_id": fact.approver,
        "permission": fact.permission,
        "limit_minor": fact.limit,
        "subject_id": fact.subject,
        "given_at_ms": milliseconds(fact.at),
        "used_by": None,
    }


def _approval(row: tuple[Any, ...]) -> Approval:
    approval, user, permission, limit, subject, given_at_ms, used_by = row
    return Approval(
        id=as_uuid(approval),
        user=as_uuid(user),
        permission=permission,
        limit=limit,
        subject=as_uuid(subject) if subject else None,
        given_at_ms=given_at_ms,
        used_by=as_uuid(used_by) if used_by else None,
    )
