"""A page of the window: what it is called, who may open it, how it is built and what it knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.ui.commands import EVERYBODY, Command, Right

if TYPE_CHECKING:
    from pos_app.identity.domain.actor import Actor
    from pos_app.selling.screens.flow import SellingFlow
    from pos_app.till.approvals import ApprovalDesk
    from pos_app.till.main_window import MainWindow
    from pos_app.till.open_desk import OpenDesk
    from pos_app.till.shift_gate import ShiftGate


@dataclass(frozen=True, slots=True)
class Site:
    """What every page may need of the window around it."""

    opened: OpenDesk
    window: MainWindow
    shifts: ShiftGate
    flow: SellingFlow
    approvals: ApprovalDesk


class Place(QObject):
    """`told` carries a `Told`; `page_asked` the key of the page to go to.

    The screen is built on the first visit and anew for somebody else, so that nobody finds
    another person's half-done work or rights. It has `work_area`, where messages may lie, and
    `begin()`, called whenever the page is opened.
    """

    told = Signal(object)
    page_asked = Signal(str)

    key: ClassVar[str]
    icon: ClassVar[str]
    right: ClassVar[Right]
    in_nav: ClassVar[bool] = True
    at_end: ClassVar[bool] = False

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site.window)
        self.site = site
        self.actor = actor
        self._screen: QWidget | None = None

    @property
    def title(self) -> str:
        """As the navigation and the menus say it."""
        raise NotImplementedError

    @property
    def allowed(self) -> bool:
        """Whether whoever is at the till may open it."""
        return self.right == EVERYBODY or self.right in self.actor.permissions

    @property
    def is_built(self) -> bool:
        """Whether somebody has been here."""
        return self._screen is not None

    @property
    def screen(self) -> QWidget:
        """The page's widget."""
        if self._screen is None:
            self._screen = self.build()
        return self._screen

    @property
    def work_area(self) -> QWidget:
        """Where messages may lie: never over what is asked for."""
        area = getattr(self.screen, "work_area", self.screen)
        assert isinstance(area, QWidget)
        return area

    def build(self) -> QWidget:
        """Make the screen."""
        raise NotImplementedError

    def begin(self) -> None:
        """The page was opened."""
        self.screen.setFocus()

    def scan(self, code: str) -> bool:
        """A scan while this page is open; False if it means nothing here."""
        return not code

    def show_record(self, record: UUID) -> None:
        """Show one of the page's records; the page is open. Pages without records stay as is."""

    def commands(self) -> tuple[Command, ...]:
        """What can be done here, for menus, palette and keys."""
        return ()

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till, or the same person is back."""
        if actor.user != self.actor.user and self._screen is not None:
            self._screen.hide()
            self._screen.deleteLater()
            self._screen = None
        self.actor = actor
