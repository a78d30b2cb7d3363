"""What X and Z reports say, read as plain text."""

from __future__ import annotations

from typing import Any

import msgspec

from pos_app.documents.domain.receipt import LabelledAmount, ReceiptTax
from pos_app.documents.domain.shift_report import (
    CashCount,
    CountedAmount,
    ShiftReportContent,
    shift_report,
)
from pos_app.documents.renderers.plain_text import render
from tests.helpers.receipts import JUNIPER

Z = ShiftReportContent(
    shop=JUNIPER,
    closing=True,
    number="218",
    till="2",
    opened="20 Nov 2026 08:00",
    closed="20 Nov 2026 18:12",
    cashiers=("Ana M.", "Ben O."),
    documents=(
        CountedAmount("Sales", "142", "€3,310.40"),
        CountedAmount("Returns", "2", "−€18.00"),
    ),
    net_sales="€3,292.40",
    taxes=(ReceiptTax(code="VAT", percent="4%", base="€1,000.00", amount="€40.00"),),
    tenders=(CountedAmount("Cash", "80", "€1,100.40"), CountedAmount("Card", "64", "€2,192.00")),
    cash=CashCount(
        movements=(LabelledAmount("Float", "€150.00"), LabelledAmount("Cash sales", "€1,100.40")),
        expected="€1,250.40",
        counted="€1,250.00",
        difference="−€0.40",
    ),
    events=(LabelledAmount("Drawer opened without sale", "1"),),
    first_receipt="R-0002-000901",
    last_receipt="R-0002-001042",
)
Z_ON_42_COLUMNS = """\
              JUNIPER & CO.
       Calle del Olmo 14, Valencia
             VAT ES-B12345678
                 Z REPORT
------------------------------------------
Shift                                  218
Till                                     2
Opened                   20 Nov 2026 08:00
Closed                   20 Nov 2026 18:12
Cashiers                    Ana M., Ben O.
Receipts     R-0002-000901 - R-0002-001042
------------------------------------------
Sales                        142 €3,310.40
Returns                        2   −€18.00
SALES, NET OF RETURNS            €3,292.40
------------------------------------------
Tax                             Net Amount
VAT 4%                    €1,000.00 €40.00
------------------------------------------
Tenders
Cash                          80 €1,100.40
Card                          64 €2,192.00
------------------------------------------
Cash drawer
Float                              €150.00
Cash sales                       €1,100.40
Expected                         €1,250.40
Counted                          €1,250.00
Difference                          −€0.40
------------------------------------------
Events
Drawer opened without sale               1


Signature                 ________________
"""


def text(columns: int = 42, **changes: Any) -> str:
    return render(shift_report(msgspec.structs.replace(Z, **changes)), columns)


def test_a_z_report_on_42_columns() -> None:
    assert text() == Z_ON_42_COLUMNS


def test_an_x_report_closes_nothing_and_is_not_signed() -> None:
    paper = text(closing=False)
    assert "X REPORT" in paper
    assert "So far                   20 Nov 2026 18:12" in paper
    assert "Signature" not in paper
    assert "Z REPORT" not in paper


def test_who_counts_blind_sees_no_expected_cash() -> None:
    paper = text(cash=CashCount(movements=(LabelledAmount("Float", "€150.00"),)))
    assert "Float" in paper
    assert "Expected" not in paper
    assert "Difference" not in paper


def test_sections_without_content_leave_no_trace() -> None:
    paper = text(taxes=(), tenders=(), cash=CashCount(), events=(), first_receipt="")
    assert not any(
        word in paper for word in ("Tax", "Tenders", "Cash drawer", "Events", "Receipts")
    )


def test_a_copy_says_so() -> None:
    assert "** REPRINT 2 **" in text(reprint=2)


def test_nothing_sticks_out_of_58_mm_paper() -> None:
    assert all(len(line) <= 32 for line in text(32).splitlines())
    assert "R-0002-000901 - R-0002-001042" in text(32)
