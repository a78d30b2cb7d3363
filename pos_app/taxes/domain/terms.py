"""The money engine's terms for a shop: its tax classes, each with the codes of its taxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.taxes.domain.document import Prices, TaxRounding, Terms
from pos_app.taxes.domain.tax import Tax


@dataclass(frozen=True, slots=True)
class ShopTerms:
    """Terms, and what each tax class means in them."""

    terms: Terms
    codes: Mapping[str, tuple[str, ...]]  # Tax codes by class, in the order they apply.
    letters: Mapping[str, str]
    default_class: str


def shop_terms(
    classes: Iterable[TaxClassRow], *, currency: str, prices: str, rounding: str
) -> ShopTerms:
    """Terms over `classes` in force. Equal taxes of two classes are one; others are told apart."""
    taxes: dict[str, Tax] = {}
    codes: dict[str, tuple[str, ...]] = {}
    letters: dict[str, str] = {}
    default = ""
    for row in classes:
        codes[row.code] = tuple(_place(taxes, row, each) for each in row.taxes)
        letters[row.code] = row.letter or row.code
        if row.default or not default:
            default = row.code
    terms = Terms(currency, Prices(prices), tuple(taxes.values()), TaxRounding(rounding))
    return ShopTerms(terms, codes, letters, default)


def _place(taxes: dict[str, Tax], row: TaxClassRow, each: TaxRow) -> str:
    """The code under which a class's tax stands in the terms."""
    plain = row.code if len(row.taxes) == 1 else each.code
    for code in (plain, f"{row.code}-{each.code}"):
        tax = Tax(code, each.percent, each.per_unit, each.included, each.in_next_base)
        if taxes.setdefault(code, tax) == tax:
            return code
    raise ValueError(f"tax class {row.code} names {each.code} twice")
