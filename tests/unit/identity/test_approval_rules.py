"""An approval is good for one person, one right, one amount and one act; most for one minute."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.approval import (
    Act,
    Approval,
    ApprovalExpired,
    ApprovalUnknown,
    ApprovalUsed,
    CannotApprove,
    OverApprovedLimit,
    OwnApproval,
    require_approver,
)
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission

_NOW = 1_800_000_000_000
_CHIPO = Actor(UUID(int=1), "Chipo", "Cashier", frozenset({Permission.SELL}), UUID(int=9))
_MUSA = Actor(
    UUID(int=2),
    "Musa",
    "Manager",
    frozenset({Permission.APPROVE, Permission.VOID_SALE}),
    UUID(int=9),
)
_SALE, _OTHER = UUID(int=50), UUID(int=51)
_APPROVAL = Approval(UUID(int=7), _CHIPO.user, Permission.VOID_SALE, 5000, _SALE, _NOW)
_ACT = Act(Permission.VOID_SALE, 5000, _SALE)


@pytest.mark.parametrize(
    "act",
    [_ACT, replace(_ACT, amount=-5000), replace(_ACT, amount=1), replace(_ACT, amount=None)],
)
def test_what_was_approved_may_be_done(act: Act) -> None:
    _APPROVAL.require_for(_CHIPO, act, _NOW + 60_000)


@pytest.mark.parametrize(
    ("approval", "actor", "act", "later_ms", "refusal"),
    [
        (_APPROVAL, _MUSA, _ACT, 0, ApprovalUnknown),
        (_APPROVAL, _CHIPO, replace(_ACT, permission=Permission.RETURN_GOODS), 0, ApprovalUnknown),
        (_APPROVAL, _CHIPO, replace(_ACT, subject=_OTHER), 0, ApprovalUnknown),
        (_APPROVAL, _CHIPO, replace(_ACT, subject=None), 0, ApprovalUnknown),
        (replace(_APPROVAL, used_by=_SALE), _CHIPO, _ACT, 0, ApprovalUsed),
        (_APPROVAL, _CHIPO, _ACT, 60_001, ApprovalExpired),
        (_APPROVAL, _CHIPO, _ACT, -60_001, ApprovalExpired),
        (_APPROVAL, _CHIPO, replace(_ACT, amount=5001), 0, OverApprovedLimit),
        (_APPROVAL, _CHIPO, replace(_ACT, amount=-5001), 0, OverApprovedLimit),
        (replace(_APPROVAL, limit=0), _CHIPO, replace(_ACT, amount=1), 0, OverApprovedLimit),
    ],
)
def test_anything_else_is_refused(
    approval: Approval, actor: Actor, act: Act, later_ms: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        approval.require_for(actor, act, _NOW + later_ms)


def test_without_a_limit_any_amount_may_be_done() -> None:
    replace(_APPROVAL, limit=None).require_for(_CHIPO, replace(_ACT, amount=10**9), _NOW)


@pytest.mark.parametrize("later_ms", [60_001, -60_001, 86_400_000])
def test_on_a_document_still_open_it_lies_until_the_document_is_completed(later_ms: int) -> None:
    _APPROVAL.require_for(_CHIPO, replace(_ACT, is_open=True), _NOW + later_ms)


def test_an_open_document_excuses_nothing_else() -> None:
    used = replace(_APPROVAL, used_by=_SALE)
    with pytest.raises(ApprovalUsed):
        used.require_for(_CHIPO, replace(_ACT, is_open=True), _NOW)
    with pytest.raises(OverApprovedLimit):
        _APPROVAL.require_for(_CHIPO, replace(_ACT, is_open=True, amount=5001), _NOW)


def test_an_approval_for_no_document_in_particular_covers_none() -> None:
    for_nothing = replace(_APPROVAL, subject=None)
    with pytest.raises(ApprovalUnknown):
        for_nothing.require_for(_CHIPO, replace(_ACT, subject=_OTHER), _NOW)
    for_nothing.require_for(_CHIPO, replace(_ACT, subject=None), _NOW)


@pytest.mark.parametrize(
    ("approver", "permission", "refusal"),
    [
        (_CHIPO, Permission.SELL, OwnApproval),
        (replace(_MUSA, user=_CHIPO.user), Permission.VOID_SALE, OwnApproval),
        (_MUSA, Permission.OPEN_DRAWER, CannotApprove),
        (
            replace(_MUSA, permissions=frozenset({Permission.VOID_SALE})),
            Permission.VOID_SALE,
            CannotApprove,
        ),
    ],
)
def test_who_may_not_approve(
    approver: Actor, permission: Permission, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        require_approver(approver, _CHIPO, permission)


def test_who_may_approve_has_both_rights() -> None:
    require_approver(_MUSA, _CHIPO, Permission.VOID_SALE)
