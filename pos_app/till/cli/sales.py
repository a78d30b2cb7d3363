"""`pos-app sales`: the documents of some days."""

from __future__ import annotations

import argparse
import json
from datetime import date
from functools import partial

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import format_minor
from pos_app.kernel.permissions import Permission
from pos_app.selling.storage.documents import PAGE, ListedSale, list_sales
from pos_app.till.cli.output import amounts_by_kind
from pos_app.till.cli.session import Session, signed_in


def sales(options: argparse.Namespace) -> int:
    """Lists documents, oldest first; with `--json` an object per line."""
    first = _day(options.first) if options.first else date.min
    last = _day(options.last) if options.last else date.max
    with signed_in(options) as session:
        session.actor.require(Permission.SEE_SALES)
        after = ""
        while True:
            page = session.do(partial(_page, session, first, last, after))
            for sale in page:
                line = _as_json(sale) if options.json else _as_line(sale)
                options.console.out(f"{line}\n")
            if len(page) < PAGE:
                return 0
            after = page[-1].number


def _page(session: Session, first: date, last: date, after: str) -> list[ListedSale]:
    return list_sales(session.till.store.own_reading(), first, last, after=after)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(what="The date", why="write it as 2026-11-20") from None


def _as_json(sale: ListedSale) -> str:
    members = {
        "id": str(sale.id),
        "number": sale.number,
        "kind": sale.kind,
        "time": sale.at,
        "till": str(sale.till),
        "user": sale.cashier,
        "currency": sale.currency,
        "net": format_minor(sale.net, sale.currency),
        "tax": format_minor(sale.tax, sale.currency),
        "total": format_minor(sale.total, sale.currency),
        "tenders": amounts_by_kind(sale.tenders, sale.currency),
    }
    return json.dumps(members, ensure_ascii=False)


def _as_line(sale: ListedSale) -> str:
    total = format_minor(sale.total, sale.currency)
    return f"{sale.number:<16}{sale.kind:<8}{sale.at:<34}{total:>16} {sale.currency}"
