"""The door of a running program: others of this user hand it requests, and see its answers live.

The running program writes `till.door` (readable by this user alone): where it listens, and a key
made for this start. Messages are JSON objects. Nothing is done before the asking program knows
that it was heard, so one that gave up waiting was not half obeyed.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from pos_app.kernel.errors import Trouble
from pos_app.platform.files import write_durably

if TYPE_CHECKING:  # Imported where used: starting must stay fast.
    from multiprocessing.connection import Connection, Listener

_MESSAGE_MAX = 4 << 20
_SOCKET_PATH_MAX = 100  # Of 104 to 108 bytes the systems allow.
_RETRY_S = 0.05
_PATIENCE_S = 5
"""How long the running program waits for a connected one to say who it is."""


class HandOverBroken(Trouble):
    """The running program ended, or stopped talking, in the middle."""

    text = (
        "The running program ended before it answered. What it had confirmed is safe; the rest "
        "may or may not have been done. Look at pos-app sales before you repeat it."
    )


class Asker:
    """The program that asked: its input, line by line as it comes, and its output."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self) -> Iterator[str]:
        """The lines of its standard input; each is asked for when it is needed."""
        while True:
            _send(self._connection, {"want": "line"})
            answer = _receive(self._connection)
            if "line" not in answer:
                return
            yield str(answer["line"])

    def write_out(self, text: str) -> None:
        """Written to its standard output, at once. OSError when it is gone."""
        _send(self._connection, {"out": text})

    def write_err(self, text: str) -> None:
        """Written to its standard error, at once. OSError when it is gone."""
        _send(self._connection, {"err": text})


Handler: TypeAlias = Callable[[Mapping[str, Any], Asker], int]
"""Does what a request asks for and answers with the exit code. Called in a thread of its own."""


class Door:
    """Listens for requests until it is closed."""

    def __init__(self, folder: Path, handler: Handler) -> None:
        self._handler = handler
        self._key = secrets.token_hex(32)
        self._file = folder / "till.door"
        self._closing = threading.Event()
        self._address, self._scratch = _address(folder)
        self._listener = _listen(self._address)
        door = {"address": self._address, "key": self._key}
        write_durably(self._file, json.dumps(door).encode(), mode=0o600)
        self._thread = threading.Thread(target=self._serve, name="door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Takes no more requests; those under way are finished by their threads."""
        self._closing.set()
        self._file.unlink(missing_ok=True)
        _connect(self._address).close()  # Wakes the thread that waits for a connection.
        self._thread.join()
        self._listener.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _serve(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
            except OSError:  # Whoever knocked is gone again, or we are out of handles.
                time.sleep(_RETRY_S)
                continue
            if self._closing.is_set():
                connection.close()
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: Connection) -> None:
        with connection:
            try:
                if not self._is_ours(connection):
                    return
                _send(connection, {"ready": True})
                request = _receive(connection)
            except (OSError, EOFError, ValueError):
                return  # It gave up, or is none of ours: nothing was begun.
            try:
                exit_code = self._handler(request, Asker(connection))
                _send(connection, {"exit": exit_code})
            except (OSError, EOFError):
                return  # It went away without its answer; what was done stays done.

    def _is_ours(self, connection: Connection) -> bool:
        if not connection.poll(_PATIENCE_S):
            return False
        return hmac.compare_digest(str(_receive(connection).get("key", "")), self._key)


def _to_stdout(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _to_stderr(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def hand_over(
    folder: Path,
    request: Mapping[str, Any],
    *,
    lines: Iterable[str] = (),
    write_out: Callable[[str], object] = _to_stdout,
    write_err: Callable[[str], object] = _to_stderr,
    timeout_s: float = 10,
) -> int | None:
    """Has the running program do `request`; answers with its exit code.

    None if no program took it within `timeout_s`: then nothing was done. Once it is taken there is
    no limit of time; HandOverBroken if the program ends before it has answered.
    """
    connection = _knock(folder, time.monotonic() + timeout_s)
    if connection is None:
        return None
    rest = iter(lines)
    with connection:
        _tell(connection, request)
        while "exit" not in (message := _hear(connection)):
            if "want" in message:
                line = next(rest, None)
                _tell(connection, {"end": True} if line is None else {"line": line})
            elif "out" in message:
                write_out(message["out"])
            elif "err" in message:
                write_err(message["err"])
        return int(message["exit"])


def _tell(connection: Connection, message: Mapping[str, Any]) -> None:
    try:
        _send(connection, message)
    except OSError as error:
        raise HandOverBroken from error


def _hear(connection: Connection) -> dict[str, Any]:
    try:
        return _receive(connection)
    except (OSError, EOFError) as error:
        raise HandOverBroken from error


def _knock(folder: Path, last_try: float) -> Connection | None:
    """A connection whose other side said that it is ready."""
    while True:
        try:
            door = json.loads((folder / "till.door").read_bytes())
            connection = _connect(door["address"])
            _send(connection, {"key": door["key"]})
            if connection.poll(max(0, last_try - time.monotonic())) and _receive(connection):
                return connection
            connection.close()
            return None
        except (OSError, EOFError, ValueError):
            # It is just starting, just ending, or does not listen at all.
            if time.monotonic() >= last_try:
                return None
            time.sleep(_RETRY_S)


def _address(folder: Path) -> tuple[str, Path | None]:
    """Where to listen, and the scratch folder made for it."""
    if sys.platform == "win32":
        return rf"\\.\pipe\duka-{secrets.token_hex(16)}", None
    path = folder.resolve() / "till.sock"
    if len(os.fsencode(path)) <= _SOCKET_PATH_MAX:
        path.unlink(missing_ok=True)  # Of a program that died; we hold the lock.
        return str(path), None
    scratch = Path(tempfile.mkdtemp(prefix="duka-"))
    return str(scratch / "till.sock"), scratch


def _listen(address: str) -> Listener:
    from multiprocessing.connection import Listener

    listener = Listener(address, backlog=16)
    if sys.platform != "win32":
        os.chmod(address, 0o600)
    return listener


def _connect(address: str) -> Connection:
    from multiprocessing.connection import Client

    return Client(address)


def _send(connection: Connection, message: Mapping[str, Any]) -> None:
    connection.send_bytes(json.dumps(message).encode())


def _receive(connection: Connection) -> dict[str, Any]:
    # JSON, not the pickles `recv` would load: those can run code.
    message = json.loads(connection.recv_bytes(_MESSAGE_MAX))
    if not isinstance(message, dict):
        raise ValueError("a message is a JSON object")
    return message
