"""The shop itself: each change is recorded at once, refused with why, and put back."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import QObject, Signal

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.shop import Shop
from pos_app.identity.screens.desk import Desk
from pos_app.identity.use_cases.change_shop import ChangeShop, change_shop
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission

NAME, ADDRESS, TAX_NUMBER, DAY_ENDS = "name", "address", "tax_number", "day_ends"


class ShopViewModel(QObject):
    """`kept` and `refused` with the name of what was changed; `loaded` when all was read."""

    loaded = Signal()
    kept = Signal(str)
    refused = Signal(str, object)

    def __init__(self, desk: Desk, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.shop = desk.shop
        self.refresh()

    @property
    def may_change(self) -> bool:
        """Whether the person may change the shop."""
        return self.actor.can(Permission.CHANGE_SETTINGS)

    def value(self, key: str) -> str:
        """What stands there, as it is edited."""
        found = getattr(self.shop, key)
        return found.isoformat("minutes") if isinstance(found, time) else str(found)

    def refresh(self) -> None:
        """Read the shop again."""
        desk = self.desk
        desk.operations.run(lambda: read_shop(desk.lane_reading()), done=self._show)

    def change(self, key: str, value: str) -> None:
        """Another name, address, tax number or end of the day."""
        if value == self.value(key):
            self.kept.emit(key)
            return
        desk, actor = self.desk, self.actor
        request = _request(key, value)

        def change() -> Shop:
            change_shop(request, actor=actor, now=desk.now(), open_work=desk.open_work)
            return read_shop(desk.lane_reading())

        desk.operations.run(
            change,
            done=partial(self._keep, key),
            failed=partial(self.refused.emit, key),
            changes=("shop",),
        )

    def _keep(self, key: str, shop: Shop) -> None:
        self.shop = shop
        self.kept.emit(key)

    def _show(self, shop: Shop) -> None:
        self.shop = shop
        self.loaded.emit()


def _request(key: str, value: str) -> ChangeShop:
    match key:
        case "name":
            return ChangeShop(new_id(), name=value)
        case "address":
            return ChangeShop(new_id(), address=value)
        case "tax_number":
            return ChangeShop(new_id(), tax_number=value)
        case _:
            return ChangeShop(new_id(), day_ends=time.fromisoformat(value))
