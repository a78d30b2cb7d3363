"""Key stores that work, and all the ways they do not: then the key is kept in a file."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from pos_app.platform import keystore

KEY = bytes(range(32))


class InMemory(KeyringBackend):
    """A key store that works."""

    priority = 5.0  # type: ignore[assignment] # a class property there

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)


class Forgetful(InMemory):
    """Says that it stored."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Locked(InMemory):
    """Asks nobody and refuses."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


class Broken(Locked):
    """Fails in a way of its own."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("D-Bus is not there")


class Waiting(InMemory):
    """Waits for a prompt that nobody sees."""

    def set_password(self, service: str, username: str, password: str) -> None:
        time.sleep(1)

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(1)
        return None


@pytest.fixture(autouse=True)
def _used_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keystore, "ANSWER_LIMIT_S", 0.2)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_key_store_that_works_keeps_the_key() -> None:
    keyring.set_keyring(InMemory())
    assert keystore.keep("a", KEY) == "keyring"
    assert keystore.recall("a", "keyring") == KEY
    assert keystore.recall("b", "keyring") is None
    assert not (keystore.key_folder() / "a").exists()


def test_one_that_forgets_is_not_believed() -> None:
    keyring.set_keyring(Forgetful())
    assert keystore.keep("forgotten", KEY) == "file"
    assert keystore.recall("forgotten", "file") == KEY


@pytest.mark.logs("key store does not work")
@pytest.mark.parametrize("store", [Locked, Broken, Waiting])
def test_one_that_fails_is_told_and_gives_way_to_a_file(store: type[InMemory]) -> None:
    keyring.set_keyring(store())
    assert keystore.keep(store.__name__, KEY) == "file"
    assert keystore.recall(store.__name__, "file") == KEY
    assert keystore.recall(store.__name__, "keyring") is None


@pytest.mark.logs("key store does not work")
def test_what_is_no_key_any_more() -> None:
    store = InMemory()
    store.kept["odd"] = "not hex"
    keyring.set_keyring(store)
    assert keystore.recall("odd", "keyring") is None


def test_a_key_store_that_is_not_installed() -> None:
    asked = f"from pos_app.platform.keystore import *; print(keep('none', bytes({list(KEY)})))"
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", asked],
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "no.such.Store"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "file\n")
    assert done.stderr.splitlines() == [
        "the platform's key store does not work (ModuleNotFoundError); going on without it"
    ]
    assert keystore.recall("none", "file") == KEY
