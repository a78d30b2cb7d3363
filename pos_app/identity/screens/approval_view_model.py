"""An approval being asked for: who can give it, who was chosen, their PIN, what was wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked
from pos_app.identity.screens.desk import Desk
from pos_app.identity.screens.people import initials, tint_at
from pos_app.identity.screens.pin_entry import PinEntry
from pos_app.identity.screens.sign_in_view_model import PersonAtDoor
from pos_app.identity.use_cases.give_approval import REASON_MAX, GiveApproval, give_approval
from pos_app.identity.use_cases.list_approvers import list_approvers
from pos_app.identity.use_cases.list_people import list_people
from pos_app.kernel.identifiers import new_id
from pos_app.ui.translations import tr


class ApprovalViewModel(QObject):
    """`people_changed` once it is known who can approve; `given` carries the fact."""

    people_changed = Signal()
    changed = Signal()
    given = Signal(object)

    def __init__(
        self, desk: Desk, actor: Actor, asked: ApprovalAsked, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actor = actor
        self.asked = asked
        self.entry = PinEntry(self)
        self.people: tuple[PersonAtDoor, ...] | None = None
        self.chosen: PersonAtDoor | None = None
        self.notice = ""
        self.is_busy = False
        self.entry.changed.connect(self.changed)

    @property
    def message(self) -> str:
        """What was wrong, or what to know."""
        return self.entry.message or self.notice

    @property
    def is_alone(self) -> bool:
        """Whether nobody in the shop can approve this."""
        return self.people == ()

    @property
    def can_submit(self) -> bool:
        """Whether there is a PIN to try, and somebody to try it for."""
        return self.chosen is not None and not self.is_busy and self.entry.can_try

    def begin(self) -> None:
        """Find out who can approve."""
        desk, actor, permission = self._desk, self._actor, self.asked.permission

        def find() -> tuple[PersonAtDoor, ...]:
            reading = desk.lane_reading()
            able = {p.id for p in list_approvers(reading, actor=actor, permission=permission)}
            everybody = enumerate(list_people(reading))  # For the tints of the sign-in screen.
            return tuple(
                PersonAtDoor(p.id, p.name, p.role, initials(p.name), tint_at(at))
                for at, p in everybody
                if p.id in able
            )

        desk.operations.run(find, done=self._show)

    def choose(self, key: str) -> None:
        """Somebody tapped a name; what was typed was for another one."""
        found = next((p for p in self.people or () if p.key == key), None)
        if found is not None and found != self.chosen and not self.is_busy:
            self.chosen = found
            self.entry.forget()

    def step(self, by: int) -> None:
        """The name above or below."""
        people = self.people or ()
        if people and self.chosen is not None:
            at = people.index(self.chosen) + by
            self.choose(people[max(0, min(len(people) - 1, at))].key)

    def press(self, key: str) -> None:
        """A key of the PIN pad."""
        if not self.is_busy and self.chosen is not None:
            self.notice = ""
            self.entry.press(key)

    def scan(self) -> None:
        """Something was scanned meanwhile: it waits for an answer here."""
        self.notice = tr("Approval", "Nothing was scanned. Finish this first, then scan again.")
        self.changed.emit()

    def submit(self) -> None:
        """Try the PIN; a wrong one counts as theirs."""
        if not self.can_submit or self.chosen is None:
            return
        desk, actor, asked = self._desk, self._actor, self.asked
        request = GiveApproval(
            id=new_id(),
            approver=self.chosen.id,
            pin=self.entry.pin,
            permission=asked.permission,
            limit=asked.limit,
            reason=asked.why[:REASON_MAX],
            subject=asked.subject,
        )
        self.is_busy = True
        self.changed.emit()

        def give() -> ApprovalGiven:
            return give_approval(
                request, actor=actor, pepper=desk.pepper, now=desk.now(), open_work=desk.open_work
            )

        desk.operations.run(give, done=self._done, failed=self._refused)

    def _show(self, people: tuple[PersonAtDoor, ...]) -> None:
        self.people = people
        self.chosen = people[0] if people else None
        if not people:
            self.notice = tr("Approval", "Nobody else in this shop may approve this.")
        self.people_changed.emit()
        self.changed.emit()

    def _done(self, fact: ApprovalGiven) -> None:
        self.is_busy = False
        self.entry.forget()
        self.given.emit(fact)

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        self.entry.refuse(error)
