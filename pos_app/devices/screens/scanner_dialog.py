"""How the scanners of this till are programmed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.devices.screens.devices_view_model import DevicesViewModel
from pos_app.devices.settings import ENTER, NOTHING, SCANNER_ENDS, SCANNER_PREFIX, SERIAL_SCANNER
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field, LineEdit


class ScannerDialog(Dialog):
    """Most scanners need nothing of this; Esc changes nothing."""

    def __init__(self, model: DevicesViewModel, parent: QWidget) -> None:
        super().__init__(
            tr("Devices", "Scanners"),
            tr("Devices", "Most scanners work as they are. Change this only if codes get lost."),
            icon="barcode",
            width=560,
            test_id="scanner",
            parent=parent,
        )
        self._model = model
        settings = model.settings
        assert settings is not None
        self._ends = Segmented(
            [(ENTER, tr("Devices", "Enter or Tab")), (NOTHING, tr("Devices", "Nothing"))],
            test_id="scanner.ends",
            name=tr("Devices", "After a code it types"),
        )
        self._ends.choose(settings.scanner_ends)
        self._prefix = LineEdit(settings.scanner_prefix, longest=1)
        self._serial = LineEdit(settings.serial_scanner, longest=180)
        self._serial.setPlaceholderText("/dev/ttyACM0")
        self.content.addWidget(Field(tr("Devices", "After a code it types"), self._ends))
        self.content.addWidget(
            Field(
                tr("Devices", "Before a code it types"),
                self._prefix,
                help_text=tr("Devices", "One sign, such as ~. Empty: nothing, as they are made."),
                test_id="scanner.prefix",
            )
        )
        self.content.addWidget(
            Field(
                tr("Devices", "Scanner on a serial line"),
                self._serial,
                help_text=tr("Devices", "Where it is plugged in. Empty: there is none."),
                test_id="scanner.serial",
            )
        )
        self.footer.addStretch(1)
        self.add_button(tr("Devices", "Cancel"), "ghost", "cancel").clicked.connect(self.reject)
        self.add_button(tr("Devices", "Save"), "primary", "keep").clicked.connect(self._keep)
        self._prefix.returnPressed.connect(self._keep)
        self._serial.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        self._model.keep(
            {
                SCANNER_ENDS.name: self._ends.current(),
                SCANNER_PREFIX.name: self._prefix.text().strip(),
                SERIAL_SCANNER.name: self._serial.text().strip(),
            }
        )
        self.accept()
