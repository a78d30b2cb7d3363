"""Identifiers: UUIDv7, made at the edge and saved before anything is sent."""

from __future__ import annotations

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last = [0]


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then bits that only grow within a process."""
    random = int.from_bytes(os.urandom(9), "big")
    stamp = (time.time_ns() // 1_000_000) << 74 | random & ((1 << 74) - 1)
    with _lock:
        # Two ids of one millisecond, or a clock set back, still come out in order.
        _last[0] = stamp = max(stamp, _last[0] + 1)
    high, low = stamp >> 62, stamp & ((1 << 62) - 1)
    milliseconds, fraction = high >> 12, high & 0xFFF
    return UUID(int=milliseconds << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | low)


def as_uuid(stored: bytes | UUID) -> UUID:
    """The id of a stored key: 16 bytes from SQLite, a UUID from PostgreSQL."""
    return stored if isinstance(stored, UUID) else UUID(bytes=stored)
