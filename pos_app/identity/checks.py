"""What must be true of people and approvals, recomputed from the journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from pos_app.facts.base import Fact
from pos_app.facts.codec import decode
from pos_app.facts.identity import (
    ApprovalGiven,
    RoleRow,
    RolesChanged,
    SignedIn,
    SignInFailed,
    UserRow,
    UsersChanged,
)
from pos_app.identity.domain.approval import VALID_MS
from pos_app.identity.domain.guard import Guard, forgiven_by
from pos_app.identity.domain.role import OWNER
from pos_app.identity.storage import approvals, guards, users
from pos_app.kernel.clock import milliseconds
from pos_app.platform import journal
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading

_AT_ONCE = 500
_OURS = {kind.KIND for kind in (ApprovalGiven, RolesChanged, SignedIn, SignInFailed, UsersChanged)}
_USES_APPROVALS = b'"approvals":["'


@dataclass(frozen=True, slots=True)
class _Place:
    stream: UUID
    n: int
    fact: UUID

    def finding(self, check: str, what: str) -> Finding:
        return Finding(check, what, str(self.stream), self.n, str(self.fact))


@dataclass(slots=True)
class _Recomputed:
    """What the tables should hold, built up fact by fact."""

    roles: dict[str, RoleRow] = field(default_factory=dict)
    users: dict[UUID, UserRow] = field(default_factory=dict)
    approvals: dict[UUID, ApprovalGiven] = field(default_factory=dict)
    used_by: dict[UUID, UUID] = field(default_factory=dict)
    guards: dict[UUID, Guard] = field(default_factory=dict)


def check_identity(reading: Reading) -> list[Finding]:
    """Users have roles, there is an owner, each approval is used once; tables agree with facts."""
    books = _Recomputed()
    findings = [
        finding for place, fact in _facts(reading) for finding in _follow(books, place, fact)
    ]
    return findings + list(_compare(reading, books))


def _facts(reading: Reading) -> Iterator[tuple[_Place, Fact]]:
    """The facts about people, and those that used an approval, in the order they were written."""
    for stream in journal.streams(reading):
        n = 0
        while rows := journal.rows_after(reading, stream.id, n, _AT_ONCE):
            for row in rows:
                if row.kind in _OURS or _USES_APPROVALS in row.line:
                    yield _Place(stream.id, row.n, row.fact_id), decode(row.line).fact
            n = rows[-1].n


def _follow(books: _Recomputed, place: _Place, fact: Fact) -> Iterator[Finding]:
    match fact:
        case RolesChanged():
            books.roles |= {role.id: role for role in fact.roles}
        case UsersChanged():
            yield from _follow_users(books, place, fact)
        case SignInFailed():
            _follow_failure(books, fact)
        case SignedIn() | ApprovalGiven():
            for who in forgiven_by(fact):
                books.guards.pop(who, None)
            if isinstance(fact, ApprovalGiven):
                books.approvals[fact.id] = fact
        case _:
            yield from _follow_use(books, place, fact)


def _follow_users(books: _Recomputed, place: _Place, fact: UsersChanged) -> Iterator[Finding]:
    for user in fact.users:
        if user.role not in books.roles:
            yield place.finding("role_known", f"{user.name} has a role that nobody made.")
        if user.id in books.users and books.users[user.id].pin != user.pin:
            books.guards.pop(user.id, None)
        books.users[user.id] = user
    if not any(user.active and user.role == OWNER for user in books.users.values()):
        yield place.finding("owner_left", "No active owner was left after this change of users.")


def _follow_failure(books: _Recomputed, fact: SignInFailed) -> None:
    for who in filter(None, (fact.claimed, fact.till)):
        guard = books.guards.get(who, Guard()).after(fact.reason, milliseconds(fact.at))
        if guard.failures:
            books.guards[who] = guard


def _follow_use(books: _Recomputed, place: _Place, fact: Fact) -> Iterator[Finding]:
    used: tuple[UUID, ...] = getattr(fact, "approvals", ())
    for approval in used:
        given = books.approvals.get(approval)
        if given is None:
            yield place.finding("approval_given", "An approval was used that nobody gave.")
            continue
        if approval in books.used_by:
            yield place.finding("approval_once", "One approval was used for two acts.")
        if given.user != fact.user:
            yield place.finding("approval_own", "An approval was used by somebody else.")
        age_ms = abs(milliseconds(fact.at) - milliseconds(given.at))
        if given.subject != fact.id and age_ms > VALID_MS:
            yield place.finding("approval_fresh", "An approval older than a minute was used.")
        books.used_by.setdefault(approval, fact.id)


def _compare(reading: Reading, books: _Recomputed) -> Iterator[Finding]:
    kept = approvals.read_approvals(reading)
    tables = {
        "roles": ({role.id: role for role in users.read_role_rows(reading)}, books.roles),
        "users": (users.read_users(reading), books.users),
        "approvals": (
            {approval.id: approval.used_by for approval in kept.values()},
            {approval: books.used_by.get(approval) for approval in books.approvals},
        ),
        "failed sign-ins": (guards.read_guards(reading), books.guards),
    }
    for name, (found, expected) in tables.items():
        if found != expected:
            yield Finding("tables_agree", f"The table of {name} is not what the journal says.")
