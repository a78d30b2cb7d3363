"""What a manager is asked when somebody may not take goods back, or not pay out in that way."""

from __future__ import annotations

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.identity.screens.approval_request import ApprovalAsked, Effect
from pos_app.identity.screens.people import first_name
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.returnable import Returnable
from pos_app.selling.screens.tender_words import method_name
from pos_app.ui.translations import isolated, tr


def asked_for(
    actor: Actor,
    found: Returnable,
    paid_out: tuple[str, int],
    amounts: AmountWords,
    *,
    otherwise: bool,
) -> ApprovalAsked:
    """The right that this return needs, and its effect; `paid_out` is the way and how much."""
    kind, amount = paid_out
    number, who = found.sale.number, isolated(first_name(actor.name))
    right = Permission.RETURN_GOODS
    if otherwise and actor.can(Permission.RETURN_GOODS):
        right = Permission.APPROVE
    if otherwise:
        why = tr(
            "Approval",
            "{number} was not paid with that much {kind}, which is to go back.",
            number=isolated(number),
            kind=isolated(method_name(kind).lower()),
        )
    else:
        why = tr(
            "Approval", "{who} takes no goods back alone. Sale {number}.", who=who, number=number
        )
    effects = (
        Effect(tr("Approval", "They paid"), amounts.money(found.sale.payable)),
        Effect(tr("Approval", "Goes back"), amounts.money(amount)),
        Effect(tr("Approval", "As"), method_name(kind)),
    )
    return ApprovalAsked(right, why, effects, subject=found.sale.id)
