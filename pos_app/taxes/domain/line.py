"""One line on its own: what it costs and its taxes. Computed once, then added up many times."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import AMOUNT_MAX_MINOR
from pos_app.kernel.quantity import MICRO, to_micro
from pos_app.kernel.rounding import divide_half_away
from pos_app.taxes.domain.document import DocumentLine, Terms


@dataclass(frozen=True, slots=True)
class LineResult:
    """A computed line, independent of the other lines; the document's totals are made of these."""

    id: str
    codes: tuple[str, ...]
    value: int  # What it costs as priced: with the included taxes, after its own adjustments.
    quantity: int  # What per-unit taxes are due on, in millionths.
    taxes: tuple[int, ...]  # Each rounded on this line alone.


def compute_line(terms: Terms, line: DocumentLine) -> LineResult:
    """Quantity times price, rounded, then the line's adjustments, each rounded, then its taxes.

    A per-unit tax takes the sign of what the line costs: a negative price gives a tax back. An
    unknown tax or a value beyond all reason is `BadInput`.
    """
    quantity, price = to_micro(line.quantity), to_micro(line.unit_price)
    listed = divide_half_away(
        quantity * price * terms.unit, to_micro(line.price_base_quantity) * MICRO
    )
    value = listed
    for adjustment in line.adjustments:
        value += adjustment.effect_on(listed)
    if abs(value) > AMOUNT_MAX_MINOR or abs(listed) > AMOUNT_MAX_MINOR:
        raise BadInput(what=f"Line {line.id}", why="its amount is too large")
    taxed = -quantity if price < 0 else quantity
    taxes = terms.group(line.taxes).rounded(value, taxed)
    return LineResult(line.id, line.taxes, value, taxed, taxes)
