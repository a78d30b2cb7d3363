"""Voiding a sale: taken back whole, within the shift it was made in, as it was paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from pos_app.facts.base import Moved
from pos_app.facts.selling import SaleCompleted, SaleVoided, SoldLine, TaxPart, Tender
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.ledger.domain.entry import mirror
from pos_app.platform.work import OpenWork, Work
from pos_app.selling.domain.heading import Register
from pos_app.selling.storage import documents, returns
from pos_app.selling.use_cases.find_sale import find_sale
from pos_app.shifts.use_cases.require_shift import require_shift

REASON_MAX = 200


class ShiftIsOver(Refusal):
    """A void belongs into the drawer that took the money."""

    text = "{number} was sold in another shift. Take it back as a return."


class CameBackAlready(Refusal):
    """Something of the sale came back, or all of it was voided."""

    text = "{number} was voided or goods of it came back already, so it cannot be voided."


@dataclass(frozen=True, slots=True)
class VoidSale:
    """The receipt to void, and why."""

    id: UUID
    number: str
    reason: str
    approval: UUID | None = None
    paper: bool = False


def void_sale(request: VoidSale, *, actor: Actor, now: datetime, open_work: OpenWork) -> SaleVoided:
    """Records the exact mirror of the sale, money going out as it came in."""
    reason = require_clean(request.reason, "The reason", longest=REASON_MAX)
    with open_work() as work:
        if earlier := work.find_fact(SaleVoided, request.id):
            return earlier
        sale = find_sale(request.number, reading=work)
        approvals = authorise(
            work,
            actor,
            Permission.VOID_SALE,
            approval=request.approval,
            amount=sale.payable,
            fact=request.id,
            now=now,
            subject=sale.id,
        )
        register = Register(actor, now, read_shop(work), require_shift(actor.till, reading=work))
        if sale.shift != register.shift.id:
            raise ShiftIsOver(number=sale.number)
        if returns.returned_so_far(work, sale.id):
            raise CameBackAlready(number=sale.number)
        fact = _mirror(request, register, work, sale, reason, approvals)
        work.record(fact)
        work.commit()
    return fact


def _mirror(
    request: VoidSale,
    register: Register,
    work: Work,
    sale: SaleCompleted,
    reason: str,
    approvals: tuple[UUID, ...],
) -> SaleVoided:
    counter = documents.next_counter(work)
    return SaleVoided(
        **register.heading(documents.number_of(work.series, counter), counter),
        id=request.id,
        lines=tuple(_line(line, position) for position, line in enumerate(sale.lines, start=1)),
        taxes=_negated(sale.taxes),
        net=-sale.net,
        tax=-sale.tax,
        gross=-sale.gross,
        rounding=-sale.rounding,
        payable=-sale.payable,
        tenders=tuple(_tender(tender) for tender in sale.tenders),
        entry=mirror(sale.entry),
        moves=tuple(Moved(m.product, -m.quantity, m.unit_cost) for m in sale.moves),
        approvals=approvals,
        original=sale.id,
        original_number=sale.number,
        reason=reason,
        paper=request.paper,
    )


def _line(line: SoldLine, position: int) -> SoldLine:
    return msgspec.structs.replace(
        line,
        quantity=-line.quantity,
        net=-line.net,
        tax=-line.tax,
        gross=-line.gross,
        taxes=_negated(line.taxes),
        reduced_by=-line.reduced_by,
        of_line=position,
    )


def _negated(taxes: tuple[TaxPart, ...]) -> tuple[TaxPart, ...]:
    return tuple(TaxPart(t.code, t.percent, -t.base, -t.amount) for t in taxes)


def _tender(tender: Tender) -> Tender:
    return Tender(
        kind=tender.kind,
        amount=-tender.amount,
        received=-tender.amount,
        reference=tender.reference,
    )
