"""The file of a backup: the encrypted database, then what is known about it, then a trailer.

The database stands first, so it is written in place and needs no second copy; the trailer's last
bytes say how long the manifest before it is. The sealed keybox travels inside the manifest: it
opens with the recovery code on any computer, and without one only where its key is.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from pos_app.kernel.errors import Trouble
from pos_app.platform.anchor import Anchored

MAGIC = b"duka backup v1\r\n"
MANIFEST_BYTES_MAX = 1 << 20
_LENGTH_BYTES = 8
_TRAILER_BYTES = _LENGTH_BYTES + len(MAGIC)
_CHUNK_BYTES = 1 << 20


class NotABackup(Trouble):
    """The file is something else, or was cut off or changed on its way."""

    text = (
        "{file} is not a whole Duka backup ({why}). Nothing was changed. Try another backup, or "
        "copy this one again from where it came."
    )


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds, as its maker verified it."""

    made_at: datetime
    program: str
    schema: int
    ends: tuple[Anchored, ...]  # Where each stream of the journal ends, oldest stream first.
    database_bytes: int
    database_sha256: str
    keybox: bytes

    def as_json(self) -> bytes:
        """The bytes that stand in the file."""
        members = {
            "made_at": self.made_at.isoformat(),
            "program": self.program,
            "schema": self.schema,
            "ends": [[str(end.stream), end.n, end.chain.hex()] for end in self.ends],
            "database_bytes": self.database_bytes,
            "database_sha256": self.database_sha256,
            "keybox": self.keybox.decode(),
        }
        return json.dumps(members, indent=1).encode()

    @classmethod
    def from_json(cls, text: bytes) -> Manifest:
        """What `as_json` wrote; ValueError, KeyError or TypeError where it did not."""
        members = json.loads(text)
        return cls(
            made_at=datetime.fromisoformat(members["made_at"]),
            program=str(members["program"]),
            schema=int(members["schema"]),
            ends=tuple(
                Anchored(UUID(stream), int(n), bytes.fromhex(chain))
                for stream, n, chain in members["ends"]
            ),
            database_bytes=int(members["database_bytes"]),
            database_sha256=str(members["database_sha256"]),
            keybox=str(members["keybox"]).encode(),
        )


def append_manifest(file: Path, manifest: Manifest) -> None:
    """Completes a file that holds the database alone; durable when it returns."""
    text = manifest.as_json()
    assert len(text) <= MANIFEST_BYTES_MAX, "a journal of thousands of streams"
    with file.open("r+b") as opened:
        opened.seek(manifest.database_bytes)
        opened.write(text + len(text).to_bytes(_LENGTH_BYTES, "big") + MAGIC)
        opened.truncate()
        opened.flush()
        os.fsync(opened.fileno())


def read_manifest(file: Path) -> Manifest:
    """The manifest of a backup whose lengths add up. Raises NotABackup."""
    try:
        with file.open("rb") as opened:
            return _manifest(opened, os.fstat(opened.fileno()).st_size)
    except OSError as error:
        raise NotABackup(file=file, why=error.strerror or error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise NotABackup(file=file, why=error) from error


def copy_out(file: Path, manifest: Manifest, target: Path) -> None:
    """Writes the database of a backup to `target`. NotABackup if its bytes are not those made."""
    digest, left = hashlib.sha256(), manifest.database_bytes
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with file.open("rb") as source, open(descriptor, "wb") as copy:
        while left and (chunk := source.read(min(left, _CHUNK_BYTES))):
            digest.update(chunk)
            copy.write(chunk)
            left -= len(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    if left or digest.hexdigest() != manifest.database_sha256:
        raise NotABackup(file=file, why="its bytes are not those that were backed up")


def fingerprint(file: Path) -> str:
    """The SHA-256 of a whole file, as hex."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _manifest(opened: BinaryIO, size: int) -> Manifest:
    if size < _TRAILER_BYTES:
        raise ValueError("it is too short")
    opened.seek(size - _TRAILER_BYTES)
    trailer = opened.read(_TRAILER_BYTES)
    if trailer[_LENGTH_BYTES:] != MAGIC:
        raise ValueError("its end is missing")
    length = int.from_bytes(trailer[:_LENGTH_BYTES], "big")
    if length > min(MANIFEST_BYTES_MAX, size - _TRAILER_BYTES):
        raise ValueError("its lengths do not add up")
    opened.seek(size - _TRAILER_BYTES - length)
    manifest = Manifest.from_json(opened.read(length))
    if manifest.database_bytes != size - _TRAILER_BYTES - length:
        raise ValueError("its lengths do not add up")
    return manifest
