"""How far off a drawer may be closed without a manager."""

from __future__ import annotations

import pytest

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.approval import ApprovalUnknown, OverApprovedLimit
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.shifts.domain.shift import DifferenceTooLarge
from pos_app.shifts.settings import LARGEST_DIFFERENCE
from pos_app.shifts.storage import open_shift
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from tests.helpers.shop import CASHIER, OWNER, PIN, Shop

FLOAT = 100_000


@pytest.fixture
def strict(shop: Shop) -> Shop:
    """A cashier at the till of a shop that lets 5.00 pass."""
    change_settings(ChangeSettings(new_id(), {LARGEST_DIFFERENCE.name: 5}), **shop.how)
    shop.actor = shop.signed_in(CASHIER)
    return shop


def approve(shop: Shop, limit: int | None) -> ApprovalGiven:
    return give_approval(
        GiveApproval(new_id(), OWNER, PIN, Permission.APPROVE, limit),
        pepper=shop.till.store.keys.pepper,
        **shop.how,
    )


@pytest.mark.parametrize("off", [-500, -1, 0, 500])
def test_up_to_the_limit_nobody_is_asked(strict: Shop, off: int) -> None:
    z = close_shift(CloseShift(new_id(), FLOAT + off), **strict.how)
    assert (z.difference, z.approvals) == (off, ())


@pytest.mark.parametrize("off", [-501, 501, -FLOAT])
def test_beyond_it_the_shift_stays_open(strict: Shop, off: int) -> None:
    with pytest.raises(DifferenceTooLarge):
        close_shift(CloseShift(new_id(), FLOAT + off), **strict.how)
    assert open_shift(strict.reading, strict.actor.till) is not None


def test_who_may_approve_closes_alone(strict: Shop) -> None:
    strict.actor = strict.signed_in(OWNER)
    assert close_shift(CloseShift(new_id(), 0), **strict.how).difference == -FLOAT


def test_without_a_limit_any_difference_passes(shop: Shop) -> None:
    shop.actor = shop.signed_in(CASHIER)
    assert close_shift(CloseShift(new_id(), 0), **shop.how).difference == -FLOAT


def test_an_approval_lets_it_pass_and_stands_in_the_fact(strict: Shop) -> None:
    given = approve(strict, 1000)
    z = close_shift(CloseShift(new_id(), FLOAT - 1000, approval=given.id), **strict.how)
    assert z.approvals == (given.id,)
    assert check_identity(strict.reading) == []


def test_an_approval_of_less_or_of_another_act_does_not(strict: Shop) -> None:
    less = approve(strict, 999)
    with pytest.raises(OverApprovedLimit):
        close_shift(CloseShift(new_id(), FLOAT - 1000, approval=less.id), **strict.how)
    with pytest.raises(ApprovalUnknown):
        close_shift(CloseShift(new_id(), FLOAT - 1000, approval=new_id()), **strict.how)
    assert open_shift(strict.reading, strict.actor.till) is not None
