"""Where this computer keeps a key: the platform's key store, or a file only this user can read.

A key store is used only after it has shown that it keeps things: some answer "stored" and forget.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from pathlib import Path

from pos_app.platform.files import write_durably
from pos_app.platform.paths import key_folder

SERVICE = "duka"
PROBE_LIMIT_S = 5
KEYRING, FILE = "keyring", "file"


def keep(name: str, key: bytes) -> str:
    """Keeps `key` under `name` and says where: "keyring" or "file"."""
    if _keyring_works():
        import keyring  # Imported where used: starting must stay fast.

        keyring.set_password(SERVICE, name, key.hex())
        return KEYRING
    write_durably(_file(name), key, mode=0o600)
    return FILE


def recall(name: str, kept_by: str) -> bytes | None:
    """The key kept under `name`, or None where this computer does not have it."""
    if kept_by == FILE:
        return _from_file(name)
    answer: list[str | None] = [None]

    def ask() -> None:
        import keyring
        from keyring.errors import KeyringError

        try:
            answer[0] = keyring.get_password(SERVICE, name)
        except KeyringError:
            answer[0] = None  # Locked or gone: the caller offers the recovery code.

    _within_limit(ask)
    return bytes.fromhex(answer[0]) if answer[0] else None


def _file(name: str) -> Path:
    return key_folder() / name


def _from_file(name: str) -> bytes | None:
    try:
        return _file(name).read_bytes()
    except OSError:
        return None


def _keyring_works() -> bool:
    """Whether a key store worth the name answers a write-read-delete round trip in time."""
    worked = [False]

    def probe() -> None:
        import keyring
        from keyring.errors import KeyringError

        marker, name = secrets.token_hex(16), f"probe-{secrets.token_hex(4)}"
        try:
            if keyring.get_keyring().priority < 1:
                return
            keyring.set_password(SERVICE, name, marker)
            worked[0] = keyring.get_password(SERVICE, name) == marker
            keyring.delete_password(SERVICE, name)
        except (KeyringError, RuntimeError):
            worked[0] = False

    _within_limit(probe)
    return worked[0]


def _within_limit(ask: Callable[[], None]) -> None:
    # A locked key store may wait for a prompt that nobody sees; a daemon thread may be left behind.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(PROBE_LIMIT_S)
