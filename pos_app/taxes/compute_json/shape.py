"""The shape of the input: which members there are. Numbers are still text here."""

from __future__ import annotations

import json
from typing import Any, NoReturn

import msgspec

from pos_app.kernel.errors import BadInput
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.kernel.text import clean
from pos_app.taxes.domain.document import Prices, TaxRounding

TEXT_MAX = 8_000_000
_WHAT = "The input"


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A member that nobody knows is refused: a misspelt discount must not vanish."""


class TaxShape(_Strict, frozen=True):
    """A tax under its code."""

    percent: str | None = None
    per_unit: str | None = None
    included: bool | None = None
    in_next_base: bool = False


class AdjustmentShape(_Strict, frozen=True):
    """A discount or a charge, of a line or of the document."""

    charge: bool = False
    amount: str | None = None
    percent: str | None = None
    taxes: list[str] | None = None


class LineShape(_Strict, frozen=True):
    """A line; without an id it is called by its position."""

    unit_price: str
    quantity: str = "1"
    id: str | None = None
    price_base_quantity: str = "1"
    taxes: list[str] = []
    adjustments: list[AdjustmentShape] = []


class CashShape(_Strict, frozen=True):
    """How cash is rounded."""

    step: str
    mode: CashRoundingMode = CashRoundingMode.HALF_UP


class DocumentShape(_Strict, frozen=True):
    """The whole input."""

    currency: str
    lines: list[LineShape]
    rounding: TaxRounding = TaxRounding.DOCUMENT
    prices: Prices = Prices.EXCLUSIVE
    taxes: dict[str, TaxShape] = {}
    adjustments: list[AdjustmentShape] = []
    cash_rounding: CashShape | None = None
    prepaid: str = "0"


def read_shape(text: str) -> DocumentShape:
    """The members of a JSON text, or `BadInput` with the place that is wrong."""
    if len(text) > TEXT_MAX:
        raise BadInput(what=_WHAT, why=f"it is longer than {TEXT_MAX:,} characters")
    try:
        tree = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
        return msgspec.convert(tree, DocumentShape)
    except msgspec.ValidationError as error:
        raise BadInput(what=_WHAT, why=_sentence(str(error))) from None
    except RecursionError:
        raise BadInput(what=_WHAT, why="it is nested too deeply") from None
    except ValueError as error:  # json's own error, or an integer with too many digits.
        raise BadInput(what=_WHAT, why=f"it is not JSON: {_short(str(error))}") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadInput(what=_WHAT, why="a member is given twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise BadInput(what=_WHAT, why=f"{name} is not a number")


def _sentence(error: str) -> str:
    if "Expected `str" in error and ("got `int`" in error or "got `float`" in error):
        return f'numbers are written as decimal strings such as "2.50": {_short(error)}'
    return _short(error)


def _short(text: str) -> str:
    return clean(text)[:200]
