"""Cash in, cash out or to the safe, while its amount and reason are typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.facts.shifts import CashMoved
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.amount_entry import AmountEntry, amount_entry
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.identifiers import new_id
from pos_app.shifts.use_cases.move_cash import MoveCash, move_cash
from pos_app.ui.translations import error_words, tr

PAID_IN, PAID_OUT, SAFE_DROP = "paid_in", "paid_out", "safe_drop"
KINDS = (PAID_IN, PAID_OUT, SAFE_DROP)


def kind_title(kind: str) -> str:
    """What people call it."""
    return {
        PAID_IN: tr("Shift", "Cash in"),
        PAID_OUT: tr("Shift", "Cash out"),
        SAFE_DROP: tr("Shift", "Safe drop"),
    }[kind]


class CashMoveViewModel(QObject):
    """`moved` carries the fact."""

    changed = Signal()
    moved = Signal(object)

    def __init__(self, desk: Desk, actor: Actor, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actor = actor
        self.kind = kind
        self._entry: AmountEntry = amount_entry(desk.shop.currency, desk.shop.cash_step)
        self._id = new_id()
        self.reason = ""
        self.message = ""
        self.is_busy = False

    @property
    def detail(self) -> str:
        """What it is for."""
        return {
            PAID_IN: tr("Shift", "Cash that goes into the drawer without a sale."),
            PAID_OUT: tr("Shift", "Cash that leaves the drawer without a sale."),
            SAFE_DROP: tr("Shift", "Cash that goes from the drawer to the safe."),
        }[self.kind]

    @property
    def amount_text(self) -> str:
        """The amount as people write it."""
        return self._desk.amounts.money(self._entry.minor)

    @property
    def can_save(self) -> bool:
        """Whether there is an amount and a reason."""
        return self._entry.minor > 0 and bool(self.reason.strip()) and not self.is_busy

    def press(self, key: str) -> None:
        """A key of the pad."""
        self._entry = self._entry.pressed(key)
        self.message = ""
        self.changed.emit()

    def set_reason(self, text: str) -> None:
        """Why."""
        self.reason = text
        self.message = ""
        self.changed.emit()

    def save(self) -> None:
        """Record the move."""
        if not self.can_save:
            return
        desk, actor = self._desk, self._actor
        request = MoveCash(self._id, self.kind, self._entry.minor, self.reason)
        self.is_busy = True
        self.changed.emit()

        def move() -> CashMoved:
            return move_cash(request, actor=actor, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(move, done=self._done, failed=self._refused, changes=("shift",))

    def _done(self, fact: CashMoved) -> None:
        self.is_busy = False
        self.moved.emit(fact)

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        self.message = error_words(error)
        self.changed.emit()
