"""What facts demand of pricing. Shelf prices stand in the product's own row: one look per scan."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.catalogue.reactions import keep_prices
from pos_app.facts.catalogue import PriceRulesChanged
from pos_app.platform.work import Work
from pos_app.pricing.storage import price_rules

__all__ = ["keep_price_rules", "keep_prices"]


def keep_price_rules(facts: Sequence[PriceRulesChanged], work: Work) -> None:
    """Price rules stand as changed."""
    price_rules.keep_price_rules(work, [row for fact in facts for row in fact.rules])
