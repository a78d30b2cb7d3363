"""Kills the real program: while it sells, at a moment; any other command, at one of its calls."""

from __future__ import annotations

import json
import random
import re
import subprocess
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.crash.shops import Asked, Ended, command, environment, run

_CALLS = "pwrite64,fdatasync,fsync,ftruncate,rename,unlink"
"""The calls that make something durable, or change it."""
_RUN_MAX = 60
_REPEATED = 4
"""How many sales that were answered before are asked for again after a restart."""


@dataclass(slots=True)
class Seller:
    """Sells a batch over many lives of the program, each but the last ended by a kill."""

    folder: Path
    batch: Sequence[Asked]
    chance: random.Random
    answers: list[dict[str, Any]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    slowest_start_s: float = 0

    @property
    def done(self) -> bool:
        """Whether every sale was answered."""
        return len(self.answers) == len(self.batch)

    def live_once(self, *, kill: bool) -> None:
        """Asks on from a few sales before the first unanswered one; dies somewhere on the way."""
        begin = max(0, len(self.answers) - self.chance.randint(0, _REPEATED))
        asked = self.batch[begin : begin + _RUN_MAX if kill else None]
        heard = self._hear(asked, self.chance.randint(0, len(asked)) if kill else None)
        for place, answer in enumerate(heard, start=begin):
            self._note(place, answer)

    def _hear(self, asked: Sequence[Asked], kill_after: int | None) -> list[dict[str, Any]]:
        """The answers given until the kill, which comes a moment after answer `kill_after`."""
        with subprocess.Popen(  # noqa: S603 - the program under test
            command(self.folder, "sell", "--batch", "-"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
        ) as child:
            assert child.stdin
            assert child.stdout
            started = time.monotonic()
            # A batch is smaller than a pipe holds, so this does not wait for the child.
            child.stdin.write("".join(f"{one.line}\n" for one in asked).encode())
            child.stdin.close()
            lines = []
            if kill_after is None:
                lines = child.stdout.readlines()
            elif kill_after == 0:  # Before the first sale: while it starts.
                time.sleep(self.chance.uniform(0, 0.6))
            else:
                for _ in range(kill_after):
                    lines.append(child.stdout.readline())
                    self._note_start(started, lines)
                time.sleep(self.chance.uniform(0, 0.004))
            if kill_after is not None:
                child.kill()
                lines += child.stdout.readlines()
        return [json.loads(line) for line in lines if line.endswith(b"\n")]

    def _note_start(self, started: float, lines: list[bytes]) -> None:
        if len(lines) == 1:
            self.slowest_start_s = max(self.slowest_start_s, time.monotonic() - started)

    def _note(self, place: int, answer: dict[str, Any]) -> None:
        if place < len(self.answers):
            if answer != self.answers[place]:
                self.faults.append(f"answered {self.answers[place]}, later {answer}")
        elif "error" in answer:
            self.faults.append(f"refused: {answer}")
        else:
            self.answers.append(answer)


def count_calls(folder: Path, words: Sequence[str], *, feed: str = "") -> Counter[str]:
    """How often a command makes each of the calls it may be killed at. It runs to its end."""
    log = folder.with_name(f"{folder.name}.calls")
    before = ["strace", "-f", "-qq", "-e", f"trace={_CALLS}", "-e", "signal=none", "-o", str(log)]
    ended = run(folder, *words, feed=feed, before=before)
    assert ended.code == 0, ended
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(encoding="utf-8"), re.MULTILINE))


def run_killed(folder: Path, words: Sequence[str], call: str, number: int) -> Ended:
    """Runs a command that is killed when it is about to make a call for the `number`th time."""
    killing = f"inject={call}:signal=KILL:when={number}"
    quiet = ["strace", "-f", "-qq", "-e", f"trace={call}", "-e", "signal=none", "-o", "/dev/null"]
    return run(folder, *words, before=[*quiet, "-e", killing])
