"""Receipts that wait for somebody's word: held too long, or nobody knows whether they came out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pos_app.documents.use_cases.settle_papers import (
    SETTLED_MAX,
    OpenPapers,
    count_papers,
    drop_held,
    print_held,
)
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.permissions import Permission
from pos_app.ui.notices import NextStep, Told, told_of
from pos_app.ui.translations import tr


class PapersViewModel(QObject):
    """`changed` when other papers wait; `told` offers them once; `asked_about` names a document.

    `wake` tells the printer's lane that there is something to do.
    """

    changed = Signal()
    told = Signal(object)
    asked_about = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        wake: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actor = actor
        self._wake = wake
        self.open = OpenPapers()
        self._offered = OpenPapers()

    def begin(self, actor: Actor) -> None:
        """Somebody is at the till: what waits is offered to them."""
        self._actor, self._offered = actor, OpenPapers()
        self._keep(OpenPapers())
        self.look()

    def look(self) -> None:
        """What waits now."""
        desk, actor = self._desk, self._actor
        if actor.can(Permission.REPRINT):
            desk.operations.run(
                lambda: count_papers(actor=actor, reading=desk.lane_reading()),
                done=self._found,
                failed=lambda error: self.told.emit(told_of(error)),
            )

    def print_held(self) -> None:
        """They go on to the printer."""
        desk, actor = self._desk, self._actor
        self._settle(lambda: print_held(actor=actor, now=desk.now(), open_work=desk.open_work))

    def drop_held(self) -> None:
        """Nobody needs them."""
        desk, actor = self._desk, self._actor
        self._settle(lambda: drop_held(actor=actor, open_work=desk.open_work))

    def ask_about(self) -> None:
        """To the oldest of which nobody knows."""
        if self.open.asked_about is not None:
            self.asked_about.emit(self.open.asked_about)

    @property
    def held_words(self) -> str:
        """How many wait, as a sentence."""
        return tr("Sales", "%n receipts wait to be printed", self.open.held)

    @property
    def doubtful_words(self) -> str:
        """How many are in doubt, as a sentence."""
        return tr("Sales", "%n receipts may not have printed", self.open.doubtful)

    def _settle(self, settle: Callable[[], int]) -> None:
        self._desk.operations.run(
            settle,
            done=lambda count: self._settled(settle, count),
            failed=lambda error: self.told.emit(told_of(error)),
        )

    def _settled(self, settle: Callable[[], int], count: int) -> None:
        self._wake()
        if count == SETTLED_MAX:
            self._settle(settle)
        else:
            self.look()

    def _found(self, papers: OpenPapers) -> None:
        before = self._offered
        self._keep(papers)
        if papers.held > before.held:
            self._offer_held()
        elif papers.doubtful > before.doubtful:
            self._offer_doubtful()
        self._offered = papers

    def _keep(self, papers: OpenPapers) -> None:
        if papers != self.open:
            self.open = papers
            self.changed.emit()

    def _offer_held(self) -> None:
        steps = (
            NextStep(tr("Sales", "Print"), self.print_held),
            NextStep(tr("Sales", "Not needed"), self.drop_held),
        )
        detail = tr("Sales", "They are from earlier. New receipts print at once.")
        self.told.emit(Told(self.held_words, detail, icon="printer", steps=steps))

    def _offer_doubtful(self) -> None:
        steps = (NextStep(tr("Sales", "Look"), self.ask_about),)
        detail = tr("Sales", "Nobody knows whether the paper came out.")
        self.told.emit(Told(self.doubtful_words, detail, icon="printer", steps=steps))
