"""`pos-app shift`: open, close, cash in and out, X and Z."""

from __future__ import annotations

import argparse

from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.renderers.plain_text import render
from pos_app.facts.shifts import ShiftClosed, Total
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.money import format_minor, parse_minor
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.move_cash import MoveCash, move_cash
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.shifts.use_cases.read_shift_report import read_x_report, read_z_report
from pos_app.till.cli.output import show
from pos_app.till.cli.session import Session, signed_in
from pos_app.till.closing import after_close
from pos_app.till.shift_reports import x_page, z_page

_COLUMNS = 42


def open_with_float(options: argparse.Namespace) -> int:
    """Opens a shift."""
    with signed_in(options) as session:
        amount = parse_minor(options.float_amount, session.till.shop.currency, "The float")
        fact = session.do(lambda: open_shift(OpenShift(new_id(), amount), **session.how()))
        session.do(session.till.ballast.reserve)
    members = {
        "id": str(fact.id),
        "number": fact.number,
        "business_day": str(fact.business_day),
        "float": format_minor(fact.float_amount, fact.currency),
    }
    show(options, members, [f"Shift {fact.number} is open, float {members['float']}."])
    return 0


def close_by_count(options: argparse.Namespace) -> int:
    """Closes the shift and prints the Z report."""
    with signed_in(options) as session:
        counted = parse_minor(options.count, session.till.shop.currency, "The count")
        request = CloseShift(new_id(), counted, blind=options.blind)
        fact = session.do(lambda: close_shift(request, **session.how()))
        # Told before anything else is tried: the shift is closed whatever becomes of the backup.
        show(options, _z_members(fact), session.do(lambda: _lines(z_page(session.till, fact))))
        session.do(lambda: after_close(session.till))
    return 0


def report(options: argparse.Namespace) -> int:
    """The X report of the open shift, or the Z report of the last closed one."""
    with signed_in(options) as session:
        members, lines = session.do(lambda: (_x if options.kind == "x" else _z)(session))
    show(options, members, lines)
    return 0


def move(options: argparse.Namespace) -> int:
    """Cash in or out without a sale."""
    with signed_in(options) as session:
        currency = session.till.shop.currency
        amount = parse_minor(options.amount, currency)
        request = MoveCash(new_id(), options.kind, amount, options.reason)
        fact = session.do(lambda: move_cash(request, **session.how()))
    moved = format_minor(fact.amount, currency)
    show(options, {"id": str(fact.id), "kind": fact.kind, "amount": moved}, [moved])
    return 0


def _x(session: Session) -> tuple[dict[str, object], list[str]]:
    found = read_x_report(actor=session.actor, reading=session.till.store.own_reading())
    currency = found.shift.currency
    expected = found.expected_cash
    members: dict[str, object] = {
        "report": "x",
        "number": found.shift.number,
        "currency": currency,
        "opened_at": found.shift.opened_at,
        "float": format_minor(found.shift.float_amount, currency),
        "expected_cash": None if expected is None else format_minor(expected, currency),
        "totals": _totals(found.sums.totals, currency, with_amounts=expected is not None),
    }
    return members, _lines(x_page(session.till, session.actor, found))


def _z(session: Session) -> tuple[dict[str, object], list[str]]:
    fact = read_z_report(actor=session.actor, reading=session.till.store.own_reading())
    return _z_members(fact), _lines(z_page(session.till, fact))


def _lines(page: Layout) -> list[str]:
    """The report as it stands on paper."""
    return render(page, _COLUMNS).rstrip("\n").split("\n")


def _z_members(fact: ShiftClosed) -> dict[str, object]:
    def amount(minor: int) -> str:
        return format_minor(minor, fact.currency)

    return {
        "report": "z",
        "number": fact.number,
        "series": fact.series,
        "currency": fact.currency,
        "business_day": str(fact.business_day),
        "opened_at": fact.opened_at,
        "closed_at": fact.at.isoformat(),
        "float": amount(fact.float_amount),
        "expected_cash": amount(fact.expected_cash),
        "counted_cash": amount(fact.counted_cash),
        "difference": amount(fact.difference),
        "totals": _totals(fact.totals, fact.currency),
        "grand_sales": amount(fact.grand_sales),
        "grand_returns": amount(fact.grand_returns),
        "journal_head": fact.journal_head,
    }


def _totals(
    totals: tuple[Total, ...], currency: str, *, with_amounts: bool = True
) -> list[dict[str, object]]:
    return [
        {
            "kind": t.kind,
            "key": t.key,
            "amount": format_minor(t.amount, currency) if with_amounts else None,
            "count": t.count,
        }
        for t in totals
    ]
