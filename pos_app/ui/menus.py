"""Makes menus and window shortcuts out of the commands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import Command, Commands, key_words
from pos_app.ui.theme import icon

Run = Callable[[Command], object]


def fill_menu_bar(
    bar: QMenuBar,
    commands: Commands,
    rights: Collection[Permission],
    menus: Sequence[tuple[str, str]],
    run: Run,
) -> dict[str, QAction]:
    """Fill `bar` with what is allowed; `menus` are (key, title with mnemonic) in order.

    A key like "view/theme" is a menu in the menu "view", which comes before it. Answers with the
    actions by command id. Shortcuts come with the actions. `run` decides about approval and calls
    the handler.
    """
    bar.clear()
    for old in bar.findChildren(QMenu):
        old.deleteLater()  # Somebody else's: the bar lets go of menus, but keeps them.
    made: dict[str, QAction] = {}
    filled: dict[str, QMenu] = {}
    for key, title in menus:
        entries = [c for c in commands.open_to(rights) if c.menu == key]
        if entries:
            owner = filled.get(key.rpartition("/")[0], bar)
            menu = filled[key] = _add_menu(owner, key, title)
            for command in entries:
                made[command.id] = make_action(command, menu, run)
                menu.addAction(made[command.id])
    return made


def _add_menu(owner: QMenuBar | QMenu, key: str, title: str) -> QMenu:
    menu = QMenu(title, owner)
    menu.setObjectName(f"menu.{key.lower()}")
    owner.addMenu(menu)
    return menu


def make_action(command: Command, owner: QWidget, run: Run) -> QAction:
    """One command as a QAction."""
    action = QAction(command.title.replace("&", "&&"), owner)
    action.setObjectName(command.id)
    if command.icon:
        action.setIcon(icon(command.icon))
    if command.shortcut:
        action.setShortcut(QKeySequence(command.shortcut))
    action.triggered.connect(lambda: run(command))
    return action


def key_hint(shortcut: str) -> str:
    """A shortcut as it stands on a keycap: "Ctrl K"."""
    return key_words(shortcut)
