"""The anchor: how far the journal was known to reach, kept outside the database.

It is written after each commit without waiting for the disk, so after a power cut it may lag behind
the journal but never runs ahead of it. A journal shorter than its anchor was cut off, or the file
was restored or copied back; one without an anchor may have been. Keyed, so that it cannot be edited
without the till's key.

What is anchored is committed already, so a failing anchor fails nobody's work: it is logged, and
stays behind.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from pos_app.platform.files import sync_folder

_log = logging.getLogger(__name__)
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
        self._is_told = False  # A disk that fails every time is logged once.

    def read(self) -> Anchored | None:
        """What was anchored; None if there is no anchor or it was not written by this till."""
        # Read again where it does not fit: the till may have been moving it at that instant.
        return self._read() or self._read()

    def write(self, at: Anchored) -> None:
        """Moves the anchor. In place and in one sector: the old or the new one survives a cut."""
        body = at.stream.bytes + at.n.to_bytes(8, "big") + at.chain
        with self._tolerant():
            if self._descriptor is None:
                self._descriptor = self._open()
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, body + self._mac(body))

    def sync(self) -> None:
        """Makes the anchor durable (shift close, every so many facts)."""
        if self._descriptor is not None:
            with self._tolerant():
                os.fsync(self._descriptor)

    def close(self) -> None:
        """Closes the file, durable as a rule."""
        if self._descriptor is not None:
            with suppress(OSError):  # Then it may stay behind, as after a power cut.
                os.fsync(self._descriptor)
        self._let_go()

    def _read(self) -> Anchored | None:
        try:
            raw = self._path.read_bytes()
        except OSError:
            return None
        body, mac = raw[: _BYTES - 32], raw[_BYTES - 32 :]
        if len(raw) != _BYTES or not hmac.compare_digest(mac, self._mac(body)):
            return None
        return Anchored(UUID(bytes=body[:16]), int.from_bytes(body[16:24], "big"), body[24:])

    @contextmanager
    def _tolerant(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._let_go()  # The next write opens the file afresh.
            if not self._is_told:
                self._is_told = True
                _log.warning("the anchor could not be written and stays behind: %s", error)

    def _open(self) -> int:
        is_new = not self._path.exists()
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if is_new:  # An anchor that a power cut takes away would look like one that was deleted.
            sync_folder(self._path.parent)
        return descriptor

    def _let_go(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):  # It is closed either way, and was synced before.
                os.close(descriptor)

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")
