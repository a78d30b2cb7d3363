"""The shop's tax classes: their rates now and to come, and what a rate does to a price."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.taxes.domain.dated_class import DatedClass, effect_on
from pos_app.taxes.domain.totals import Totals
from pos_app.taxes.use_cases.change_tax_rate import ChangeTaxRate, change_tax_rate
from pos_app.taxes.use_cases.list_tax_classes import list_tax_classes

EXAMPLE = Decimal(100)
"""The price that the effect of a rate is shown on."""


class TaxesViewModel(QObject):
    """`loaded` with the classes; `saved` after a change, `refused` with the error instead."""

    loaded = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.is_busy = False
        self.classes: tuple[DatedClass, ...] = ()
        self.refresh()

    @property
    def may_change(self) -> bool:
        """Whether the person may change rates."""
        return self.actor.can(Permission.CHANGE_TAXES)

    @property
    def today(self) -> date:
        """The shop's business day."""
        return self.desk.shop.business_day(self.desk.now())

    def tax_class(self, code: str) -> DatedClass:
        """One class."""
        return next(each for each in self.classes if each.code == code)

    def effect(self, row: TaxClassRow) -> Totals:
        """What a receipt says of a piece at the example's price."""
        shop = self.desk.shop
        return effect_on(
            row, EXAMPLE, currency=shop.currency, prices=shop.prices, rounding=shop.rounding
        )

    def refresh(self) -> None:
        """Read the classes again."""
        desk, actor = self.desk, self.actor

        def look() -> tuple[DatedClass, ...]:
            return list_tax_classes(desk.lane_reading(), actor=actor)

        desk.operations.run(look, done=self._show)

    def change(self, code: str, percents: Mapping[str, Decimal], valid_from: date) -> None:
        """Other rates from a day on."""
        if self.is_busy:
            return
        self.is_busy = True
        desk, actor = self.desk, self.actor
        request = ChangeTaxRate(new_id(), code, percents, valid_from)

        def change() -> tuple[DatedClass, ...]:
            change_tax_rate(request, actor=actor, now=desk.now(), open_work=desk.open_work)
            return list_tax_classes(desk.lane_reading(), actor=actor)

        desk.operations.run(change, done=self._done, failed=self._failed, changes=("taxes",))

    def _done(self, classes: tuple[DatedClass, ...]) -> None:
        self.is_busy = False
        self._show(classes)
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.is_busy = False
        self.refused.emit(error)

    def _show(self, classes: tuple[DatedClass, ...]) -> None:
        self.classes = classes
        self.loaded.emit()
