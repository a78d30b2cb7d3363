"""The dialog of an import: which file, what it would change, how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from pos_app.catalogue.domain.import_report import ImportReport
from pos_app.catalogue.screens.import_view_model import ImportViewModel
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.figures import Figure, FigureStrip
from pos_app.ui.widgets.indicators import Meter
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.surfaces import row

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportDialog(Dialog):
    """Closing it while the import runs does not stop it."""

    def __init__(self, model: ImportViewModel, parent: QWidget) -> None:
        super().__init__(
            tr("Products", "Import products"),
            tr("Products", "From a CSV file or an Excel workbook (.xlsx)."),
            icon="download-simple",
            tone_name="wash",
            width=600,
            test_id="import",
            parent=parent,
        )
        self._model = model
        self._path = LineEdit(longest=4096)
        self._path.setPlaceholderText(tr("Products", "/home/shop/products.csv"))
        browse = Button(tr("Products", "Choose file"), test_id="import.browse")
        browse.clicked.connect(self._browse)
        field = Field(
            tr("Products", "File"),
            self._path,
            help_text=tr(
                "Products",
                "The first row names the columns: sku, name, price, tax; and, where there are "
                "any: barcode, category, cost, unit, stock, reorder level, supplier.",
            ),
            test_id="import.path",
        )
        self.content.addWidget(field)
        self.content.addLayout(row(browse, None))
        self._figures = FigureStrip(ground="sunken", test_id="import.figures")
        self._meter = Meter(name=tr("Products", "How far the import is"))
        self._words = Label("", "body", "ink2", wrap=True, test_id="import.words")
        self._reasons = QWidget()
        self._list = QVBoxLayout(self._reasons)
        space(self._list, 6, (0, 0, 0, 0))
        for part in (self._figures, self._meter, self._words, self._reasons):
            self.content.addWidget(part)
        self._add_answers()
        model.changed.connect(self._show)
        self._path.textEdited.connect(lambda _: self._show())
        if model.path is not None:
            self._path.setText(str(model.path))
        self._show()
        self._path.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the green button says."""
        if event.key() in _ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _add_answers(self) -> None:
        self.footer.addStretch(1)
        self._leave = self.add_button(tr("Products", "Cancel"), "default", "cancel")
        self._leave.clicked.connect(self.reject)
        self._go = self.add_button(tr("Products", "Check file"), "primary", "go")
        self._go.clicked.connect(self._go_on)

    def _browse(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        chooser = QFileDialog(self, tr("Products", "Choose a file of products"), home)
        chooser.setNameFilter(tr("Products", "Tables (*.csv *.tsv *.txt *.xlsx)"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._chosen)
        chooser.open()

    def _chosen(self, path: str) -> None:
        self._path.setText(path)
        self._check()

    def _go_on(self) -> None:
        if self._model.state == "ready" and self._is_checked:
            self._model.begin()
        elif self._model.state == "done":
            self.accept()
        else:
            self._check()

    def _check(self) -> None:
        if self._path.text().strip():
            self._model.choose(Path(self._path.text().strip()).expanduser())

    @property
    def _is_checked(self) -> bool:
        """Whether what was looked at is the file that is named now."""
        return self._model.path == Path(self._path.text().strip()).expanduser()

    def _show(self) -> None:
        model = self._model
        state = model.state if self._is_checked or model.is_busy else "choosing"
        self._path.setReadOnly(model.is_busy)
        self._figures.setVisible(state in ("ready", "done"))
        if model.report is not None:
            self._figures.set_figures(_figures(model.report))
        self._meter.setVisible(state == "importing")
        self._meter.set_share(model.share)
        self._words.setText(self._sentence(state))
        self._words.setVisible(bool(self._words.text()))
        self._words.set_ink("dangerInk" if state == "refused" else "ink2")
        self._show_reasons(state)
        self._leave.setText(
            tr("Products", "Close, go on") if state == "importing" else tr("Products", "Cancel")
        )
        self._leave.setVisible(state != "done")
        self._go.setText(self._verb(state))
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(not model.is_busy and bool(self._path.text().strip()))
        self.adjustSize()

    def _verb(self, state: str) -> str:
        report = self._model.report
        if state == "ready" and report is not None:
            return tr("Products", "Import {count} rows", count=QLocale().toString(report.rows))
        verbs = {
            "done": tr("Products", "Done"),
            "importing": tr("Products", "Importing"),
            "checking": tr("Products", "Checking"),
        }
        return verbs.get(state, tr("Products", "Check file"))

    def _sentence(self, state: str) -> str:
        model = self._model
        if state == "checking":
            rows = QLocale().toString(model.read_rows)
            return tr("Products", "Looking at the file… {rows} rows so far.", rows=rows)
        if state == "importing":
            percent = QLocale().toString(round(model.share * 100))
            return tr("Products", "{percent}% done. Selling goes on meanwhile.", percent=percent)
        if state == "refused":
            return model.sentence
        if state in ("ready", "done") and model.report is not None:
            return _extras(model.report)
        return ""

    def _show_reasons(self, state: str) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        reasons = self._model.reasons if state == "refused" else ()
        for each in reasons:
            words = tr(
                "Products",
                "Row {row}, {column}: {text}",
                row=each.row,
                column=each.column,
                text=each.text,
            )
            self._list.addWidget(Label(words, "small", wrap=True))
        more = self._model.problems - len(reasons)
        if reasons and more > 0:
            count = QLocale().toString(more)
            self._list.addWidget(
                Label(tr("Products", "And {count} more.", count=count), "small", "ink2")
            )
        self._reasons.setVisible(bool(reasons))


def _figures(report: ImportReport) -> tuple[Figure, ...]:
    number = QLocale().toString
    return (
        Figure(tr("Products", "New"), number(report.created)),
        Figure(tr("Products", "Changed"), number(report.changed)),
        Figure(tr("Products", "As they are"), number(report.unchanged)),
    )


def _extras(report: ImportReport) -> str:
    """What else the file brings, and what of it is left out."""
    said = []
    if report.new_categories:
        names = ", ".join(report.new_categories[:5])
        said.append(tr("Products", "New categories: {names}.", names=names))
    if report.new_taxes:
        said.append(tr("Products", "New tax rates: {names}.", names=", ".join(report.new_taxes)))
    return " ".join([*said, *report.notes[:3]])


def result_words(report: ImportReport) -> str:
    """What an import did, in a sentence."""
    number = QLocale().toString
    return tr(
        "Products",
        "{created} new, {changed} changed, {unchanged} as they were.",
        created=number(report.created),
        changed=number(report.changed),
        unchanged=number(report.unchanged),
    )
