"""The devices page: what waits to be printed and what was scanned, beside a card per device."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.devices.screens.device_card import DeviceCard
from pos_app.devices.screens.devices_view_model import DevicesViewModel
from pos_app.devices.screens.ports import DeviceSettings
from pos_app.devices.screens.printer_words import DeviceState, place_words
from pos_app.devices.screens.side_cards import ScannedCard, WaitingCard
from pos_app.devices.settings import ENTER
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.surfaces import Pane, column, row


class DevicesScreen(Pane):
    """`printer_asked` and `scanner_asked` open their dialogs; `left` when somebody goes back."""

    printer_asked = Signal()
    scanner_asked = Signal()
    left = Signal()

    def __init__(self, model: DevicesViewModel) -> None:
        super().__init__("canvas")
        self._model = model
        self._printer = DeviceCard(
            "printer",
            tr("Devices", "Receipt printer"),
            change=tr("Devices", "Change"),
            test_id="devices.printer",
        )
        self._drawer = DeviceCard("tray", tr("Devices", "Cash drawer"), test_id="devices.drawer")
        self._scanner = DeviceCard("barcode", tr("Devices", "Scanner"), test_id="devices.scanner")
        self._serial = DeviceCard("usb", tr("Devices", "Serial scanner"), test_id="devices.serial")
        self._waiting = WaitingCard()
        self._scanned = ScannedCard()
        self._add = Button(
            tr("Devices", "Add printer"),
            "primary",
            size="touch",
            icon="plus",
            test_id="devices.add",
        )
        self.work_area = self._body()
        self.setLayout(column(self._head(), self.work_area, spacing=14, margins=(20, 16, 8, 8)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "devices", tr("Devices", "Devices"))
        self._connect()
        self._show()

    def begin(self, spot: str = "") -> None:
        """The page is opened, maybe for one of its devices."""
        self._model.show()
        card = self.cards().get(spot)
        (card.focus_action if card else self.setFocus)()

    def cards(self) -> dict[str, DeviceCard]:
        """The cards by the keys of the status bar's chips."""
        return {"printer": self._printer, "drawer": self._drawer, "scanner": self._scanner}

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nobody asks the printer."""
        super().hideEvent(event)
        self._model.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QWidget:
        words = column(
            Label(tr("Devices", "Devices"), "display"),
            Label(tr("Devices", "What stands at this till, and how it is."), "body", "ink2"),
            spacing=2,
        )
        head = QWidget()
        head.setLayout(row(words, None, self._add, margins=(0, 0, 20, 0)))
        return head

    def _body(self) -> ScrollPane:
        grid = QGridLayout()
        space(grid, 12, (0, 0, 0, 0))
        cards = (self._printer, self._drawer, self._scanner, self._serial)
        for at, card in enumerate(cards):
            grid.addWidget(card, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        foot = Label(
            tr(
                "Devices",
                "Receipts that could not be printed wait here and print by themselves as soon "
                "as the printer can.",
            ),
            "small",
            "ink2",
            wrap=True,
        )
        start = column(self._waiting, self._scanned, None, spacing=12)
        end = column(grid, foot, None, spacing=14)
        sides = row(start, end, spacing=16)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        inside = QWidget()
        inside.setLayout(sides)
        return ScrollPane(inside, margins=(0, 0, 20, 12))

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        self._add.clicked.connect(self.printer_asked)
        self._printer.acted.connect(self._printer_acted)
        self._printer.change_asked.connect(self.printer_asked)
        self._drawer.acted.connect(model.open_drawer)
        self._scanner.acted.connect(self.scanner_asked)
        self._serial.acted.connect(self.scanner_asked)
        self._waiting.again_asked.connect(model.check_printer)

    def _printer_acted(self) -> None:
        model = self._model
        if not model.has_printer:
            self.printer_asked.emit()
        elif model.printer.needs_help:
            model.check_printer()
        else:
            model.print_test()

    def _show(self) -> None:
        model = self._model
        settings = model.settings
        self._add.setVisible(settings is not None and not settings.has_printer)
        if settings is None:
            return
        self._show_printer(settings)
        self._show_scanners(settings)
        self._waiting.show_waiting(settings.waiting)
        self._scanned.show_codes(model.read)

    def _show_printer(self, settings: DeviceSettings) -> None:
        model = self._model
        has_printer = settings.has_printer
        verb = tr("Devices", "Print test")
        if not has_printer:
            verb = tr("Devices", "Add printer")
        elif model.printer.needs_help:
            verb = tr("Devices", "Check again")
        self._printer.show_state(self._printer_words(settings), model.printer, verb)
        self._printer.set_changeable(changeable=has_printer)
        self._drawer.show_state(
            tr("Devices", "Through the receipt printer"),
            model.drawer,
            tr("Devices", "Open") if has_printer else "",
        )
        self._printer.set_busy(busy=model.is_busy)
        self._drawer.set_busy(busy=model.is_busy)

    def _printer_words(self, settings: DeviceSettings) -> str:
        if not settings.has_printer:
            return tr("Devices", "Receipts are not printed at this till.")
        found = self._model.models.get(settings.printer.profile)
        place = place_words(settings.printer)
        return place if found is None else f"{found.name} · {place}"

    def _show_scanners(self, settings: DeviceSettings) -> None:
        ends = settings.scanner_ends == ENTER
        detail = (
            tr("Devices", "Types like a keyboard, ends with Enter or Tab")
            if ends
            else tr("Devices", "Types like a keyboard, ends with nothing")
        )
        state = DeviceState("neutral", tr("Devices", "Scan to test"))
        if self._model.read:
            state = DeviceState("ok", tr("Devices", "Works"))
        self._scanner.show_state(detail, state, tr("Devices", "Set up"))
        where = settings.serial_scanner
        self._serial.show_state(
            where or tr("Devices", "For scanners on a serial line"),
            DeviceState("ok", tr("Devices", "In use"))
            if where
            else DeviceState("neutral", tr("Devices", "Not set up")),
            tr("Devices", "Set up"),
        )
