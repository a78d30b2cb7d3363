"""What the window keeps of the shop, its settings and its people; read again when they change."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pos_app.identity.screens.sign_in_view_model import SignInViewModel
from pos_app.identity.settings import IDLE_LOCK_MINUTES
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.platform.settings import read
from pos_app.till.main_window import MainWindow
from pos_app.till.open_desk import OpenDesk


class ShopNews(QObject):
    """Follows what operations say has changed: "settings", "people", "shop"."""

    def __init__(
        self, opened: OpenDesk, window: MainWindow, sign_in: SignInViewModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = opened.desk
        self._window = window
        self._sign_in = sign_in
        self._read_settings()
        opened.desk.operations.changed.connect(self._changed)

    def show_shop(self) -> None:
        """The shop's name where people see it."""
        shop = read_shop(self._desk.own_reading())
        self._window.sign_in.set_shop(shop.name, shop.address, self._desk.now)
        self._window.status.set_place(shop.name)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "settings" in kinds:
            self._read_settings()
        if "people" in kinds:
            self._sign_in.open(self._desk, self._sign_in.on_shift)
        if "shop" in kinds:
            self.show_shop()

    def _read_settings(self) -> None:
        self.idle_minutes = read(self._desk.own_reading(), IDLE_LOCK_MINUTES)
