"""The reserve is given up once, stands or does not, and never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.platform import ballast as reserve
from pos_app.platform.ballast import Ballast, NoRoomToSell
from pos_app.platform.database import DiskFull

SIZE = 3 * 1024 * 1024 + 5


@pytest.fixture
def ballast(tmp_path: Path) -> Ballast:
    return Ballast(tmp_path / "ballast", SIZE)


def test_the_room_is_really_taken(ballast: Ballast, tmp_path: Path) -> None:
    assert not ballast.is_whole
    assert ballast.reserve()
    assert ballast.is_whole
    status = (tmp_path / "ballast").stat()
    assert status.st_size == SIZE
    assert status.st_blocks * 512 >= SIZE, "a hole keeps no room"


def test_what_was_left_by_a_power_cut_is_made_whole(ballast: Ballast, tmp_path: Path) -> None:
    (tmp_path / "ballast").write_bytes(b"half")
    assert not ballast.is_whole
    assert ballast.reserve()
    assert (tmp_path / "ballast").stat().st_size == SIZE


def test_it_is_not_taken_back_before_there_is_room_for_twice_as_much(
    ballast: Ballast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve, "free_bytes", lambda _: 2 * SIZE - 1)
    assert not ballast.reserve()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(NoRoomToSell, match="about 6 MB"):
        ballast.require()
    monkeypatch.setattr(reserve, "free_bytes", lambda _: 2 * SIZE)
    ballast.require()
    assert ballast.is_whole


def test_a_full_disk_gives_it_up_and_the_job_is_done(ballast: Ballast) -> None:
    ballast.reserve()
    tried: list[bool] = []

    def job() -> str:
        tried.append(ballast.is_whole)
        if ballast.is_whole:
            raise DiskFull
        return "sold"

    assert ballast.run(job) == "sold"
    assert tried == [True, False]


def test_without_a_reserve_a_full_disk_is_said_at_once(ballast: Ballast) -> None:
    tried: list[int] = []

    def job() -> None:
        tried.append(1)
        raise DiskFull

    with pytest.raises(DiskFull):
        ballast.run(job)
    assert len(tried) == 1
    ballast.reserve()
    with pytest.raises(DiskFull):
        ballast.run(job)
    assert len(tried) == 3


def test_other_trouble_costs_no_reserve(ballast: Ballast) -> None:
    ballast.reserve()
    with pytest.raises(ZeroDivisionError):
        ballast.run(lambda: 1 // 0)
    assert ballast.is_whole
