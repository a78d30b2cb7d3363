"""What facts demand of taxes: classes stand as changed."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.facts.catalogue import TaxesChanged
from pos_app.platform.work import Work
from pos_app.taxes import storage


def keep_taxes(facts: Sequence[TaxesChanged], work: Work) -> None:
    """The classes named are as the facts say."""
    storage.keep_classes(work, [row for fact in facts for row in fact.classes])
