"""The customer's window beside the till's: opened from the View menu, gone while it is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.settings import read
from pos_app.selling.screens.customer_display import CustomerDisplay
from pos_app.selling.screens.customer_display_view_model import CustomerDisplayViewModel
from pos_app.selling.settings import CUSTOMER_DISPLAY
from pos_app.till.place import Site
from pos_app.till.setting_keeper import keep_setting
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr


class CustomerWindow(QObject):
    """Whoever sets up devices decides whether it opens with the till; anybody for the moment."""

    def __init__(self, site: Site, parent: QObject) -> None:
        super().__init__(parent)
        self._site = site
        self._display: CustomerDisplay | None = None
        self.is_on = self._kept = read(site.opened.desk.own_reading(), CUSTOMER_DISPLAY)
        site.window.stack.currentChanged.connect(self._fit)
        site.window.closing.connect(self._put_away)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._fit)
        application.screenRemoved.connect(self._fit)

    @property
    def display(self) -> CustomerDisplay | None:
        """The window, once it has been shown."""
        return self._display

    def toggle(self, actor: Actor) -> None:
        """Show it, or put it away."""
        self._turn(on=not self.is_on)
        if actor.can(Permission.SET_UP_DEVICES):
            keep_setting(self._site, actor, CUSTOMER_DISPLAY.name, self.is_on)

    def follow(self) -> None:
        """Settings were changed: perhaps this one."""
        kept = read(self._site.opened.desk.own_reading(), CUSTOMER_DISPLAY)
        if kept != self._kept:
            self._kept = kept
            self._turn(on=kept)

    def command(self, actor: Callable[[], Actor]) -> Command:
        """In the View menu; `actor` says who is at the till."""
        return Command(
            id="view.customerDisplay",
            title=tr("Menu", "Customer display"),
            right=Permission.SELL,
            handler=lambda: self.toggle(actor()),
            menu="view",
            icon="monitor",
            keywords="second screen",
        )

    def _turn(self, *, on: bool) -> None:
        self.is_on = on
        self._fit()

    def _fit(self) -> None:
        """Only while somebody is at the till: a locked one shows nobody's basket."""
        window = self._site.window
        if not self.is_on or window.stack.currentWidget() is window.sign_in:
            self._put_away()
            return
        if self._display is None:
            model = CustomerDisplayViewModel(self._site.flow, self)
            self._display = CustomerDisplay(model, window)
            self._display.closed.connect(self._closed)
        if not self._display.isVisible():
            self._display.present()
            window.activateWindow()

    def _put_away(self) -> None:
        if self._display is not None:
            self._display.hide()

    def _closed(self) -> None:
        """By hand: it does not come back by itself."""
        self.is_on = False
