"""What a cart asks of a manager, in words, and the asking: one right after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked, Approvals, Effect
from pos_app.identity.screens.desk import Desk
from pos_app.identity.screens.people import first_name
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.approved import Approved
from pos_app.selling.domain.cart import Cart, CartLine
from pos_app.selling.domain.limits import asked_by, steepest, unapproved
from pos_app.ui.translations import isolated, tr


class CartApproval:
    """For the sale of one id: its approvals lie on its cart."""

    def __init__(self, desk: Desk, approvals: Approvals) -> None:
        self._desk = desk
        self._approvals = approvals

    def settle(
        self,
        sale_id: UUID,
        carts: tuple[Cart, Cart],
        actor: Actor,
        then: Callable[[Cart], object],
    ) -> bool:
        """`then` with the second cart, which a discount or a price made of the first.

        Answers whether that was at once, without anybody being asked.
        """
        before, after = carts
        asked = [
            ApprovalAsked(
                permission,
                self._why(permission, actor, after, _changed(before, after)),
                self._effects(permission, amount, before, after),
                amount,
                sale_id,
            )
            for permission, amount in asked_by(before, after, actor).items()
        ]
        self._one_by_one(asked, after, actor, then)
        return not asked

    def complete(
        self, sale_id: UUID, cart: Cart, actor: Actor, then: Callable[[Cart], object]
    ) -> None:
        """`then` with everything in the cart approved: goods may have been added since."""
        rest: Mapping[Permission, int] = unapproved(cart, actor)
        to_pay = Effect(tr("Approval", "To pay"), self._money(cart.totals().gross))
        asked = [
            ApprovalAsked(
                permission,
                self._why(permission, actor, cart, None),
                (to_pay, self._amount(permission, amount)),
                amount,
                sale_id,
            )
            for permission, amount in rest.items()
        ]
        self._one_by_one(asked, cart, actor, then)

    def _one_by_one(
        self,
        asked: list[ApprovalAsked],
        cart: Cart,
        actor: Actor,
        then: Callable[[Cart], object],
    ) -> None:
        if not asked:
            then(cart)
            return
        first, rest = asked[0], asked[1:]

        def go_on(given: ApprovalGiven) -> None:
            approved = Approved(given.id, actor.user, first.permission, first.limit or 0)
            self._one_by_one(rest, cart.approve(approved), actor, then)

        self._approvals.ask(first, go_on)

    def _why(self, permission: Permission, actor: Actor, cart: Cart, line: CartLine | None) -> str:
        amounts, who = self._desk.amounts, first_name(actor.name)
        if permission is Permission.OVERRIDE_PRICE:
            if line is None or line.quoted_price is None:
                return tr("Approval", "A typed price needs a manager.")
            return tr(
                "Approval",
                "{name} for {price} instead of {quoted}. A typed price needs a manager.",
                name=isolated(line.item.name),
                price=isolated(amounts.price(line.unit_price)),
                quoted=isolated(amounts.price(line.quoted_price)),
            )
        if permission is Permission.DISCOUNT:
            return tr("Approval", "{who} gives no discounts alone.", who=isolated(who))
        percent = amounts.number(round(steepest(cart), 1).normalize() + 0)
        limit = amounts.number(actor.discount_percent_max)
        if line is not None and line.reductions:
            return tr(
                "Approval",
                "{percent}% off {name} is above {who}’s limit of {limit}%.",
                percent=percent,
                name=isolated(line.item.name),
                who=isolated(who),
                limit=limit,
            )
        return tr(
            "Approval",
            "{percent}% off is above {who}’s limit of {limit}%.",
            percent=percent,
            who=isolated(who),
            limit=limit,
        )

    def _effects(
        self, permission: Permission, amount: int, before: Cart, after: Cart
    ) -> tuple[Effect, ...]:
        then = (
            tr("Approval", "With this price")
            if permission is Permission.OVERRIDE_PRICE
            else tr("Approval", "After discount")
        )
        return (
            Effect(tr("Approval", "This sale"), self._money(before.totals().gross)),
            Effect(then, self._money(after.totals().gross)),
            self._amount(permission, amount),
        )

    def _amount(self, permission: Permission, amount: int) -> Effect:
        typed = permission is Permission.OVERRIDE_PRICE
        label = tr("Approval", "Price change") if typed else tr("Approval", "Taken off")
        return Effect(label, self._money(amount))

    def _money(self, minor: int) -> str:
        return self._desk.amounts.money(minor)


def _changed(before: Cart, after: Cart) -> CartLine | None:
    """The line that the act is about; None where it is the whole sale."""
    known = {line.key: line for line in before.lines}
    return next((line for line in after.lines if known.get(line.key) != line), None)
