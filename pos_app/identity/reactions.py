"""What facts demand of identity: the shop, its roles and users, failed sign-ins, approvals."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.facts.shop import ShopChanged
from pos_app.identity.domain.shop import shop_of
from pos_app.identity.storage import shops
from pos_app.platform.work import Work


def keep_shop(facts: Sequence[ShopChanged], work: Work) -> None:
    """The shop is as the fact says, whole."""
    work.execute_many(shops.KEEP_SHOP, [shops.shop_row(shop_of(fact)) for fact in facts])
