"""One role: its name, the discount without approval, and its rights as a checklist in groups."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.role import Role
from pos_app.identity.domain.staff import NAME_MAX
from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.users_view_model import UsersViewModel
from pos_app.identity.screens.users_words import (
    BUILT_IN,
    right_groups,
    right_title,
    role_detail,
)
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold
from pos_app.ui.models.number_forms import percent_form
from pos_app.ui.translations import error_words, tr
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.surfaces import column

_ID_MAX = 40
_USUAL = frozenset({Permission.SELL, Permission.SEE_PRODUCTS})


class RoleSheet(Sheet):
    """Of a new role when its id is empty. Roles that come with the program can only be read."""

    def __init__(self, model: UsersViewModel, role: Role, parent: QWidget | None = None) -> None:
        people = model.holders(role.id)
        detail = role_detail(role, people, model.desk.amounts) if role.id else ""
        super().__init__(
            role_words(role.name) or tr("Users", "New role"),
            detail,
            save=tr("Users", "Save") if role.id else tr("Users", "Add role"),
            test_id="role",
            parent=parent,
        )
        self._model = model
        self._role = role
        self._form = self._make_form()
        self.set_body(self._form)
        self.watch(self._form)
        self.save_asked.connect(self._keep)
        model.saved.connect(self._saved)
        model.refused.connect(self._refused)
        self._limit()

    def _make_form(self) -> Form:
        form = Form(test_id="role.form", name=tr("Users", "Role"))
        form.add_row(
            ("name", Field(tr("Users", "Name"), LineEdit(required=True, longest=NAME_MAX))),
            (
                "most",
                Field(
                    tr("Users", "Discount without approval"),
                    NumberEdit(percent_form(self._model.desk.amounts), required=True),
                ),
            ),
            shares=(3, 2),
        )
        for group in right_groups():
            form.add_heading(group.title)
            boxes = [form.watch(right.value, self._box(right)) for right in group.rights]
            form.add_part(column(*boxes, spacing=2))
        values: dict[str, object] = {
            right.value: right in self._role.permissions for right in Permission
        }
        form.load(values | {"name": self._role.name, "most": self._role.discount_percent_max})
        return form

    def _box(self, right: Permission) -> Field:
        """A right to tick; nobody gives one that they do not have."""
        box = CheckBox(right_title(right))
        box.setEnabled(self._model.actor.can(right))
        return Field("", box)

    def _limit(self) -> None:
        """What may not be changed is shown, with why."""
        if self._role.id in BUILT_IN:
            self._lock(
                tr("Users", "This role comes with the program."),
                tr("Users", "Make a role of your own to change what people may do."),
            )
        elif not self._model.may_give(self._role):
            self._lock(tr("Users", "This role has more rights than you."), "")

    def _lock(self, title: str, text: str) -> None:
        for key in ("name", "most"):
            self._form.field(key).editor.setReadOnly(True)
        for right in Permission:
            self._form.field(right.value).editor.setEnabled(False)
        self.can_save(can=False)
        self.notice.show_notice(title, text, icon="lock-key")

    def _keep(self) -> None:
        if not self._form.check():
            return
        values = self._form.values()
        name = str(values["name"])
        rights = frozenset(right for right in Permission if values[right.value])
        discount = values["most"]
        assert isinstance(discount, Decimal)
        taken = [role.id for role in self._model.staff.roles]
        if name_taken(name, self._role.id, self._model.staff.roles):
            self._form.show_errors({"name": tr("Users", "There is already a role of that name.")})
            return
        self.set_saving(saving=True)
        self._model.save_role(Role(self._role.id or id_for(name, taken), name, rights, discount))

    def _saved(self) -> None:
        self.set_saving(saving=False)
        self._form.settle()
        self.close_asked.emit()

    def _refused(self, error: Exception) -> None:
        self.set_saving(saving=False)
        said = error_words(error)
        if isinstance(error, BadInput) and "discount" in str(error.details.get("what")):
            self._form.show_errors({"most": said})
        elif isinstance(error, BadInput):
            self._form.show_errors({"name": said})
        else:
            self.notice.show_notice(
                tr("Users", "Not saved"), said, tone_name="danger", icon="warning-circle"
            )


def id_for(name: str, taken: Collection[str]) -> str:
    """The id of a new role: its name in small letters, and a number where that is taken."""
    plain = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")
    start = plain if plain[:1].isalpha() else f"role_{plain}".strip("_")
    start = start[: _ID_MAX - 4].rstrip("_")
    found, number = start, 2
    while found in taken:
        found, number = f"{start}_{number}", number + 1
    return found


def name_taken(name: str, role_id: str, roles: Collection[Role]) -> bool:
    """Whether another role is called so."""
    return any(fold(role.name) == fold(name) and role.id != role_id for role in roles)


def copy_of(role: Role, name: str) -> Role:
    """A new role with the rights of another."""
    return Role("", name, role.permissions, role.discount_percent_max)


def fresh_role() -> Role:
    """What a role of the shop's own begins with."""
    return Role("", "", _USUAL)
