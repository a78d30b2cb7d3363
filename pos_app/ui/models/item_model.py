"""A list of values for the painted views; a new list becomes the fewest possible changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt


class Item(Protocol):
    """What every value in a list must say about itself."""

    @property
    def key(self) -> str:
        """Stable and unique in its list."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""


T = TypeVar("T", bound=Item)

# Plain ints: looking up Qt's enum members in every call makes a repaint twice as slow.
ITEM = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()


class ItemModel(QAbstractListModel, Generic[T]):
    """Holds the items; `set_items` tells the views what is new, gone or different."""

    def __init__(self, items: Sequence[T] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[T] = list(items)
        self._rows: dict[str, int] = {item.key: row for row, item in enumerate(self._items)}

    @property
    def items(self) -> Sequence[T]:
        """All items in order."""
        return self._items

    def item(self, row: int) -> T:
        """The item of a row."""
        return self._items[row]

    def row_of(self, key: str) -> int:
        """The row of an item, or -1."""
        return self._rows.get(key, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many items there are; items have no children."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> object:
        """The item itself, its name, or its words for a screen reader."""
        if role == ITEM:
            return self._items[index.row()]
        if role == _DISPLAY:
            return self._items[index.row()].name
        if role == _SPOKEN:
            return self._items[index.row()].spoken
        return None

    def set_items(self, items: Sequence[T]) -> None:
        """Show these instead. What begins and ends alike stays in place."""
        new = list(items)
        head = _common(self._items, new)
        tail = _common(self._items[head:][::-1], new[head:][::-1])
        self._remove(head, len(self._items) - tail)
        self._insert(head, new[head : len(new) - tail])
        for row, item in enumerate(new):
            self._replace(row, item)

    def put(self, item: T) -> int:
        """Replace the item of the same key, or add it at the end; answers with its row."""
        row = self._rows.get(item.key, -1)
        if row >= 0:
            self._replace(row, item)
            return row
        row = len(self._items)
        self.beginInsertRows(QModelIndex(), row, row)
        self._items.append(item)
        self._rows[item.key] = row
        self.endInsertRows()
        return row

    def _replace(self, row: int, item: T) -> None:
        old = self._items[row]
        if old is item or old == item:
            return
        self._items[row] = item
        place = self.index(row, 0)
        self.dataChanged.emit(place, place)

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._items[first:end]
            self._number()
            self.endRemoveRows()

    def _insert(self, first: int, items: list[T]) -> None:
        if items:
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items[first:first] = items
            self._number()
            self.endInsertRows()

    def _number(self) -> None:
        self._rows = {item.key: row for row, item in enumerate(self._items)}


def _common(old: Sequence[T], new: Sequence[T]) -> int:
    count = 0
    for before, after in zip(old, new, strict=False):
        if before.key != after.key:
            break
        count += 1
    return count
