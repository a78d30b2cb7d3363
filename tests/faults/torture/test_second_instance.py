"""R14: one program writes to a shop. A second one says so; the lock of a dead one is no block."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.crash import promises, shops

pytestmark = pytest.mark.torture

_BATCH = shops.sales(20, seed=12)
_BEGUN = 10
_START_MAX_S = 5


@contextmanager
def _selling(shop: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program in the middle of a batch, and what it has answered; it waits for more."""
    with subprocess.Popen(  # noqa: S603 - the program under test
        shops.command(shop, "sell", "--batch", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=shops.environment(),
    ) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(shops.feed(_BATCH[:_BEGUN]))
        child.stdin.flush()
        yield child, "".join(child.stdout.readline() for _ in range(_BEGUN))
        child.kill()


def test_a_second_writer_is_told_and_the_first_goes_on(shop: Path) -> None:
    with _selling(shop) as (first, said):
        second = shops.run(shop, "sell", "--scan", "P00001", "--tender", "cash=50.00")
        assert (second.code, second.out) == (3, "")
        assert "already running" in second.err
        rest, _ = first.communicate(shops.feed(_BATCH[_BEGUN:]))
        assert first.returncode == 0
    assert promises.sold(_BATCH, shop, said + rest) == []


def test_readers_do_not_wait_for_the_writer(shop: Path) -> None:
    with _selling(shop):
        shops.must(shop, "verify")


def test_the_lock_of_a_killed_program_is_no_block(shop: Path) -> None:
    with _selling(shop) as (first, said):
        first.kill()
        first.wait()
        started = time.monotonic()
        again = shops.must(shop, "sell", "--batch", "-", feed=shops.feed(_BATCH))
        assert time.monotonic() - started < _START_MAX_S
    assert again.out.startswith(said)
    assert promises.sold(_BATCH, shop, again.out) == []
