"""The posting rules: from the plain figures of a fact to balanced lines.

Figures are minor units, signed as they stand on the document: a return and a void carry negative
ones, so they come out as the mirror of the sale without a rule of their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.ledger.domain.account import Role
from pos_app.ledger.domain.chart import Chart
from pos_app.ledger.domain.entry import EntryLine, gather

TENDER_ROLES: Mapping[str, Role] = {
    "cash": Role.CASH_DRAWER,
    "card": Role.CARD_CLEARING,
    "mobile_money": Role.MOBILE_MONEY_CLEARING,
    "voucher": Role.VOUCHER_LIABILITY,
    "bank": Role.BANK,
    "on_account": Role.ACCOUNTS_RECEIVABLE,
}
"""Where the money of each kind of tender is booked."""

_CASH_MOVES: Mapping[str, tuple[Role, int]] = {
    "paid_in": (Role.PAID_IN, 1),
    "paid_out": (Role.PAID_OUT, -1),
    "safe_drop": (Role.SAFE, -1),
}
"""The other side of each cash move, and its sign seen from the drawer."""


def post_sale(
    chart: Chart,
    *,
    net: int,
    taxes: Mapping[str, int],
    tenders: Mapping[str, int],
    rounding: int = 0,
    cost: int = 0,
) -> tuple[EntryLine, ...]:
    """A sale, and with negative figures the void that takes it back whole.

    `taxes` by tax code; `tenders` by kind, what settles and not what was handed over; `rounding`
    is payable less gross; `cost` is what the goods that left the stock had cost.
    """
    return _post_document(chart, Role.SALES, net, taxes, tenders, rounding, cost)


def post_return(
    chart: Chart,
    *,
    net: int,
    taxes: Mapping[str, int],
    tenders: Mapping[str, int],
    rounding: int = 0,
    cost: int = 0,
) -> tuple[EntryLine, ...]:
    """Goods that came back, all figures negative. `cost` is that of goods put back into stock.

    The mirror of the sale, but that the turnover is kept apart as returns.
    """
    return _post_document(chart, Role.SALES_RETURNS, net, taxes, tenders, rounding, cost)


def _post_document(
    chart: Chart,
    turnover: Role,
    net: int,
    taxes: Mapping[str, int],
    tenders: Mapping[str, int],
    rounding: int,
    cost: int,
) -> tuple[EntryLine, ...]:
    payable = net + sum(taxes.values()) + rounding
    if payable != sum(tenders.values()):
        raise ValueError(f"tenders of {sum(tenders.values())} do not settle {payable}")
    moved = [(_account(chart, _tender_role(kind)), amount) for kind, amount in tenders.items()]
    moved.append((_account(chart, turnover), -net))
    moved += [(chart.tax_account(code).code, -amount) for code, amount in taxes.items()]
    moved.append((_account(chart, Role.ROUNDING), -rounding))
    moved.append((_account(chart, Role.COST_OF_GOODS_SOLD), cost))
    moved.append((_account(chart, Role.INVENTORY), -cost))
    return gather(moved)


def post_cash_moved(chart: Chart, kind: str, amount: int) -> tuple[EntryLine, ...]:
    """Cash into the drawer (positive) or out of it (negative) without a sale."""
    if kind not in _CASH_MOVES:
        raise ValueError(f"{kind} is no kind of cash move")
    other, sign = _CASH_MOVES[kind]
    if amount * sign <= 0:
        raise ValueError(f"{kind} cannot move {amount}")
    return _transfer(chart, Role.CASH_DRAWER, other, amount)


def post_shift_opened(chart: Chart, float_amount: int) -> tuple[EntryLine, ...]:
    """The float put into the drawer. Its account says how much float is out in the tills."""
    return _transfer(chart, Role.CASH_DRAWER, Role.OPENING_FLOAT, float_amount)


def post_shift_closed(
    chart: Chart, *, expected: int, counted: int, float_amount: int
) -> tuple[EntryLine, ...]:
    """The count, and the drawer emptied: its float goes back, the rest goes to the safe.

    Between shifts a drawer's account is therefore zero, and so is that of the float.
    """
    return gather(
        [
            (_account(chart, Role.CASH_OVER_SHORT), expected - counted),
            (_account(chart, Role.OPENING_FLOAT), float_amount),
            (_account(chart, Role.SAFE), counted - float_amount),
            (_account(chart, Role.CASH_DRAWER), -expected),
        ]
    )


def post_stock_change(chart: Chart, change: int) -> tuple[EntryLine, ...]:
    """The value by which a count or an adjustment changed the stock."""
    return _transfer(chart, Role.INVENTORY, Role.STOCK_SHRINKAGE, change)


def post_opening_stock(chart: Chart, value: int) -> tuple[EntryLine, ...]:
    """The stock a shop starts with, brought in by its owner."""
    return _transfer(chart, Role.INVENTORY, Role.OWNER_EQUITY, value)


def _transfer(chart: Chart, to: Role, source: Role, amount: int) -> tuple[EntryLine, ...]:
    return gather([(_account(chart, to), amount), (_account(chart, source), -amount)])


def _account(chart: Chart, role: Role) -> str:
    return chart.account(role).code


def _tender_role(kind: str) -> Role:
    if kind not in TENDER_ROLES:
        raise ValueError(f"{kind} is no kind of tender")
    return TENDER_ROLES[kind]
