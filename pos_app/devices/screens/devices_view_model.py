"""The devices of this till: how each is, and what was read by the scanner. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.devices.domain.print_outcome import Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.screens.ports import DeviceDesk, DeviceSettings
from pos_app.devices.screens.printer_words import (
    DeviceState,
    after_kick,
    after_test,
    asking,
    not_set_up,
    state_of,
)
from pos_app.devices.settings import PRINTER_ADDRESS
from pos_app.devices.use_cases.try_printer import (
    PrinterModel,
    ask_printer,
    list_models,
    print_test_page,
    try_drawer,
)
from pos_app.identity.domain.actor import Actor
from pos_app.ui.notices import Told, told_of
from pos_app.ui.operations import Operations
from pos_app.ui.translations import tr

DEVICES = "devices"
"""What `Operations.changed` says after a device was set up."""
LOOK_AGAIN_MS = 4_000
READ_MAX = 5


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where work is done: facts and settings on `database`; what waits for devices on `devices`."""

    database: Operations
    devices: Operations


class DevicesViewModel(QObject):
    """`changed` whenever something is to be drawn anew; `told` carries a `Told`."""

    changed = Signal()
    told = Signal(object)

    def __init__(
        self, desk: DeviceDesk, lanes: Lanes, actor: Actor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lanes = lanes
        self.actor = actor
        self.settings: DeviceSettings | None = None
        self.models: dict[str, PrinterModel] = {}
        self.printer = asking()
        self.drawer = asking()
        self.read: list[str] = []
        self.is_busy = False
        self._is_shown = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    @property
    def has_printer(self) -> bool:
        """Whether a receipt printer is set up."""
        return self.settings is not None and self.settings.has_printer

    @property
    def choice(self) -> PrinterChoice:
        """The printer that is set up."""
        assert self.settings is not None
        return self.settings.printer

    def show(self) -> None:
        """The page is opened."""
        self._is_shown = True
        self.refresh()

    def hide(self) -> None:
        """The page is left: nobody asks the printer any more."""
        self._is_shown = False
        self._again.stop()

    def refresh(self) -> None:
        """What is set up, and how it is."""
        actor = self.actor
        self.lanes.database.run(self.desk.read, done=self._known, failed=self._refused)
        if not self.models:
            self.lanes.devices.run(lambda: list_models(actor=actor), done=self._listed)

    def check_printer(self) -> None:
        """Ask how it is now, and print what waits if it can."""
        self.desk.print_waiting()
        self.printer = asking()
        self.changed.emit()
        self._ask()

    def print_test(self) -> None:
        """A test page."""
        self._act(partial(print_test_page, self.choice, actor=self.actor), self._tested)

    def open_drawer(self) -> None:
        """To see that it is connected."""
        self._act(partial(try_drawer, self.choice, actor=self.actor), self._kicked)

    def remove_printer(self) -> None:
        """Receipts are no longer printed here."""
        self.keep({PRINTER_ADDRESS.name: ""})

    def keep(self, values: Mapping[str, object]) -> None:
        """Record settings of devices."""
        actor, desk, kept = self.actor, self.desk, dict(values)
        self.lanes.database.run(
            lambda: desk.keep(kept, actor),
            done=lambda _: self.took_up(),
            failed=self._refused,
            changes=(DEVICES,),
        )

    def took_up(self) -> None:
        """Settings were kept."""
        self.desk.changed()
        self.refresh()

    def scanned(self, code: str) -> None:
        """The scanner works: this is what it read."""
        self.read = [code, *self.read][:READ_MAX]
        self.changed.emit()

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        self.actor = actor
        self.read = []
        self.hide()

    def _known(self, settings: DeviceSettings) -> None:
        is_new = self.settings is None or self.settings.printer != settings.printer
        self.settings = settings
        if not settings.has_printer:
            self.printer = self.drawer = not_set_up()
        elif is_new:
            self.printer = asking()
            self.drawer = DeviceState("neutral", tr("Devices", "Through the printer"))
        self.changed.emit()
        if settings.has_printer:
            self._ask()

    def _listed(self, models: list[PrinterModel]) -> None:
        self.models = {model.id: model for model in models}
        self.changed.emit()

    def _ask(self) -> None:
        work = partial(ask_printer, self.choice, actor=self.actor)
        self.lanes.devices.run(work, done=partial(self._asked, self.choice), failed=self._refused)

    def _asked(self, choice: PrinterChoice, outcome: Outcome) -> None:
        if choice != self.choice:
            return  # Another printer was set up meanwhile.
        self.printer = state_of(outcome)
        self.changed.emit()
        if self.printer.needs_help and self._is_shown:
            self._again.start()

    def _look_again(self) -> None:
        """Somebody may have put paper in: it is seen without a tap."""
        if self._is_shown and self.has_printer and not self.is_busy:
            self._ask()

    def _act(self, work: Callable[[], Outcome], done: Callable[[Outcome], None]) -> None:
        self.is_busy = True
        self.changed.emit()
        self.lanes.devices.run(work, done=done, failed=self._refused)

    def _tested(self, outcome: Outcome) -> None:
        said = after_test(outcome)
        self._ended(said)
        self.printer = state_of(outcome)
        self.changed.emit()

    def _kicked(self, outcome: Outcome) -> None:
        said = after_kick(outcome)
        self._ended(said)
        self.drawer = said
        self.changed.emit()

    def _ended(self, said: DeviceState) -> None:
        self.is_busy = False
        icon = "warning-circle" if said.needs_help else "check-circle"
        self.told.emit(Told(said.word, said.sentence, is_error=said.needs_help, icon=icon))

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        self.changed.emit()
        self.told.emit(told_of(error))
