"""What every fact says, and the pieces several kinds of fact share.

Facts are frozen msgspec structs: they behave as frozen dataclasses do, are encoded in C, and leave
out members that hold their default, so that a schema can only grow.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import msgspec


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a fact."""


class Fact(Value, frozen=True, kw_only=True):
    """Something that happened at a till. `id` was made at the edge, before anything was saved."""

    KIND: ClassVar[str]
    VERSION: ClassVar[int] = 1
    CHANGES_SHOP: ClassVar[bool] = False
    """Whether what a program remembers of the shop between two sales is outdated after it."""

    id: UUID
    at: datetime  # Aware, in the shop's zone.
    till: UUID
    user: UUID | None = None  # Nobody is signed in when a till starts or a sign-in fails.


class EntryLine(msgspec.Struct, frozen=True, array_like=True):
    """One line of a balanced journal entry: debit is positive, credit negative, minor units."""

    account: str
    amount: int


class Moved(msgspec.Struct, frozen=True, array_like=True):
    """Stock that moved: positive came in, negative went out; unit cost in the shop's currency."""

    product: UUID
    quantity: Decimal
    unit_cost: Decimal = Decimal(0)


class Sealed(msgspec.Struct, frozen=True, array_like=True):
    """Personal data that only the subject's key opens (AES-256-GCM); forget it to erase."""

    subject: UUID
    nonce: bytes
    sealed: bytes
