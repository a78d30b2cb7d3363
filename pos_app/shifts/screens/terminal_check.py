"""Cards, mobile money and vouchers: what was recorded beside what the terminals say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.shifts.use_cases.read_shift_report import XReport
from pos_app.ui.translations import tr

_CASH = "cash"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A way of paying: how often, and how much; `amount` is None for who must count blind."""

    kind: str
    label: str
    count: int
    amount: int | None


def recorded_tenders(report: XReport | None) -> tuple[Recorded, ...]:
    """Every way of paying of the shift but cash."""
    if report is None:
        return ()
    is_blind = report.expected_cash is None
    return tuple(
        Recorded(t.key, tender_name(t.key), t.count, None if is_blind else t.amount)
        for t in report.sums.totals
        if t.kind == "tender" and t.key != _CASH
    )


def tender_name(kind: str) -> str:
    """As people call it."""
    known = {
        "card": tr("Shift", "Card"),
        "mobile_money": tr("Shift", "Mobile money"),
        "voucher": tr("Shift", "Voucher"),
    }
    return known.get(kind, kind)


def said_difference(row: Recorded, said: Mapping[str, int]) -> int | None:
    """What the terminal says less what was recorded; None where one of them is not known."""
    if row.kind not in said or row.amount is None:
        return None
    return said[row.kind] - row.amount


def check_words(
    rows: tuple[Recorded, ...], said: Mapping[str, int], amounts: AmountWords
) -> tuple[str, ...]:
    """What the manager should know of it: every difference, and what was said blind."""
    found = []
    for row in rows:
        if row.kind not in said or said_difference(row, said) == 0:
            continue
        terminal = amounts.money(said[row.kind])
        if row.amount is None:
            words = tr("Shift", "{name}: terminal {said}", name=row.label, said=terminal)
        else:
            words = tr(
                "Shift",
                "{name}: terminal {said}, recorded {recorded}",
                name=row.label,
                said=terminal,
                recorded=amounts.money(row.amount),
            )
        found.append(words)
    return tuple(found)
