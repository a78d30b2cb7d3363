"""The menu bar, made of commands, and the commands that belong to the program itself."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.languages import LANGUAGES
from pos_app.ui.menus import fill_menu_bar
from pos_app.ui.translations import tr

_ICONS = {"light": "sun", "dark": "moon", "system": "monitor"}
Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class ProgramActs:
    """What the program itself can be asked for."""

    lock: Act
    quit_program: Act
    open_drawer: Act
    full_screen: Act
    jump: Act
    show_keys: Act
    change_keys: Act
    show_components: Act
    set_theme: Callable[[str], object]
    set_language: Callable[[str], object]


def bar_titles() -> tuple[tuple[str, str], ...]:
    """The menus in order: key and title with its letter; "view/theme" lies in "view"."""
    return (
        ("file", tr("Menu", "&File")),
        ("edit", tr("Menu", "&Edit")),
        ("sale", tr("Menu", "&Sale")),
        ("view", tr("Menu", "&View")),
        ("view/register", tr("Menu", "&Register")),
        ("view/theme", tr("Menu", "&Theme")),
        ("view/language", tr("Menu", "&Language")),
        ("help", tr("Menu", "&Help")),
        ("help/developer", tr("Menu", "&Developer")),
    )


def menu_titles() -> dict[str, str]:
    """The titles by key, without the letters of the keyboard."""
    return {key: title.replace("&", "") for key, title in bar_titles()}


def program_commands(acts: ProgramActs) -> tuple[Command, ...]:
    """Lock, quit, drawer, jump, themes, full screen, keys, components."""
    return (
        _command("till.drawer", tr("Menu", "Open drawer"), acts.open_drawer, "Ctrl+D", "tray"),
        _command("till.lock", tr("Menu", "Lock or switch person"), acts.lock, "Ctrl+L", "lock-key"),
        _command("till.quit", tr("Menu", "Close Duka"), acts.quit_program, "Ctrl+Q", "power"),
        _command(
            "till.jump",
            tr("Menu", "Jump to anything"),
            acts.jump,
            "Ctrl+K",
            "magnifying-glass",
            menu="view",
        ),
        *_themes(acts.set_theme),
        *_languages(acts.set_language),
        _command(
            "view.fullScreen", tr("Menu", "Full screen"), acts.full_screen, "F11", menu="view"
        ),
        *_help(acts),
    )


def _themes(set_theme: Callable[[str], object]) -> list[Command]:
    titles = {
        "light": tr("Menu", "Light"),
        "dark": tr("Menu", "Dark"),
        "system": tr("Menu", "Follow the system"),
    }
    return [
        Command(
            id=f"view.theme.{name}",
            title=title,
            right=EVERYBODY,
            handler=partial(set_theme, name),
            menu="view/theme",
            icon=_ICONS[name],
            keywords=tr("Menu", "theme colours"),
        )
        for name, title in titles.items()
    ]


def _languages(set_language: Callable[[str], object]) -> list[Command]:
    return [
        Command(
            id=f"view.language.{code}",
            title=name,
            right=EVERYBODY,
            handler=partial(set_language, code),
            menu="view/language",
            icon="translate",
            keywords=tr("Menu", "language"),
        )
        for code, name in LANGUAGES.items()
    ]


def _help(acts: ProgramActs) -> tuple[Command, ...]:
    return (
        _command(
            "help.keys",
            tr("Menu", "Keys of this screen"),
            acts.show_keys,
            "F1",
            "keyboard",
            menu="help",
        ),
        _command("help.changeKeys", tr("Menu", "Change keys"), acts.change_keys, menu="help"),
        _command(
            "help.components",
            tr("Menu", "Components"),
            acts.show_components,
            icon="shapes",
            menu="help/developer",
        ),
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
        self._actions = fill_menu_bar(
            self._bar, self._commands, rights, bar_titles(), lambda command: command.handler()
        )

    def show_place(self, place: str) -> None:
        """Only what works on this page can be chosen, and only its keys react."""
        for command_id, action in self._actions.items():
            action.setEnabled(self._commands.get(command_id).place in ("", place))


def _command(
    command_id: str,
    title: str,
    handler: Act,
    shortcut: str = "",
    icon: str = "",
    *,
    menu: str = "file",
) -> Command:
    return Command(
        id=command_id,
        title=title,
        right=EVERYBODY,
        handler=handler,
        shortcut=shortcut,
        menu=menu,
        icon=icon,
    )
