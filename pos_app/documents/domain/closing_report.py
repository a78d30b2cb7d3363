"""From a closed shift to what its Z report says."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.documents.domain.receipt import LabelledAmount, ReceiptTax
from pos_app.documents.domain.sale_receipt import TENDER_WORDS, Paper, shop_header_of
from pos_app.documents.domain.shift_report import CashCount, CountedAmount, ShiftReportContent
from pos_app.facts.shifts import ShiftClosed, Total

_DOCUMENTS = {"sales": "Sales", "returns": "Returns", "voids": "Voids", "discounts": "Discounts"}
_CASH_WORDS = {"paid_in": "Paid in", "paid_out": "Paid out", "safe_drop": "Safe drop"}


def z_report_content(fact: ShiftClosed, paper: Paper, *, reprint: int = 0) -> ShiftReportContent:
    """The content of the Z report; every figure as the fact has it."""

    def amount(minor: int) -> str:
        return paper.marks.amount(minor, fact.currency)

    def counted(total: Total, label: str) -> CountedAmount:
        return CountedAmount(label, str(total.count), amount(total.amount))

    return ShiftReportContent(
        shop=shop_header_of(paper.shop),
        closing=True,
        number=f"{fact.series}-{fact.number}" if fact.series else str(fact.number),
        till=paper.till_name,
        opened=fact.opened_at[:16].replace("T", " "),
        closed=fact.at.strftime("%Y-%m-%d %H:%M"),
        cashiers=tuple(dict.fromkeys((fact.opened_by, fact.closed_by))),
        documents=tuple(
            counted(t, _DOCUMENTS[t.kind]) for t in fact.totals if t.kind in _DOCUMENTS
        ),
        net_sales=amount(_amount_of(fact, "net", "")),
        taxes=_taxes(fact, amount),
        tenders=tuple(
            counted(t, TENDER_WORDS.get(t.key, t.key)) for t in fact.totals if t.kind == "tender"
        ),
        cash=_cash(fact, amount),
        events=(
            LabelledAmount("All sales ever", amount(fact.grand_sales)),
            LabelledAmount("All returns ever", amount(fact.grand_returns)),
            LabelledAmount("Journal", fact.journal_head),
        ),
        reprint=reprint,
    )


def _taxes(fact: ShiftClosed, amount: Callable[[int], str]) -> tuple[ReceiptTax, ...]:
    return tuple(
        ReceiptTax(
            code=t.key,
            base=amount(_amount_of(fact, "tax_base", t.key)),
            amount=amount(t.amount),
        )
        for t in fact.totals
        if t.kind == "tax"
    )


def _cash(fact: ShiftClosed, amount: Callable[[int], str]) -> CashCount:
    movements = [
        LabelledAmount("Float", amount(fact.float_amount)),
        LabelledAmount("Cash sales less returns", amount(_amount_of(fact, "tender", "cash"))),
    ]
    movements += [
        LabelledAmount(_CASH_WORDS.get(t.key, t.key), amount(t.amount))
        for t in fact.totals
        if t.kind == "cash"
    ]
    return CashCount(
        movements=tuple(movements),
        expected=amount(fact.expected_cash),
        counted=amount(fact.counted_cash),
        difference=amount(fact.difference),
    )


def _amount_of(fact: ShiftClosed, kind: str, key: str) -> int:
    return sum(t.amount for t in fact.totals if t.kind == kind and t.key == key)
