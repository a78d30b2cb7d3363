"""Where this computer keeps a key: the platform's key store, or a file only this user can read.

A key store is believed only after it has given the key back: some answer "stored" and forget. It is
asked in a thread of its own, for a limited time: a locked one may wait for a prompt nobody sees.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

from pos_app.platform.files import write_durably
from pos_app.platform.paths import key_folder

T = TypeVar("T")
Keeper: TypeAlias = Literal["keyring", "file"]
SERVICE = "duka"
ANSWER_LIMIT_S = 5
_log = logging.getLogger(__name__)


def keep(name: str, key: bytes) -> Keeper:
    """Keeps `key` under `name` and says where."""
    if _within_limit(lambda: _keep_in_keyring(name, key.hex())):
        return "keyring"
    write_durably(_file(name), key, mode=0o600)
    return "file"


def recall(name: str, kept_by: Keeper) -> bytes | None:
    """The key kept under `name`, or None where this computer does not have it."""
    if kept_by == "file":
        return _from_file(name)
    return _within_limit(lambda: _from_keyring(name))


def _file(name: str) -> Path:
    return key_folder() / name


def _from_file(name: str) -> bytes | None:
    try:
        return _file(name).read_bytes()
    except OSError:
        return None


def _keep_in_keyring(name: str, text: str) -> bool:
    """Whether there is a key store worth the name, and it gave back what it was given."""
    import keyring  # Imported where used: starting must stay fast.

    if keyring.get_keyring().priority < 1:
        return False
    keyring.set_password(SERVICE, name, text)
    return keyring.get_password(SERVICE, name) == text


def _from_keyring(name: str) -> bytes | None:
    import keyring

    text = keyring.get_password(SERVICE, name)
    return bytes.fromhex(text) if text else None


def _within_limit(ask: Callable[[], T]) -> T | None:
    """What `ask` answers; None, and a line in the log, where it fails or does not answer in time.

    The caller goes on without the key store: with a key file, or with the recovery code.
    """
    answers: list[T] = []
    why = [f"no answer in {ANSWER_LIMIT_S} seconds"]

    def ask_it() -> None:
        try:
            answers.append(ask())
        except Exception as error:  # Key stores are plug-ins of others: they raise anything.
            why[0] = type(error).__name__

    thread = threading.Thread(target=ask_it, daemon=True)  # One that waits may be left behind.
    thread.start()
    thread.join(ANSWER_LIMIT_S)
    if not answers:
        _log.warning("the platform's key store does not work (%s); going on without it", why[0])
        return None
    return answers[0]
