"""The commands of the window in force: menu bar, palette, key sheet, and each person's own keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.till.counter_commands import window_commands
from pos_app.till.counter_dialogs import show_more
from pos_app.till.key_choice import KeyChoice
from pos_app.till.menu import ProgramActs, TillMenu
from pos_app.till.pages import Pages
from pos_app.till.place import Site

if TYPE_CHECKING:  # The window paints first; these are imported when they are opened.
    from pos_app.till.jumping import Jump
    from pos_app.till.key_help import KeyHelp

_TILES = {"drawer": "till.drawer", "lock": "till.lock", "discount": "line.discount"}


class WindowMenu(QObject):
    """Made with the pages; `fill` it for whoever signs in. `told` carries a `Told`."""

    told = Signal(object)

    def __init__(self, site: Site, pages: Pages) -> None:
        super().__init__(site.window)
        self._site = site
        self._pages = pages
        self._jump: Jump | None = None
        self._help: KeyHelp | None = None
        self._choice = KeyChoice(site.opened.till.folder.root)
        site.window.top.jump_asked.connect(self.jump)
        pages.opened.connect(self._show_place)

    @property
    def offered(self) -> frozenset[str]:
        """The ids of the commands in the menu."""
        return self._menu.offered

    def fill(
        self,
        actor: Actor,
        *,
        lock: Callable[[], object],
        quit_program: Callable[[], object],
        open_drawer: Callable[[], object],
        set_theme: Callable[[str], object],
        set_language: Callable[[str], object],
    ) -> None:
        """What this person may do, with their own keys."""
        self._actor = actor
        acts = ProgramActs(
            lock=lock,
            quit_program=quit_program,
            open_drawer=open_drawer,
            full_screen=self._site.window.toggle_full_screen,
            jump=self.jump,
            show_keys=self.show_keys,
            change_keys=self.change_keys,
            show_components=self._show_components,
            set_theme=set_theme,
            set_language=set_language,
        )
        self.commands = window_commands(self._site, self._pages, acts)
        self.commands.set_overrides(self._choice.of(actor.user))
        self._menu = TillMenu(self._site.window.top.menu_bar, self.commands)
        self.commands.listen(self._refill)
        self._refill()

    @property
    def keys(self) -> KeyHelp:
        """Sheet and change of keys."""
        from pos_app.till.key_help import KeyHelp

        if self._help is None:
            self._help = KeyHelp(self._site.window, self._choice)
            self._help.told.connect(self.told)
        return self._help

    def jump(self) -> None:
        """The palette."""
        from pos_app.till.jumping import Jump

        if self._jump is None:
            self._jump = Jump(self._site, self._pages)
        self._jump.open(self.commands, self._actor)

    def show_keys(self) -> None:
        """The keys of the open page."""
        self.keys.show(self.commands, self._actor, self._pages.current)

    def change_keys(self) -> None:
        """Other keys."""
        self.keys.change(self.commands, self._actor)

    def act(self, tile: str) -> None:
        """A tile of the cart pane."""
        if tile == "more":
            screen = self._site.flow.register_screen
            tiles = [w for w in screen.findChildren(QWidget, "register.more") if w.isVisible()]
            show_more(self.commands, self._actor.permissions, tiles[0] if tiles else screen)
        else:
            self.commands.get(_TILES.get(tile, f"sale.{tile}")).handler()

    def _show_components(self) -> None:
        from pos_app.till.components import show_components

        show_components(self._site.window)

    def _refill(self) -> None:
        self._menu.fill(self._actor.permissions)
        self._menu.show_place(self._pages.current)

    def _show_place(self, page: str) -> None:
        self._menu.show_place(page)
