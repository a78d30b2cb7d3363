"""From a document of the journal to what its receipt says. Nothing is computed again."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.devices.domain.barcode import BarcodeRules, receipt_barcode
from pos_app.documents.domain.receipt import (
    LabelledAmount,
    ReceiptContent,
    ReceiptKind,
    ReceiptLine,
    ReceiptTax,
    ShopHeader,
)
from pos_app.facts.selling import Document, GoodsReturned, SaleVoided, SoldLine, TaxPart
from pos_app.identity.domain.shop import Shop
from pos_app.kernel.amount_text import NumberMarks

ONE = Decimal(1)
TENDER_WORDS = {
    "cash": "Cash",
    "card": "Card",
    "mobile_money": "Mobile money",
    "voucher": "Voucher",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """What a receipt needs beside the fact."""

    shop: Shop
    marks: NumberMarks
    till_name: str = "1"
    footer: tuple[str, ...] = ()


def receipt_content(
    document: Document, paper: Paper, *, reprint: int = 0, possible_duplicate: bool = False
) -> ReceiptContent:
    """The content of a sale's, return's or void's receipt."""
    currency, marks = document.currency, paper.marks

    def amount(minor: int) -> str:
        return marks.amount(minor, currency)

    change = sum(tender.received - tender.amount for tender in document.tenders)
    return ReceiptContent(
        shop=shop_header_of(paper.shop),
        number=document.number,
        at=document.at.strftime("%Y-%m-%d %H:%M"),
        till=paper.till_name,
        cashier=document.cashier,
        lines=tuple(_line(line, document, marks) for line in document.lines),
        total=f"{amount(document.payable)} {currency}",
        kind=_kind(document),
        original_number=getattr(document, "original_number", ""),
        before_total=_before_total(document, marks),
        tenders=tuple(
            LabelledAmount(_tender_label(t.kind, t.reference), amount(t.received))
            for t in document.tenders
        ),
        change=amount(change) if change else "",
        taxes=tuple(_tax(tax, document, marks) for tax in document.taxes),
        footer=paper.footer,
        barcode=receipt_barcode(document.number, BarcodeRules()),
        reprint=reprint,
        possible_duplicate=possible_duplicate,
    )


def shop_header_of(shop: Shop) -> ShopHeader:
    """The top of every paper of the shop."""
    return ShopHeader(
        name=shop.name,
        address=tuple(line for line in shop.address.split("\n") if line),
        tax_number=shop.tax_number,
    )


def _kind(document: Document) -> ReceiptKind:
    if isinstance(document, GoodsReturned):
        return ReceiptKind.RETURN
    return ReceiptKind.VOID if isinstance(document, SaleVoided) else ReceiptKind.SALE


def _line(line: SoldLine, document: Document, marks: NumberMarks) -> ReceiptLine:
    inclusive = document.prices == "inclusive"
    plain = line.quantity == ONE and not line.reductions and line.unit == "each"
    unit = "" if line.unit == "each" else f" {line.unit}"
    return ReceiptLine(
        name=line.name,
        amount=marks.amount(line.gross if inclusive else line.net, document.currency),
        quantity="" if plain else f"{marks.number(line.quantity)}{unit}",
        unit_price="" if plain else marks.price(line.unit_price, document.currency),
        discount=_discount(line, document, marks),
        letter=line.letter,
        note=line.note,
    )


def _discount(line: SoldLine, document: Document, marks: NumberMarks) -> str:
    if not line.reduced_by:
        return ""
    return f"-{marks.amount(line.reduced_by, document.currency)}"


def _before_total(document: Document, marks: NumberMarks) -> tuple[LabelledAmount, ...]:
    parts = []
    if document.prices == "exclusive":
        parts.append(LabelledAmount("Net", marks.amount(document.net, document.currency)))
        parts.append(LabelledAmount("Tax", marks.amount(document.tax, document.currency)))
    if document.rounding:
        parts.append(LabelledAmount("Rounding", marks.amount(document.rounding, document.currency)))
    return tuple(parts)


def _tender_label(kind: str, reference: str) -> str:
    label = TENDER_WORDS.get(kind, kind)
    return f"{label} {reference}" if reference else label


def _tax(tax: TaxPart, document: Document, marks: NumberMarks) -> ReceiptTax:
    letters = {
        line.letter for line in document.lines for part in line.taxes if part.code == tax.code
    }
    letter = letters.pop() if len(letters) == 1 else ""
    return ReceiptTax(
        code="" if letter == tax.code else tax.code,
        base=marks.amount(tax.base, document.currency),
        amount=marks.amount(tax.amount, document.currency),
        percent="" if tax.percent is None else f"{marks.number(tax.percent)}%",
        letter=letter,
    )
