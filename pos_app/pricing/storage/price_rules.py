"""Price rules, clustered by what they are for: a product, a category, or everything."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    select,
)

from pos_app.facts.catalogue import PriceRuleRow
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import from_micro, to_micro
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, insert_all
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work
from pos_app.pricing.domain.price_rule import PriceRule

EVERYTHING = UUID(int=0)
"""The target of a rule for the whole shop."""

PRICE_RULE = table(
    "price_rule",
    "derived",
    Column("target_id", Id, primary_key=True),  # Product, category, or EVERYTHING.
    Column("id", Id, primary_key=True),
    Column("for_category", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("percent_off", Integer),  # 10^-6
    Column("price", Integer),  # 10^-6 of the currency's main unit.
    Column("valid_from", Text, nullable=False),
    Column("valid_until", Text, nullable=False),
    Column("active", Integer, nullable=False),
    UniqueConstraint("id"),
    CheckConstraint("(percent_off IS NULL) <> (price IS NULL)", name="one_of_both"),
)

_DROP = Statement(delete(PRICE_RULE).where(PRICE_RULE.c.id == bindparam("rule")))
_INSERT = insert_all(PRICE_RULE)
_APPLYING = Statement(
    select(PRICE_RULE.c.id, PRICE_RULE.c.name, PRICE_RULE.c.percent_off, PRICE_RULE.c.price).where(
        PRICE_RULE.c.target_id.in_(
            (bindparam("product"), bindparam("category"), bindparam("everything"))
        ),
        PRICE_RULE.c.valid_from <= bindparam("day"),
        PRICE_RULE.c.valid_until >= bindparam("day"),
        PRICE_RULE.c.active == 1,
    )
)
_ALL = Statement(select(PRICE_RULE).order_by(PRICE_RULE.c.name, PRICE_RULE.c.id))


def keep_price_rules(work: Work, rows: Iterable[PriceRuleRow]) -> None:
    """Price rules stand as these rows say."""
    latest = {row.id: row for row in rows}
    work.execute_many(_DROP, [{"rule": id_} for id_ in latest])
    work.execute_many(_INSERT, [_rule(row) for row in latest.values()])


def applying_rules(
    reading: Reading, product: UUID, category: UUID | None, day: date
) -> list[PriceRule]:
    """The rules in force for a product on a day, in no particular order."""
    found = reading.rows(
        _APPLYING,
        product=product,
        category=category or EVERYTHING,
        everything=EVERYTHING,
        day=day.isoformat(),
    )
    return [
        PriceRule(as_uuid(id_), name, _exact(percent), _exact(price))
        for id_, name, percent, price in found
    ]


def all_price_rules(reading: Reading) -> list[PriceRuleRow]:
    """Every rule as it was last changed, by name."""
    return [
        PriceRuleRow(
            id=as_uuid(id_),
            name=name,
            product=None if for_category or as_uuid(target) == EVERYTHING else as_uuid(target),
            category=as_uuid(target) if for_category else None,
            percent_off=_exact(percent),
            price=_exact(price),
            valid_from=valid_from,
            valid_until=valid_until,
            active=bool(active),
        )
        for (
            target,
            id_,
            for_category,
            name,
            percent,
            price,
            valid_from,
            valid_until,
            active,
        ) in reading.rows(_ALL)
    ]


def _rule(row: PriceRuleRow) -> dict[str, object]:
    return {
        "target_id": row.product or row.category or EVERYTHING,
        "id": row.id,
        "for_category": row.category is not None,
        "name": row.name,
        "percent_off": None if row.percent_off is None else to_micro(row.percent_off),
        "price": None if row.price is None else to_micro(row.price),
        "valid_from": row.valid_from,
        "valid_until": row.valid_until,
        "active": row.active,
    }


def _exact(micro: int | None) -> Decimal | None:
    return None if micro is None else from_micro(micro)
