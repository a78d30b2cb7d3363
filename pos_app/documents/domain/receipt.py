"""The receipt: what a customer takes home, from plain content to a document.

Amounts come as text, formatted once by whoever knows the currency and the shop's language.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from pos_app.documents.domain.layout import (
    Align,
    Block,
    Code,
    CodeKind,
    Column,
    Columns,
    Cut,
    Document,
    Feed,
    Image,
    Rule,
    Style,
    Text,
)
from pos_app.documents.domain.symbology import can_hold
from pos_app.documents.domain.typesetting import table_grid

_CENTRE, _END = Align.CENTRE, Align.END
_BOLD = Style.BOLD
NAME_AND_AMOUNT = (Column(flexible=True), Column(_END))
_WHOLE_AND_END = (Column(flexible=True, width=1_000), Column(_END))
_NAME_AMOUNT_LETTER = (Column(flexible=True), Column(_END), Column(_END, width=1))
_TAX_TABLE = (Column(flexible=True), Column(_END), Column(_END))
_RULE = Rule()


class ReceiptKind(StrEnum):
    """What the paper is the receipt of."""

    SALE = "sale"
    RETURN = "return"
    VOID = "void"


class ShopHeader(msgspec.Struct, frozen=True, kw_only=True):
    """Who sells: the top of every document."""

    name: str
    address: tuple[str, ...] = ()
    tax_number: str = ""
    logo: str = ""


class ReceiptLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line: goods, or goods that came back.

    `quantity` is empty for one piece at its price; else "1.245 kg". `discount` is what was taken
    off ("-10%"); `amount` is what is left. `letter` points into the tax table.
    """

    name: str
    amount: str
    quantity: str = ""
    unit_price: str = ""
    discount: str = ""
    letter: str = ""
    note: str = ""


