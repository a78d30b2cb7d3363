"""Rights and roles in plain words: what each lets people do, in the groups of a checklist."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.identity.domain.role import CASHIER, MANAGER, OWNER, Role
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.permissions import Permission
from pos_app.ui.translations import later, tr

P = Permission
BUILT_IN = frozenset({OWNER, MANAGER, CASHIER})
"""Roles that come with the program: the same in every shop."""


@dataclass(frozen=True, slots=True)
class RightGroup:
    """Rights that belong together, under a heading."""

    title: str
    rights: tuple[P, ...]


_GROUPS = (
    RightGroup(
        later("Rights", "Selling"),
        (
            P.SELL,
            P.DISCOUNT,
            P.DISCOUNT_OVER_LIMIT,
            P.OVERRIDE_PRICE,
            P.VOID_SALE,
            P.RETURN_GOODS,
            P.REPRINT,
        ),
    ),
    RightGroup(
        later("Rights", "Drawer and shifts"),
        (P.OPEN_SHIFT, P.CLOSE_SHIFT, P.SEE_EXPECTED_CASH, P.MOVE_CASH, P.OPEN_DRAWER),
    ),
    RightGroup(
        later("Rights", "Products and stock"),
        (P.SEE_PRODUCTS, P.CHANGE_PRODUCTS, P.CHANGE_PRICES, P.COUNT_STOCK, P.ADJUST_STOCK),
    ),
    RightGroup(later("Rights", "Looking back"), (P.SEE_SALES, P.SEE_REPORTS, P.VERIFY_BOOKS)),
    RightGroup(
        later("Rights", "Running the shop"),
        (
            P.APPROVE,
            P.CHANGE_USERS,
            P.CHANGE_TAXES,
            P.CHANGE_SETTINGS,
            P.SET_UP_DEVICES,
            P.BACK_UP,
            P.RESTORE,
        ),
    ),
)
_TITLES = {
    P.SELL: later("Rights", "Sell"),
    P.DISCOUNT: later("Rights", "Give discounts up to their limit"),
    P.DISCOUNT_OVER_LIMIT: later("Rights", "Give discounts over their limit"),
    P.OVERRIDE_PRICE: later("Rights", "Change a price while selling"),
    P.VOID_SALE: later("Rights", "Cancel a finished sale"),
    P.RETURN_GOODS: later("Rights", "Take goods back and pay out"),
    P.REPRINT: later("Rights", "Print a receipt again"),
    P.OPEN_SHIFT: later("Rights", "Open a shift"),
    P.CLOSE_SHIFT: later("Rights", "Count the drawer and close the shift"),
    P.SEE_EXPECTED_CASH: later("Rights", "See what the drawer must hold"),
    P.MOVE_CASH: later("Rights", "Take cash out or put cash in"),
    P.OPEN_DRAWER: later("Rights", "Open the drawer without a sale"),
    P.SEE_PRODUCTS: later("Rights", "See products"),
    P.CHANGE_PRODUCTS: later("Rights", "Add, change and archive products"),
    P.CHANGE_PRICES: later("Rights", "Change prices"),
    P.COUNT_STOCK: later("Rights", "Count stock"),
    P.ADJUST_STOCK: later("Rights", "Correct stock"),
    P.SEE_SALES: later("Rights", "See sales that were made"),
    P.SEE_REPORTS: later("Rights", "See reports and profits"),
    P.VERIFY_BOOKS: later("Rights", "Check that the books are whole"),
    P.APPROVE: later("Rights", "Approve what others may not do alone"),
    P.CHANGE_USERS: later("Rights", "Take people on, give roles and PINs"),
    P.CHANGE_TAXES: later("Rights", "Change taxes"),
    P.CHANGE_SETTINGS: later("Rights", "Change the shop and its settings"),
    P.SET_UP_DEVICES: later("Rights", "Set up printers and scanners"),
    P.BACK_UP: later("Rights", "Make backups"),
    P.RESTORE: later("Rights", "Bring a backup back"),
}


def right_title(right: P) -> str:
    """What the right lets people do. One that is newer than these words is named as it is."""
    return tr("Rights", _TITLES.get(right) or right.value.replace("_", " ").capitalize())


def right_groups() -> tuple[RightGroup, ...]:
    """Every right there is, in groups; what no group names stands under "More"."""
    named = {right for group in _GROUPS for right in group.rights}
    rest = tuple(right for right in P if right not in named)
    groups = (*_GROUPS, RightGroup(later("Rights", "More"), rest)) if rest else _GROUPS
    return tuple(RightGroup(tr("Rights", group.title), group.rights) for group in groups)


def role_detail(role: Role, people: int, amounts: AmountWords) -> str:
    """Who has it, how many rights, and the discount without approval."""
    who = tr("Users", "%n people", people) if people != 1 else tr("Users", "1 person")
    discount = tr(
        "Users", "discounts up to {most}%", most=amounts.number(role.discount_percent_max)
    )
    all_rights = len(role.permissions) == len(P)
    rights = (
        tr("Users", "every right")
        if all_rights
        else tr("Users", "{count} of {all} rights", count=len(role.permissions), all=len(P))
    )
    may_discount = role.permissions & {P.DISCOUNT, P.DISCOUNT_OVER_LIMIT}
    return " · ".join([who, rights, discount] if may_discount else [who, rights])
