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
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from pos_app.kernel.errors import Refusal, Trouble
from pos_app.platform import keystore
from pos_app.platform.files import write_durably

KEY_BYTES = 32
_RECOVERY_MEMORY_KIB = 65_536
_RECOVERY_PASSES = 3


class KeyboxMissing(Trouble):
    """There is a database and no keybox."""

    text = (
        "The key of this shop's data is missing ({path}). The data is safe but locked. "
        "Put the file back from a backup of the folder, or restore a Duka backup."
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


def new_recovery_code() -> str:
    """A code to print: 130 bits as 26 letters and digits in groups, none of them ambiguous."""
    text = b32encode(secrets.token_bytes(20)).decode()[:26]
    readable = text.replace("O", "8").replace("I", "9")
    return "-".join(readable[i : i + 5] for i in range(0, len(readable), 5))


def create(path: Path, box_id: str, made: Secrets, recovery_code: str) -> None:
    """Seals `made` for this computer and for the recovery code; durable when it returns."""
    salt = secrets.token_bytes(16)
    members = {
        **_for_this_computer(box_id, made),
        "recovery": {
            "salt": b64encode(salt).decode(),
            "sealed": _seal(_from_code(recovery_code, salt), made.as_json()),
        },
    }
    write_durably(path, json.dumps(members, indent=1).encode(), mode=0o600)


def reseal(path: Path, recovery_code: str) -> Secrets:
    """Opens the keybox with the recovery code and seals it for this computer, too."""
    made = open_with_code(path, recovery_code)
    members = _read(path)
    members |= _for_this_computer(members["box"], made)
    write_durably(path, json.dumps(members, indent=1).encode(), mode=0o600)
    return made


def kept_by(path: Path) -> str:
    """What keeps this computer's key: "keyring" or "file"."""
    return str(_read(path)["kept_by"])


def open_box(path: Path) -> Secrets:
    """The secrets, opened by this computer's key. Raises KeyboxMissing or KeyboxLocked."""
    members = _read(path)
    store_key = keystore.recall(members["box"], members["kept_by"])
    if store_key is None:
        raise KeyboxLocked
    try:
        return Secrets.from_json(_unseal(store_key, members["sealed"]))
    except InvalidTag:
        raise KeyboxLocked from None


def open_with_code(path: Path, recovery_code: str) -> Secrets:
    """The secrets, opened by the printed recovery code."""
    recovery = _read(path)["recovery"]
    key = _from_code(recovery_code, b64decode(recovery["salt"]))
    try:
        return Secrets.from_json(_unseal(key, recovery["sealed"]))
    except InvalidTag:
        raise WrongRecoveryCode from None


def _for_this_computer(box_id: str, made: Secrets) -> dict[str, str]:
    store_key = secrets.token_bytes(KEY_BYTES)
    kept = keystore.keep(box_id, store_key)
    return {"box": box_id, "kept_by": kept, "sealed": _seal(store_key, made.as_json())}


def _read(path: Path) -> dict[str, Any]:
    try:
        members: dict[str, Any] = json.loads(path.read_bytes())
        return members
    except FileNotFoundError:
        raise KeyboxMissing(path=path) from None
    except (OSError, ValueError):
        raise KeyboxLocked from None


def _from_code(code: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # Only set-up and recovery need it.

    letters = "".join(c for c in code.upper() if c.isalnum())
    return hash_secret_raw(
        letters.encode(), salt, _RECOVERY_PASSES, _RECOVERY_MEMORY_KIB, 1, KEY_BYTES, Type.ID
    )


def _seal(key: bytes, plain: bytes) -> str:
    nonce = os.urandom(12)
    return b64encode(nonce + AESGCM(key).encrypt(nonce, plain, b"duka keybox")).decode()


def _unseal(key: bytes, sealed: str) -> bytes:
    raw = b64decode(sealed)
    return AESGCM(key).decrypt(raw[:12], raw[12:], b"duka keybox")
