"""An emulated receipt printer on a TCP port or a pseudo terminal, sound or with chosen faults.

with EmulatedPrinter(["paper_out:500"]) as printer:
    ...  # print to printer.host, printer.port
    printer.load_paper()
    printer.wait_until_idle()
    assert "Total" in printer.text()
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.emulators.faults import parse_faults
from pos_app.devices.emulators.paper import Code, Kick, Paper, Raster
from pos_app.devices.emulators.printer_core import PrinterCore
from pos_app.devices.emulators.printer_loop import PrinterLoop
from pos_app.devices.emulators.wires import TerminalWire, listening

TICK_S = 0.002
OnEvent = Callable[[str, str], None]
"""Told of (`receipt`, its text) and (`kick`, the pin) as they happen, on the printer's thread."""


class EmulatedPrinter:
    """A printer for as long as the `with` block runs. Its profile tells its code pages."""

    def __init__(
        self,
        faults: Iterable[str] = (),
        *,
        profile: PrinterProfile | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        on_terminal: bool = False,
        on_event: OnEvent = lambda kind, text: None,
    ) -> None:
        chosen = dict(parse_faults(faults))
        terminal = TerminalWire() if on_terminal else None
        self._core = PrinterCore(profile or load_profiles()["generic-80"], chosen)
        self._loop = PrinterLoop(self._core, chosen, terminal or listening(host, port))
        self._lock = threading.RLock()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="emulated-printer", daemon=True)
        self._on_event = on_event
        self._told = (0, 0)
        self.host, self.port = self._loop.address
        self.path = terminal.path if terminal else ""
        """The device file of a printer on a terminal."""
        self.failure: Exception | None = None

    def __enter__(self) -> EmulatedPrinter:
        """Switch it on."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Switch it off; a mistake of the emulator itself comes to light here."""
        self._stop.set()
        self._thread.join(timeout=5)
        self._loop.close()
        if self.failure is not None:
            raise self.failure

    @property
    def paper(self) -> Paper:
        """The roll, with everything on it."""
        return self._core.paper

    @property
    def connections(self) -> int:
        """How many clients were served."""
        return self._loop.connections

    @property
    def receipts(self) -> list[str]:
        """The text of each piece that was cut off."""
        return list(self.paper.receipts)

    @property
    def kicks(self) -> list[Kick]:
        """Every pulse to the drawer."""
        return list(self.paper.kicks)

    @property
    def cuts(self) -> int:
        """How often the paper was cut."""
        return self.paper.cuts

    @property
    def codes(self) -> list[Code]:
        """Every barcode the printer drew itself."""
        return list(self.paper.codes)

    @property
    def rasters(self) -> list[Raster]:
        """Every picture."""
        return list(self.paper.rasters)

    @property
    def raw(self) -> bytes:
        """Every byte received."""
        with self._lock:
            return bytes(self._core.raw)

    def text(self) -> str:
        """Everything printed, as lines."""
        with self._lock:
            return self.paper.text()

    def wait_until_idle(self, seconds: float = 5.0) -> bool:
        """Wait until nobody is connected and everything received is printed; False if never."""
        until, quiet = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            with self._lock:
                quiet = quiet + 1 if self._core.is_idle and self._loop.is_free else 0
            if quiet > 10:  # A terminal may have more for us that we have not seen yet.
                return True
            time.sleep(TICK_S)
        return False

    def load_paper(self) -> None:
        """Put in a fresh roll."""
        with self._lock:
            self._core.has_paper = True
            self._core.tell_change()

    def open_cover(self, *, is_open: bool = True) -> None:
        """Open or close the cover."""
        with self._lock:
            self._core.cover_open = is_open
            self._core.tell_change()

    def clear_jam(self) -> None:
        """Free the cutter."""
        with self._lock:
            self._core.cutter_jammed = False
            self._core.tell_change()

    def heal(self) -> None:
        """Take all faults away: power is on, paper is in, the cover is closed, the wire is fine."""
        with self._lock:
            self._loop.heal()
            self._core.has_power = self._core.has_paper = True
            self._core.cover_open = self._core.cutter_jammed = False
            self._core.tell_change()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                with self._lock:
                    moved = self._loop.tick(time.monotonic())
                self._tell()
                if not moved:
                    time.sleep(TICK_S)
        except Exception as mistake:
            self.failure = mistake  # Raised again in the thread that uses the printer.

    def _tell(self) -> None:
        receipts, kicks = self._told
        for receipt in self.paper.receipts[receipts:]:
            self._on_event("receipt", receipt)
        for kick in self.paper.kicks[kicks:]:
            self._on_event("kick", f"drawer on pin {kick.pin}")
        self._told = (len(self.paper.receipts), len(self.paper.kicks))


def run_emulator(port: int, faults: Iterable[str], on_event: OnEvent) -> None:
    """Be a printer on `port` (0: any) until interrupted; tells first where it listens."""
    with EmulatedPrinter(faults, port=port, on_event=on_event) as printer:
        on_event("listening", f"{printer.host}:{printer.port}")
        try:
            while printer.failure is None:
                time.sleep(0.2)
        except KeyboardInterrupt:
            return
