"""A return while it is put together: the sale, what comes back and why, how the money goes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.facts.selling import GoodsReturned
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked, Approvals, when_allowed
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.quantity import parse_quantity
from pos_app.payments.domain.settlement import CASH, Settlement
from pos_app.selling.domain.returnable import Returnable
from pos_app.selling.domain.taking_back import TakenBack
from pos_app.selling.screens.ports import ReceiptPaper
from pos_app.selling.screens.register_answers import ScanAnswer
from pos_app.selling.screens.return_asking import asked_for
from pos_app.selling.screens.return_picks import Pick, Picks
from pos_app.selling.screens.return_words import found_answer
from pos_app.selling.use_cases.find_returnable import (
    find_returnable,
    list_returnable,
    open_returnable,
)
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.taxes.domain.cash import CashRounding
from pos_app.ui.notices import Told, told_of
from pos_app.ui.translations import error_words

RECENT_MOST = 8
WhenOpen = Callable[[Callable[[], object]], object]


class ReturnViewModel(QObject):
    """`found_changed` when another sale is shown, `changed` when something was picked.

    `answered` for the field; `returned` carries the fact once it is in the books.
    """

    found_changed = Signal()
    changed = Signal()
    recent_changed = Signal()
    answered = Signal(object)
    returned = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        paper: ReceiptPaper,
        approvals: Approvals,
        when_shift_open: WhenOpen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self._paper = paper
        self._approvals = approvals
        self._when_shift_open = when_shift_open
        self._id = new_id()
        self.recent: tuple[Returnable, ...] = ()
        self.chosen: Picks | None = None
        self.kind = CASH
        self.message = ""
        self.is_busy = False
        self.back: TakenBack | None = None

    @property
    def has_printer(self) -> bool:
        """Whether receipts are printed at this till."""
        return self._paper.has_printer

    @property
    def found(self) -> Returnable | None:
        """The sale that is shown."""
        return self.chosen.found if self.chosen else None

    @property
    def picks(self) -> Mapping[int, Pick]:
        """What was picked, by position on the receipt."""
        return self.chosen.by_position if self.chosen else {}

    @property
    def current(self) -> int:
        """The position that the reason is about; 0 for none."""
        return self.chosen.current if self.chosen else 0

    @property
    def refund(self) -> Settlement | None:
        """What goes back in the chosen way; negative."""
        return self.refund_in(self.kind)

    @property
    def payable(self) -> int:
        """What goes back, positive."""
        return -self.refund.payable if self.refund else 0

    @property
    def can_refund(self) -> bool:
        """Whether something was picked."""
        return self.back is not None and not self.is_busy

    def refund_in(self, kind: str) -> Settlement | None:
        """What would go back in that way."""
        if self.found is None or self.back is None:
            return None
        shop = self.desk.shop
        return self.found.refund(self.back, kind, CashRounding(shop.cash_step, shop.cash_mode))

    def is_otherwise(self, kind: str) -> bool:
        """Whether the sale was not paid so, or not that much of it."""
        if self.found is None:
            return False
        refund = self.refund_in(kind)
        return self.found.is_otherwise(refund, kind) if refund else not self.found.paid.left(kind)

    def begin(self) -> None:
        """The page is opened: what was sold lately."""
        desk, actor = self.desk, self.actor

        def look() -> tuple[Returnable, ...]:
            return list_returnable(actor=actor, reading=desk.lane_reading(), most=RECENT_MOST)

        desk.operations.run(look, done=self._keep_recent)

    def find(self, number: str) -> None:
        """A receipt's number, scanned or typed."""
        desk, actor, typed = self.desk, self.actor, number.strip()
        if not typed:
            return

        def look() -> Returnable:
            return find_returnable(typed, actor=actor, reading=desk.lane_reading())

        def refuse(error: Exception) -> None:
            if not isinstance(error, Refusal):
                self.told.emit(told_of(error))
            self.answered.emit(ScanAnswer(False, typed, error_words(error).partition(". ")[0]))

        desk.operations.run(look, done=self.show, failed=refuse)

    def open_sale(self, document: UUID) -> None:
        """A sale chosen elsewhere."""
        desk, actor = self.desk, self.actor

        def look() -> Returnable | None:
            return open_returnable(document, actor=actor, reading=desk.lane_reading())

        desk.operations.run(look, done=self._open)

    def show(self, found: Returnable) -> None:
        """This sale; nothing of it is picked yet."""
        self.answered.emit(found_answer(found))
        self._take(found)

    def drop(self) -> None:
        """Back to no sale at all."""
        self._take(None)

    def tick(self, position: int, *, on: bool) -> None:
        """All that is left of a line, or nothing of it."""
        found = self.found
        if found is not None and (position in self.picks) != on:
            self._put(position, found.left(position) if on else Decimal(0))

    def step(self, position: int, by: int) -> None:
        """One more or one less; none of it is not picked."""
        pick = self.picks.get(position)
        self._put(position, (pick.quantity if pick else Decimal(0)) + by)

    def put(self, position: int, text: str) -> None:
        """A typed quantity; what is none leaves it as it was."""
        marks = self.desk.amounts.marks
        try:
            self._put(position, parse_quantity(text.replace(marks.decimal, ".")))
        except Refusal:
            self.changed.emit()

    def go_to(self, position: int) -> None:
        """The line that the reason is about."""
        if self.chosen is not None and position in self.picks and position != self.current:
            self._keep(replace(self.chosen, current=position))

    def choose_reason(self, key: str) -> None:
        """Why the current line comes back; the next ones start with it."""
        if self.chosen is not None:
            self._keep(self.chosen.because(key))

    def set_other(self, text: str) -> None:
        """Another reason, typed."""
        if self.chosen is not None:
            self._keep(self.chosen.explained(text))

    def set_restock(self, position: int, *, on: bool) -> None:
        """Whether it goes back on the shelf."""
        if self.chosen is not None and position in self.picks:
            self._keep(self.chosen.restocked(position, on=on))

    def choose_way(self, kind: str) -> None:
        """How the money goes back."""
        self.kind, self.message = kind, ""
        self.changed.emit()

    def submit(self) -> None:
        """Take the goods back: needs an open shift, and a manager where the right is missing."""
        found, refund = self.found, self.refund
        if not self.can_refund or found is None or refund is None or self.back is None:
            return
        otherwise = found.is_otherwise(refund, self.kind)
        asked: ApprovalAsked = asked_for(
            self.actor, found, (self.kind, -refund.payable), self.desk.amounts, otherwise=otherwise
        )
        asked = replace(asked, limit=-self.back.gross)
        self._when_shift_open(
            lambda: when_allowed(self.actor, asked, self._approvals, self._record)
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till: what one has picked is not another's."""
        if actor.user != self.actor.user:
            self._take(None)
        self.actor = actor

    def _record(self, approval: UUID | None) -> None:
        assert self.found is not None
        picks, desk, actor = dict(self.picks), self.desk, self.actor
        request = ReturnGoods(
            id=self._id,
            number=self.found.sale.number,
            quantities={position: pick.quantity for position, pick in picks.items()},
            tender=self.kind,
            reason=", ".join(dict.fromkeys(p.words for p in picks.values() if p.words))[:200],
            off_shelf={position for position, pick in picks.items() if not pick.restock},
            notes={position: pick.words for position, pick in picks.items() if pick.words},
            approval=approval,
            paper=self._paper.has_printer,
        )
        self.is_busy, self.message = True, ""
        self.changed.emit()

        def take() -> GoodsReturned:
            fact = desk.ballast.run(
                lambda: return_goods(request, actor=actor, now=desk.now(), open_work=desk.open_work)
            )
            self._paper.sale_committed(fact)
            return fact

        desk.operations.run(take, done=self._done, failed=self._refused, changes=("sales",))

    def _done(self, fact: GoodsReturned) -> None:
        self.is_busy = False
        self._take(None)
        self.returned.emit(fact)

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        if isinstance(error, Refusal):
            self.message = error_words(error)
        else:
            told: Told = told_of(error)
            self.told.emit(replace(told, is_error=True))
        self.changed.emit()

    def _open(self, found: Returnable | None) -> None:
        if found is not None:
            self.show(found)

    def _keep_recent(self, recent: tuple[Returnable, ...]) -> None:
        self.recent = recent
        self.recent_changed.emit()

    def _take(self, found: Returnable | None) -> None:
        self.kind = found.kinds[0] if found else CASH
        self.chosen = Picks(found) if found else None
        self.found_changed.emit()
        self._keep(self.chosen)

    def _put(self, position: int, quantity: Decimal) -> None:
        if self.chosen is not None and not self.is_busy:
            self._keep(self.chosen.put(position, quantity))

    def _keep(self, picks: Picks | None) -> None:
        """The figures anew; it is another request now."""
        self.chosen, self.message = picks, ""
        self._id = new_id()
        self.back = picks.back() if picks else None
        self.changed.emit()
