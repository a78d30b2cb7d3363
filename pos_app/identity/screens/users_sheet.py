"""One person of the shop: name, role, PIN; leaving, coming back, trying again after wrong PINs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.identity.domain.pin import DIGITS_MAX, DIGITS_MIN
from pos_app.identity.domain.role import BeyondOwnRights
from pos_app.identity.domain.staff import NAME_MAX, LastOwner, NameTaken, UnknownRole
from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.users_view_model import UserDraft, UsersViewModel
from pos_app.identity.screens.users_words import role_detail
from pos_app.identity.use_cases.list_staff import StaffMember
from pos_app.kernel.errors import BadInput
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.translations import error_words, tr
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.sheet import Sheet

_AT_ROLE = (LastOwner, BeyondOwnRights, UnknownRole)


class PinEdit(LineEdit):
    """A PIN that is being given: only dots are ever seen."""

    def __init__(self, *, required: bool, parent: QWidget | None = None) -> None:
        super().__init__(required=required, longest=DIGITS_MAX, parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )

    def problem(self) -> str:
        """What a PIN must look like."""
        typed = self.text()
        if typed and not (typed.isascii() and typed.isdigit() and len(typed) >= DIGITS_MIN):
            return tr(
                "Users", "A PIN has {least} to {most} digits.", least=DIGITS_MIN, most=DIGITS_MAX
            )
        return super().problem()


class UserSheet(Sheet):
    """Of a new person when there is no `member`. It is closed when the change was saved."""

    def __init__(
        self, model: UsersViewModel, member: StaffMember | None, parent: QWidget | None = None
    ) -> None:
        own = member is not None and member.user.id == model.actor.user
        active = member is None or member.user.active
        leaves = member is not None and active and not own
        super().__init__(
            member.user.name if member else tr("Users", "New person"),
            _detail(model, member),
            save=tr("Users", "Save") if member else tr("Users", "Add person"),
            destroy=tr("Users", "Archive") if leaves else "",
            test_id="user",
            parent=parent,
        )
        self._model = model
        self._member = member
        self._form = self._make_form()
        self.set_body(self._form)
        self.watch(self._form)
        self._show_state(active=active)
        self.save_asked.connect(self._keep)
        self.destroy_asked.connect(lambda: self._set_active(active=False))
        self.notice.acted.connect(self._act)
        model.saved.connect(self._saved)
        model.refused.connect(self._refused)
        self._limit()

    def _make_form(self) -> Form:
        form = Form(test_id="user.form", name=tr("Users", "Person"))
        role = Field(tr("Users", "Role"), Combo(self._roles()))
        new = self._member is None
        pin_help = (
            tr("Users", "4 to 8 digits. They type it to sign in.")
            if new
            else tr("Users", "Leave it empty to keep the PIN they have.")
        )
        form.add("name", Field(tr("Users", "Name"), LineEdit(required=True, longest=NAME_MAX)))
        form.add("role", role)
        form.add_heading(tr("Users", "PIN") if new else tr("Users", "New PIN"))
        form.add_row(
            ("pin", Field(tr("Users", "PIN"), PinEdit(required=new), help_text=pin_help)),
            ("again", Field(tr("Users", "The same again"), PinEdit(required=new))),
        )
        user = self._member.user if self._member else None
        form.load({"name": user.name if user else "", "role": user.role if user else None})
        if new:
            role.editor.set_value(self._least_role())
            form.settle()
        role.editor.edited.connect(self._show_role)
        self._role = role
        self._show_role()
        return form

    def _roles(self) -> list[tuple[str, str]]:
        """Those that the person may give, and the one that is held now."""
        held = self._member.user.role if self._member else ""
        return [
            (role.id, role_words(role.name))
            for role in self._model.staff.roles
            if self._model.may_give(role) or role.id == held
        ]

    def _least_role(self) -> str | None:
        """Whoever is new begins with the fewest rights, unless somebody says otherwise."""
        given = [role for role in self._model.staff.roles if self._model.may_give(role)]
        least = min(given, key=lambda role: len(role.permissions), default=None)
        return least.id if least else None

    def _show_role(self) -> None:
        role = self._model.role(str(self._role.editor.value()))
        people = self._model.holders(role.id)
        self._role.set_help(role_detail(role, people, self._model.desk.amounts))

    def _show_state(self, *, active: bool) -> None:
        member = self._member
        if member is None:
            return
        if not active:
            self.notice.show_notice(
                tr("Users", "Archived"),
                tr("Users", "{name} cannot sign in. Their sales stay.", name=member.user.name),
                icon="archive",
                actions=(tr("Users", "Bring back"),),
            )
        elif member.is_locked:
            can = self._model.may_unlock(member)
            self.notice.show_notice(
                tr("Users", "Locked out"),
                tr("Users", "Ten wrong PINs were typed for {name}.", name=member.user.name),
                tone_name="warn",
                icon="lock-key",
                actions=(tr("Users", "Unlock"),) if can else (),
            )

    def _limit(self) -> None:
        if self._member is not None and not self._model.may_change(self._member):
            reason = tr("Users", "{name} has more rights than you.", name=self._member.user.name)
            self._form.set_locked(reason)
            self.can_save(can=False)

    def _act(self, _position: int) -> None:
        assert self._member is not None
        if self._member.user.active:
            self._model.unlock(self._member.user.id)
        else:
            self._set_active(active=True)

    def _set_active(self, *, active: bool) -> None:
        assert self._member is not None
        self.set_saving(saving=True)
        self._model.set_active(self._member.user.id, active=active)

    def _keep(self) -> None:
        if not self._form.check():
            return
        values = self._form.values()
        if values["pin"] != values["again"]:
            self._form.show_errors({"again": tr("Users", "The two PINs are not the same.")})
            return
        self.set_saving(saving=True)
        draft = UserDraft(str(values["name"]), str(values["role"]), str(values["pin"]))
        self._model.save(self._member.user.id if self._member else None, draft)

    def _saved(self) -> None:
        self.set_saving(saving=False)
        self._form.settle()
        self.close_asked.emit()

    def _refused(self, error: Exception) -> None:
        """What is wrong is said at its field."""
        self.set_saving(saving=False)
        said = error_words(error)
        if isinstance(error, NameTaken):
            self._form.show_errors({"name": said})
        elif isinstance(error, _AT_ROLE):
            self._form.show_errors({"role": said})
        elif isinstance(error, BadInput) and "PIN" in str(error.details.get("what")):
            self._form.show_errors({"pin": said})
        else:
            self.notice.show_notice(said, tone_name="danger", icon="warning-circle")


def state_badge(member: StaffMember) -> BadgeValue:
    """Whether somebody can come in."""
    if not member.user.active:
        return BadgeValue(tr("Users", "Archived"))
    if member.is_locked:
        return BadgeValue(tr("Users", "Locked out"), "warn", "lock-key")
    return BadgeValue(tr("Users", "Active"), "ok")


def _detail(model: UsersViewModel, member: StaffMember | None) -> str:
    if member is None:
        return tr("Users", "They sign in with their own PIN.")
    own = member.user.id == model.actor.user
    role = role_words(model.role(member.user.role).name)
    return tr("Users", "{role} · that is you", role=role) if own else role