class ReceiptTax(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the tax table."""

    code: str
    base: str
    amount: str
    percent: str = ""
    letter: str = ""


class LabelledAmount(msgspec.Struct, frozen=True):
    """A word and its amount: a tender, a discount, a rounding."""

    label: str
    amount: str


class ReceiptContent(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a receipt says. Empty members leave no trace on paper."""

    shop: ShopHeader
    number: str
    at: str
    till: str
    cashier: str
    lines: tuple[ReceiptLine, ...]
    total: str
    kind: ReceiptKind = ReceiptKind.SALE
    original_number: str = ""
    customer: str = ""
    before_total: tuple[LabelledAmount, ...] = ()  # Subtotal, sale discounts, rounding.
    tenders: tuple[LabelledAmount, ...] = ()
    change: str = ""
    taxes: tuple[ReceiptTax, ...] = ()
    footer: tuple[str, ...] = ()
    barcode: str = ""  # What finds this receipt again when it is scanned; the number if empty.
    qr: str = ""
    reprint: int = 0
    training: bool = False
    possible_duplicate: bool = False
    gift: bool = False  # Without prices.


class ReceiptWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words on a receipt, in the language of the shop or the customer."""

    number: str = "Sale"
    return_number: str = "Return"
    void_number: str = "Void"
    of_sale: str = "Of sale"
    till: str = "Till"
    customer: str = "Customer"
    total: str = "TOTAL"
    refund_total: str = "TOTAL REFUNDED"
    change: str = "Change"
    tax: str = "Tax"
    base: str = "Net"
    tax_amount: str = "Amount"
    gift: str = "GIFT RECEIPT"
    reprint: str = "** REPRINT {n} **"
    training: str = "** TRAINING - NOT A SALE **"
    possible_duplicate: str = "** POSSIBLE DUPLICATE **"
    mirrored: bool = False


def receipt(content: ReceiptContent, words: ReceiptWords | None = None) -> Document:
    """The receipt as a document."""
    words = words or ReceiptWords()
    blocks = [
        *shop_header(content.shop),
        *_marks(content, words),
        _RULE,
        *_references(content, words),
        _RULE,
        *_goods(content),
        _RULE,
    ]
    if not content.gift:
        blocks += _totals(content, words)
        if content.taxes:
            blocks += [_RULE, *_tax_table(content.taxes, words)]
    blocks += _closing(content)
    blocks += _marks(content, words)
    return Document((*blocks, Feed(1), Cut()), mirrored=words.mirrored)


def shop_header(shop: ShopHeader) -> Iterator[Block]:
    """Logo, name, address and tax number, centred."""
    if shop.logo:
        yield Image(shop.logo)
    yield Text(shop.name, Style.LARGE, _CENTRE)
    for line in shop.address:
        yield Text(line, align=_CENTRE)
    if shop.tax_number:
        yield Text(shop.tax_number, align=_CENTRE)


def _marks(content: ReceiptContent, words: ReceiptWords) -> Iterator[Block]:
    """What makes this paper something other than the one receipt of a real sale."""
    if content.training:
        yield Text(words.training, Style.TALL, _CENTRE)
    if content.reprint:
        yield Text(words.reprint.replace("{n}", str(content.reprint)), Style.TALL, _CENTRE)
    if content.possible_duplicate:
        yield Text(words.possible_duplicate, Style.TALL, _CENTRE)


def _references(content: ReceiptContent, words: ReceiptWords) -> Iterator[Block]:
    if content.gift:
        yield Text(words.gift, _BOLD, _CENTRE)
    title = {
        ReceiptKind.SALE: words.number,
        ReceiptKind.RETURN: words.return_number,
        ReceiptKind.VOID: words.void_number,
    }[content.kind]
    style = Style.PLAIN if content.kind is ReceiptKind.SALE else _BOLD
    yield Columns((f"{title} {content.number}", content.at), _WHOLE_AND_END, style)
    if content.original_number:
        yield Text(f"{words.of_sale} {content.original_number}")
    yield Columns((f"{words.till} {content.till}", content.cashier), _WHOLE_AND_END)
    if content.customer:
        yield Columns((words.customer, content.customer), _WHOLE_AND_END)


def _goods(content: ReceiptContent) -> Iterator[Block]:
    with_letters = any(line.letter for line in content.lines)
    for line in content.lines:
        if content.gift:
            yield Text(line.name)
        elif with_letters:
            yield Columns((line.name, line.amount, line.letter), _NAME_AMOUNT_LETTER)
        else:
            yield Columns((line.name, line.amount), NAME_AND_AMOUNT)
        if detail := _detail(line, gift=content.gift):
            yield Text(detail, indent=2)
        if line.note:
            yield Text(line.note, indent=2)


def _detail(line: ReceiptLine, *, gift: bool) -> str:
    if gift or not line.unit_price:
        return line.quantity
    counted = f"{line.quantity} × {line.unit_price}" if line.quantity else line.unit_price
    return f"{counted}  {line.discount}" if line.discount else counted


def _totals(content: ReceiptContent, words: ReceiptWords) -> Iterator[Block]:
    for part in content.before_total:
        yield Columns((part.label, part.amount), NAME_AND_AMOUNT)
    label = words.total if content.kind is ReceiptKind.SALE else words.refund_total
    yield Columns((label, content.total), NAME_AND_AMOUNT, Style.TALL)
    for tender in content.tenders:
        yield Columns((tender.label, tender.amount), NAME_AND_AMOUNT)
    if content.change:
        yield Columns((words.change, content.change), NAME_AND_AMOUNT, _BOLD)


def _tax_table(taxes: tuple[ReceiptTax, ...], words: ReceiptWords) -> Iterator[Block]:
    head = (words.tax, words.base, words.tax_amount)
    rows = [
        (" ".join(part for part in (t.letter, t.code, t.percent) if part), t.base, t.amount)
        for t in taxes
    ]
    grid = table_grid([head, *rows], _TAX_TABLE)
    for row in (head, *rows):
        yield Columns(row, grid)


def _closing(content: ReceiptContent) -> Iterator[Block]:
    """Words of thanks, then the codes: the number to find this sale again, and the shop's QR."""
    for line in content.footer:
        yield Text(line, align=_CENTRE)
    yield Feed(1)
    data = content.barcode or content.number
    yield _code(data, (CodeKind.CODE128, CodeKind.QR), caption=content.number)
    if content.qr:
        yield _code(content.qr, (CodeKind.QR,))


def _code(data: str, kinds: tuple[CodeKind, ...], caption: str = "") -> Block:
    """`data` as the first code that can hold it, else as text: no code may stop a receipt."""
    kind = next((kind for kind in kinds if can_hold(kind, data)), None)
    return Code(kind, data, caption) if kind else Text(data, align=_CENTRE)
