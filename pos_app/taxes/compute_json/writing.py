"""From the engine's figures to the output's JSON members; money as decimal strings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pos_app.kernel.money import format_minor
from pos_app.kernel.quantity import plain
from pos_app.taxes.domain.totals import AdjustmentTotals, LineTotals, TaxAmount, Totals


def write_totals(totals: Totals, currency: str) -> dict[str, Any]:
    """The output as `cli.md` has it."""

    def money(minor: int) -> str:
        return format_minor(minor, currency)

    return {
        "lines": [{"id": line.id, **_amounts(line, currency)} for line in totals.lines],
        "sum_line_net": money(totals.sum_line_net),
        "allowances": money(totals.allowances),
        "charges": money(totals.charges),
        "net": money(totals.net),
        "taxes": [
            {
                "code": tax.code,
                "percent": None if tax.percent is None else plain(tax.percent),
                "base": money(tax.base),
                "amount": money(tax.amount),
            }
            for tax in totals.taxes
        ],
        "tax": money(totals.tax),
        "gross": money(totals.gross),
        "rounding": money(totals.rounding),
        "prepaid": money(totals.prepaid),
        "payable": money(totals.payable),
    }


def write_adjustments(totals: Totals, currency: str) -> list[dict[str, Any]]:
    """What every document adjustment changes: added to the lines, this makes the document."""
    return [
        {"charge": one.charge, "shared": one.shared, **_amounts(one, currency)}
        for one in totals.adjustments
    ]


def _amounts(figures: LineTotals | AdjustmentTotals, currency: str) -> dict[str, Any]:
    return {
        "net": format_minor(figures.net, currency),
        "tax": format_minor(figures.tax, currency),
        "gross": format_minor(figures.gross, currency),
        "taxes": _taxes(figures.taxes, currency),
    }


def _taxes(taxes: Iterable[TaxAmount], currency: str) -> list[dict[str, str]]:
    return [
        {
            "code": tax.code,
            "base": format_minor(tax.base, currency),
            "amount": format_minor(tax.amount, currency),
        }
        for tax in taxes
    ]
