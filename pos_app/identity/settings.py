"""What a shop can set about its people."""

from __future__ import annotations

from pos_app.platform import settings

IDLE_LOCK_MINUTES = settings.number(
    "identity.idle_lock_minutes",
    default=5,
    title="Lock the till when nobody uses it",
    description="Minutes without a key, a scan or a tap until the till asks for a PIN. 0: never.",
    at_least=0,
    at_most=120,
    unit="minutes",
    zero="Never",
)
