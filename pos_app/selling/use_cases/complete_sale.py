"""Completing a sale: everything the cashier saw becomes one fact, durable when this returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission
from pos_app.ledger.charts import read_chart
from pos_app.payments.domain.settlement import TenderGiven, settle
from pos_app.platform.work import OpenWork, Work
from pos_app.selling.domain.cart import Cart
from pos_app.selling.domain.heading import Register
from pos_app.selling.domain.limits import rights_needed
from pos_app.selling.domain.ringing_up import entry_of, ring_up
from pos_app.selling.storage import documents
from pos_app.shifts.use_cases.require_shift import require_shift
from pos_app.taxes.domain.cash import CashRounding


class NothingToSell(Refusal):
    """The cart is empty."""

    text = "There is nothing to sell yet. Scan or choose a product first."


class SoldOtherwise(Refusal):
    """The id belongs to a sale of other goods or other money."""

    text = (
        "This sale is in the books already, as {number}, with other goods or payments. Nothing was "
        "added to it. Begin a new sale for what is missing."
    )


@dataclass(frozen=True, slots=True)
class CompleteSale:
    """`sale_id` was made when the cart was begun, so that a retry finds the earlier sale."""

    sale_id: UUID
    cart: Cart
    tenders: tuple[TenderGiven, ...]
    paper: bool = False


def complete_sale(
    request: CompleteSale, *, actor: Actor, now: datetime, open_work: OpenWork
) -> SaleCompleted:
    """Record the sale and answer with the fact. A Refusal means nothing was saved."""
    actor.require(Permission.SELL)
    if request.cart.is_empty:
        raise NothingToSell
    with open_work() as work:
        if earlier := work.find_fact(SaleCompleted, request.sale_id):
            return _same(earlier, request)  # A second tap, or a retry after a crash.
        approvals = _approvals(work, request, actor, now)
        shift = require_shift(actor.till, reading=work)
        register = Register(actor, now, read_shop(work), shift)
        fact = _fact(request, register, work, approvals)
        work.record(fact)
        work.commit()
    return fact


def _approvals(work: Work, request: CompleteSale, actor: Actor, now: datetime) -> tuple[UUID, ...]:
    spent: list[UUID] = []
    given = request.cart.approvals_of(actor.user)
    for permission, amount in rights_needed(request.cart, actor.discount_percent_max).items():
        spent += authorise(
            work,
            actor,
            permission,
            approval=given[permission].id if permission in given else None,
            amount=amount,
            fact=request.sale_id,
            now=now,
            subject=request.sale_id,
        )
    return tuple(spent)


def _same(earlier: SaleCompleted, request: CompleteSale) -> SaleCompleted:
    """The earlier sale, if it is the one that is asked for again."""
    sold = [(line.product, line.quantity) for line in earlier.lines]
    asked = [(line.item.product, line.quantity) for line in request.cart.lines]
    paid = sorted((tender.kind, tender.received) for tender in earlier.tenders)
    given = sorted((tender.kind, tender.amount) for tender in request.tenders)
    if sold != asked or paid != given:
        raise SoldOtherwise(number=earlier.number)
    return earlier


def _fact(
    request: CompleteSale, register: Register, work: Work, approvals: tuple[UUID, ...]
) -> SaleCompleted:
    shop = register.shop
    rung = ring_up(request.cart)
    totals = rung.totals
    coins = CashRounding(shop.cash_step, shop.cash_mode)
    paid = settle(totals.gross, request.tenders, coins, shop.currency)
    counter = documents.next_counter(work)
    return SaleCompleted(
        **register.heading(documents.number_of(work.series, counter), counter),
        id=request.sale_id,
        lines=rung.lines,
        taxes=rung.taxes,
        net=totals.net,
        tax=totals.tax,
        gross=totals.gross,
        rounding=paid.rounding,
        payable=paid.payable,
        tenders=paid.tenders,
        entry=entry_of(
            read_chart(shop.chart),
            rung.taxes,
            paid.tenders,
            net=totals.net,
            rounding=paid.rounding,
            cost=rung.cost,
        ),
        moves=rung.moves,
        reductions=request.cart.reductions,
        approvals=approvals,
        note=request.cart.note,
        paper=request.paper,
    )
