"""`pos-app return` and `pos-app void`: goods and sales taken back."""

from __future__ import annotations

import argparse
from decimal import Decimal

from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.quantity import parse_quantity
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from pos_app.till.cli.output import document_lines, document_members, show
from pos_app.till.cli.session import signed_in


def return_goods_of(options: argparse.Namespace) -> int:
    """Takes goods of one receipt back."""
    with signed_in(options) as session:
        quantities = _quantities(options.line)
        request = ReturnGoods(
            new_id(), options.receipt, quantities, options.tender, reason=options.reason
        )
        fact = session.do(lambda: return_goods(request, **session.how()))
    show(options, document_members(fact), document_lines(fact))
    return 0


def void_sale_of(options: argparse.Namespace) -> int:
    """Takes a whole sale back, within its shift."""
    with signed_in(options) as session:
        request = VoidSale(new_id(), options.receipt, options.reason)
        fact = session.do(lambda: void_sale(request, **session.how()))
    show(options, document_members(fact), document_lines(fact))
    return 0


def _quantities(lines: list[str]) -> dict[int, Decimal]:
    """`2` is one of line 2, `2*0.5` half of it."""
    quantities: dict[int, Decimal] = {}
    for text in lines:
        position, _, quantity = text.partition("*")
        if not position.isascii() or not position.isdigit() or len(position) > 4:
            raise BadInput(what="The line", why="write its number on the receipt: 1, or 1*2")
        if int(position) in quantities:
            raise BadInput(what="The line", why=f"line {int(position)} is named twice")
        quantities[int(position)] = parse_quantity(quantity or "1")
    return quantities
