"""Goods come back against their receipt: never more than was sold, over however many returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from pos_app.facts.selling import GoodsReturned, SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import clean
from pos_app.ledger.charts import read_chart
from pos_app.payments.domain.settlement import CASH, PaidSoFar, Settlement, settle_refund
from pos_app.platform.work import OpenWork, Work
from pos_app.selling.domain.heading import Register
from pos_app.selling.domain.ringing_up import entry_of
from pos_app.selling.domain.taking_back import TakenBack, take_back
from pos_app.selling.storage import documents, returns
from pos_app.selling.use_cases.find_sale import find_sale
from pos_app.shifts.use_cases.require_shift import require_cash, require_shift
from pos_app.taxes.domain.cash import CashRounding

REASON_MAX = 200


class PaidOtherwise(Refusal):
    """More would go back in a kind than came in."""

    text = (
        "{number} was not paid with that much {kind}. Give the money back as it was paid, or ask "
        "a manager."
    )


@dataclass(frozen=True, slots=True)
class ReturnGoods:
    """What comes back of the receipt `number`: quantities by position, 1 for the first line."""

    id: UUID
    number: str
    quantities: Mapping[int, Decimal]
    tender: str
    reason: str = ""
    restock: bool = True
    approval: UUID | None = None
    paper: bool = False


def return_goods(
    request: ReturnGoods, *, actor: Actor, now: datetime, open_work: OpenWork
) -> GoodsReturned:
    """Records the return and answers with it; its amounts are negative."""
    if len(request.reason) > REASON_MAX:
        raise BadInput(what="The reason", why=f"it is longer than {REASON_MAX} characters")
    with open_work() as work:
        if earlier := work.find_fact(GoodsReturned, request.id):
            return earlier
        sale = find_sale(request.number, reading=work)
        register = Register(actor, now, read_shop(work), require_shift(actor.till, reading=work))
        returned = returns.returned_so_far(work, sale.id)
        back = take_back(sale, request.quantities, returned, restock=request.restock)
        approvals = authorise(
            work,
            actor,
            Permission.RETURN_GOODS,
            approval=request.approval,
            amount=-back.gross,
            fact=request.id,
            now=now,
            subject=sale.id,
        )
        fact = _fact(request, register, work, sale, back, approvals)
        work.record(fact)
        work.commit()
    return fact


def _fact(
    request: ReturnGoods,
    register: Register,
    work: Work,
    sale: SaleCompleted,
    back: TakenBack,
    approvals: tuple[UUID, ...],
) -> GoodsReturned:
    shop = register.shop
    paid = _refund(request, register, work, sale, back)
    counter = documents.next_counter(work)
    return GoodsReturned(
        **register.heading(documents.number_of(work.series, counter), counter),
        id=request.id,
        lines=back.lines,
        taxes=back.taxes,
        net=back.net,
        tax=back.tax,
        gross=back.gross,
        rounding=paid.rounding,
        payable=paid.payable,
        tenders=paid.tenders,
        entry=entry_of(
            read_chart(shop.chart),
            back.taxes,
            paid.tenders,
            net=back.net,
            rounding=paid.rounding,
            cost=back.cost,
            is_return=True,
        ),
        moves=back.moves,
        approvals=approvals,
        original=sale.id,
        original_number=sale.number,
        reason=clean(request.reason),
        paper=request.paper,
    )


def _refund(
    request: ReturnGoods,
    register: Register,
    work: Work,
    sale: SaleCompleted,
    back: TakenBack,
) -> Settlement:
    """The money that goes back: as it came in, unless somebody may decide otherwise."""
    shop, kind = register.shop, request.tender
    given_back, gross_before = returns.refunded_so_far(work, sale.id)
    taken: dict[str, int] = {}
    for tender in sale.tenders:
        taken[tender.kind] = taken.get(tender.kind, 0) + tender.amount
    so_far = PaidSoFar(taken, given_back)
    coins = CashRounding(shop.cash_step, shop.cash_mode)
    paid = settle_refund(back.gross, -gross_before, kind, so_far, coins)
    if -paid.payable > so_far.left(kind) and not register.actor.can(Permission.APPROVE):
        raise PaidOtherwise(kind=kind, number=sale.number)
    if kind == CASH:
        require_cash(register.shift.id, -paid.payable, reading=work)
    return paid
