"""Where a backup goes, and what is put back: asked in the window, with what will be replaced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from pos_app.platform.backup import SUFFIX
from pos_app.till.safety import KeptBackup, look_at
from pos_app.till.safety_view_model import SafetyViewModel
from pos_app.till.safety_words import age_words, moment_words
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import row


class BackupDialog(Dialog):
    """`chosen` carries a folder."""

    chosen = Signal(object)

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(
            tr("Safety", "Where does the backup go?"),
            tr("Safety", "A USB stick or another computer’s folder. It is remembered."),
            icon="floppy-disk",
            test_id="backup",
            parent=parent,
        )
        self._folder = LineEdit(str(folder), longest=1000)
        look = Button(tr("Safety", "Choose…"), icon="folder-open", test_id="backup.look")
        look.clicked.connect(self._look)
        field = Field(tr("Safety", "Folder"), self._folder, test_id="backup.folder")
        line = row(field, look, spacing=10)
        line.setStretch(0, 1)
        self.content.addLayout(line)
        self.footer.addStretch(1)
        self.add_button(tr("Safety", "Cancel"), "ghost", "cancel").clicked.connect(self.reject)
        self.add_button(tr("Safety", "Back up"), "primary", "go").clicked.connect(self._go)
        self._folder.returnPressed.connect(self._go)

    def _look(self) -> None:
        dialog = QFileDialog(self, tr("Safety", "Folder"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _go(self) -> None:
        self.chosen.emit(Path(self._folder.text().strip()))
        self.accept()


class RestoreDialog(Dialog):
    """`go` carries the file and the recovery code, empty where none was typed."""

    go = Signal(object, str)

    def __init__(self, model: SafetyViewModel, file: str, parent: QWidget) -> None:
        super().__init__(
            tr("Safety", "Put a backup back?"),
            icon="clock-counter-clockwise",
            tone_name="warn",
            width=600,
            test_id="restore",
            parent=parent,
        )
        self._model = model
        self._file = LineEdit(file, longest=1000)
        self._code = LineEdit(longest=200)
        self._code.setEchoMode(QLineEdit.EchoMode.Password)
        self._what = Label("", "body", wrap=True, test_id="restore.what")
        look = Button(tr("Safety", "Choose…"), icon="folder-open", test_id="restore.look")
        look.clicked.connect(self._look)
        line = row(
            Field(tr("Safety", "Backup"), self._file, test_id="restore.file"), look, spacing=10
        )
        line.setStretch(0, 1)
        self.content.addLayout(line)
        self.content.addWidget(
            Field(
                tr("Safety", "Recovery code"),
                self._code,
                help_text=tr("Safety", "Only for a backup from another computer."),
                test_id="restore.code",
            )
        )
        self.content.addWidget(self._what)
        self.footer.addStretch(1)
        self.add_button(tr("Safety", "Keep the shop as it is"), "default", "safe", safe=True)
        self._go = self.add_button(tr("Safety", "Put back and restart"), "danger", "go")
        self._go.clicked.connect(self._put_back)
        self._file.textChanged.connect(self._show)
        self._show()

    def _look(self) -> None:
        start = str(Path(self._file.text()).parent) if self._file.text() else ""
        dialog = QFileDialog(self, tr("Safety", "Backup"), start, f"Duka (*{SUFFIX})")
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()

    def _chosen(self) -> KeptBackup | None:
        text = self._file.text().strip()
        return look_at(Path(text)) if text else None

    def _show(self) -> None:
        backup = self._chosen()
        self._go.setEnabled(backup is not None)
        self._what.set_ink("ink" if backup or not self._file.text() else "dangerInk")
        if backup is None:
            wrong = tr("Safety", "This is not a whole Duka backup.")
            self._what.setText(wrong if self._file.text().strip() else "")
            return
        model = self._model
        lost = max(0, model.total - backup.facts)
        self._what.setText(
            tr(
                "Safety",
                "The shop goes back to {moment} ({age}). About {lost} records made since then, "
                "sales among them, will no longer be in it. The shop as it is now is kept aside "
                "in its folder. Duka closes for a moment and opens again; new receipts get a "
                "new series.",
                moment=moment_words(backup.made_at, model.now),
                age=age_words(backup.made_at, model.now),
                lost=lost,
            )
        )

    def _put_back(self) -> None:
        self.go.emit(Path(self._file.text().strip()), self._code.text().strip())
        self.accept()
