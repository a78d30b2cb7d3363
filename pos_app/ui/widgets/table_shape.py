"""Keeps the columns of a table as the person arranged them, and as many as fit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QScroller, QTableView

from pos_app.ui.models.table_layout import Arrangement, Sort, fit
from pos_app.ui.theme import look
from pos_app.ui.widgets.table_grid import TableGrid


class TableShape(QObject):
    """Order, widths, hidden columns and sorting of one table; `changed` when a person did it."""

    changed = Signal(object)

    def __init__(self, view: TableGrid) -> None:
        super().__init__(view)
        self._view = view
        self._busy = False
        self._is_drawn = False
        self.value = Arrangement()
        header = view.header
        header.sectionClicked.connect(self._toggle_sort)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        header.let_go.connect(self._settle)

    def show(self, value: Arrangement) -> None:
        """Show it as it was remembered, or as the chooser says; nobody is told."""
        resort = value.sort is not None and value.sort != self._view.table.sorted_by
        self.value = value
        self.apply()
        if resort:
            self._view.table.sort_by(value.sort)

    def set(self, value: Arrangement) -> None:
        """The person has changed something: show it and tell, so that it is remembered."""
        self.show(value)
        self.changed.emit(value)

    def apply(self) -> None:
        """Fit the columns into the width there is."""
        view = self._view
        header, columns = view.header, view.table.columns
        scale = look().scale
        room = view.viewport().width() / scale - header.lead()
        widths = fit(columns, self.value, room)
        logical = {column.key: position for position, column in enumerate(columns)}
        self._busy = True
        for visual, key in enumerate(self.value.ordered(list(logical))):
            header.moveSection(header.visualIndex(logical[key]), visual)
        for key, position in logical.items():
            view.setColumnHidden(position, key not in widths)
        keys = list(widths)
        used = 0
        for key, width in widths.items():
            wide = round((width + (header.lead() if key == keys[0] else 0)) * scale)
            if key == keys[-1]:
                wide = view.viewport().width() - used  # No px is lost to rounding.
            used += wide
            view.setColumnWidth(logical[key], wide)
        self._busy = False
        if keys:
            view.cells.first, view.cells.last = logical[keys[0]], logical[keys[-1]]
        view.cells.lead = header.lead()

    def _toggle_sort(self, logical: int) -> None:
        column = self._view.table.columns[logical]
        if not column.can_sort:
            return
        sort = self._view.table.sorted_by
        same = sort is not None and sort.key == column.key
        descending = same and sort is not None and not sort.descending
        self.set(replace(self.value, sort=Sort(column.key, descending)))

    def _moved(self, logical: int, old: int, new: int) -> None:
        if not self._busy:
            header, columns = self._view.header, self._view.table.columns
            keys = tuple(columns[header.logicalIndex(v)].key for v in range(header.count()))
            self.set(replace(self.value, order=keys))

    def _resized(self, logical: int, old: int, new: int) -> None:
        if self._busy or not self._view.isVisible() or not self._view.header.is_held:
            return
        lead = self._view.header.lead() if logical == self._view.cells.first else 0.0
        key = self._view.table.columns[logical].key
        self.value = self.value.with_width(key, new / look().scale - lead)
        self._is_drawn = True

    def _settle(self) -> None:
        if self._is_drawn:
            self._is_drawn = False
            self.set(self.value)


def set_up(view: TableGrid) -> None:
    """Rows without grid, frame or sideways scrolling; one is chosen, or many are ticked."""
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    mode = QTableView.SelectionMode
    view.setShowGrid(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(mode.ExtendedSelection if view.checks else mode.SingleSelection)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setCornerButtonEnabled(False)
    view.setWordWrap(False)
    view.viewport().setAutoFillBackground(False)
    QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
