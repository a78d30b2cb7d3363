"""From the input's shape to a document of the money engine; every refusal names the place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import minor_digits, parse_minor
from pos_app.kernel.percent import parse_percent
from pos_app.kernel.quantity import QUANTITY_MAX, UNIT_PRICE_MAX, parse_decimal
from pos_app.kernel.text import clean, require_clean
from pos_app.taxes.compute_json.shape import (
    AdjustmentShape,
    CashShape,
    DocumentShape,
    LineShape,
    TaxShape,
    read_shape,
)
from pos_app.taxes.domain.cash import CashRounding
from pos_app.taxes.domain.document import Adjustment, DocumentLine, MoneyDocument, Terms
from pos_app.taxes.domain.tax import Tax

LINES_MAX = 10_000
ADJUSTMENTS_MAX = 100
TAXES_MAX = 1_000
TAXES_OF_A_LINE_MAX = 8
ID_MAX = 200


def read_document(text: str) -> MoneyDocument:
    """The document that the contract's JSON describes, or `BadInput`."""
    shape = read_shape(text)
    minor_digits(shape.currency)
    _at_most(LINES_MAX, shape.lines, "lines")
    _at_most(TAXES_MAX, shape.taxes, "taxes")
    taxes = tuple(_tax(code, tax) for code, tax in shape.taxes.items())
    return MoneyDocument(
        terms=Terms(shape.currency, shape.prices, taxes, shape.rounding),
        lines=tuple(_line(n, line, shape) for n, line in enumerate(shape.lines, 1)),
        adjustments=_adjustments(shape.adjustments, "The document", shape),
        cash_rounding=_cash(shape.cash_rounding, shape.currency),
        prepaid=parse_minor(shape.prepaid, shape.currency, "The prepaid amount"),
    )


def _tax(code: str, shape: TaxShape) -> Tax:
    require_clean(code, "The code of a tax", longest=ID_MAX)
    where = f"The tax {clean(code)[:40]}"
    if (shape.percent is None) == (shape.per_unit is None):
        raise BadInput(what=where, why="it needs either percent or per_unit")
    percent = per_unit = None
    if shape.percent is not None:
        percent = parse_percent(shape.percent, f"{where}: the percentage")
    if shape.per_unit is not None:
        what = f"{where}: the amount per unit"
        per_unit = parse_decimal(shape.per_unit, what, at_most=UNIT_PRICE_MAX)
        if per_unit < 0:
            raise BadInput(what=what, why="a tax is not negative")
    return Tax(code, percent, per_unit, shape.included, shape.in_next_base)


def _line(number: int, shape: LineShape, document: DocumentShape) -> DocumentLine:
    where = f"Line {number}"
    base = _decimal(shape.price_base_quantity, f"{where}: the price base quantity", QUANTITY_MAX)
    if base <= 0:
        raise BadInput(what=f"{where}: the price base quantity", why="it is not more than zero")
    if any(adjustment.taxes is not None for adjustment in shape.adjustments):
        raise BadInput(what=where, why="an adjustment of a line has the line's taxes")
    return DocumentLine(
        id=_line_id(number, shape.id),
        quantity=_decimal(shape.quantity, f"{where}: the quantity", QUANTITY_MAX),
        unit_price=_decimal(shape.unit_price, f"{where}: the unit price", UNIT_PRICE_MAX),
        taxes=_codes(shape.taxes, where, document),
        adjustments=_adjustments(shape.adjustments, where, document),
        price_base_quantity=base,
    )


def _line_id(number: int, given: str | None) -> str:
    if given is None:
        return str(number)
    return require_clean(given, f"Line {number}: the id", longest=ID_MAX)


def _decimal(text: str, what: str, at_most: Decimal) -> Decimal:
    return parse_decimal(text, what, at_most=at_most)


def _codes(codes: Sequence[str], where: str, document: DocumentShape) -> tuple[str, ...]:
    _at_most(TAXES_OF_A_LINE_MAX, codes, f"taxes in {where[:1].lower()}{where[1:]}")
    for code in codes:
        if code not in document.taxes:
            raise BadInput(what=where, why=f'no tax has the code "{clean(code)[:40]}"')
    if len(set(codes)) != len(codes):
        raise BadInput(what=where, why="a tax is listed twice")
    return tuple(codes)


def _adjustments(
    shapes: Sequence[AdjustmentShape], where: str, document: DocumentShape
) -> tuple[Adjustment, ...]:
    _at_most(ADJUSTMENTS_MAX, shapes, "adjustments")
    return tuple(_adjustment(shape, where, document) for shape in shapes)


def _adjustment(shape: AdjustmentShape, where: str, document: DocumentShape) -> Adjustment:
    kind = "charge" if shape.charge else "discount"
    if (shape.amount is None) == (shape.percent is None):
        raise BadInput(what=where, why=f"a {kind} needs either an amount or a percentage")
    taxes = None if shape.taxes is None else _codes(shape.taxes, where, document)
    if shape.percent is not None:
        percent = parse_percent(shape.percent, f"{where}: the percentage of a {kind}")
        return Adjustment(shape.charge, percent=percent, taxes=taxes)
    what = f"{where}: the amount of a {kind}"
    amount = parse_minor(shape.amount or "", document.currency, what)
    return Adjustment(shape.charge, amount=amount, taxes=taxes)


def _cash(shape: CashShape | None, currency: str) -> CashRounding | None:
    if shape is None:
        return None
    step = parse_minor(shape.step, currency, "The step of cash rounding")
    if step < 1:
        raise BadInput(what="The step of cash rounding", why="it is not more than zero")
    return CashRounding(step, shape.mode)


def _at_most(most: int, items: Collection[object], what: str) -> None:
    if len(items) > most:
        raise BadInput(what="The input", why=f"it has more than {most:,} {what}")
