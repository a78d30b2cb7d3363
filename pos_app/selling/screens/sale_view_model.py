"""The chosen document of the sales page: its paper, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.devices.domain.spool_rules import JobState
from pos_app.documents.use_cases.print_again import PrintAgain, print_again
from pos_app.documents.use_cases.settle_papers import (
    DidItPrint,
    confirm_printed,
    read_paper_state,
)
from pos_app.facts.selling import SaleVoided
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import (
    ApprovalAsked,
    Approvals,
    Effect,
    when_allowed,
)
from pos_app.identity.screens.desk import Desk
from pos_app.identity.screens.people import first_name
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.sales_search import DocumentState, FoundSale
from pos_app.selling.screens.sales_ports import SalesPapers
from pos_app.selling.screens.sales_words import paid_words
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from pos_app.ui.notices import NextStep, Told, told_of
from pos_app.ui.translations import isolated, tr

_RETURNABLE = frozenset({DocumentState.PAID, DocumentState.PART_RETURNED})


class SaleViewModel(QObject):
    """`changed` when something else is shown or can be done; `pictured` with paper and its words.

    `settled` when the list is out of date: a sale was voided, a paper was printed.
    """

    changed = Signal()
    pictured = Signal(object, str)
    settled = Signal()
    told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        papers: SalesPapers,
        approvals: Approvals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._approvals = approvals
        self.desk = desk
        self.actor = actor
        self.papers = papers
        self.sale: FoundSale | None = None
        self.paper_state: JobState | None = None
        self.is_busy = False
        self.may_return: Callable[[], bool] = lambda: False
        self._job = new_id()
        self._void = new_id()

    @property
    def can_print(self) -> bool:
        """Whether there is a paper, a printer and the right to it."""
        return self._may(Permission.REPRINT) and self.papers.has_printer and not self.is_busy

    @property
    def can_save(self) -> bool:
        """Whether the receipt may be had as a file."""
        return self._may(Permission.REPRINT)

    @property
    def can_return(self) -> bool:
        """Whether goods of it may still come back, and there is a page for it."""
        sale = self.sale
        return sale is not None and sale.state in _RETURNABLE and self.may_return()

    @property
    def can_void(self) -> bool:
        """Whether it can be taken back whole: in its own shift, as long as nothing came back.

        Who may not void sales is asked for a manager.
        """
        sale = self.sale
        if sale is None or not self._may(Permission.SELL) or self.is_busy:
            return False
        return sale.state is DocumentState.PAID and sale.shift == self.papers.open_shift

    @property
    def is_doubtful(self) -> bool:
        """Whether nobody knows if its paper came out."""
        return self.paper_state is JobState.UNKNOWN

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        if actor.user != self.actor.user:
            self.choose(None)
        self.actor = actor
        self.changed.emit()

    def choose(self, sale: FoundSale | None) -> None:
        """Show this one."""
        other = (sale.id if sale else None) != (self.sale.id if self.sale else None)
        self.sale = sale
        if other:
            self.paper_state, self.is_busy = None, False
            self._job, self._void = new_id(), new_id()
        self.changed.emit()
        if sale is not None:
            self._look(sale.id)

    def print_again(self) -> None:
        """The paper that waits, or one more marked copy."""
        sale = self.sale
        if sale is None or not self.can_print:
            return
        desk, actor, request = self.desk, self.actor, PrintAgain(self._job, sale.id)
        self._begin()
        desk.operations.run(
            lambda: print_again(request, actor=actor, now=desk.now(), open_work=desk.open_work),
            done=lambda copy: self._printing(sale, copy),
            failed=self._refused,
        )

    def confirm_printed(self) -> None:
        """Somebody saw the doubtful paper come out."""
        sale = self.sale
        if sale is None or not self.is_doubtful:
            return
        desk, actor, answer = self.desk, self.actor, DidItPrint(new_id(), sale.id)
        self._begin()
        desk.operations.run(
            lambda: confirm_printed(answer, actor=actor, now=desk.now(), open_work=desk.open_work),
            done=lambda _: self._over(sale.id),
            failed=self._refused,
        )

    def save_pdf(self) -> None:
        """The receipt as a file in the person's documents."""
        if self.sale is not None and self.can_save:
            self.papers.save_pdf(
                self.sale.id,
                self.sale.number,
                done=self._saved,
                failed=lambda error: self.told.emit(told_of(error)),
            )

    def void(self, reason: str) -> None:
        """Take the sale back whole; the money goes out as it came in."""
        sale = self.sale
        if sale is not None and self.can_void:
            asked = self._asked(sale, reason)
            then = partial(self._take_back, sale, reason)
            when_allowed(self.actor, asked, self._approvals, then)

    def _asked(self, sale: FoundSale, reason: str) -> ApprovalAsked:
        who, number = isolated(first_name(self.actor.name)), isolated(sale.number)
        why = tr(
            "Approval",
            "{who} wants to void sale {number}: {reason}",
            who=who,
            number=number,
            reason=isolated(reason),
        )
        back = Effect(tr("Approval", "Goes back"), self.desk.amounts.money(sale.total))
        way = Effect(tr("Approval", "As"), paid_words(sale.paid))
        limit = abs(sale.total)
        return ApprovalAsked(Permission.VOID_SALE, why, (back, way), limit, sale.id)

    def _take_back(self, sale: FoundSale, reason: str, approval: UUID | None) -> None:
        desk, actor, paper = self.desk, self.actor, self.papers.has_printer
        request = VoidSale(self._void, sale.number, reason, approval, paper)
        self._begin()
        desk.operations.run(
            lambda: void_sale(request, actor=actor, now=desk.now(), open_work=desk.open_work),
            done=self._voided,
            failed=self._refused,
            changes=("sales",),
        )

    def look_again(self) -> None:
        """Its paper may have got further."""
        if self.sale is not None:
            self._look(self.sale.id)

    def _look(self, document: UUID) -> None:
        desk, actor = self.desk, self.actor

        def look() -> tuple[tuple[object, str], JobState | None]:
            state = read_paper_state(document, actor=actor, reading=desk.lane_reading())
            return self.papers.picture_of(document), state

        desk.operations.run(look, done=lambda found: self._seen(document, *found))

    def _seen(self, document: UUID, picture: tuple[object, str], state: JobState | None) -> None:
        if self.sale is None or self.sale.id != document:
            return  # Somebody has gone on to another.
        self.paper_state = state
        self.pictured.emit(*picture)
        self.changed.emit()

    def _printing(self, sale: FoundSale, copy: int) -> None:
        self.papers.wake()
        title = tr("Sales", "Printing the receipt of {number}", number=sale.number)
        marked = tr("Sales", "It is marked as copy {copy}.", copy=copy) if copy else ""
        self.told.emit(Told(title, marked, icon="printer"))
        self._over(sale.id)

    def _voided(self, fact: SaleVoided) -> None:
        self.papers.committed(fact)
        title = tr("Sales", "Sale {number} is voided", number=fact.original_number)
        amount = self.desk.amounts.money(-fact.payable)
        detail = tr("Sales", "{amount} goes back as it was paid.", amount=amount)
        self.told.emit(Told(title, detail, icon="prohibit"))
        self._over(fact.original)

    def _saved(self, path: Path) -> None:
        step = NextStep(tr("Sales", "Open"), lambda: self.papers.show_file(path))
        title = tr("Sales", "Receipt saved as {name}", name=path.name)
        self.told.emit(Told(title, str(path.parent), icon="file-pdf", steps=(step,)))

    def _begin(self) -> None:
        self.is_busy = True
        self.changed.emit()

    def _over(self, document: UUID) -> None:
        self.is_busy = False
        self._job = new_id()
        self.changed.emit()
        if self.sale is not None and self.sale.id == document:
            self._look(document)
        self.settled.emit()

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        self.told.emit(told_of(error))
        self.changed.emit()

    def _may(self, right: Permission) -> bool:
        return self.sale is not None and self.actor.can(right)
