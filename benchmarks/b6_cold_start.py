"""B6: from exec to the first painted till window, to the first scan shown, to everything ready.

Each start is a process of its own, in turn with its floor: a bare PySide6 till window (60 buttons,
6 menus, a table). The shop is the demo's, with a session unlocked through the real sign-in.
Counted beside the times: no SQLAlchemy ORM, httpx, escpos or pydantic before the first paint.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Result, Timings, counted, judged, quick, scratch

STARTS = 20
ROUNDS = 4
FORBIDDEN = ("sqlalchemy", "httpx", "escpos", "pydantic")
RSS_FLOOR_MB = 113
_FLOOR = """
import sys, time
started = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (QApplication, QGridLayout, QMenuBar, QPushButton, QTableWidget,
    QVBoxLayout, QWidget)
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.told)
    def told(self):
        print(time.time() - started, flush=True)
        QApplication.instance().quit()
app = QApplication([])
window = Window()
stack, grid, bar = QVBoxLayout(window), QGridLayout(), QMenuBar()
for number in range(6):
    bar.addMenu(str(number)).addAction("x")
for number in range(60):
    grid.addWidget(QPushButton(f"Product {number}"), number // 10, number % 10)
stack.addWidget(bar)
stack.addLayout(grid)
stack.addWidget(QTableWidget(20, 4))
window.resize(1280, 800)
window.show()
app.exec()
"""
_TILL = """
import sys, time
started, folder = float(sys.argv[1]), sys.argv[2]
sys.argv = sys.argv[:1]
from benchmarks.cold_start_probe import probe
probe(started, folder)
"""


def run() -> Iterator[Result]:
    """The verdicts."""
    turns = 2 if quick() else STARTS // ROUNDS
    with scratch() as folder:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        os.environ.update(environment)
        _make_shop(folder / "shop")
        rounds = [_one_round(folder / "shop", turns, environment) for _ in range(ROUNDS + 1)][1:]
    floor = tuple(tuple(floors) for floors, _ in rounds)
    for key, name, target in (
        ("painted", "b6 first paint", 1.4),
        ("scanned", "b6 first scan shown", 3.5),
        ("ready", "b6 all services ready", 4.5),
    ):
        product = tuple(tuple(told[key] for told in starts) for _, starts in rounds)
        yield judged(name, Timings(product, floor), target=target)
    told = rounds[-1][1]
    early = max(one["imported"] for one in told)
    yield counted("b6 heavy libraries before the first paint", early, target=0, unit="modules")
    peak = max(one["rss_mb"] for one in told)
    yield counted("b6 peak memory", peak, floor=RSS_FLOOR_MB, target=1.6, unit="MB")


def _make_shop(folder: Path) -> None:
    from benchmarks.cold_start_probe import make_shop

    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    make_shop(folder)


def _one_round(
    shop: Path, turns: int, environment: dict[str, str]
) -> tuple[list[float], list[dict[str, float]]]:
    floors: list[float] = []
    starts: list[dict[str, float]] = []
    for turn in range(turns):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            if which:
                starts.append(json.loads(_start(_TILL, environment, str(shop))))
            else:
                floors.append(float(_start(_FLOOR, environment)))
    return floors, starts


def _start(program: str, environment: dict[str, str], *more: str) -> str:
    """What a fresh process says; it is told when it was started."""
    import time

    command = [sys.executable, "-c", program, str(time.time()), *more]
    # The command is this Python with a program that stands above.
    done = subprocess.run(  # noqa: S603
        command, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1]
