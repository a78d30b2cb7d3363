"""The sign-in screen's state: who is there, who was chosen, how much of a PIN is typed.

Its use cases are imported on the database lane: this is the first thing the window shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.identity.screens.people import initials, tint_at
from pos_app.identity.screens.pin_entry import PinEntry
from pos_app.kernel.text import fold

if TYPE_CHECKING:
    from uuid import UUID

    from pos_app.identity.domain.actor import Actor
    from pos_app.identity.screens.desk import Desk
    from pos_app.identity.use_cases.list_people import Person

SEARCH_FROM = 6


@dataclass(frozen=True, slots=True)
class PersonAtDoor:
    """Somebody who can sign in, as the screen draws them."""

    id: UUID
    name: str
    role: str
    initials: str
    tint: str
    on_shift: bool = False

    @property
    def key(self) -> str:
        """The id as test ids and tiles name it."""
        return str(self.id)


class SignInViewModel(QObject):
    """`changed` after every key; `shaken` when a PIN was wrong; `signed_in` carries the actor."""

    people_changed = Signal()
    changed = Signal()
    shaken = Signal()
    signed_in = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._people: tuple[PersonAtDoor, ...] = ()
        self.on_shift = ""
        self._words = ""
        self._entry = PinEntry(self)
        self.chosen: PersonAtDoor | None = None
        self.is_busy = False
        self._entry.changed.connect(self.changed)
        self._entry.shaken.connect(self.shaken)

    @property
    def desk(self) -> Desk | None:
        """The open till, once it is open."""
        return self._desk

    @property
    def people(self) -> tuple[PersonAtDoor, ...]:
        """Those whose name has what was searched for."""
        wanted = fold(self._words)
        return tuple(p for p in self._people if all(w in fold(p.name) for w in wanted.split()))

    @property
    def can_search(self) -> bool:
        """Whether there are so many people that one looks for a name."""
        return len(self._people) >= SEARCH_FROM

    @property
    def typed(self) -> int:
        """How many digits of the PIN are typed."""
        return self._entry.typed

    @property
    def is_waiting(self) -> bool:
        """Whether too many wrong PINs make the next try wait."""
        return self._entry.is_waiting

    @property
    def message(self) -> str:
        """What was wrong with the last try."""
        return self._entry.message

    @property
    def is_wrong(self) -> bool:
        """Whether the PIN that is shown is the wrong one."""
        return self._entry.is_wrong

    @property
    def can_submit(self) -> bool:
        """Whether there is a PIN to try, and somebody to try it for."""
        return self.chosen is not None and not self.is_busy and self._entry.can_try

    def open(self, desk: Desk, on_shift: str = "") -> None:
        """The till is open: show its people. `on_shift` is the name of whose shift is open."""
        self._desk, self.on_shift = desk, on_shift

        def list_all() -> list[Person]:
            from pos_app.identity.use_cases.list_people import list_people

            return list_people(desk.lane_reading())

        desk.operations.run(list_all, done=lambda people: self._show(people, on_shift))

    def choose(self, key: str) -> None:
        """Somebody tapped their name."""
        self.chosen = next((p for p in self._people if p.key == key), self.chosen)
        self._entry.forget()

    def search(self, words: str) -> None:
        """Show only those whose name has these words."""
        self._words = words
        self.people_changed.emit()

    def press(self, key: str) -> None:
        """A key of the PIN pad."""
        if not self.is_busy and self.chosen is not None:
            self._entry.press(key)

    def submit(self) -> None:
        """Try the PIN."""
        if not self.can_submit or self._desk is None or self.chosen is None:
            return
        desk, who, pin = self._desk, self.chosen.id, self._entry.pin
        self.is_busy = True
        self.changed.emit()

        def enter() -> Actor:
            from pos_app.identity.use_cases.sign_in import SignIn, sign_in
            from pos_app.kernel.identifiers import new_id

            request = SignIn(new_id(), who, pin)
            return sign_in(request, pepper=desk.pepper, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(enter, done=self._enter, failed=self._refuse)

    def reset(self) -> None:
        """The till was locked: nothing typed, nothing said."""
        self._entry.forget()

    def _show(self, people: list[Person], on_shift: str) -> None:
        self._people = tuple(
            PersonAtDoor(p.id, p.name, p.role, initials(p.name), tint_at(n), p.name == on_shift)
            for n, p in enumerate(people)
        )
        known = {person.id: person for person in self._people}
        first = self._people[0] if self._people else None
        self.chosen = known.get(self.chosen.id, first) if self.chosen else first
        self.people_changed.emit()
        self.changed.emit()

    def _enter(self, actor: Actor) -> None:
        self.is_busy = False
        self._entry.forget()
        self.signed_in.emit(actor)

    def _refuse(self, error: Exception) -> None:
        self.is_busy = False
        self._entry.refuse(error)
