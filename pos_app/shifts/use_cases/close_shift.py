"""Closing a shift by count: the difference is booked, the Z report is fixed for ever."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from msgspec import structs

from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.shop import Shop
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import minor_digits
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import clean
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.posting import post_shift_closed
from pos_app.platform.settings import read
from pos_app.platform.work import OpenWork, Work
from pos_app.shifts import storage
from pos_app.shifts.domain.shift import DifferenceTooLarge, Shift
from pos_app.shifts.settings import LARGEST_DIFFERENCE

HEAD_DIGITS = 16
NOTE_MAX = 500


@dataclass(frozen=True, slots=True)
class CloseShift:
    """The count in minor units; `blind` when the counter had not seen what was expected."""

    id: UUID
    counted_cash: int
    blind: bool = False
    note: str = ""
    paper: bool = False
    approval: UUID | None = None


def close_shift(
    request: CloseShift, *, actor: Actor, now: datetime, open_work: OpenWork
) -> ShiftClosed:
    """Closes the open shift exactly once and answers with its Z report.

    A difference larger than the shop's setting needs somebody who may approve.
    """
    actor.require(Permission.CLOSE_SHIFT)
    if request.counted_cash < 0:
        raise BadInput(what="The count", why="it is less than nothing")
    if len(request.note) > NOTE_MAX:
        raise BadInput(what="The note", why=f"it is longer than {NOTE_MAX} characters")
    with open_work() as work:
        if earlier := work.find_fact(ShiftClosed, request.id):
            return earlier
        shop = read_shop(work)
        shift = storage.require_open_shift(work, actor.till)
        fact = _z_report(request, actor, now, work, shop, shift)
        fact = _approved(fact, request, actor, work)
        work.record(fact)
        storage.drop_drafts(work)
        work.commit()
    return fact


def _approved(fact: ShiftClosed, request: CloseShift, actor: Actor, work: Work) -> ShiftClosed:
    """The fact with the approval that it needed, if any."""
    digits = minor_digits(fact.currency)
    largest = read(work, LARGEST_DIFFERENCE) * 10**digits
    off = abs(fact.difference)
    if not largest or off <= largest or actor.can(Permission.APPROVE):
        return fact
    if request.approval is None:
        raise DifferenceTooLarge
    used = authorise(
        work,
        actor,
        Permission.APPROVE,
        approval=request.approval,
        amount=off,
        fact=fact.id,
        now=fact.at,
    )
    return structs.replace(fact, approvals=used)


def _z_report(
    request: CloseShift, actor: Actor, now: datetime, work: Work, shop: Shop, shift: Shift
) -> ShiftClosed:
    sums = storage.sums(work, shift.id)
    expected = sums.expected_cash(shift.float_amount)
    sales, returns = storage.grand_totals(work, actor.till)
    return ShiftClosed(
        id=request.id,
        at=now,
        till=actor.till,
        user=actor.user,
        shift=shift.id,
        number=shift.number,
        series=work.series,
        business_day=max(shop.business_day(now), shift.business_day),
        currency=shift.currency,
        opened_at=shift.opened_at,
        opened_by=shift.opened_by,
        closed_by=actor.name,
        float_amount=shift.float_amount,
        expected_cash=expected,
        counted_cash=request.counted_cash,
        difference=request.counted_cash - expected,
        blind=request.blind,
        totals=sums.totals,
        grand_sales=sales + sums.amount("sales") + sums.amount("voids"),
        grand_returns=returns + sums.amount("returns"),
        journal_head=work.journal_head[:HEAD_DIGITS],
        entry=post_shift_closed(
            read_chart(shop.chart),
            expected=expected,
            counted=request.counted_cash,
            float_amount=shift.float_amount,
        ),
        note=clean(request.note),
        paper=request.paper,
    )
