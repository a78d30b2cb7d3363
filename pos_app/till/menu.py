"""The menu bar, made of commands, and the commands that belong to the program itself."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.menus import fill_menu_bar
from pos_app.ui.translations import tr

MENUS = (
    ("file", "&File"),
    ("edit", "&Edit"),
    ("sale", "&Sale"),
    ("view", "&View"),
    ("help", "&Help"),
)
THEMES = (("light", "Light"), ("dark", "Dark"), ("system", "Follow the system"))
_ICONS = {"light": "sun", "dark": "moon", "system": "monitor"}


def program_commands(
    *,
    lock: Callable[[], object],
    quit_program: Callable[[], object],
    open_drawer: Callable[[], object],
    set_theme: Callable[[str], object],
    full_screen: Callable[[], object],
    show_keys: Callable[[], object],
) -> tuple[Command, ...]:
    """Lock, quit, drawer, themes, full screen, the key sheet."""
    themes = [
        Command(
            id=f"view.theme.{name}",
            title=tr("Menu", title),
            right=EVERYBODY,
            handler=_setting(set_theme, name),
            menu="view",
            icon=_ICONS[name],
            keywords="theme colours",
        )
        for name, title in THEMES
    ]
    return (
        _command("till.drawer", "Open drawer", open_drawer, "Ctrl+D", "tray"),
        _command("till.lock", "Lock or switch person", lock, "Ctrl+L", "lock-key"),
        _command("till.quit", "Close Duka", quit_program, "Ctrl+Q", "power"),
        *themes,
        _command("view.fullScreen", "Full screen", full_screen, "F11", menu="view"),
        _command("help.keys", "Keys of this screen", show_keys, "F1", "keyboard", menu="help"),
    )


class TillMenu:
    """Fills the bar for whoever is signed in, and enables what the open page knows."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        self._bar = bar
        self._commands = commands
        self._actions: dict[str, QAction] = {}

    @property
    def offered(self) -> frozenset[str]:
        """The ids of the commands in the bar."""
        return frozenset(self._actions)

    def fill(self, rights: Collection[Permission]) -> None:
        """What somebody with these rights may do."""
        titles = [(key, tr("Menu", title)) for key, title in MENUS]
        self._actions = fill_menu_bar(
            self._bar, self._commands, rights, titles, lambda command: command.handler()
        )

    def show_place(self, place: str) -> None:
        """Only what works on this page can be chosen, and only its keys react."""
        for command_id, action in self._actions.items():
            action.setEnabled(self._commands.get(command_id).place in ("", place))


def _setting(set_theme: Callable[[str], object], name: str) -> Callable[[], object]:
    return lambda: set_theme(name)


def _command(
    command_id: str,
    title: str,
    handler: Callable[[], object],
    shortcut: str,
    icon: str = "",
    *,
    menu: str = "file",
) -> Command:
    return Command(
        id=command_id,
        title=tr("Menu", title),
        right=EVERYBODY,
        handler=handler,
        shortcut=shortcut,
        menu=menu,
        icon=icon,
    )
