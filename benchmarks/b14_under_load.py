"""B14: a sale every 50 ms while a backup is made, the books are proved or a printer is silent, and
how smooth the window stays meanwhile.

The sales go through the window's own database lane; the time counts from wanting a sale to its
durable return. The floor is the same sale alone, in the same run. A heart beats every 5 ms on the
window's thread; what it is late is what a cashier would feel.
"""

from __future__ import annotations

import socket
import statistics
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, QTimer

from benchmarks.measure import Result, counted, quick, scratch
from benchmarks.till_window import TillWindow, make_shop, window_on
from pos_app.checks import verify
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.backup import back_up
from pos_app.platform.paths import Folder
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.scan_item import open_scanning, scan_item
from pos_app.till.headless_demo import use_printer

LINES, SALE_EVERY_MS, BEAT_MS = 8, 50, 5
LATE_MS, LATE_SHARE, LATEST_MS = 16, 0.001, 100
TARGET_P50, TARGET_P99 = 1.3, 2.5
_SECONDS = 30


@dataclass
class _Felt:
    """What sales took and by how much each beat was late, in ms."""

    sales: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)

    def p50(self) -> float:
        return statistics.median(self.sales)

    def late_share(self) -> float:
        return sum(one > LATE_MS for one in self.late) / len(self.late)

    def p99(self) -> float:
        return statistics.quantiles(self.sales, n=100, method="inclusive")[98]


def run() -> Iterator[Result]:
    """The verdicts."""
    products, seconds = (2_000, 5) if quick() else (1_000_000, _SECONDS)
    with scratch() as folder:
        make_shop(folder, products=products)
        with window_on(folder, codes=100) as window:
            _spend(window, seconds, None)  # Warms up, and gives the books something to prove.
            alone = _spend(window, seconds, None)
            till = window.desktop.till
            for name, work in (
                ("a backup", lambda: _backed_up(window, folder / "copy.dukabackup")),
                ("the books' proof", lambda: list(verify(till.folder, till.store.keys))),
            ):
                yield from _verdicts(name, _spend(window, seconds, work), alone)
            assert not list(verify(till.folder, till.store.keys))
        with socket.create_server(("127.0.0.1", 0)) as silent:
            use_printer(Folder(folder / "shop"), f"tcp:127.0.0.1:{silent.getsockname()[1]}")
            with window_on(folder, codes=100) as window:
                felt = _spend(window, seconds, None, paper=True)
                yield from _verdicts("a silent printer", felt, alone)


def _verdicts(name: str, felt: _Felt, alone: _Felt) -> Iterator[Result]:
    yield _sales(f"b14 sale p50 beside {name}", felt.p50(), alone.p50(), TARGET_P50)
    yield _sales(f"b14 sale p99 beside {name}", felt.p99(), alone.p99(), TARGET_P99)
    yield _beats(f"b14 share of late beats beside {name}", felt, alone)
    latest = max(felt.late)
    yield counted(f"b14 latest beat beside {name}", latest, target=LATEST_MS, unit="ms")


def _sales(name: str, value: float, floor: float, target: float) -> Result:
    return counted(name, value, floor=floor, target=target, unit="ms")


def _beats(name: str, felt: _Felt, alone: _Felt) -> Result:
    """No verdict where beats were late without anything beside: then other programs were."""
    late, floor = felt.late_share(), alone.late_share()
    ok = late <= LATE_SHARE or (None if floor > LATE_SHARE else False)
    return Result(name, late, floor, late, LATE_SHARE, ok, note="floor: nothing beside")


def _backed_up(window: TillWindow, file: Path) -> None:
    till = window.desktop.till
    file.unlink(missing_ok=True)
    back_up(till.folder, till.store.keys, file, now=datetime.now(UTC))


def _spend(
    window: TillWindow, seconds: float, work: Callable[[], object] | None, *, paper: bool = False
) -> _Felt:
    """Sells and beats for a while, with `work` done again and again on a thread of its own."""
    felt, stop = _Felt(), threading.Event()

    def work_on() -> None:
        while work is not None and not stop.is_set():
            work()

    beside = threading.Thread(target=work_on)
    carts = _carts(window, int(seconds * 1_000 / SALE_EVERY_MS) + 1, paper=paper)
    beside.start()
    selling = QTimer()
    selling.timeout.connect(lambda: _sell(window, next(carts), felt))
    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    due = [perf_counter() + BEAT_MS / 1_000]

    def beat() -> None:
        now = perf_counter()
        felt.late.append(max(0.0, (now - due[0]) * 1_000))
        due[0] = now + BEAT_MS / 1_000

    heart.timeout.connect(beat)
    selling.start(SALE_EVERY_MS)
    heart.start(BEAT_MS)
    until = perf_counter() + seconds
    window.wait(lambda: perf_counter() > until)
    selling.stop()
    heart.stop()
    stop.set()
    beside.join()
    window.desktop.lane.run(lambda: None)
    return felt


def _sell(window: TillWindow, request: CompleteSale, felt: _Felt) -> None:
    till, actor = window.desktop.till, window.counter.actor
    assert actor is not None
    wanted = perf_counter()

    def sell() -> None:
        fact = complete_sale(request, actor=actor, now=till.now(), open_work=till.store.open_work)
        felt.sales.append((perf_counter() - wanted) * 1_000)
        window.counter.opened.paper.sale_committed(fact)

    window.desktop.lane.submit(sell)


def _carts(window: TillWindow, count: int, *, paper: bool) -> Iterator[CompleteSale]:
    """Filled carts, paid in cash; building them is not measured."""
    till, actor = window.desktop.till, window.counter.actor
    assert actor is not None

    def fill() -> list[CompleteSale]:
        now = till.now()
        scanning = open_scanning(actor=actor, reading=till.store.own_reading(), now=now)
        made = []
        for number in range(count):
            cart = scanning.empty_cart()
            for line in range(LINES):
                code = window.codes[(number * LINES + line) % len(window.codes)]
                cart = scan_item(cart, code, Decimal(1), scanning=scanning, now=now)
            due = cart.totals().gross
            made.append(CompleteSale(new_id(), cart, (TenderGiven("cash", due),), paper=paper))
        return made

    return iter(window.desktop.lane.run(fill))
