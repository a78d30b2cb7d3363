"""The anchor: how far the journal was known to reach, kept outside the database.

It is written after each commit without waiting for the disk, so after a power cut it may lag behind
the journal but never runs ahead of it. A journal shorter than its anchor was cut off, or the file
was restored or copied back. Keyed, so that it cannot be edited without the till's key.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

_BYTES = 16 + 8 + 32 + 32


@dataclass(frozen=True, slots=True)
class Anchored:
    """A position of a stream and the chain value there."""

    stream: UUID
    n: int
    chain: bytes


class Anchor:
    """The anchor's file, kept open by the writer."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = hashlib.sha256(b"duka anchor" + key).digest()
        self._descriptor: int | None = None

    def read(self) -> Anchored | None:
        """What was anchored; None if there is no anchor or it was not written by this till."""
        try:
            raw = self._path.read_bytes()
        except OSError:
            return None
        body, mac = raw[: _BYTES - 32], raw[_BYTES - 32 :]
        if len(raw) != _BYTES or not hmac.compare_digest(mac, self._mac(body)):
            return None
        return Anchored(UUID(bytes=body[:16]), int.from_bytes(body[16:24], "big"), body[24:])

    def write(self, at: Anchored) -> None:
        """Moves the anchor. In place and in one sector: the old or the new one survives a cut."""
        body = at.stream.bytes + at.n.to_bytes(8, "big") + at.chain
        if self._descriptor is None:
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, body + self._mac(body))

    def sync(self) -> None:
        """Makes the anchor durable (shift close, every so many facts)."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Closes the file, durable."""
        if self._descriptor is not None:
            self.sync()
            os.close(self._descriptor)
            self._descriptor = None

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")
