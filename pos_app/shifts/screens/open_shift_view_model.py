"""The float of a new shift while it is typed, and the shift's opening."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pos_app.facts.shifts import ShiftOpened
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.amount_entry import AmountEntry, amount_entry
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.identity.screens.desk import Desk
from pos_app.identity.screens.people import first_name
from pos_app.kernel.identifiers import new_id
from pos_app.shifts.screens.pieces import Denominations
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.translations import error_words, tr


class OpenShiftViewModel(QObject):
    """`opened` carries the fact. `left` is what the last shift counted, None before the first."""

    changed = Signal()
    opened = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        left: int | None,
        pieces: Denominations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pieces = pieces
        self._counts: dict[int, int] = {}
        self._desk = desk
        self._actor = actor
        self._left = left
        self._entry: AmountEntry = amount_entry(desk.shop.currency, desk.shop.cash_step)
        self._id = new_id()
        self.message = ""
        self.is_busy = False

    @property
    def title(self) -> str:
        """The greeting."""
        return tr("Shift", "Welcome, {name}. Start a shift", name=first_name(self._actor.name))

    @property
    def detail(self) -> str:
        """What to do, and what the last shift left."""
        if self._left is None:
            return tr("Shift", "Count the float before the first sale.")
        left = self._desk.amounts.money(self._left)
        return tr("Shift", "Count the float before the first sale. Last shift: {left}.", left=left)

    @property
    def amount(self) -> int:
        """The float in minor units; what the last shift left until there is another."""
        if self._counts:
            return sum(minor * count for minor, count in self._counts.items())
        if self._entry.is_empty and self._left is not None:
            return self._left
        return self._entry.minor

    @property
    def amount_text(self) -> str:
        """The float as people write it."""
        return self._desk.amounts.money(self.amount)

    @property
    def badge(self) -> BadgeValue | None:
        """Whether it is what the last shift left."""
        if self._left is None:
            return None
        if self.amount == self._left:
            return BadgeValue(tr("Shift", "Matches"), "ok", "check")
        return BadgeValue(tr("Shift", "Differs"), "warn")

    @property
    def amounts(self) -> AmountWords:
        """How amounts are written here."""
        return self._desk.amounts

    def put_counts(self, counts: Mapping[int, int]) -> None:
        """How many there are of some notes or coins: their sum is the float."""
        self._counts.update(counts)
        self.message = ""
        self.changed.emit()

    def type_instead(self) -> None:
        """The amount is typed, not counted."""
        self._counts.clear()
        self.changed.emit()

    def press(self, key: str) -> None:
        """A key of the pad."""
        self._entry = self._entry.pressed(key)
        self.message = ""
        self.changed.emit()

    def start(self) -> None:
        """Open the shift."""
        if self.is_busy:
            return
        desk, actor = self._desk, self._actor
        request = OpenShift(self._id, self.amount)
        self.is_busy = True
        self.changed.emit()

        def start() -> ShiftOpened:
            return open_shift(request, actor=actor, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(start, done=self._done, failed=self._refused, changes=("shift",))

    def _done(self, fact: ShiftOpened) -> None:
        self.is_busy = False
        self.opened.emit(fact)

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        self.message = error_words(error)
        self.changed.emit()
