"""Below a table: which rows are in sight, of how many, and a step to the next or last page."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import row
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.top_row import IconButton

PAGE_ROWS = 25


class Pager(QWidget):
    """A page is 25 rows of the same scrolling list; rows that have not come are asked for."""

    def __init__(
        self, view: TableView, *, test_id: str = "pager", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._goal = -1
        self._range = Label("", "small", "ink2", test_id=f"{test_id}.range")
        self._page = Label("", "small", "ink2", test_id=f"{test_id}.page")
        self._back = IconButton(
            "caret-left", tr("Table", "Page before"), f"{test_id}.back", side=32
        )
        self._next = IconButton("caret-right", tr("Table", "Next page"), f"{test_id}.next", side=32)
        self.setLayout(row(self._range, None, self._back, self._page, self._next, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, tr("Table", "Pages"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        view.verticalScrollBar().valueChanged.connect(self.tell)
        view.verticalScrollBar().rangeChanged.connect(self.tell)
        view.table.rowsInserted.connect(self._come)
        view.table.modelReset.connect(self._restart)
        view.table.total_changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say what is in sight."""
        total, first = self._view.table.total, self._first()
        if self.parentWidget() is not None:  # Else it would open as a window of its own.
            self.setVisible(total > 0)
        pages = max(1, -(-total // PAGE_ROWS))
        page = min(pages, first // PAGE_ROWS + 1)
        begin = (page - 1) * PAGE_ROWS
        number = QLocale().toString
        self._range.setText(
            tr(
                "Table",
                "{first}–{last} of {total}",
                first=number(min(total, begin + 1)),
                last=number(min(total, begin + PAGE_ROWS)),
                total=number(total),
            )
        )
        self._page.setText(
            tr("Table", "Page {page} of {pages}", page=number(page), pages=number(pages))
        )
        self._back.setEnabled(page > 1)
        self._next.setEnabled(page < pages)

    def _first(self) -> int:
        """The first row in sight; scrolled to the end it is the last page's."""
        bar = self._view.verticalScrollBar()
        table = self._view.table
        if bar.maximum() and bar.value() == bar.maximum() and table.rowCount() == table.total:
            return max(0, table.total - 1)
        return max(0, self._view.rowAt(0))

    def _turn(self, step: int) -> None:
        goal = (self._first() // PAGE_ROWS + step) * PAGE_ROWS
        self._goal = max(0, goal)
        self._come()

    def _come(self) -> None:
        """Go to the wanted row as soon as it is there."""
        table = self._view.table
        if 0 <= self._goal < table.rowCount():
            index = table.index(self._goal, max(0, self._view.cells.first))
            self._view.scrollTo(index, TableView.ScrollHint.PositionAtTop)
            self._goal = -1
        elif self._goal >= 0:
            table.fetchMore()
        self.tell()

    def _restart(self) -> None:
        self._goal = -1
        self.tell()
