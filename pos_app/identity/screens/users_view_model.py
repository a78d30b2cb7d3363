"""The shop's people: who they are, what role they have, whether they can come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.facts.base import Fact
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.role import Role, require_within
from pos_app.identity.screens.desk import Desk
from pos_app.identity.use_cases.change_roles import ChangeRoles, change_roles
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.list_staff import Staff, StaffMember, list_staff
from pos_app.identity.use_cases.unlock_user import UnlockUser, unlock_user
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission

_PEOPLE = ("people",)


@dataclass(frozen=True, slots=True, repr=False)
class UserDraft:
    """What the form holds; an empty PIN stays as it was."""

    name: str
    role: str
    pin: str = ""


class UsersViewModel(QObject):
    """`loaded` with everybody; `saved` after a change, `refused` with the error instead."""

    loaded = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.is_busy = False
        self.staff = Staff((), ())
        self.refresh()

    @property
    def may_see(self) -> bool:
        """Whether the person may see and change people at all."""
        return self.actor.can(Permission.CHANGE_USERS)

    def role(self, role_id: str) -> Role:
        """The role of an id; one without rights where it is not known."""
        known = {role.id: role for role in self.staff.roles}
        return known.get(role_id) or Role(role_id, role_id, frozenset())

    def member(self, user: UUID) -> StaffMember | None:
        """Somebody by their id."""
        return next((each for each in self.staff.members if each.user.id == user), None)

    def holders(self, role_id: str) -> int:
        """How many active people have a role."""
        return sum(m.user.active and m.user.role == role_id for m in self.staff.members)

    def may_give(self, role: Role) -> bool:
        """Whether the role has nothing that the person does not have."""
        try:
            require_within(self.actor, role)
        except Refusal:
            return False
        return True

    def may_change(self, member: StaffMember) -> bool:
        """Whether the person may change somebody: only those who have no more rights."""
        return self.may_give(self.role(member.user.role))

    def may_unlock(self, member: StaffMember) -> bool:
        """Whether the person may let somebody try their PIN again."""
        own = member.user.id == self.actor.user
        return member.is_locked and not own and self.actor.can(Permission.APPROVE)

    def refresh(self) -> None:
        """Read everybody again."""
        if not self.may_see:
            return
        desk, actor = self.desk, self.actor

        def look() -> Staff:
            return list_staff(desk.lane_reading(), actor=actor)

        desk.operations.run(look, done=self._show)

    def save(self, user: UUID | None, draft: UserDraft) -> None:
        """Take somebody on, or change who they are."""
        change = UserChange(user or new_id(), draft.name, draft.role, draft.pin or None)
        self._change(change)

    def set_active(self, user: UUID, *, active: bool) -> None:
        """Somebody leaves, or is back."""
        self._change(UserChange(user, active=active))

    def unlock(self, user: UUID) -> None:
        """Let somebody try their PIN again."""
        desk, actor, request = self.desk, self.actor, UnlockUser(new_id(), user)
        self._run(
            lambda: unlock_user(request, actor=actor, now=desk.now(), open_work=desk.open_work)
        )

    def save_role(self, role: Role) -> None:
        """A role as it shall be, new or not."""
        desk, actor, request = self.desk, self.actor, ChangeRoles(new_id(), [role])
        self._run(
            lambda: change_roles(request, actor=actor, now=desk.now(), open_work=desk.open_work)
        )

    def _change(self, change: UserChange) -> None:
        desk, actor, request = self.desk, self.actor, ChangeUsers(new_id(), [change])
        self._run(
            lambda: change_users(
                request,
                actor=actor,
                pepper=desk.pepper,
                now=desk.now(),
                open_work=desk.open_work,
            )
        )

    def _run(self, act: Callable[[], Fact]) -> None:
        if self.is_busy:
            return
        self.is_busy = True
        desk, actor = self.desk, self.actor

        def act_and_look() -> Staff:
            act()
            return list_staff(desk.lane_reading(), actor=actor)

        desk.operations.run(act_and_look, done=self._done, failed=self._failed, changes=_PEOPLE)

    def _done(self, staff: Staff) -> None:
        self.is_busy = False
        self._show(staff)
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.is_busy = False
        self.refused.emit(error)

    def _show(self, staff: Staff) -> None:
        self.staff = staff
        self.loaded.emit()
