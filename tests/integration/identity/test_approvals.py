"""A manager approves one act of a cashier: both names are on record, and it is used once."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest

from pos_app.facts.identity import ApprovalGiven, SignInFailed
from pos_app.facts.shifts import DrawerOpened
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.identity.domain.approval import (
    ApprovalExpired,
    ApprovalUnknown,
    ApprovalUsed,
    CannotApprove,
    OverApprovedLimit,
    OwnApproval,
)
from pos_app.identity.domain.sign_in import TriedTooOften, WrongPin
from pos_app.identity.reactions import mark_approvals_used
from pos_app.identity.storage.approvals import read_approvals
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.identity.use_cases.list_approvers import list_approvers
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import Work
from tests.integration.identity.conftest import PINS, TestShop


def _approve(
    duka: TestShop,
    actor: Actor,
    *,
    by: str = "Musa",
    pin: str = "",
    limit: int | None = None,
    reason: str = "customer asked",
    subject: UUID | None = None,
) -> ApprovalGiven:
    request = GiveApproval(
        new_id(), by, pin or PINS[by], Permission.OPEN_DRAWER, limit, reason, subject
    )
    return give_approval(
        request, actor=actor, pepper=duka.pepper, now=duka.now, open_work=duka.store.open_work
    )


def _open_drawer(
    duka: TestShop, actor: Actor, approval: UUID | None, amount: int | None = None
) -> DrawerOpened:
    """An act that needs a right, as the features above do it."""
    with duka.store.open_work() as work:
        fact_id = new_id()
        used = authorise(
            work,
            actor,
            Permission.OPEN_DRAWER,
            approval=approval,
            amount=amount,
            fact=fact_id,
            now=duka.now,
        )
        fact = DrawerOpened(
            id=fact_id,
            at=duka.now,
            till=actor.till,
            user=actor.user,
            reason="change",
            approvals=used,
        )
        work.record(fact)
        work.commit()
    return fact


def test_an_approval_carries_both_names_and_lets_one_act_happen(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo, limit=5000)
    assert (given.user, given.approver) == (chipo.user, duka.people["Musa"])
    assert (given.approver_name, given.permission, given.limit) == ("Musa", "open_drawer", 5000)
    opened = _open_drawer(duka, chipo, given.id)
    assert opened.approvals == (given.id,)
    assert read_approvals(duka.reading)[given.id].used_by == opened.id
    assert check_identity(duka.reading) == []


def test_without_approval_a_missing_right_is_refused(duka: TestShop) -> None:
    with pytest.raises(NotAllowed):
        _open_drawer(duka, duka.sign_in("Chipo"), None)


def test_who_has_the_right_spends_no_approval(duka: TestShop) -> None:
    musa = duka.sign_in("Musa")
    given = _approve(duka, musa, by="Amina")
    assert _open_drawer(duka, musa, given.id).approvals == ()
    assert read_approvals(duka.reading)[given.id].used_by is None


def test_an_approval_is_used_once_also_after_a_restart(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo)
    _open_drawer(duka, chipo, given.id)
    with pytest.raises(ApprovalUsed):
        _open_drawer(duka, chipo, given.id)
    duka.reopen()
    with pytest.raises(ApprovalUsed):
        _open_drawer(duka, chipo, given.id)


def test_one_act_does_not_use_one_approval_twice(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo)
    with duka.store.open_work() as work:
        asked = {"approval": given.id, "amount": None, "fact": new_id(), "now": duka.now}
        authorise(work, chipo, Permission.OPEN_DRAWER, **asked)
        with pytest.raises(ApprovalUsed):
            authorise(work, chipo, Permission.OPEN_DRAWER, **asked)


def test_an_act_that_failed_leaves_its_approval_unused(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo, limit=100)
    with pytest.raises(OverApprovedLimit):
        _open_drawer(duka, chipo, given.id, amount=101)
    assert _open_drawer(duka, chipo, given.id, amount=100).approvals == (given.id,)


def test_an_approval_is_for_the_one_who_asked(duka: TestShop) -> None:
    given = _approve(duka, duka.sign_in("Musa"), by="Amina")
    with pytest.raises(ApprovalUnknown):
        _open_drawer(duka, duka.sign_in("Chipo"), given.id)


def test_an_invented_approval_is_refused(duka: TestShop) -> None:
    with pytest.raises(ApprovalUnknown):
        _open_drawer(duka, duka.sign_in("Chipo"), new_id())


@pytest.mark.parametrize("seconds", [61, -61, 86_400])
def test_an_approval_is_for_now(duka: TestShop, seconds: int) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo)
    duka.wait(seconds=seconds)
    with pytest.raises(ApprovalExpired):
        _open_drawer(duka, chipo, given.id)


def test_unlocking_somebody_cannot_be_spent_on_an_act(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    unlock = ApprovalGiven(
        id=new_id(),
        at=duka.now,
        till=duka.till,
        user=chipo.user,
        approver=duka.people["Musa"],
        approver_name="Musa",
        permission="sign_in",
        subject=chipo.user,
    )
    duka.record(unlock)
    with pytest.raises(ApprovalUnknown):
        _open_drawer(duka, chipo, unlock.id)


@pytest.mark.parametrize(("asking", "by"), [("Musa", "Musa"), ("Chipo", "Chipo")])
def test_nobody_approves_for_themselves(duka: TestShop, asking: str, by: str) -> None:
    actor, before = duka.sign_in(asking), len(duka.facts())
    with pytest.raises(OwnApproval):
        _approve(duka, actor, by=by)
    assert len(duka.facts()) == before


def test_a_cashier_approves_nothing(duka: TestShop) -> None:
    with pytest.raises(CannotApprove) as refused:
        _approve(duka, duka.sign_in("Musa"), by="Chipo")
    assert "Chipo (Cashier)" in str(refused.value)


def test_wrong_pins_of_an_approver_count_as_theirs(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    for _ in range(5):
        with pytest.raises(WrongPin):
            _approve(duka, chipo, pin="0000")
    with pytest.raises(TriedTooOften):
        _approve(duka, chipo)
    with pytest.raises(TriedTooOften):
        duka.sign_in("Musa")
    failures = [fact for fact in duka.facts() if isinstance(fact, SignInFailed)]
    assert {(f.user, f.claimed) for f in failures[:6]} == {(chipo.user, duka.people["Musa"])}
    assert check_identity(duka.reading) == []


def test_an_approver_who_showed_their_pin_starts_from_nothing(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    for _ in range(2):
        for _ in range(4):
            with pytest.raises(WrongPin):
                _approve(duka, chipo, pin="0000")
        _approve(duka, chipo)
    assert check_identity(duka.reading) == []


@pytest.mark.parametrize(("limit", "reason"), [(-1, "x"), (None, "x" * 201)])
def test_nonsense_is_refused_before_the_pin_is_looked_at(
    duka: TestShop, limit: int | None, reason: str
) -> None:
    chipo, before = duka.sign_in("Chipo"), len(duka.facts())
    with pytest.raises(BadInput):
        _approve(duka, chipo, pin="0000", limit=limit, reason=reason)
    assert len(duka.facts()) == before


# What only a fault or a fraud could bring into the journal; the checks must name it.


def _opened(duka: TestShop, user: UUID, approval: UUID, at: datetime | None = None) -> DrawerOpened:
    fact = DrawerOpened(
        id=new_id(),
        at=at or duka.now,
        till=duka.till,
        user=user,
        reason="fraud",
        approvals=(approval,),
    )
    duka.record(fact)
    return fact


def test_the_books_tell_of_an_approval_used_twice(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo)
    _open_drawer(duka, chipo, given.id)
    second = _opened(duka, chipo.user, given.id)
    (found,) = check_identity(duka.reading)
    assert (found.check, found.fact, found.n) == (
        "approval_once",
        str(second.id),
        len(duka.facts()),
    )


def test_the_books_tell_of_other_approvals_that_cannot_be(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")
    given, late = _approve(duka, chipo), _approve(duka, chipo)
    _opened(duka, duka.people["Musa"], given.id)
    _opened(duka, chipo.user, new_id())
    duka.wait(minutes=2)
    _opened(duka, chipo.user, late.id)
    found = [finding.check for finding in check_identity(duka.reading)]
    assert found == ["approval_own", "approval_given", "approval_fresh"]


def test_the_books_tell_of_an_approval_marked_as_used_by_nothing(duka: TestShop) -> None:
    given = _approve(duka, duka.sign_in("Chipo"))
    with duka.store.open_work() as work:
        work.connection.execute("UPDATE approval SET used_by = ?", (given.id.bytes,))
        work.commit()
    assert [finding.check for finding in check_identity(duka.reading)] == ["tables_agree"]


def test_a_rebuilt_table_knows_what_was_used(duka: TestShop) -> None:
    """The facts say it too, so a replay ends where the use cases did."""
    chipo = duka.sign_in("Chipo")
    given = _approve(duka, chipo)
    opened = _open_drawer(duka, chipo, given.id)
    with duka.store.open_work() as work:
        work.connection.execute("UPDATE approval SET used_by = NULL")
        _replay(work, opened)
        work.commit()
    assert read_approvals(duka.reading)[given.id].used_by == opened.id


def _replay(work: Work, fact: DrawerOpened) -> None:
    mark_approvals_used((fact,), work)
    mark_approvals_used((fact,), work)


def test_who_can_be_asked_has_the_right_and_is_somebody_else(duka: TestShop) -> None:
    chipo, musa = duka.sign_in("Chipo"), duka.sign_in("Musa")

    def names(actor: Actor, permission: Permission) -> list[str]:
        found = list_approvers(duka.reading, actor=actor, permission=permission)
        return [person.name for person in found]

    assert names(chipo, Permission.OPEN_DRAWER) == ["Amina", "Musa"]
    assert names(musa, Permission.OPEN_DRAWER) == ["Amina"]
    assert names(chipo, Permission.CHANGE_SETTINGS) == ["Amina"]
