"""The devices page in the window: what waits for a device has a lane of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.lanes import Lane
from pos_app.selling.screens.flow import REGISTER
from pos_app.till.place import Place, Site
from pos_app.ui.notices import Told
from pos_app.ui.operations import Operations
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # The till starts before anybody looks at its devices.
    from pos_app.devices.screens.devices_screen import DevicesScreen
    from pos_app.devices.screens.devices_view_model import DevicesViewModel
    from pos_app.ui.widgets.dialog import Dialog

DEVICES = "devices"
_SPOTS = frozenset({"printer", "scanner", "drawer"})


class DevicesPlace(Place):
    """Everything that waits for a device runs on a lane of its own."""

    key, icon, right, at_end = DEVICES, "printer", Permission.SET_UP_DEVICES, True

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        self._model: DevicesViewModel | None = None
        self._spot = ""
        site.window.status.pressed.connect(self._chip_pressed)

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Devices")

    @property
    def model(self) -> DevicesViewModel:
        """What the page shows; made with it."""
        if self._model is None:
            from pos_app.devices.screens.devices_view_model import DevicesViewModel, Lanes
            from pos_app.till.till_devices import TillDevices

            opened = self.site.opened
            devices = Operations(Lane("devices").submit, self)
            lanes = Lanes(opened.desk.operations, devices)
            desk = TillDevices(opened, self.site.window.status)
            self._model = DevicesViewModel(desk, lanes, self.actor, self)
            self._model.told.connect(self.told)
        return self._model

    def build(self) -> DevicesScreen:
        """A card per device."""
        from pos_app.devices.screens.devices_screen import DevicesScreen

        screen = DevicesScreen(self.model)
        screen.left.connect(lambda: self.page_asked.emit(REGISTER))
        screen.printer_asked.connect(self._set_up_printer)
        screen.scanner_asked.connect(self._set_up_scanner)
        return screen

    def begin(self) -> None:
        """How everything is now."""
        spot, self._spot = self._spot, ""
        self._own_screen.begin(spot)

    def scan(self, code: str) -> bool:
        """A scan here is a test."""
        self.model.scanned(code)
        return True

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        super().change_person(actor)
        if self._model is not None:
            self._model.change_person(actor)

    @property
    def _own_screen(self) -> DevicesScreen:
        from pos_app.devices.screens.devices_screen import DevicesScreen

        screen = self.screen
        assert isinstance(screen, DevicesScreen)
        return screen

    def _chip_pressed(self, key: str) -> None:
        """A chip of the status bar opens the page at its device, for those who may."""
        window = self.site.window
        if key not in _SPOTS or window.stack.currentWidget() is window.sign_in:
            return
        if self.right not in self.actor.permissions:
            chip = window.status.chip(key).value
            self.told.emit(Told(chip.text, chip.details, icon=chip.icon))
            return
        self._spot = key
        if self.is_built and self.screen.isVisible():
            self.begin()
        else:
            self.page_asked.emit(DEVICES)

    def _set_up_printer(self) -> None:
        from pos_app.devices.screens.printer_dialog import PrinterDialog
        from pos_app.devices.screens.printer_setup_view_model import PrinterSetupViewModel

        if self.model.settings is None:
            return
        model = PrinterSetupViewModel(self.model)
        dialog = PrinterDialog(model, self.site.window)
        model.setParent(dialog)
        _open(dialog)

    def _set_up_scanner(self) -> None:
        from pos_app.devices.screens.scanner_dialog import ScannerDialog

        if self.model.settings is not None:
            _open(ScannerDialog(self.model, self.site.window))


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
