"""The command line under test: run in this process, or as a real child; and the books it left."""

from __future__ import annotations

import atexit
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from pos_app.platform.paths import Folder
from pos_app.till.composition import reading_shop
from pos_app.till.main import main
from tests.helpers.crash.books import Fact, facts_of, faults_in
from tests.helpers.shop import OWNER, PIN, template

POS_APP = str(Path(sys.executable).with_name("pos-app"))
FLOAT = "1000.00"
_SECONDS_MAX = 60
_SIGNING_IN = ("user.signed_in", "user.sign_in_failed")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        assert self.code == 0, self
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def answers(self) -> list[dict[str, Any]]:
        """A JSON object per line of standard output."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def sentence(self) -> str:
        """The one line that says what went wrong."""
        assert self.code, self
        assert self.out == "", f"an error leaves standard output empty: {self}"
        assert self.err.endswith("\n"), self
        assert self.err.count("\n") == 1, f"an error is one line: {self}"
        assert "Traceback" not in self.err
        assert self.err[:-1].isprintable(), f"nothing moves the terminal: {self}"
        return self.err.strip()

    @property
    def error(self) -> tuple[str, str]:
        """With `--json`: the name of what went wrong, and the sentence."""
        said = json.loads(self.sentence)
        return said["error"], said["message"]


def run(
    folder: Path,
    *words: str,
    user: str | None = OWNER,
    pin: str | None = PIN,
    feed: str | bytes = "",
    environ: Mapping[str, str] | None = None,
) -> Ended:
    """Runs a command in this process, its streams and its environment its own."""
    out, err = io.StringIO(), io.StringIO()
    raw = feed.encode() if isinstance(feed, str) else feed
    who = ["--as", user] if user is not None else []
    changed = dict(environ or {}) | ({} if pin is None else {"POS_PIN": pin})
    mask = os.umask(0o022)
    with (
        mock.patch.dict(os.environ, changed),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8")),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = main(["--data", str(folder), *who, *words])
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        finally:
            os.umask(mask)
    return Ended(code, out.getvalue(), err.getvalue())


def child(
    folder: Path,
    *words: str,
    user: str | None = OWNER,
    pin: str | None = PIN,
    feed: str = "",
    environ: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
) -> Ended:
    """Runs a command as a process of its own; `before` stands in front of it (setpriv)."""
    who = ["--as", user] if user is not None else []
    done = subprocess.run(  # noqa: S603 - the program under test
        [*before, POS_APP, "--data", str(folder), *who, *words],
        input=feed.encode(),
        capture_output=True,
        env=environment(pin) | dict(environ or {}),
        timeout=_SECONDS_MAX,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


def environment(pin: str | None = PIN) -> dict[str, str]:
    """A child's environment, with the PIN at hand."""
    return {**os.environ} | ({} if pin is None else {"POS_PIN": pin})


def must(folder: Path, *words: str, **how: Any) -> Ended:
    """Runs a command that has to work."""
    ended = run(folder, *words, **how)
    assert ended.code == 0, f"{words}: {ended}"
    return ended


@cache
def _with_shift() -> Path:
    root = Path(tempfile.mkdtemp(prefix="pos-cli-")) / "shop"
    atexit.register(shutil.rmtree, root.parent, ignore_errors=True)
    shutil.copytree(template(), root)
    must(root, "shift", "open", "--float", FLOAT)
    return root


def copy_of_shop(folder: Path, *, with_shift: bool = True) -> Path:
    """The shop of `tests.helpers.shop` in `folder`, its shift opened by the command line."""
    return copied(_with_shift() if with_shift else template(), folder)


def copied(shop: Path, folder: Path) -> Path:
    """A copy of a shop that nobody has open."""
    shutil.copytree(shop, folder, dirs_exist_ok=True, copy_function=_copy)
    return folder


def _copy(source: str, target: str) -> str:
    if Path(source).name == "ballast":  # 50 MB of nothing.
        os.link(source, target)
        return target
    return shutil.copy2(source, target)


def facts(folder: Path) -> list[Fact]:
    """Every fact of the shop's journal, in order."""
    with reading_shop(Folder(folder)) as reading:
        return facts_of(reading.connection)


def kinds(folder: Path) -> list[str]:
    """What happened in the shop, but for people coming in or being kept out."""
    return [fact["kind"] for fact in facts(folder) if fact["kind"] not in _SIGNING_IN]


def wrong_in_books(folder: Path) -> list[str]:
    """What independent arithmetic finds wrong in the shop's tables."""
    with reading_shop(Folder(folder)) as reading:
        return faults_in(reading.connection)


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Holds that nothing happens to the shop, whoever tries."""
    before = kinds(folder)
    yield
    assert kinds(folder) == before
