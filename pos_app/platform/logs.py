"""The program's log: JSON lines, a file a day, without secrets, never the reason a sale fails.

Modules log through the standard `logging`, with values by name where that helps:
`_log.info("backup made", extra={"file": ..., "seconds": ...})`. structlog makes the lines; it is
loaded with the first one, so that starting does not wait for it.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_app.platform.log_privacy import hide_secrets

PROGRAM = "pos_app"
LEVELS = ("debug", "info", "warning", "error")
DAY_BYTES_MAX = 10 << 20
"""What does not fit into a day's file is counted, and left out."""
DAYS_KEPT = 30
ALL_BYTES_MAX = 100 << 20


class DayFile(logging.Handler):
    """Appends each line to the file of its day. A full disk costs lines, never more."""

    def __init__(self, folder: Path, *, day_bytes_max: int = DAY_BYTES_MAX) -> None:
        super().__init__()
        self._folder = folder
        self._day_bytes_max = day_bytes_max
        self._day = ""
        self._descriptor: int | None = None
        self.lost = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one line. OSError is counted and said with the next line that can be written."""
        line = self.format(record).encode() + b"\n"
        day = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%d")
        try:
            descriptor = self._open(day)
            if os.fstat(descriptor).st_size + len(line) > self._day_bytes_max:
                self.lost += 1
                return
            if self.lost:
                os.write(descriptor, f'{{"event":"log lines lost","count":{self.lost}}}\n'.encode())
                self.lost = 0
            os.write(descriptor, line)
        except OSError:
            self.lost += 1

    def close(self) -> None:
        """Closes the file."""
        self._close_file()
        super().close()

    def _open(self, day: str) -> int:
        if self._descriptor is None or day != self._day:
            self._close_file()
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self._folder / f"{PROGRAM}-{day}.jsonl"
            self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            self._day = day
            forget_old(self._folder)
        return self._descriptor

    def _close_file(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class JsonLines(logging.Formatter):
    """A record as one line of JSON: ASCII only, so no character can move a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._line: Callable[[logging.LogRecord], str] | None = None

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its line feed."""
        if self._line is None:
            self._line = _make_formatter().format
        return self._line(record).replace("\x7f", "\\u007f")


def start_logging(folder: Path, level: str = "info") -> DayFile:
    """From now on what the program logs stands in `folder`; of libraries, warnings and worse."""
    handler = DayFile(folder)
    handler.setFormatter(JsonLines())
    logging.getLogger().addHandler(handler)
    set_level(level)
    return handler


def set_level(level: str) -> None:
    """How much the program logs: debug, info, warning or error."""
    logging.getLogger(PROGRAM).setLevel(level.upper())


def stop_logging(handler: DayFile) -> None:
    """Ends what `start_logging` began."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def log_crashes() -> None:
    """Bugs reach the log before they are shown: uncaught exceptions of every thread."""
    log = logging.getLogger(f"{PROGRAM}.crash")
    shown, shown_thread = sys.excepthook, threading.excepthook

    def of_program(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, Exception):
            log.critical("crash", exc_info=(kind, error, trace))
        shown(kind, error, trace)

    def of_thread(what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None and issubclass(what.exc_type, Exception):
            log.critical("crash", exc_info=(what.exc_type, what.exc_value, what.exc_traceback))
        shown_thread(what)

    sys.excepthook, threading.excepthook = of_program, of_thread


def forget_old(folder: Path) -> None:
    """Deletes the oldest files, beyond 30 days or 100 MiB together."""
    files = sorted(folder.glob(f"{PROGRAM}-*.jsonl"), reverse=True)
    room = ALL_BYTES_MAX
    for place, file in enumerate(files):
        room -= file.stat().st_size
        if place and (place >= DAYS_KEPT or room < 0):
            file.unlink(missing_ok=True)


def _make_formatter() -> logging.Formatter:
    import structlog

    stdlib, processors = structlog.stdlib, structlog.processors
    return stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            stdlib.add_log_level,
            stdlib.add_logger_name,
            stdlib.ExtraAdder(),
            processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            stdlib.ProcessorFormatter.remove_processors_meta,
            processors.format_exc_info,
            _clean,
            processors.JSONRenderer(),
        ],
    )


def _clean(_: Any, __: str, values: MutableMapping[str, Any]) -> dict[str, Any]:
    # What another handler's formatter left on the record says nothing new.
    return hide_secrets({k: v for k, v in values.items() if k not in ("message", "asctime")})
