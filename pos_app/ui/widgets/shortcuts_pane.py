"""Every command with its key, and the way to give it another: a part of the settings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold
from pos_app.ui.commands import Command, Commands, KeyReserved, KeyTaken
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.key_field import KeyField
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.setting_rows import SettingRow, SettingsCard
from pos_app.ui.widgets.surfaces import column, row


class ShortcutsPane(QWidget):
    """`changed` carries the overrides to keep. Refusals stand at the command."""

    changed = Signal(object)

    def __init__(
        self,
        commands: Commands,
        rights: Collection[Permission],
        titles: Mapping[str, str],
        *,
        place_words: Callable[[str], str] = str,
        test_id: str = "shortcuts",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._test_id = test_id
        self._place_words = place_words
        self._rows: dict[str, SettingRow] = {}
        self._cards: list[tuple[SettingsCard, list[str]]] = []
        search = SearchField(tr("Keys", "Find a command or a key"), test_id=f"{test_id}.search")
        search.textChanged.connect(self._filter)
        reset = Button(tr("Keys", "All keys as they were"), test_id=f"{test_id}.reset")
        reset.clicked.connect(self._reset_all)
        self._stack = QVBoxLayout()
        space(self._stack, 14, (0, 0, 0, 0))
        for menu, group in self._groups(rights).items():
            self._add_card(titles.get(menu, menu), group)
        head = row(search, reset, spacing=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._stack, None, spacing=14))
        identify(self, test_id, tr("Keys", "Keys"))

    def _groups(self, rights: Collection[Permission]) -> dict[str, list[Command]]:
        groups: dict[str, list[Command]] = {}
        for command in self._commands.open_to(rights):
            groups.setdefault(command.menu, []).append(command)
        return groups

    def _add_card(self, title: str, group: list[Command]) -> None:
        rows = [self._make_row(command) for command in group]
        card = SettingsCard(title, rows)
        self._cards.append((card, [command.id for command in group]))
        self._stack.addWidget(card)

    def _make_row(self, command: Command) -> SettingRow:
        field = KeyField(command.shortcut)
        field.captured.connect(partial(self._rebind, command.id))
        detail = self._place_words(command.place) if command.place else ""
        made = SettingRow(command.title, detail, field, test_id=f"{self._test_id}.{command.id}")
        self._rows[command.id] = made
        return made

    def _rebind(self, command_id: str, shortcut: str) -> None:
        shown = self._rows[command_id]
        try:
            self._commands.rebind(command_id, shortcut)
        except KeyTaken as refused:
            shown.set_error(tr("Keys", "{key} already means {title}.", **_words(refused)))
        except KeyReserved as refused:
            said = tr(
                "Keys",
                "{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key.",
                **_words(refused),
            )
            shown.set_error(said)
        else:
            shown.set_error("")
            self._show_keys()
            self.changed.emit(self._commands.overrides())

    def _reset_all(self) -> None:
        self._commands.set_overrides({})
        self._show_keys()
        self.changed.emit({})

    def _show_keys(self) -> None:
        for command_id, shown in self._rows.items():
            assert isinstance(shown.control, KeyField)
            shown.control.set_shortcut(self._commands.get(command_id).shortcut)

    def _filter(self, text: str) -> None:
        wanted = fold(text).split()
        for card, ids in self._cards:
            kept = 0
            for command_id in ids:
                command = self._commands.get(command_id)
                said = fold(f"{command.title} {command.shortcut} {command.keywords}")
                shows = all(word in said for word in wanted)
                self._rows[command_id].setVisible(shows)
                kept += shows
            card.setVisible(kept > 0)


def _words(refused: KeyTaken | KeyReserved) -> dict[str, object]:
    return dict(refused.details)
