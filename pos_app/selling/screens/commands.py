"""What a cashier can want while selling, each by name: menus and keys are made of these."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER, SellingFlow
from pos_app.selling.screens.line_editor import PRICE, QUANTITY
from pos_app.selling.screens.tender_words import methods
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr

_SELL = Permission.SELL


def selling_commands(
    flow: SellingFlow, *, clear: Callable[[], object], note: Callable[[], object]
) -> tuple[Command, ...]:
    """The commands of register, tender and change. `clear` and `note` ask in a dialog first."""
    return (*_sale(flow, clear, note), *_lines(flow), *_paying(flow), *_catalogue(flow))


def _sale(
    flow: SellingFlow, clear: Callable[[], object], note: Callable[[], object]
) -> tuple[Command, ...]:
    register = flow.register
    return (
        _command("sale.undo", tr("Menu", "Undo"), register.undo, "Ctrl+Z", "edit"),
        _command("sale.redo", tr("Menu", "Redo"), register.redo, "Ctrl+Shift+Z", "edit"),
        _command("sale.hold", tr("Menu", "Hold sale"), register.hold, "F6", icon="pause-circle"),
        _command(
            "sale.recall", tr("Menu", "Recall held sale"), register.recall, "F5", icon="play-circle"
        ),
        _command("sale.note", tr("Menu", "Note on sale"), note, "Ctrl+E", icon="note-pencil"),
        _command("sale.clear", tr("Menu", "Clear sale"), clear, icon="trash"),
    )


def _lines(flow: SellingFlow) -> tuple[Command, ...]:
    screen = flow.register_screen
    return (
        _command("line.more", tr("Menu", "One more"), lambda: flow.step(1), "+", "edit"),
        _command("line.less", tr("Menu", "One less"), lambda: flow.step(-1), "-", "edit"),
        _command(
            "line.quantity",
            tr("Menu", "Quantity of line"),
            lambda: screen.edit(QUANTITY),
            "F4",
            "edit",
        ),
        Command(
            id="line.price",
            title=tr("Menu", "Price of line"),
            right=_SELL,  # Who may not type prices is asked for a manager's approval.
            handler=lambda: screen.edit(PRICE),
            shortcut="F8",
            menu="edit",
            place=REGISTER,
        ),
        Command(
            id="line.discount",
            title=tr("Menu", "Discount on line"),
            right=Permission.DISCOUNT,
            handler=flow.discount,
            shortcut="F7",
            menu="edit",
            icon="seal-percent",
            place=REGISTER,
        ),
        Command(
            id="sale.discount",
            title=tr("Menu", "Discount on sale"),
            right=Permission.DISCOUNT,
            handler=screen.edit_sale,
            shortcut="Shift+F7",
            menu="sale",
            icon="seal-percent",
            place=REGISTER,
        ),
        _command("line.remove", tr("Menu", "Remove line"), flow.register.remove, "Del", "edit"),
    )


def _paying(flow: SellingFlow) -> tuple[Command, ...]:
    ways = [
        _command(
            f"tender.{way.kind}",
            tr("Menu", "Pay by {method}", method=way.name.lower()),
            partial(flow.tender_screen.choose, position),
            f"Ctrl+{position + 1}",
            icon=way.icon,
            place=TENDER,
        )
        for position, way in enumerate(methods())
    ]
    return (
        _command("sale.pay", tr("Menu", "Pay"), flow.pay, "F12", icon="cash-register"),
        _command(
            "sale.card",
            tr("Menu", "Pay by card at once"),
            lambda: flow.pay("card"),
            "Shift+F12",
            icon="credit-card",
        ),
        *ways,
        _command("tender.back", tr("Menu", "Back to sale"), flow.back, place=TENDER),
        _command("change.next", tr("Menu", "New sale"), flow.next_sale, place=CHANGE),
    )


def _catalogue(flow: SellingFlow) -> tuple[Command, ...]:
    return (
        _command(
            "register.scan",
            tr("Menu", "Scan or search"),
            flow.register_screen.focus_field,
            "F2",
            "view",
        ),
    )


def _command(
    command_id: str,
    title: str,
    handler: Callable[[], object],
    shortcut: str = "",
    menu: str = "sale",
    *,
    icon: str = "",
    place: str = REGISTER,
) -> Command:
    return Command(
        id=command_id,
        title=title,
        right=_SELL,
        handler=handler,
        shortcut=shortcut,
        menu=menu,
        icon=icon,
        place=place,
    )
