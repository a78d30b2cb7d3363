"""Choosing the receipt printer: found by itself, or named; tried before it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.screens.printer_setup_view_model import PrinterSetupViewModel
from pos_app.devices.screens.printer_words import paper_words, place_words
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.surfaces import column, row

_ICONS = {"tcp": "network", "usb": "usb", "serial": "plug", "cups": "printer"}


class PrinterDialog(Dialog):
    """Esc keeps the printer there was."""

    def __init__(self, model: PrinterSetupViewModel, parent: QWidget) -> None:
        super().__init__(
            tr("Devices", "Which printer?"),
            tr("Devices", "Choose one that was found, or write where it is."),
            icon="printer",
            width=740,
            test_id="printer",
            parent=parent,
        )
        self._model = model
        self._list = RecordList(
            test_id="printer.found", name=tr("Devices", "Printers that were found")
        )
        self._list.setFixedHeight(px(168))
        self._none = Label("", "body", "ink2", wrap=True, test_id="printer.none")
        self._network = Button(
            tr("Devices", "Look on the network"), icon="network", test_id="printer.network"
        )
        self._address = LineEdit(longest=180)
        self._address.setPlaceholderText("tcp:192.168.1.50:9100")
        self._model_box = Combo([(each.id, each.name) for each in model.models])
        self._paper = Field(tr("Devices", "Model"), self._model_box, test_id="printer.model")
        self._message = Label("", "body", "ink2", wrap=True, test_id="printer.message")
        self._message.setMinimumHeight(px(40))
        self._lay_out()
        self._connect()
        self._address.setText(model.choice.address)
        self._model_box.set_value(model.choice.profile)
        self._show()
        model.look(network=False)

    def _lay_out(self) -> None:
        place = Field(
            tr("Devices", "Where it is"),
            self._address,
            help_text=tr("Devices", "Network tcp:ADDRESS:9100, usb:, serial:, cups: or file:"),
            test_id="printer.address",
        )
        head = row(Label(tr("Devices", "Found"), "label", "ink2"), None, self._network)
        fields = row(place, self._paper, spacing=14)
        fields.setStretch(0, 3)
        fields.setStretch(1, 2)
        self.content.addLayout(column(head, self._none, self._list, spacing=6))
        self.content.addLayout(fields)
        self.content.addWidget(self._message)
        remove = self.add_button(tr("Devices", "Remove"), "dangerGhost", "remove")
        remove.setVisible(self._model.is_set_up)
        remove.clicked.connect(self._model.remove)
        self.footer.addStretch(1)
        self.add_button(tr("Devices", "Cancel"), "ghost", "cancel").clicked.connect(self.reject)
        self._try = self.add_button(tr("Devices", "Print test page"), "default", "test")
        self._keep = self.add_button(tr("Devices", "Use this printer"), "primary", "keep")

    def _connect(self) -> None:
        model = self._model
        self._list.chosen.connect(self._chosen)
        self._network.clicked.connect(partial(model.look, network=True))
        self._address.textEdited.connect(model.choose)
        self._model_box.chosen.connect(lambda key: model.choose_model(str(key)))
        self._try.clicked.connect(model.test)
        self._keep.clicked.connect(model.keep)
        model.changed.connect(self._show)
        model.kept.connect(self.accept)

    def _chosen(self, address: str) -> None:
        self._address.setText(address)
        self._model.choose(address)

    def _show(self) -> None:
        model = self._model
        items = [
            RecordItem(
                found.setting,
                found.label or place_words(PrinterChoice(found.setting, "")),
                found.setting,
                icon=_ICONS.get(found.setting.partition(":")[0], "printer"),
            )
            for found in model.found
        ]
        if [item.key for item in self._list.records.items] != [item.key for item in items]:
            self._list.set_items(items)
        self._list.setVisible(bool(items))
        self._none.setVisible(not items)
        self._none.setText(
            tr("Devices", "Looking…")
            if model.is_looking
            else tr("Devices", "No printer was found. Is it switched on and plugged in?")
        )
        self._network.setEnabled(not model.is_looking)
        chosen = model.model
        self._paper.set_help(paper_words(chosen.dots, chosen.columns) if chosen else "")
        self._message.setText(model.message)
        self._message.set_ink("dangerInk" if model.is_wrong else "ink2")
        self._try.setEnabled(model.can_go_on)
        self._keep.setEnabled(model.can_go_on)
