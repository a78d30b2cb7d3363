"""From the figures of a shift to what its X or Z report says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from pos_app.documents.domain.receipt import LabelledAmount, ReceiptTax
from pos_app.documents.domain.sale_receipt import TENDER_WORDS, Paper, shop_header_of
from pos_app.documents.domain.shift_report import CashCount, CountedAmount, ShiftReportContent
from pos_app.facts.shifts import ShiftClosed, Total

Amount = Callable[[int], str]
_DOCUMENTS = {"sales": "Sales", "returns": "Returns", "voids": "Voids", "discounts": "Discounts"}
CASH_WORDS = {"paid_in": "Paid in", "paid_out": "Paid out", "safe_drop": "Safe drop"}


@dataclass(frozen=True, slots=True)
class OpenFigures:
    """A shift that is still open. Without `expected_cash` the reader must count blind.

    Then only how often things happened is printed: amounts would tell what the drawer must hold.
    """

    number: str
    currency: str
    opened_at: str
    opened_by: str
    asked_by: str
    float_amount: int
    expected_cash: int | None
    totals: tuple[Total, ...]


def z_report_content(fact: ShiftClosed, paper: Paper, *, reprint: int = 0) -> ShiftReportContent:
    """The content of the Z report; every figure as the fact has it."""

    def amount(minor: int) -> str:
        return paper.marks.amount(minor, fact.currency)

    return ShiftReportContent(
        shop=shop_header_of(paper.shop),
        closing=True,
        number=f"{fact.series}-{fact.number}" if fact.series else str(fact.number),
        till=paper.till_name,
        opened=_minute(fact.opened_at),
        closed=fact.at.strftime("%Y-%m-%d %H:%M"),
        cashiers=tuple(dict.fromkeys((fact.opened_by, fact.closed_by))),
        documents=_documents(fact.totals, amount),
        net_sales=amount(_amount_of(fact.totals, "net", "")),
        taxes=_taxes(fact.totals, amount),
        tenders=_tenders(fact.totals, amount),
        cash=CashCount(
            movements=_movements(fact.float_amount, fact.totals, amount),
            expected=amount(fact.expected_cash),
            counted=amount(fact.counted_cash),
            difference=amount(fact.difference),
        ),
        events=(
            LabelledAmount("All sales ever", amount(fact.grand_sales)),
            LabelledAmount("All returns ever", amount(fact.grand_returns)),
            LabelledAmount("Journal", fact.journal_head),
        ),
        reprint=reprint,
    )


def x_report_content(figures: OpenFigures, paper: Paper, now: datetime) -> ShiftReportContent:
    """The content of the X report: the shift as it stands `now`; nothing is reset."""
    is_blind = figures.expected_cash is None

    def amount(minor: int) -> str:
        return "" if is_blind else paper.marks.amount(minor, figures.currency)

    cash = CashCount()
    if figures.expected_cash is not None:
        movements = _movements(figures.float_amount, figures.totals, amount)
        cash = CashCount(movements=movements, expected=amount(figures.expected_cash))
    return ShiftReportContent(
        shop=shop_header_of(paper.shop),
        closing=False,
        number=figures.number,
        till=paper.till_name,
        opened=_minute(figures.opened_at),
        closed=now.strftime("%Y-%m-%d %H:%M"),
        cashiers=tuple(dict.fromkeys((figures.opened_by, figures.asked_by))),
        documents=_documents(figures.totals, amount),
        net_sales=amount(_amount_of(figures.totals, "net", "")),
        taxes=() if is_blind else _taxes(figures.totals, amount),
        tenders=_tenders(figures.totals, amount),
        cash=cash,
    )


def _minute(at: str) -> str:
    return at[:16].replace("T", " ")


def _documents(totals: Iterable[Total], amount: Amount) -> tuple[CountedAmount, ...]:
    return tuple(
        CountedAmount(_DOCUMENTS[t.kind], str(t.count), amount(t.amount))
        for t in totals
        if t.kind in _DOCUMENTS
    )


def _tenders(totals: Iterable[Total], amount: Amount) -> tuple[CountedAmount, ...]:
    return tuple(
        CountedAmount(TENDER_WORDS.get(t.key, t.key), str(t.count), amount(t.amount))
        for t in totals
        if t.kind == "tender"
    )


def _taxes(totals: tuple[Total, ...], amount: Amount) -> tuple[ReceiptTax, ...]:
    return tuple(
        ReceiptTax(
            code=t.key,
            base=amount(_amount_of(totals, "tax_base", t.key)),
            amount=amount(t.amount),
        )
        for t in totals
        if t.kind == "tax"
    )


def _movements(
    float_amount: int, totals: tuple[Total, ...], amount: Amount
) -> tuple[LabelledAmount, ...]:
    taken = _amount_of(totals, "tender", "cash")
    return (
        LabelledAmount("Float", amount(float_amount)),
        LabelledAmount("Cash sales less returns", amount(taken)),
        *(
            LabelledAmount(CASH_WORDS.get(t.key, t.key), amount(t.amount))
            for t in totals
            if t.kind == "cash"
        ),
    )


def _amount_of(totals: Iterable[Total], kind: str, key: str) -> int:
    return sum(t.amount for t in totals if t.kind == kind and t.key == key)
