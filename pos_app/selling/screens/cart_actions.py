"""A row of secondary actions on the register: icon over caption, the key at the top end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.ui.widgets.action_tile import ActionTile
from pos_app.ui.widgets.surfaces import row


@dataclass(frozen=True, slots=True)
class Action:
    """What a tile asks for: its key, title, icon and the hint of its shortcut."""

    key: str
    title: str
    icon: str
    hint: str = ""


class ActionRow(QWidget):
    """`acted` carries the key of the tile that was pressed."""

    acted = Signal(str)

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self._tiles: dict[str, ActionTile] = {}
        line = row(spacing=8)
        for each in actions:
            test_id = f"register.{each.key}"
            tile = ActionTile(each.title, each.icon, key=each.hint, test_id=test_id)
            tile.clicked.connect(lambda _=False, key=each.key: self.acted.emit(key))
            line.addWidget(tile)
            self._tiles[each.key] = tile
        self.setLayout(line)

    def tile(self, key: str) -> ActionTile:
        """The tile of an action."""
        return self._tiles[key]

    def set_short(self, short: bool) -> None:
        """One row of icons, in low windows."""
        for tile in self._tiles.values():
            tile.set_short(short)
