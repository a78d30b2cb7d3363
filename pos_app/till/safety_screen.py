"""Data and backup: the last backup and the next one, the books proved, older backups put back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.kernel.permissions import Permission
from pos_app.till.safety_view_model import SafetyViewModel
from pos_app.till.safety_words import (
    age_words,
    finding_words,
    is_old,
    kind_words,
    moment_words,
    size_words,
)
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.surfaces import Card, Pane, column, row

LISTED_FINDINGS = 5


class SafetyScreen(Pane):
    """`backup_asked` for another folder; `restore_asked` carries a file's path, or nothing."""

    backup_asked = Signal()
    restore_asked = Signal(str)
    left = Signal()

    def __init__(self, model: SafetyViewModel) -> None:
        super().__init__("canvas")
        self._model = model
        self._shield = ArtTile("shield-check", "ok", side=64)
        self._last = Label("", "title", wrap=True, test_id="safety.last")
        self._where = Label("", "small", "ink2", wrap=True, test_id="safety.where")
        self._now = Button(
            tr("Safety", "Back up now"),
            "primary",
            size="touch",
            icon="floppy-disk",
            test_id="safety.now",
        )
        self._other = Button(tr("Safety", "Another folder…"), size="touch", test_id="safety.other")
        self._result = Label("", "body", "ink2", wrap=True, test_id="safety.result")
        self._check = Button(tr("Safety", "Check now"), size="touch", test_id="safety.check")
        self._list = RecordList(test_id="safety.backups", name=tr("Safety", "Backups"))
        self._none = Label(
            tr("Safety", "There is none yet. The first is made when a shift is closed."),
            "body",
            "ink2",
            wrap=True,
        )
        self._restore = Button(
            tr("Safety", "Put this back…"), size="touch", test_id="safety.restore"
        )
        self._from_file = Button(
            tr("Safety", "From a file…"), "ghost", size="touch", test_id="safety.file"
        )
        self.work_area = self._body()
        words = column(
            Label(tr("Safety", "Data & backup"), "display"),
            Label(tr("Safety", "Everything runs while you sell."), "body", "ink2"),
            spacing=2,
        )
        self.setLayout(column(words, self.work_area, spacing=14, margins=(20, 16, 28, 16)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "safety", tr("Safety", "Data & backup"))
        self._connect()
        self._show()

    def begin(self) -> None:
        """The page is opened."""
        self._model.refresh()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _body(self) -> QWidget:
        start = column(self._backup_card(), self._check_card(), _code_card(), None, spacing=12)
        sides = row(start, self._list_card(), spacing=16)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        body = QWidget()
        body.setLayout(sides)
        return body

    def _backup_card(self) -> Card:
        card = Card()
        words = column(self._last, self._where, spacing=3)
        head = row(self._shield, words, spacing=16)
        head.setStretch(1, 1)
        buttons = row(self._now, self._other, None)
        card.setLayout(column(head, buttons, spacing=16, margins=(20, 18, 20, 18)))
        return card

    def _check_card(self) -> Card:
        card = Card()
        title = Label(tr("Safety", "Is everything in order?"), "leadStrong")
        words = column(title, self._result, spacing=4)
        line = row(words, self._check, spacing=16, margins=(20, 16, 20, 16))
        line.setStretch(0, 1)
        card.setLayout(line)
        return card

    def _list_card(self) -> Card:
        card = Card()
        head = row(Label(tr("Safety", "Backups"), "leadStrong"), margins=(20, 0, 20, 0))
        foot = row(self._from_file, None, self._restore, margins=(12, 0, 16, 0))
        none = row(self._none, margins=(20, 0, 20, 0))
        body = column(head, none, self._list, foot, spacing=8, margins=(0, 16, 0, 14))
        body.setStretch(2, 1)
        card.setLayout(body)
        card.setMinimumHeight(px(320))
        return card

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        self._now.clicked.connect(lambda: model.back_up(model.folder))
        self._other.clicked.connect(self.backup_asked)
        self._check.clicked.connect(model.check)
        self._restore.clicked.connect(lambda: self.restore_asked.emit(self._list.current()))
        self._from_file.clicked.connect(lambda: self.restore_asked.emit(""))
        self._list.chosen.connect(self._show)
        self._list.opened.connect(self._opened)

    def _opened(self, file: str) -> None:
        if self._model.can(Permission.RESTORE):
            self.restore_asked.emit(file)

    def _show(self) -> None:
        self._show_last()
        self._show_books()
        self._show_list()

    def _show_last(self) -> None:
        model = self._model
        newest, can = model.newest, model.can(Permission.BACK_UP)
        self._now.setVisible(can)
        self._other.setVisible(can)
        self._now.setEnabled(not model.is_backing_up)
        self._other.setEnabled(not model.is_backing_up)
        where = tr("Safety", "The shop’s data is in {folder}", folder=model.data_folder)
        if model.is_backing_up:
            self._last.setText(tr("Safety", "Backing up…"))
        elif model.kept is None:
            self._last.setText(tr("Safety", "Looking…"))
        elif newest is None:
            self._shield.set_art("shield-warning", "warn")
            self._last.setText(tr("Safety", "There is no backup yet"))
        else:
            calm = not is_old(newest.made_at, model.now)
            self._shield.set_art(
                "shield-check" if calm else "shield-warning", "ok" if calm else "warn"
            )
            age = age_words(newest.made_at, model.now)
            self._last.setText(tr("Safety", "Backed up {age}", age=age))
            where = str(newest.file)
        self._where.setText(where)

    def _show_books(self) -> None:
        model = self._model
        self._check.setVisible(model.can(Permission.VERIFY_BOOKS))
        self._check.setEnabled(not model.is_checking)
        text, ink = self._books_words()
        self._result.setText(text)
        self._result.set_ink(ink)

    def _books_words(self) -> tuple[str, str]:
        model = self._model
        if model.is_checking:
            seen, total = model.seen, max(model.total, model.seen)
            return tr("Safety", "Checked {seen} of {total}…", seen=seen, total=total), "ink2"
        if model.problem:
            return model.problem, "dangerInk"
        if model.books is None:
            return tr("Safety", "Every record, every sum and the file itself are proved."), "ink2"
        if not model.books.found:
            count = model.books.facts
            said = tr("Safety", "All is well: {count} records prove themselves.", count=count)
            return said, "okInk"
        lines = [finding_words(each) for each in model.books.found[:LISTED_FINDINGS]]
        head = tr("Safety", "This is not as it must be. Make a backup, then ask for help:")
        return "\n".join([head, *lines]), "dangerInk"

    def _show_list(self) -> None:
        model = self._model
        kept = model.kept or []
        items = [
            RecordItem(
                str(each.file),
                moment_words(each.made_at, model.now),
                f"{kind_words(each)} · {size_words(each.size_bytes)}",
                age_words(each.made_at, model.now),
                icon="archive",
            )
            for each in kept
        ]
        if tuple(self._list.records.items) != tuple(items):
            self._list.set_items(items)
        self._none.setVisible(model.kept == [])
        can = model.can(Permission.RESTORE)
        self._restore.setVisible(can)
        self._from_file.setVisible(can)
        self._restore.setEnabled(bool(self._list.current()))


def _code_card() -> Card:
    """Where the code is that opens a backup elsewhere; the code itself is shown nowhere."""
    words = column(
        Label(tr("Safety", "Have your recovery code?"), "leadStrong"),
        Label(
            tr(
                "Safety",
                "It was shown once, when the shop was set up. On another computer a backup "
                "opens only with it. Keep it on paper, away from here.",
            ),
            "body",
            "ink2",
            wrap=True,
        ),
        spacing=4,
    )
    card = Card()
    line = row(ArtTile("key", "neutral", side=44), words, spacing=16, margins=(20, 16, 20, 16))
    line.setStretch(1, 1)
    card.setLayout(line)
    return card
