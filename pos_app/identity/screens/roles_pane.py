"""The shop's roles: those that come with the program, locked, and those of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.role import Role
from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.roles_sheet import RoleSheet, copy_of, fresh_role
from pos_app.identity.screens.users_view_model import UsersViewModel
from pos_app.identity.screens.users_words import BUILT_IN, role_detail
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.table_card import TableCard

_COPY = "copy"


class RolesPane(SheetHost):
    """Enter or a double click open a role; the sheets of a copy make a role of the shop's own."""

    def __init__(self, model: UsersViewModel, parent: QWidget | None = None) -> None:
        self._model = model
        self._new = Button(tr("Users", "New role"), "primary", icon="plus", test_id="roles.new")
        self._table = TableModel(self._columns(), key=lambda role: role.id)
        self._card = TableCard(self._table, test_id="roles.table", name=tr("Users", "Roles"))
        words = Label(
            tr("Users", "A role says what its people may do. Copy one to make your own."),
            "small",
            "ink2",
        )
        page = QWidget()
        head = row(words, self._new, spacing=12)
        head.setStretch(0, 1)
        page.setLayout(column(head, self._card, spacing=12))
        super().__init__(page, parent)
        self._new.clicked.connect(lambda: self._edit(fresh_role()))
        self._card.view.opened.connect(lambda at: self._edit(self._table.row(at)))
        self._card.view.pressed_cell.connect(self._pressed)
        model.loaded.connect(self._show)
        self._show()

    def _columns(self) -> tuple[Column[Role], ...]:
        model = self._model
        return (
            Column[Role](
                "name",
                tr("Users", "Role"),
                lambda r: Cell(
                    role_words(r.name),
                    role_detail(r, model.holders(r.id), model.desk.amounts),
                    art="identification-badge",
                    strong=True,
                ),
            ),
            Column[Role](
                "kind",
                tr("Users", "Kind"),
                lambda r: Cell(
                    badge=BadgeValue(tr("Users", "Built in"), icon="lock-key")
                    if r.id in BUILT_IN
                    else BadgeValue(tr("Users", "Your own"), "info")
                ),
                140,
                priority=2,
            ),
            Column[Role](
                _COPY,
                "",
                lambda r: Cell(icon="copy", said=tr("Users", "Copy the role {name}", name=r.name)),
                52,
                pressable=True,
                required=True,
            ),
            Column[Role](
                "edit",
                "",
                lambda r: Cell(
                    icon="eye" if r.id in BUILT_IN else "pencil-simple",
                    said=tr("Users", "Open the role {name}", name=r.name),
                ),
                52,
                pressable=True,
                required=True,
            ),
        )

    def _pressed(self, at: int, key: str) -> None:
        role = self._table.row(at)
        if key == _COPY:
            self._edit(copy_of(role, tr("Users", "{name} (own)", name=role_words(role.name))))
        else:
            self._edit(role)

    def _show(self) -> None:
        self._table.set_rows(self._model.staff.roles)

    def _edit(self, role: Role) -> None:
        sheet = RoleSheet(self._model, role)
        sheet.closed.connect(sheet.deleteLater)
        self.open(sheet)
