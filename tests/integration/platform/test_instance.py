"""One program per folder; a second one hands its request over and sees the answer live."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Client
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from pos_app.platform import hand_over as door
from pos_app.platform.hand_over import Asker, HandOverBroken, hand_over
from pos_app.platform.instance import AnotherInstance, Instance, hold

HOLDER = """
import sys, time
from pathlib import Path
from pos_app.platform.instance import hold
instance = hold(Path(sys.argv[1]))
def answer(request, asker):
    asker.write_out("begun")
    time.sleep(600)
if sys.argv[2] == "listen":
    instance.listen(answer)
print("held", flush=True)
time.sleep(600)
"""


@contextmanager
def another_program(folder: Path, *, listens: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    """A process that holds the folder."""
    words = [sys.executable, "-c", HOLDER, str(folder), "listen" if listens else "hold"]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as process:  # noqa: S603 - our own code
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


class Heard:
    """What came out of a request."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.err: list[str] = []

    def ask(self, folder: Path, request: Mapping[str, Any], **how: Any) -> int | None:
        return hand_over(
            folder, request, write_out=self.out.append, write_err=self.err.append, **how
        )


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_a_folder_is_held_by_one_program(tmp_path: Path) -> None:
    with another_program(tmp_path), pytest.raises(AnotherInstance, match="already running"):
        hold(tmp_path)


def test_the_lock_of_a_killed_program_is_no_block(tmp_path: Path) -> None:
    with another_program(tmp_path, listens=True) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        with hold(tmp_path) as instance:
            instance.listen(lambda request, asker: 7)
            assert hand_over(tmp_path, {}) == 7


def test_a_short_lived_program_is_waited_for(tmp_path: Path) -> None:
    first = hold(tmp_path)
    threading.Timer(0.2, first.close).start()
    hold(tmp_path, wait_s=5).close()


def test_holding_ends_with_closing(tmp_path: Path) -> None:
    with hold(tmp_path), pytest.raises(AnotherInstance):
        hold(tmp_path)
    hold(tmp_path).close()


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with hold(tmp_path / "nothing"):
        assert not (tmp_path / "nothing").exists()


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[Instance]:
    with hold(tmp_path) as held:
        yield held


def test_a_request_is_answered_with_output_and_exit_code(
    tmp_path: Path, instance: Instance, heard: Heard
) -> None:
    def handler(request: Mapping[str, Any], asker: Asker) -> int:
        asker.write_out(f"sold {request['argv'][1]} for {request['as']}\n")
        asker.write_err("paper is low\n")
        return 3

    instance.listen(handler)
    request = {"argv": ["sell", "BREAD é €"], "as": "Amina", "pin": "2468"}
    assert heard.ask(tmp_path, request) == 3
    assert heard.out == ["sold BREAD é € for Amina\n"]
    assert heard.err == ["paper is low\n"]


def test_lines_are_taken_one_by_one_and_each_answered_before_the_next(
    tmp_path: Path, instance: Instance, heard: Heard
) -> None:
    """`sell --batch -`: whoever waits for an answer before the next line is not held up."""

    def handler(_: Mapping[str, Any], asker: Asker) -> int:
        for line in asker.lines():
            asker.write_out(f"done {line}")
        return 0

    def lines() -> Iterator[str]:
        for n in range(500):
            assert len(heard.out) == n
            yield f"{n}\n"

    instance.listen(handler)
    assert heard.ask(tmp_path, {}, lines=lines()) == 0
    assert heard.out == [f"done {n}\n" for n in range(500)]


def test_a_long_request_does_not_hold_up_another(
    tmp_path: Path, instance: Instance, heard: Heard
) -> None:
    gate = threading.Event()

    def handler(request: Mapping[str, Any], _: Asker) -> int:
        if request.get("long"):
            gate.wait(20)
        return 0

    instance.listen(handler)
    long = threading.Thread(target=hand_over, args=(tmp_path, {"long": True}))
    long.start()
    assert heard.ask(tmp_path, {"show": True}) == 0
    gate.set()
    long.join()


def test_nobody_listening_is_told_in_time_and_nothing_is_done(tmp_path: Path) -> None:
    with another_program(tmp_path):
        before = time.monotonic()
        assert hand_over(tmp_path, {}, timeout_s=0.3) is None
        assert time.monotonic() - before < 3


def test_a_program_that_is_just_starting_is_waited_for(tmp_path: Path, instance: Instance) -> None:
    threading.Timer(0.3, instance.listen, [lambda *_: 5]).start()
    assert hand_over(tmp_path, {}, timeout_s=10) == 5


