"""The last steps of a first run: products, the printer, and the recovery code."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.screens.printer_words import place_words
from pos_app.till.first_run_draft import EMPTY, EXAMPLES, FROM_FILE
from pos_app.till.first_run_pages import StepPage
from pos_app.till.first_run_view_model import FirstRunViewModel
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choice_card import ChoiceCard
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.surfaces import Card, column, row


class ProductsPage(StepPage):
    """A file, an empty shop, or examples."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        self._cards = {
            FROM_FILE: ChoiceCard(
                tr("FirstRun", "Bring a file"),
                tr("FirstRun", "CSV or Excel, from your old till or your own sheet"),
                icon="file-csv",
                tint_name="sage",
                test_id="first.products.file",
            ),
            EMPTY: ChoiceCard(
                tr("FirstRun", "Start empty"),
                tr("FirstRun", "Add products as you go, or bring a file later"),
                icon="barcode",
                tint_name="sky",
                test_id="first.products.empty",
            ),
            EXAMPLES: ChoiceCard(
                tr("FirstRun", "Look around with example products"),
                tr("FirstRun", "A small grocery with 25 products. One step takes them out again."),
                icon="storefront",
                tint_name="honey",
                test_id="first.products.examples",
            ),
        }
        self._group = QButtonGroup(self)
        for key, card in self._cards.items():
            self._group.addButton(card)
            card.clicked.connect(partial(self._chosen, key))
        self._file = Label("", "body", "ink2", test_id="first.products.name")
        self.setLayout(column(*self._cards.values(), self._file, None, spacing=12))
        self._cards[model.draft.products].setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "first.products", self.heading)
        self.show_model()

    @property
    def heading(self) -> str:
        """The question."""
        return tr("FirstRun", "How do your products get in?")

    def begin(self) -> None:
        """The arrows choose, Enter goes on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the cards; the rest is the window's."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._cards)
        at = keys.index(self.model.draft.products) + step
        if 0 <= at < len(keys):
            self._cards[keys[at]].setChecked(True)
            self.model.put("products", keys[at])

    def show_model(self) -> None:
        """Which file it is."""
        draft = self.model.draft
        is_file = draft.products == FROM_FILE
        self._file.setText(Path(draft.file).name if is_file and draft.file else "")

    def _chosen(self, key: str) -> None:
        self.model.put("products", key)
        if key == FROM_FILE and not self.model.draft.file:
            self.ask_file()

    def ask_file(self) -> None:
        """Which file, in the system's own dialog."""
        title = tr("FirstRun", "Products")
        dialog = QFileDialog(self, title, "", tr("FirstRun", "Tables (*.csv *.xlsx)"))
        dialog.fileSelected.connect(partial(self.model.put, "file"))
        dialog.open()

    def _wrong(self, problems: dict[str, str]) -> None:
        if self.isVisible():
            self._file.setText(problems.get("file", ""))
            self.ask_file()


class PrinterPage(StepPage):
    """What is plugged in, an address, a test page; or none for now."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        self._list = RecordList(test_id="first.found", name=tr("Devices", "Found"))
        self._list.setFixedHeight(px(140))
        self._none = Label("", "body", "ink2", wrap=True)
        self._network = Button(
            tr("Devices", "Look on the network"), icon="network", test_id="first.network"
        )
        self._test = Button(tr("Devices", "Print test page"), test_id="first.test")
        profiles = [(each.id, each.name) for each in load_profiles().values()]
        address = Field(
            tr("Devices", "Where it is"),
            LineEdit(longest=180),
            help_text=tr("FirstRun", "Empty: no printer for now."),
        )
        self.form.add_row(
            ("printer", address),
            ("profile", Field(tr("Devices", "Model"), Combo(profiles))),
            shares=(3, 2),
        )
        address.editor.setPlaceholderText("tcp:192.168.1.50:9100")
        head = row(Label(tr("Devices", "Found"), "label", "ink2"), None, self._network)
        foot = row(self._test, None)
        self.setLayout(column(head, self._none, self._list, self.form, foot, None, spacing=12))
        self.form.load({"printer": model.draft.printer, "profile": model.draft.profile})
        self._list.chosen.connect(self._chosen)
        self._network.clicked.connect(partial(model.look_for_printers, network=True))
        self._test.clicked.connect(model.try_printer)

    @property
    def heading(self) -> str:
        """The question."""
        return tr("FirstRun", "Is there a receipt printer?")

    def begin(self) -> None:
        """What is plugged in is found by itself."""
        self.model.look_for_printers(network=False)
        self.form.field("printer").editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_model(self) -> None:
        """What was found, and what can be done."""
        model = self.model
        found = model.found or []
        items = [
            RecordItem(
                each.setting,
                each.label or place_words(PrinterChoice(each.setting, "")),
                each.setting,
                icon="printer",
            )
            for each in found
        ]
        if [each.key for each in self._list.records.items] != [each.key for each in items]:
            self._list.set_items(items)
        self._list.setVisible(bool(items))
        self._none.setVisible(not items)
        looking = tr("Devices", "Looking…")
        none = tr("FirstRun", "None was found at this computer.")
        self._none.setText(looking if model.found is None else none)
        self._test.setEnabled(bool(model.draft.printer.strip()) and not model.is_busy)

    def _chosen(self, address: str) -> None:
        self.form.field("printer").editor.set_value(address)
        self.model.put("printer", address)


class CodePage(StepPage):
    """The recovery code: shown once, printed or saved, and confirmed."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        self._code = Label("", "heading", wrap=True, test_id="first.code")
        self._print = Button(
            tr("FirstRun", "Print it"), size="touch", icon="printer", test_id="first.code.print"
        )
        self._save = Button(
            tr("FirstRun", "Save as a file…"),
            size="touch",
            icon="floppy-disk",
            test_id="first.code.save",
        )
        self._sure = CheckBox(
            tr("FirstRun", "I have it on paper, away from this computer"), test_id="first.code.sure"
        )
        why = tr(
            "FirstRun",
            "It opens your data when this computer is lost or broken, and lets you in when you "
            "forget your PIN. It is shown only now, and nobody else has it.",
        )
        card = Card(fill="sunken", edge=None)
        card.setLayout(column(self._code, margins=(22, 20, 22, 20)))
        self.setLayout(
            column(
                Label(why, "body", "ink2", wrap=True),
                card,
                row(self._print, self._save, None, spacing=10),
                self._sure,
                None,
                spacing=16,
            )
        )
        self._print.clicked.connect(model.print_code)
        self._save.clicked.connect(self._ask_file)
        self._sure.clicked.connect(lambda: model.confirm_code(has_it=self._sure.isChecked()))

    @property
    def heading(self) -> str:
        """What it is."""
        return tr("FirstRun", "Your recovery code")

    def begin(self) -> None:
        """Show it."""
        assert self.model.made is not None
        self._code.setText(self.model.made.code)
        self._print.setVisible(bool(self.model.draft.printer.strip()))
        self._sure.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("FirstRun", "Recovery code"), "recovery-code.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda file: self.model.save_code(Path(file)))
        dialog.open()
