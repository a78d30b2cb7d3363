"""Which columns a table shows, in which order, and how it is sorted; all by keyboard as well."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pos_app.ui.models.table_layout import Arrangement, Sort
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.filter_chip import DropButton
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.popup_card import PopupCard
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.top_row import IconButton


class ColumnsButton(DropButton):
    """ "Columns": opens the chooser of a table."""

    def __init__(
        self, view: TableView, *, test_id: str = "columns", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Table", "Columns"), test_id=test_id, parent=parent)
        self._view = view
        self.clicked.connect(self._open)

    def _open(self) -> None:
        chooser = ColumnChooser(self._view, self, test_id=f"{self.objectName()}.chooser")
        chooser.closed.connect(chooser.deleteLater)
        chooser.open_below(self)


class ColumnChooser(PopupCard):
    """Every change takes effect now, and is told through the table's `arranged`."""

    def __init__(self, view: TableView, owner: QWidget, *, test_id: str) -> None:
        super().__init__(owner, test_id=test_id, name=tr("Table", "Columns"))
        self._view = view
        self._test_id = test_id
        self._sort = DropButton("", test_id=f"{test_id}.sort")
        self._turn = IconButton("arrow-up", tr("Table", "Turn the order round"), f"{test_id}.turn")
        self._rows = QVBoxLayout()
        space(self._rows, 2, (0, 0, 0, 0))
        self._boxes: dict[str, CheckBox] = {}
        own = Button(tr("Table", "As it was"), "link", size="compact", test_id=f"{test_id}.reset")
        own.clicked.connect(lambda: self._set(Arrangement()))
        self._sort.clicked.connect(self._open_sorts)
        self._turn.clicked.connect(self._turn_round)
        head = row(self._sort, self._turn, None, spacing=6)
        title = Label(tr("Table", "Columns"), "label", "ink2")
        body = column(title, self._rows, row(own, None), spacing=10, margins=(16, 14, 16, 14))
        if any(c.can_sort for c in view.table.columns):
            body.insertLayout(0, head)
        self.set_body(body)
        self._show_columns()
        self._show_sort()

    def _show_columns(self) -> None:
        view = self._view
        by_key = {c.key: c for c in view.table.columns}
        for key in view.arrangement.ordered(list(by_key)):
            found = by_key[key]
            if not found.title:
                continue  # Buttons at the end of the rows are not chosen.
            box = CheckBox(found.title, test_id=f"{self._test_id}.{key}")
            box.setChecked(view.arrangement.shows(key))
            box.setEnabled(not found.required)
            box.toggled.connect(partial(self._show_column, key))
            up, down = (
                IconButton(icon, said, f"{self._test_id}.{key}.{icon}", side=32)
                for icon, said in (
                    ("caret-up", tr("Table", "{column} further forward", column=found.title)),
                    ("caret-down", tr("Table", "{column} further back", column=found.title)),
                )
            )
            up.clicked.connect(partial(self._move, key, -1))
            down.clicked.connect(partial(self._move, key, 1))
            self._boxes[key] = box
            self._rows.addLayout(row(box, None, up, down, spacing=4))

    def _show_column(self, key: str, shown: bool) -> None:
        self._set(self._view.arrangement.with_shown(key, shown=shown))

    def _move(self, key: str, step: int) -> None:
        keys = list(self._view.arrangement.ordered([c.key for c in self._view.table.columns]))
        at = keys.index(key)
        to = at + step
        if not 0 <= to < self._rows.count():
            return
        keys.insert(to, keys.pop(at))
        line = self._rows.takeAt(at)
        assert line is not None
        self._rows.insertItem(to, line)
        self._set(replace(self._view.arrangement, order=tuple(keys)))

    def _open_sorts(self) -> None:
        menu = QMenu(self._sort)
        for found in self._view.table.columns:
            if found.can_sort:
                menu.addAction(found.title).setData(found.key)
        menu.triggered.connect(self._sort_picked)
        self._sort.show_menu(menu)

    def _sort_picked(self, entry: QAction) -> None:
        self._sort_by(Sort(str(entry.data())))

    def _sort_by(self, sort: Sort) -> None:
        self._set(replace(self._view.arrangement, sort=sort))
        self._show_sort()

    def _turn_round(self) -> None:
        sort = self._view.table.sorted_by
        if sort is not None:
            self._sort_by(Sort(sort.key, not sort.descending))

    def _show_sort(self) -> None:
        sort = self._view.table.sorted_by
        title = next((c.title for c in self._view.table.columns if sort and c.key == sort.key), "")
        named = tr("Table", "Sorted by {column}", column=title)
        self._sort.setText(named if title else tr("Table", "Sort by"))
        self._sort.setAccessibleName(self._sort.text())
        self._sort.updateGeometry()
        self._turn.setEnabled(bool(title))
        self._turn.set_icon("arrow-down" if sort and sort.descending else "arrow-up")

    def _set(self, value: Arrangement) -> None:
        self._view.shape.set(value)
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(value.shows(key))
            box.blockSignals(False)
