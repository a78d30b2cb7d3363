"""Choosing the receipt printer: what was found, where it is, its model, and whether it prints."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from pos_app.devices.domain.print_outcome import Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.discovery import Found
from pos_app.devices.screens.devices_view_model import DevicesViewModel
from pos_app.devices.screens.printer_words import after_test
from pos_app.devices.settings import PRINTER_ADDRESS, PRINTER_PROFILE
from pos_app.devices.use_cases.find_printers import find_printers
from pos_app.devices.use_cases.try_printer import PrinterModel, print_test_page
from pos_app.ui.translations import error_words, tr


class PrinterSetupViewModel(QObject):
    """`kept` when the printer is the shop's; `changed` when something is to be drawn anew."""

    changed = Signal()
    kept = Signal()

    def __init__(self, devices: DevicesViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        settings = devices.settings
        assert settings is not None
        self.choice = settings.printer
        self.found: list[Found] = []
        self.is_looking = False
        self.is_busy = False
        self.message = ""
        self.is_wrong = False

    @property
    def models(self) -> list[PrinterModel]:
        """What it may be."""
        return list(self._devices.models.values())

    @property
    def model(self) -> PrinterModel | None:
        """What it is taken for."""
        return self._devices.models.get(self.choice.profile)

    @property
    def is_set_up(self) -> bool:
        """Whether there is one to remove."""
        return self._devices.has_printer

    @property
    def can_go_on(self) -> bool:
        """Whether a place is named and nothing is under way."""
        return bool(self.choice.place.strip()) and not self.is_busy

    def look(self, *, network: bool) -> None:
        """Find printers; on the network this takes seconds, and the window goes on meanwhile."""
        self.is_looking = True
        self.changed.emit()
        work = partial(find_printers, network=network, actor=self._devices.actor)
        self._devices.lanes.devices.run(work, done=self._found, failed=self._refused)

    def choose(self, address: str) -> None:
        """One that was found, or typed."""
        self.choice = PrinterChoice(address.strip(), self.choice.profile)
        self._say("")

    def choose_model(self, profile: str) -> None:
        """What it can do."""
        self.choice = PrinterChoice(self.choice.address, profile)
        self._say("")

    def test(self) -> None:
        """A test page, before anything is kept."""
        self.is_busy = True
        self._say(tr("Devices", "Printing a test page…"))
        work = partial(print_test_page, self.choice, actor=self._devices.actor)
        self._devices.lanes.devices.run(work, done=self._tested, failed=self._refused)

    def keep(self) -> None:
        """From now on receipts go there."""
        self.is_busy = True
        self.changed.emit()
        desk, actor = self._devices.desk, self._devices.actor
        values = {
            PRINTER_ADDRESS.name: self.choice.address,
            PRINTER_PROFILE.name: self.choice.profile,
        }
        self._devices.lanes.database.run(
            lambda: desk.keep(values, actor), done=self._done, failed=self._refused
        )

    def remove(self) -> None:
        """No printer any more."""
        self._devices.remove_printer()
        self.kept.emit()

    def _done(self, _: object) -> None:
        self.is_busy = False
        self._devices.took_up()
        self.kept.emit()

    def _found(self, found: list[Found]) -> None:
        self.found = found
        self.is_looking = False
        self.changed.emit()

    def _tested(self, outcome: Outcome) -> None:
        said = after_test(outcome)
        self.is_busy = False
        sentence = said.sentence if not said.needs_help else f"{said.word}. {said.sentence}"
        self._say(sentence, is_wrong=said.needs_help)

    def _refused(self, error: Exception) -> None:
        self.is_busy = self.is_looking = False
        self._say(error_words(error), is_wrong=True)

    def _say(self, message: str, *, is_wrong: bool = False) -> None:
        self.message, self.is_wrong = message, is_wrong
        self.changed.emit()
