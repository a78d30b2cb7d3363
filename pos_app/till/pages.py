"""The pages of the window: which one is open, who may open which, and where a scan goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER
from pos_app.till.place import Place, Site
from pos_app.till.register_looks import RegisterLooks
from pos_app.ui.commands import EVERYBODY, Command
from pos_app.ui.navigation import Navigation, Page
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr
from pos_app.ui.widgets.nav import NavItem


class Pages(QObject):
    """`opened` carries the key of what is shown: a place, or a step of selling."""

    opened = Signal(str)

    def __init__(self, site: Site, places: tuple[Place, ...]) -> None:
        super().__init__(site.window)
        self._site = site
        self._flow = flow = site.flow
        self.places = {place.key: place for place in places}
        self.current = REGISTER
        self.looks = RegisterLooks(site, self)
        self._navigation = Navigation(self)
        self._navigation.add(
            Page(REGISTER, tr("Nav", "Register"), "cash-register", Permission.SELL),
            *(Page(p.key, p.title, p.icon, p.right, p.in_nav, p.at_end) for p in places),
        )
        for each in places:
            each.page_asked.connect(self.go)
        for screen in (flow.register_screen, flow.tender_screen, flow.change_screen):
            site.window.keep_page(screen)  # They go with the window, shown or not.
        self._navigation.opened.connect(self._open)
        self._flow.moved.connect(self._step)
        site.window.nav.chosen.connect(self.go)

    @property
    def place(self) -> Place | None:
        """The open place; None while selling."""
        return self.places.get(self.current)

    def take_place(self, actor: Actor) -> None:
        """Somebody is at the till: what they may open is listed, and the register shown."""
        self.looks.change_person(actor)
        for place in self.places.values():
            place.change_person(actor)
        self._navigation.set_rights(actor.permissions)
        items = [NavItem(p.id, p.title, p.icon, p.at_end) for p in self._navigation.visible()]
        self._site.window.nav.set_items(items, REGISTER)
        if self._navigation.current == REGISTER:
            self._open(REGISTER)
        else:
            self.go(REGISTER)

    def go(self, key: str) -> None:
        """A page of the navigation, for those who may open it."""
        self._navigation.go(key)

    @property
    def work_area(self) -> QWidget:
        """Where messages may lie on what is shown."""
        return self.place.work_area if self.place else self._flow.work_area

    def scan(self, code: str) -> None:
        """A scan goes to the open page; what means nothing there is told."""
        place = self.place
        if place is None:
            self._flow.scan(code)
        elif not place.scan(code):
            place.told.emit(Told(tr("Nav", "Not added"), tr("Nav", "Open the register to scan.")))

    def commands(self) -> tuple[Command, ...]:
        """To each page, by Alt and its place in the navigation; and what is done there."""
        to_pages = [
            Command(
                id=f"page.{page.id}",
                title=page.title,
                right=page.right,
                handler=partial(self.go, page.id),
                shortcut=f"Alt+{at}" if at < 10 else "",
                menu="view",
                icon=page.icon,
            )
            for at, page in enumerate(self._navigation.all(), 1)
        ]
        there = [command for place in self.places.values() for command in place.commands()]
        ways = (
            self._way("back", tr("Nav", "Back"), self._navigation.go_back, "Alt+Left"),
            self._way("forward", tr("Nav", "Forward"), self._navigation.go_forward, "Alt+Right"),
        )
        return (*to_pages, *ways, *self.looks.commands(), *there)

    def _way(self, key: str, title: str, go: Callable[[], object], shortcut: str) -> Command:
        return Command(f"page.{key}", title, EVERYBODY, go, shortcut, "view")

    def _step(self, step: str) -> None:
        """Selling goes on, here or after coming back to it."""
        if self._navigation.current == REGISTER:
            self._show(step)
        else:
            self.go(REGISTER)

    def _open(self, key: str) -> None:
        """The register comes back as it was left."""
        self._show(self._flow.page if key == REGISTER else key)

    def _show(self, key: str) -> None:
        flow, window, self.current = self._flow, self._site.window, key
        selling = {TENDER: flow.tender_screen, CHANGE: flow.change_screen}
        place = self.place
        screen = place.screen if place else selling.get(key, flow.register_screen)
        window.dismiss_toasts()
        window.show_page(screen)
        window.nav.set_current(key if place else REGISTER)
        self.opened.emit(key)
        if place is not None:
            place.begin()
        elif key == REGISTER:
            flow.register_screen.focus_field()
        else:
            screen.setFocus()
