"""B4: a code that was read, to its line and the new total on the screen.

Carts of 40 and of 400 lines in a shop of 100,000 products, in the real window. The floor appends a
row to Qt's own model in Qt's own list, scrolls to it, changes a label, and paints.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from time import perf_counter_ns
from typing import Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from benchmarks.measure import Result, Timings, counted, judged, quick, scratch
from benchmarks.till_window import Painted, TillWindow, open_window
from pos_app.ui.models.item_model import ItemModel
from pos_app.ui.widgets.hero_bar import HeroBar

PRODUCTS, SHORT, LONG, ROUNDS = 100_000, 40, 400, 4
TARGET_P50, TARGET_P99, TARGET_LONG, TARGET_STEP = 1.5, 2.5, 1.1, 10
CALLS_PER_CELL, CALLS_BESIDE = 7, 100
_ROW = 56


def run() -> Iterator[Result]:
    """The verdicts."""
    products, turns = (2_000, 20) if quick() else (PRODUCTS, 260)
    asked = _counting_model()
    with scratch() as folder, open_window(folder, products=products, codes=LONG + 50) as window:
        register, floor = _Register(window), _Floor()
        medians = []
        for lines in (SHORT, LONG):
            register.fill(lines)
            floor.fill(lines)
            timings = _turns(register.scan, register.undo, floor.append, floor.take, turns)
            yield judged(f"b4 scan, {lines} lines, p50", timings, target=TARGET_P50)
            if not quick():
                name = f"b4 scan, {lines} lines, p99 / floor p50"
                yield _worst(name, timings)
            medians.append(timings.p50()[0] * 1e3)
            asked.clear()
            register.scan()
            cells = register.visible_lines()
            most = CALLS_PER_CELL * cells + CALLS_BESIDE
            yield counted(f"b4 data() calls, {lines} lines", len(asked), target=most)
            register.undo()
        name = f"b4 p50, {LONG} / {SHORT} lines"
        yield counted(name, medians[1], floor=medians[0], target=TARGET_LONG, unit="ms")
        steps = _turns(register.more, register.undo, floor.change, floor.change_back, turns)
        yield judged("b4 one more of a line, p50", steps, target=TARGET_STEP)


def _worst(name: str, timings: Timings) -> Result:
    (_, floor), (worst, _) = timings.p50(), timings.p99()
    return counted(name, worst * 1e3, floor=floor * 1e3, target=TARGET_P99, unit="ms")


def _turns(
    product: Callable[[], None],
    undo: Callable[[], None],
    floor: Callable[[], None],
    floor_undo: Callable[[], None],
    turns: int,
) -> Timings:
    """In turns, each with its own way back, which is not measured; the first round warms up."""
    rounds = []
    for _ in range(ROUNDS + 1):
        spent: tuple[list[float], list[float]] = ([], [])
        gc.collect()
        for _ in range(turns):
            for which, (act, back) in enumerate(((product, undo), (floor, floor_undo))):
                started = perf_counter_ns()
                act()
                spent[which].append((perf_counter_ns() - started) / 1e9)
                back()
        rounds.append(spent)
    measured = rounds[1:]
    return Timings(tuple(tuple(p) for p, _ in measured), tuple(tuple(f) for _, f in measured))


def _counting_model() -> list[int]:
    """Counts what views ask models of, in a list that can be emptied."""
    asked: list[int] = []
    answer = ItemModel.data

    def data(self: ItemModel[Any], index: Any, role: int = 0) -> object:
        asked.append(role)
        return answer(self, index, role)

    ItemModel.data = data  # type: ignore[method-assign] # To count them.
    return asked


class _Register:
    """The cart on the screen."""

    def __init__(self, window: TillWindow) -> None:
        self._window = window
        flow = window.counter.flow
        assert flow is not None
        self._flow = flow
        self._codes = iter(window.codes)
        self._list = flow.register_screen.cart.list
        total = flow.register_screen.cart.findChild(HeroBar)
        assert isinstance(total, HeroBar)
        self._painted = Painted(self._list.viewport(), total)
        self._next = ""

    def fill(self, lines: int) -> None:
        """Rings up different products until there are so many lines, and one more to scan."""
        code = self._next
        while len(self._flow.register.cart.lines) < lines:
            code = code or next(self._codes)
            self._window.counter.scan(code)
            code = ""
        self._next = next(self._codes)
        self._painted.after(self._list.viewport().update)
        self._window.wait(lambda: not self._window.desktop.operations.is_busy)

    def scan(self) -> None:
        """One more line."""
        before = len(self._flow.register.cart.lines)
        self._painted.after(lambda: self._window.counter.scan(self._next))
        assert len(self._flow.register.cart.lines) == before + 1

    def more(self) -> None:
        """One more of the open line."""
        self._painted.after(lambda: self._flow.step(1))

    def undo(self) -> None:
        """Back; what was to be saved meanwhile is saved."""
        self._painted.after(self._flow.register.undo)
        self._window.wait(lambda: not self._window.desktop.operations.is_busy)

    def visible_lines(self) -> int:
        """How many lines can be seen at once, at most."""
        return self._list.viewport().height() // _ROW + 1


class _Floor:
    """Qt's own list and label, of the cart's size."""

    def __init__(self) -> None:
        self._window = QWidget()
        self._model = QStandardItemModel()
        self._list, self._total = QListView(), QLabel("0")
        self._list.setModel(self._model)
        stack = QVBoxLayout(self._window)
        stack.addWidget(self._list)
        stack.addWidget(self._total)
        self._window.resize(408, 600)
        self._window.show()
        self._painted = Painted(self._list.viewport(), self._total)

    def fill(self, lines: int) -> None:
        """So many rows."""
        while self._model.rowCount() < lines:
            self._model.appendRow(QStandardItem(f"Product {self._model.rowCount()}"))

    def append(self) -> None:
        """One more row, and another total."""

        def act() -> None:
            self._model.appendRow(QStandardItem("One more"))
            self._list.scrollToBottom()
            self._total.setText(str(self._model.rowCount()))

        self._painted.after(act)

    def take(self) -> None:
        """Back."""
        self._model.removeRow(self._model.rowCount() - 1)
        self._painted.after(lambda: self._total.setText("0"))

    def change(self, text: str = "2 of them") -> None:
        """One cell."""

        def act() -> None:
            self._model.item(self._model.rowCount() - 1).setText(text)
            self._total.setText(text)

        self._painted.after(act)

    def change_back(self) -> None:
        """Back."""
        self.change("1")
