"""What a shop can set about shifts."""

from __future__ import annotations

from pos_app.platform import settings

LARGEST_DIFFERENCE = settings.number(
    "shifts.largest_difference",
    default=0,
    title="Largest difference without a manager",
    description="A drawer that is short or over by more is closed with a manager's approval.",
    at_least=0,
    at_most=1_000_000,
    unit=settings.MONEY,
    zero="Any",
)
