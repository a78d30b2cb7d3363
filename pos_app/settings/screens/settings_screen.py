"""The settings page: categories and search at the start, the rows of one category beside them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from pos_app.kernel.text import fold
from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.ui.translations import isolated, tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.list_detail import ListDetail, ListPane
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import Pane, column, row

_SAVED_MS = 4_000
_MARK = "#"


class SettingsScreen(QWidget):
    """A category that is chosen is shown; a hit of the search is gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._parts: dict[str, SettingsPart] = {}
        self._current = ""
        self._hits: dict[str, tuple[SettingsPart, Entry]] = {}
        self._places: dict[str, QWidget] = {}
        self.list = RecordList(test_id="settings.list", name=tr("Settings", "Settings"))
        self.finder = SearchField(tr("Settings", "Find a setting"), test_id="settings.find")
        self.work_area = self._make_detail()
        self.setLayout(row(ListDetail(self._make_pane(), self.work_area), spacing=0))
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_SAVED_MS)
        self._quiet.timeout.connect(self._saved.hide)
        self._connect()

    @property
    def current(self) -> SettingsPart:
        """The category that is shown."""
        return self._parts[self._current]

    def add_part(self, part: SettingsPart) -> None:
        """One more category, at the end of the list."""
        self._parts[part.key] = part
        part.changed.connect(self._list_parts)
        part.saved.connect(self._tell_saved)

    def begin(self) -> None:
        """Show the category that was open, with its values as they are now."""
        self.show_part(self._current or next(iter(self._parts)))
        self.list.setFocus()

    def show_part(self, key: str) -> None:
        """A category by its key."""
        part = self._parts[key]
        if key != self._current:
            self._saved.hide()
        self._current = key
        if key not in self._places:
            self._places[key] = self._framed(part)
            self._pages.addWidget(self._places[key])
        self._title.setText(part.title)
        self._pages.setCurrentWidget(self._places[key])
        part.begin()
        self._list_parts()

    def search(self) -> None:
        """To the search field, whatever stands in it."""
        self.finder.setFocus()
        self.finder.selectAll()

    def _make_pane(self) -> ListPane:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self._none_place())
        return ListPane(tr("Settings", "Settings"), self._lists, search=self.finder)

    def _none_place(self) -> QWidget:
        self._none_words = Label("", "body", "ink2", wrap=True, test_id="settings.none.words")
        place = QWidget()
        place.setLayout(column(self._none_words, None, margins=(24, 8, 20, 0)))
        return place

    def _make_detail(self) -> Pane:
        self._title = Label("", "display", test_id="settings.title")
        self._saved = Label(
            tr("Settings", "All changes saved"), "small", "okInk", test_id="settings.saved"
        )
        self._saved.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._saved.hide()
        self._pages = QStackedWidget()
        head = row(self._title, self._saved, spacing=12, margins=(28, 16, 28, 0))
        head.setStretch(0, 1)
        pane = Pane("canvas")
        pane.setLayout(column(head, self._pages, spacing=12))
        pane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return pane

    def _framed(self, part: SettingsPart) -> QWidget:
        if part.fills:
            place = QWidget()
            place.setLayout(row(part.widget, margins=(28, 0, 28, 12)))
            return place
        return ScrollPane(part.widget, margins=(28, 0, 38, 16))

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.clicked.connect(lambda _: self._tapped(self.list.current()))
        self.list.opened.connect(self._opened)
        self.finder.textChanged.connect(self._searched)
        self.finder.submitted.connect(self._first_hit)

    def _tell_saved(self) -> None:
        self._saved.show()
        announce(self._saved, self._saved.text())
        self._quiet.start()

    def _searched(self) -> None:
        words = fold(self.finder.text())
        self._hits = {}
        if words:
            for part in self._parts.values():
                whole = Entry("", part.title, part.detail)
                for entry in (whole, *part.entries()):
                    if entry.fits(words):
                        self._hits[f"{part.key}{_MARK}{entry.key}"] = (part, entry)
        self._list_parts()

    def _list_parts(self) -> None:
        """The categories, or what the search has found."""
        words = fold(self.finder.text())
        if not words:
            self._lists.setCurrentWidget(self.list)
            items = [
                RecordItem(part.key, part.title, part.detail, icon=part.icon)
                for part in self._parts.values()
            ]
            self.list.set_items(items, self._current)
            return
        self._show_hits()

    def _show_hits(self) -> None:
        items = [
            RecordItem(key, entry.title, part.title if entry.key else part.detail, icon=part.icon)
            for key, (part, entry) in self._hits.items()
        ]
        self.list.set_items(items)
        self._lists.setCurrentIndex(0 if items else 1)
        if not items:
            said = tr(
                "Settings",
                "No setting is called “{words}”. Try another word, such as tax or printer.",
                words=isolated(self.finder.text().strip()),
            )
            self._none_words.setText(said)
            announce(self._none_words, said)

    def _first_hit(self) -> None:
        if self._hits:
            self._go_to(next(iter(self._hits)))

    def _chosen(self, key: str) -> None:
        if key in self._parts:
            self.show_part(key)
        elif key in self._hits:
            self.show_part(self._hits[key][0].key)

    def _tapped(self, key: str) -> None:
        if key in self._hits:
            self._go_to(key)

    def _opened(self, key: str) -> None:
        """Enter on a category goes into it, on a hit to its row."""
        if key in self._hits:
            self._go_to(key)
        else:
            self.focusNextChild()

    def _go_to(self, hit: str) -> None:
        part, entry = self._hits[hit]
        self.show_part(part.key)
        self.list.choose(hit)
        if entry.key:
            # The rows get their places first.
            QTimer.singleShot(0, self, lambda: part.show_entry(entry.key))
