"""The log on disk: a line of JSON each, a file a day, bounded, never the reason something fails."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pos_app.platform import logs
from pos_app.platform.logs import DayFile, log_crashes, set_level, start_logging, stop_logging

NASTY = "a\r\nb\x1b[2J\x07\x7f\x85\x9b31m\u2028\u202e \u20ac"
_log = logging.getLogger("pos_app.test")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def handler(folder: Path) -> Iterator[DayFile]:
    level = logging.getLogger(logs.PROGRAM).level
    started = start_logging(folder)
    yield started
    stop_logging(started)
    logging.getLogger(logs.PROGRAM).setLevel(level)


def lines(folder: Path) -> list[dict[str, Any]]:
    (file,) = folder.iterdir()
    return [json.loads(line) for line in file.read_text(encoding="ascii").splitlines()]


def test_a_line_is_json_with_time_level_and_values(handler: DayFile, folder: Path) -> None:
    _log.info("backup made", extra={"file": Path("/x"), "seconds": 3, "pin": "1234"})
    (line,) = lines(folder)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "backup made",
        "level": "info",
        "logger": "pos_app.test",
        "file": "/x",
        "seconds": 3,
        "pin": "[hidden]",
    }


def test_no_text_breaks_a_line_or_moves_a_terminal(handler: DayFile, folder: Path) -> None:
    _log.info("name %s", NASTY, extra={"note": NASTY})
    (file,) = folder.iterdir()
    raw = file.read_bytes()
    assert raw.count(b"\n") == 1
    assert all(32 <= byte < 127 for byte in raw[:-1])
    assert lines(folder)[0]["note"] == NASTY


@pytest.mark.logs("went wrong")
def test_a_traceback_stands_in_its_line_without_secrets(handler: DayFile, folder: Path) -> None:
    try:
        raise ValueError("key=deadbeef card 4111 1111 1111 1111")
    except ValueError:
        _log.exception("went wrong")
    (line,) = lines(folder)
    assert "ValueError" in line["exception"]
    assert "deadbeef" not in line["exception"]
    assert "4111 1111" not in line["exception"]


@pytest.mark.logs("of a library")
def test_the_level_can_be_changed_and_libraries_only_warn(handler: DayFile, folder: Path) -> None:
    _log.debug("hidden")
    set_level("debug")
    _log.debug("shown")
    logging.getLogger("library").info("hidden")
    logging.getLogger("library").warning("of a library")
    assert [line["event"] for line in lines(folder)] == ["shown", "of a library"]


def test_only_this_user_can_read_it(handler: DayFile, folder: Path) -> None:
    _log.info("private")
    (file,) = folder.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


def test_a_day_has_a_file_of_its_own(handler: DayFile, folder: Path) -> None:
    for created in (1_795_000_000.0, 1_795_086_400.0):
        record = logging.LogRecord("pos_app.test", logging.INFO, "", 0, "day", None, None)
        record.created = created
        handler.emit(record)
    assert sorted(os.listdir(folder)) == ["pos_app-2026-11-18.jsonl", "pos_app-2026-11-19.jsonl"]


def test_a_full_day_counts_what_it_leaves_out(folder: Path) -> None:
    small = DayFile(folder, day_bytes_max=2_000)
    small.setFormatter(logs.JsonLines())
    for n in range(100):
        small.emit(logging.LogRecord("pos_app.test", logging.INFO, "", 0, f"line {n}", None, None))
    assert small.lost > 80
    (file,) = folder.iterdir()
    assert file.stat().st_size <= 2_000
    lost = small.lost
    file.write_bytes(b"")  # Room again.
    small.emit(logging.LogRecord("pos_app.test", logging.INFO, "", 0, "again", None, None))
    assert [line.get("count", line["event"]) for line in lines(folder)] == [lost, "again"]
    small.close()


def test_a_log_that_cannot_be_written_fails_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    handler = start_logging(tmp_path / "file" / "logs")
    _log.info("nobody hears this")
    stop_logging(handler)
    assert handler.lost == 1


def test_old_files_are_forgotten(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    for day in range(1, 31):
        (folder / f"pos_app-2026-10-{day:02}.jsonl").write_bytes(bytes(100))
    monkeypatch.setattr(logs, "DAYS_KEPT", 20)
    logs.forget_old(folder)
    assert len(os.listdir(folder)) == 20
    monkeypatch.setattr(logs, "ALL_BYTES_MAX", 1_000)
    logs.forget_old(folder)
    assert min(os.listdir(folder)) == "pos_app-2026-10-21.jsonl"
    assert len(os.listdir(folder)) == 10
    (folder / "pos_app-2026-10-30.jsonl").write_bytes(bytes(5_000))
    logs.forget_old(folder)
    assert os.listdir(folder) == ["pos_app-2026-10-30.jsonl"], "today's stays whatever its size"


@pytest.mark.logs("crash")
def test_a_bug_reaches_the_log_and_is_still_shown(
    handler: DayFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: shown.append(kind.__name__))
    monkeypatch.setattr(threading, "excepthook", lambda what: shown.append(what.exc_type.__name__))
    log_crashes()

    error = KeyError("missing")
    sys.excepthook(KeyError, error, None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()

    assert shown == ["KeyError", "KeyboardInterrupt", "ZeroDivisionError"]
    crashes = lines(folder)
    assert [line["event"] for line in crashes] == ["crash", "crash"]
    assert "ZeroDivisionError" in crashes[1]["exception"]


def test_starting_to_log_loads_no_structlog() -> None:
    code = (
        "import sys; from pathlib import Path; from pos_app.platform import logs; "
        "logs.start_logging(Path('never-made')); assert 'structlog' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code
