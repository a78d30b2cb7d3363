"""The table of the shop's people, and the sheet of one of them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from pos_app.identity.screens.people import initials, role_words, tint_at
from pos_app.identity.screens.users_sheet import UserSheet, state_badge
from pos_app.identity.screens.users_view_model import UsersViewModel
from pos_app.identity.use_cases.list_staff import StaffMember
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.table_card import TableCard

_EDIT = "edit"


class UsersPane(SheetHost):
    """Enter, a double click or the pencil open somebody."""

    def __init__(self, model: UsersViewModel, parent: QWidget | None = None) -> None:
        self._model = model
        self._count = Label("", "small", "ink2", test_id="users.count")
        self._new = Button(
            tr("Users", "New person"), "primary", icon="user-plus", test_id="users.new"
        )
        self._table = TableModel(self._columns(), key=lambda member: str(member.user.id))
        self._card = TableCard(self._table, test_id="users.table", name=tr("Users", "People"))
        page = QWidget()
        head = row(self._count, self._new, spacing=12)
        head.setStretch(0, 1)
        page.setLayout(column(head, self._card, spacing=12))
        super().__init__(page, parent)
        self._new.clicked.connect(lambda: self._edit(None))
        self._card.view.opened.connect(lambda at: self._edit(self._table.row(at)))
        self._card.view.pressed_cell.connect(lambda at, _: self._edit(self._table.row(at)))
        model.loaded.connect(self._show)
        self._show()

    def open_user(self, user: UUID) -> None:
        """The sheet of somebody."""
        member = self._model.member(user)
        if member is not None:
            self._edit(member)

    def _columns(self) -> tuple[Column[StaffMember], ...]:
        model = self._model
        return (
            Column[StaffMember](
                "name", tr("Users", "Name"), self._name_cell, order=lambda m: m.user.name
            ),
            Column[StaffMember](
                "role",
                tr("Users", "Role"),
                lambda m: Cell(role_words(model.role(m.user.role).name), ink="ink2"),
                150,
                priority=2,
                order=lambda m: model.role(m.user.role).name,
            ),
            Column[StaffMember](
                "state", tr("Users", "Sign-in"), lambda m: Cell(badge=state_badge(m)), 140
            ),
            Column[StaffMember](
                _EDIT,
                "",
                lambda m: Cell(
                    icon="pencil-simple", said=tr("Users", "Change {name}", name=m.user.name)
                ),
                52,
                pressable=True,
                required=True,
            ),
        )

    def _name_cell(self, member: StaffMember) -> Cell:
        own = member.user.id == self._model.actor.user
        at = self._model.staff.members.index(member)
        return Cell(
            member.user.name,
            tr("Users", "You") if own else "",
            initials=initials(member.user.name),
            tint=tint_at(at),
            strong=True,
            ink="ink" if member.user.active else "ink2",
        )

    def _show(self) -> None:
        members = self._model.staff.members
        self._table.set_rows(members)
        active = sum(member.user.active for member in members)
        gone = len(members) - active
        said = tr("Users", "{count} can sign in", count=active)
        if gone:
            said = tr("Users", "{said}, {gone} archived", said=said, gone=gone)
        self._count.setText(said)

    def _edit(self, member: StaffMember | None) -> None:
        sheet = UserSheet(self._model, member)
        sheet.closed.connect(sheet.deleteLater)
        self.open(sheet)
