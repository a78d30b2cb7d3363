"""The till's secrets: made once, sealed on disk, opened by a key store or by the recovery code.

`keybox.json` holds the secrets twice, each sealed with AES-256-GCM: once with a key that the
platform's key store keeps (or, where there is none, a file only this user can read, in the user's
configuration folder: that protects a copied data folder, not this computer), and once with a key
derived from the printed recovery code by Argon2id.
"""

from __future__ import annotations

import json
import os
import secrets
from base64 import b32encode, b64decode, b64encode
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from pos_app.kernel.errors import Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.platform import keystore
from pos_app.platform.files import write_durably
from pos_app.platform.keystore import Keeper

KEY_BYTES = 32
_RECOVERY_MEMORY_KIB = 65_536
_RECOVERY_PASSES = 3
_NONCE_BYTES, _TAG_BYTES = 12, 16


class KeyboxMissing(Trouble):
    """There is a database and no keybox."""

    text = (
        "The key of this shop's data is missing ({path}). The data is safe but locked. "
        "Put the file back from a backup of the folder, or restore a Duka backup."
    )


class KeyboxDamaged(Trouble):
    """The keybox is not what this program wrote, or cannot be read."""

    text = (
        "The key of this shop's data cannot be read from {path}: the file is damaged. The data is "
        "safe but locked. Put the file back from a backup of the folder, or restore a Duka backup."
    )


class KeyboxLocked(Trouble):
    """Neither key store nor key file opens the keybox."""

    text = (
        "The key that opens this shop's data is not on this computer. The data is safe but locked. "
        "Unlock it with the recovery code that was printed when the shop was set up: "
        "pos-app doctor --unlock."
    )


class WrongRecoveryCode(Refusal):
    """The recovery code does not fit."""

    text = "That recovery code does not open this shop. Check each letter and try again."


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """What only this till knows. Each is 32 random bytes."""

    database_key: bytes
    device_key: bytes  # Ed25519 private key, raw.
    pepper: bytes  # Of the tenant's PINs.

    @classmethod
    def make(cls) -> Secrets:
        """Fresh secrets for a new shop."""
        return cls(*(secrets.token_bytes(KEY_BYTES) for _ in fields(cls)))

    def as_json(self) -> bytes:
        """The bytes that are sealed."""
        members = {f.name: b64encode(getattr(self, f.name)).decode() for f in fields(self)}
        return json.dumps(members).encode()

    @classmethod
    def from_json(cls, text: bytes) -> Secrets:
        """What `as_json` wrote."""
        return cls(**{name: b64decode(value) for name, value in json.loads(text).items()})


_Sealed = Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES + _TAG_BYTES)]


class _ForRecovery(msgspec.Struct, frozen=True):
    salt: Annotated[bytes, msgspec.Meta(min_length=16)]
    sealed: _Sealed


class _Box(msgspec.Struct, frozen=True):
    """What stands in `keybox.json`; bytes in Base64."""

    box: UUID  # The name of this computer's key; a file's name, so it may be nothing else.
    kept_by: Keeper
    sealed: _Sealed
    recovery: _ForRecovery


def new_recovery_code() -> str:
    """A code to print: 130 bits as 26 letters and digits in groups, none of them ambiguous."""
    text = b32encode(secrets.token_bytes(20)).decode()[:26]
    readable = text.replace("O", "8").replace("I", "9")
    return "-".join(readable[i : i + 5] for i in range(0, len(readable), 5))


def create(path: Path, box_id: str, made: Secrets, recovery_code: str) -> None:
    """Seals `made` for this computer and for the recovery code; durable when it returns.

    `box_id` is a UUID as text: the name that this computer's key is kept under.
    """
    salt = secrets.token_bytes(16)
    sealed = _seal(_from_code(recovery_code, salt), made.as_json())
    _write(path, UUID(box_id), made, _ForRecovery(salt, sealed))


def reseal(path: Path, recovery_code: str) -> Secrets:
    """Opens the keybox with the recovery code and seals it for this computer, too."""
    made = open_with_code(path, recovery_code)
    # Under a name of its own: a copied folder must not take the key of the one it was copied from.
    _write(path, new_id(), made, _read(path).recovery)
    return made


def kept_by(path: Path) -> str:
    """What keeps this computer's key: "keyring" or "file"."""
    return _read(path).kept_by


def open_box(path: Path) -> Secrets:
    """The secrets, opened by this computer's key. Raises KeyboxMissing, -Damaged or -Locked."""
    found = _read(path)
    store_key = keystore.recall(str(found.box), found.kept_by)
    if store_key is None or len(store_key) != KEY_BYTES:
        raise KeyboxLocked
    try:
        return Secrets.from_json(_unseal(store_key, found.sealed))
    except InvalidTag:
        raise KeyboxLocked from None


def open_with_code(path: Path, recovery_code: str) -> Secrets:
    """The secrets, opened by the printed recovery code."""
    recovery = _read(path).recovery
    key = _from_code(recovery_code, recovery.salt)
    try:
        return Secrets.from_json(_unseal(key, recovery.sealed))
    except InvalidTag:
        raise WrongRecoveryCode from None


def _write(path: Path, box_id: UUID, made: Secrets, recovery: _ForRecovery) -> None:
    store_key = secrets.token_bytes(KEY_BYTES)
    kept = keystore.keep(str(box_id), store_key)
    box = _Box(box_id, kept, _seal(store_key, made.as_json()), recovery)
    write_durably(path, msgspec.json.format(msgspec.json.encode(box), indent=1), mode=0o600)


def _read(path: Path) -> _Box:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Box)
    except FileNotFoundError:
        raise KeyboxMissing(path=path) from None
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise KeyboxDamaged(path=path) from error


def _from_code(code: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # Only set-up and recovery need it.

    letters = "".join(c for c in code.upper() if c.isalnum())
    return hash_secret_raw(
        letters.encode(), salt, _RECOVERY_PASSES, _RECOVERY_MEMORY_KIB, 1, KEY_BYTES, Type.ID
    )


def _seal(key: bytes, plain: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, b"duka keybox")


def _unseal(key: bytes, sealed: bytes) -> bytes:
    nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    return AESGCM(key).decrypt(nonce, rest, b"duka keybox")
