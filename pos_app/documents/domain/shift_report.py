"""X and Z reports: what a shift took, and whether the drawer agrees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from pos_app.documents.domain.layout import (
    Align,
    Block,
    Column,
    Columns,
    Cut,
    Document,
    Feed,
    Rule,
    Style,
    Text,
)
from pos_app.documents.domain.receipt import (
    NAME_AND_AMOUNT,
    LabelledAmount,
    ReceiptTax,
    ShopHeader,
    shop_header,
)
from pos_app.documents.domain.typesetting import table_grid

_END = Align.END
_COUNTED = (Column(flexible=True), Column(_END), Column(_END))


class CountedAmount(msgspec.Struct, frozen=True):
    """A word, how many there were, and what they came to."""

    label: str
    count: str
    amount: str


class CashCount(msgspec.Struct, frozen=True, kw_only=True):
    """The drawer. `expected` is empty for somebody who must count blind, and so are the rest."""

    movements: tuple[LabelledAmount, ...] = ()  # Float, cash sales, paid in, paid out.
    expected: str = ""
    counted: str = ""
    difference: str = ""


class ShiftReportContent(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an X or Z report says; amounts are already formatted."""

    shop: ShopHeader
    closing: bool  # A Z report closes the shift, an X report looks at it.
    number: str
    till: str
    opened: str
    closed: str
    cashiers: tuple[str, ...]
    documents: tuple[CountedAmount, ...]  # Sales, returns, voids, discounts.
    net_sales: str
    taxes: tuple[ReceiptTax, ...] = ()
    tenders: tuple[CountedAmount, ...] = ()
    cash: CashCount = CashCount()
    events: tuple[LabelledAmount, ...] = ()  # Drawer opened without sale, reprints, approvals.
    first_receipt: str = ""
    last_receipt: str = ""
    reprint: int = 0


class ShiftReportWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words on a shift report."""

    x_title: str = "X REPORT"
    z_title: str = "Z REPORT"
    shift: str = "Shift"
    till: str = "Till"
    opened: str = "Opened"
    closed: str = "Closed"
    so_far: str = "So far"
    cashiers: str = "Cashiers"
    receipts: str = "Receipts"
    net_sales: str = "SALES, NET OF RETURNS"
    tax: str = "Tax"
    base: str = "Net"
    tax_amount: str = "Amount"
    tenders: str = "Tenders"
    cash: str = "Cash drawer"
    expected: str = "Expected"
    counted: str = "Counted"
    difference: str = "Difference"
    events: str = "Events"
    signature: str = "Signature"
    reprint: str = "** REPRINT {n} **"
    mirrored: bool = False


def shift_report(content: ShiftReportContent, words: ShiftReportWords | None = None) -> Document:
    """The report as a document."""
    words = words or ShiftReportWords()
    blocks = [
        *shop_header(content.shop),
        *_title(content, words),
        Rule(),
        *_counted(content.documents),
        Columns((words.net_sales, content.net_sales), NAME_AND_AMOUNT, Style.BOLD),
        *_taxes(content.taxes, words),
        *_section(words.tenders, _counted(content.tenders)),
        *_section(words.cash, _cash(content.cash, words)),
        *_section(words.events, _labelled(content.events)),
    ]
    if content.closing:
        blocks += [Feed(2), Columns((words.signature, "_" * 16), NAME_AND_AMOUNT)]
    return Document((*blocks, Feed(1), Cut()), mirrored=words.mirrored)


def _title(content: ShiftReportContent, words: ShiftReportWords) -> Iterator[Block]:
    title = words.z_title if content.closing else words.x_title
    yield Text(title, Style.LARGE, Align.CENTRE)
    if content.reprint:
        yield Text(words.reprint.replace("{n}", str(content.reprint)), Style.TALL, Align.CENTRE)
    yield Rule()
    yield Columns((words.shift, content.number), NAME_AND_AMOUNT)
    yield Columns((words.till, content.till), NAME_AND_AMOUNT)
    yield Columns((words.opened, content.opened), NAME_AND_AMOUNT)
    until = words.closed if content.closing else words.so_far
    yield Columns((until, content.closed), NAME_AND_AMOUNT)
    yield Columns((words.cashiers, ", ".join(content.cashiers)), NAME_AND_AMOUNT)
    if content.first_receipt:
        numbers = f"{content.first_receipt} - {content.last_receipt}"
        yield Columns((words.receipts, numbers), NAME_AND_AMOUNT)


def _counted(rows: Sequence[CountedAmount]) -> list[Block]:
    cells = [(row.label, row.count, row.amount) for row in rows]
    grid = table_grid(cells, _COUNTED)
    return [Columns(row, grid) for row in cells]


def _labelled(rows: Sequence[LabelledAmount]) -> list[Block]:
    return [Columns((row.label, row.amount), NAME_AND_AMOUNT) for row in rows]


def _taxes(taxes: Sequence[ReceiptTax], words: ShiftReportWords) -> list[Block]:
    if not taxes:
        return []
    rows = [
        (words.tax, words.base, words.tax_amount),
        *((f"{tax.code} {tax.percent}".strip(), tax.base, tax.amount) for tax in taxes),
    ]
    grid = table_grid(rows, _COUNTED)
    return [Rule(), *(Columns(row, grid) for row in rows)]


def _cash(cash: CashCount, words: ShiftReportWords) -> list[Block]:
    rows = _labelled(cash.movements)
    for label, amount in ((words.expected, cash.expected), (words.counted, cash.counted)):
        if amount:
            rows.append(Columns((label, amount), NAME_AND_AMOUNT))
    if cash.difference:
        rows.append(Columns((words.difference, cash.difference), NAME_AND_AMOUNT, Style.BOLD))
    return rows


def _section(title: str, rows: list[Block]) -> list[Block]:
    return [Rule(), Text(title, Style.BOLD), *rows] if rows else []