def test_a_program_that_hangs_is_given_up_without_half_an_order(tmp_path: Path) -> None:
    """It was stopped before it said it was ready, so when it wakes it finds nothing to do."""
    with another_program(tmp_path, listens=True) as process:
        os.kill(process.pid, signal.SIGSTOP)
        assert hand_over(tmp_path, {}, timeout_s=0.5) is None
        os.kill(process.pid, signal.SIGCONT)


def test_a_program_that_dies_in_the_middle_says_what_to_look_at(
    tmp_path: Path, heard: Heard
) -> None:
    with another_program(tmp_path, listens=True) as process:

        def kill_when_begun(_: str) -> None:
            os.kill(process.pid, signal.SIGKILL)

        with pytest.raises(HandOverBroken, match="Look at pos-app sales"):
            hand_over(tmp_path, {}, write_out=kill_when_begun)


def test_a_bug_in_the_handler_is_no_silent_success(
    tmp_path: Path, instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It crashes the thread, where crashes are logged, and the asking program is told."""
    crashed: SimpleQueue[type[BaseException]] = SimpleQueue()
    monkeypatch.setattr(threading, "excepthook", lambda what: crashed.put(what.exc_type))
    instance.listen(lambda *_: 1 // 0)
    with pytest.raises(HandOverBroken):
        hand_over(tmp_path, {})
    assert crashed.get(timeout=5) is ZeroDivisionError


def test_a_pipe_that_breaks_on_this_side_is_not_blamed_on_the_other(
    tmp_path: Path, instance: Instance
) -> None:
    def broken(_: str) -> None:
        raise BrokenPipeError

    instance.listen(lambda _, asker: asker.write_out("x") or 0)
    with pytest.raises(BrokenPipeError):
        hand_over(tmp_path, {}, write_out=broken)


def test_whoever_went_away_is_no_trouble(tmp_path: Path, instance: Instance) -> None:
    gone, tried = threading.Event(), threading.Event()

    def handler(_: Mapping[str, Any], asker: Asker) -> int:
        gone.wait(5)
        try:
            asker.write_out("x" * 1_000_000)
        except OSError:
            tried.set()
        return 0

    instance.listen(handler)
    connection = knock(tmp_path)
    connection.send_bytes(b"{}")
    connection.close()
    gone.set()
    assert tried.wait(5)


def knock(folder: Path, **changed: str) -> Any:
    """A connection that has shown the door's key, or another one."""
    at = {**json.loads((folder / "till.door").read_bytes()), **changed}
    connection = Client(at["address"])
    connection.send_bytes(json.dumps({"key": at["key"]}).encode())
    if not changed:
        assert connection.recv_bytes() == b'{"ready": true}'
    return connection


@pytest.mark.parametrize(
    "said", [b'{"key": "0"}', b"{}", b"[]", b"no json", b"\x80\x04K\x01.", b"", b"\xff"]
)
def test_without_the_key_nothing_is_done(
    tmp_path: Path, instance: Instance, said: bytes, heard: Heard
) -> None:
    """Nor is anything unpickled: the third last could be code."""
    asked: list[Any] = []
    instance.listen(lambda request, _: asked.append(request) or 0)
    address = json.loads((tmp_path / "till.door").read_bytes())["address"]
    with Client(address) as connection:
        connection.send_bytes(said)
        with pytest.raises(EOFError):
            connection.recv_bytes()
    assert heard.ask(tmp_path, {"mine": 1}) == 0
    assert asked == [{"mine": 1}]


def test_one_that_says_nothing_holds_up_nobody(
    tmp_path: Path, instance: Instance, heard: Heard
) -> None:
    instance.listen(lambda *_: 0)
    address = json.loads((tmp_path / "till.door").read_bytes())["address"]
    with Client(address):
        assert heard.ask(tmp_path, {}, timeout_s=3) == 0


def test_only_this_user_may_knock(tmp_path: Path, instance: Instance) -> None:
    instance.listen(lambda *_: 0)
    for name in ("till.door", "till.sock", "till.lock"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) & 0o077 == 0, name


def test_a_closed_door_leaves_nothing_to_knock_at(tmp_path: Path) -> None:
    with hold(tmp_path) as instance:
        instance.listen(lambda *_: 0)
    assert os.listdir(tmp_path) == ["till.lock"]
    assert hand_over(tmp_path, {}, timeout_s=0) is None


def test_a_folder_with_a_long_name_has_a_door_too(tmp_path: Path, heard: Heard) -> None:
    folder = tmp_path / ("long " * 20) / ("name " * 20)
    folder.mkdir(parents=True)
    with hold(folder) as instance:
        instance.listen(lambda *_: 9)
        address = json.loads((folder / "till.door").read_bytes())["address"]
        assert len(address) < door._SOCKET_PATH_MAX
        assert heard.ask(folder, {}) == 9
    assert not Path(address).parent.exists()
