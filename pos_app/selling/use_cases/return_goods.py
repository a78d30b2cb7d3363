"""Goods come back against their receipt: never more than was sold, over however many returns."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
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
from pos_app.payments.domain.settlement import CASH, Settlement
from pos_app.platform.work import OpenWork, Work
from pos_app.selling.domain.heading import Register
from pos_app.selling.domain.ringing_up import entry_of
from pos_app.selling.domain.taking_back import TakenBack, take_back
from pos_app.selling.storage import documents
from pos_app.selling.use_cases.find_returnable import read_returnable
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
    """What comes back of the receipt `number`: quantities by position, 1 for the first line.

    Who may not take goods back, or not give the money back in that way, needs the one approval.
    """

    id: UUID
    number: str
    quantities: Mapping[int, Decimal]
    tender: str
    reason: str = ""
    off_shelf: Collection[int] = ()  # What does not go back into stock.
    notes: Mapping[int, str] = field(default_factory=dict)  # Why each line came back.
    approval: UUID | None = None
    paper: bool = False


def return_goods(
    request: ReturnGoods, *, actor: Actor, now: datetime, open_work: OpenWork
) -> GoodsReturned:
    """Records the return and answers with it; its amounts are negative."""
    notes = {position: clean(note) for position, note in request.notes.items()}
    if any(len(text) > REASON_MAX for text in (request.reason, *notes.values())):
        raise BadInput(what="The reason", why=f"it is longer than {REASON_MAX} characters")
    with open_work() as work:
        if earlier := work.find_fact(GoodsReturned, request.id):
            return earlier
        found = read_returnable(find_sale(request.number, reading=work), reading=work)
        sale = found.sale
        register = Register(actor, now, read_shop(work), require_shift(actor.till, reading=work))
        back = take_back(
            sale, request.quantities, found.returned, off_shelf=request.off_shelf, notes=notes
        )
        coins = CashRounding(register.shop.cash_step, register.shop.cash_mode)
        paid = found.refund(back, request.tender, coins)
        otherwise = found.is_otherwise(paid, request.tender)
        if otherwise and request.approval is None and _needs_approver(actor):
            raise PaidOtherwise(kind=request.tender, number=sale.number)
        approvals = authorise(
            work,
            actor,
            _right(actor, otherwise=otherwise),
            approval=request.approval,
            amount=-back.gross,
            fact=request.id,
            now=now,
            subject=sale.id,
        )
        if request.tender == CASH:
            require_cash(register.shift.id, -paid.payable, reading=work)
        fact = _fact(request, register, work, sale, back, paid, approvals)
        work.record(fact)
        work.commit()
    return fact


def _fact(
    request: ReturnGoods,
    register: Register,
    work: Work,
    sale: SaleCompleted,
    back: TakenBack,
    paid: Settlement,
    approvals: tuple[UUID, ...],
) -> GoodsReturned:
    shop = register.shop
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


def _needs_approver(actor: Actor) -> bool:
    return actor.can(Permission.RETURN_GOODS) and not actor.can(Permission.APPROVE)


def _right(actor: Actor, *, otherwise: bool) -> Permission:
    """What is asked for: who approves a return has seen how the money goes back, and may decide."""
    if otherwise and actor.can(Permission.RETURN_GOODS):
        return Permission.APPROVE
    return Permission.RETURN_GOODS
