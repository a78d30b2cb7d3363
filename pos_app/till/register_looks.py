"""The register's arrangement in the window: chosen from the View menu, in force at once.

Whoever may change settings chooses for the shop; anybody else until the program is closed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.selling.screens.register_look import RegisterLook, look_of_shop
from pos_app.selling.settings import (
    AUTO,
    CART_SIDE,
    COMPACT,
    END,
    LARGE,
    LAYOUT,
    NORMAL,
    SCAN_FIRST,
    START,
    TILE_DENSITY,
    TILES,
)
from pos_app.till.customer_window import CustomerWindow
from pos_app.till.place import Site
from pos_app.till.register_sounds import RegisterSounds
from pos_app.till.setting_keeper import keep_setting
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr

_SETTINGS = {"layout": LAYOUT.name, "density": TILE_DENSITY.name, "side": CART_SIDE.name}


class RegisterLooks(QObject):
    """Puts looks on the register."""

    def __init__(self, site: Site, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = site.opened.desk
        self._site = site
        self.customer = CustomerWindow(site, self)
        self.sounds = RegisterSounds(site, self)
        self._screen = site.flow.register_screen
        self._actor = site.flow.register.actor
        self._screen.swap_asked.connect(self.swap)
        self._desk.operations.changed.connect(self._follow)
        self._screen.set_look(look_of_shop(self._desk.own_reading()))

    @property
    def look(self) -> RegisterLook:
        """What the register looks like now."""
        return self._screen.look

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        self._actor = actor

    def swap(self) -> None:
        """Tiles or table, for the moment."""
        other = TILES if self.look.is_scan_first else SCAN_FIRST
        self._show(replace(self.look, layout=other))

    def choose(self, part: str, value: str) -> None:
        """Another layout, density or side."""
        self._show(replace(self.look, **{part: value}))
        if self._actor.can(Permission.CHANGE_SETTINGS):
            keep_setting(self._site, self._actor, _SETTINGS[part], value)

    def commands(self) -> tuple[Command, ...]:
        """One for each choice, and one that goes to and fro."""
        choices = (
            ("layout", TILES, tr("Menu", "Register with tiles"), "grid-four"),
            ("layout", SCAN_FIRST, tr("Menu", "Register for scanning"), "barcode"),
            ("density", AUTO, tr("Menu", "Tiles as the window allows"), ""),
            ("density", LARGE, tr("Menu", "Large tiles"), ""),
            ("density", NORMAL, tr("Menu", "Normal tiles"), ""),
            ("density", COMPACT, tr("Menu", "Compact tiles"), ""),
            ("side", END, tr("Menu", "Cart at the end side"), ""),
            ("side", START, tr("Menu", "Cart at the start side"), ""),
        )
        return (
            self.customer.command(lambda: self._actor),
            *(self._choice(*each) for each in choices),
            Command(
                id="view.swap",
                title=tr("Menu", "Tiles or table, for the moment"),
                right=Permission.SELL,
                handler=self.swap,
                shortcut="F10",
                menu="view/register",
                icon="swap",
                place=REGISTER,
            ),
            self.sounds.command(lambda: self._actor),
        )

    def _choice(self, part: str, value: str, title: str, icon: str) -> Command:
        return Command(
            id=f"view.{part}.{value}",
            title=title,
            right=Permission.SELL,
            handler=partial(self.choose, part, value),
            menu="view/register",
            icon=icon,
            keywords="register layout look cart tiles",
        )

    def _show(self, look: RegisterLook) -> None:
        had_focus = self._screen.isAncestorOf(self._screen.window().focusWidget() or self._screen)
        self._screen.set_look(look)
        if had_focus:
            self._screen.focus_field()

    def _follow(self, changed: Collection[str]) -> None:
        """Somebody changed settings elsewhere."""
        if "settings" in changed:
            self._screen.set_look(look_of_shop(self._desk.own_reading()))
            self.customer.follow()
            self.sounds.follow(changed)
