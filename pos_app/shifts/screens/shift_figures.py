"""The figures of a shift in words: what came in, what went out, what the drawer must hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.shifts.domain.shift import Shift, Sums
from pos_app.shifts.use_cases.read_shift_report import XReport
from pos_app.ui.translations import tr


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the X report; the sum at its end is `strong`."""

    label: str
    text: str
    strong: bool = False


def figures(report: XReport, amounts: AmountWords) -> tuple[Figure, ...]:
    """The lines; only how often things happened for who must count blind."""
    sums = report.sums
    if report.expected_cash is None:
        return tuple(Figure(label, str(count)) for label, count, _ in _kinds(sums))
    lines = [Figure(tr("Shift", "Opening float"), amounts.money(report.shift.float_amount))]
    lines += [
        Figure(f"{label} · {count}", amounts.money(amount)) for label, count, amount in _kinds(sums)
    ]
    expected = amounts.money(report.expected_cash)
    return (*lines, Figure(tr("Shift", "Expected in drawer"), expected, strong=True))


def difference_text(difference: int, amounts: AmountWords) -> str:
    """Whether the drawer is right: "KSh 2.00 short"."""
    if difference == 0:
        return tr("Shift", "The count matches")
    amount = amounts.money(abs(difference))
    if difference < 0:
        return tr("Shift", "{amount} short", amount=amount)
    return tr("Shift", "{amount} over", amount=amount)


def since_text(shift: Shift) -> str:
    """Since when a shift has been open, and who opened it."""
    opened = datetime.fromisoformat(shift.opened_at)
    return tr(
        "Shift",
        "Open since {day} {time} · {name}",
        day=opened.strftime("%d/%m/%Y"),
        time=opened.strftime("%H:%M"),
        name=shift.opened_by,
    )


def _kinds(sums: Sums) -> list[tuple[str, int, int]]:
    """What moves cash, each with how often and how much; what never happened is left out."""
    known = (
        (tr("Shift", "Sales in cash"), "tender", "cash"),
        (tr("Shift", "Cash in"), "cash", "paid_in"),
        (tr("Shift", "Cash out"), "cash", "paid_out"),
        (tr("Shift", "To the safe"), "cash", "safe_drop"),
    )
    found = []
    for label, kind, key in known:
        parts = [t for t in sums.totals if (t.kind, t.key) == (kind, key)]
        if parts:
            found.append((label, sum(t.count for t in parts), sum(t.amount for t in parts)))
    return found
