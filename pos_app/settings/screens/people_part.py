"""People and roles as a part of the settings page."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.roles_pane import RolesPane
from pos_app.identity.screens.users_pane import UsersPane
from pos_app.identity.screens.users_view_model import UsersViewModel
from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.surfaces import column, row

_PEOPLE, _ROLES = "people", "roles"


class PeoplePart(SettingsPart):
    """Two tables to change between; nothing of it without the right to change people."""

    key, icon = "people", "users-three"
    fills = True

    def __init__(self, model: UsersViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.loaded.connect(self.changed)
        model.saved.connect(self.saved)

    @property
    def title(self) -> str:
        """The category."""
        return tr("Settings", "People & roles")

    @property
    def detail(self) -> str:
        """How many there are."""
        if not self._model.may_see:
            return tr("Settings", "Not for your role")
        staff = self._model.staff
        if not staff.members:
            return ""  # Not read yet.
        active = sum(member.user.active for member in staff.members)
        return tr(
            "Settings", "{people} people, {roles} roles", people=active, roles=len(staff.roles)
        )

    def entries(self) -> tuple[Entry, ...]:
        """The people by name, and the roles."""
        staff = self._model.staff
        people = [
            Entry(str(m.user.id), m.user.name, role_words(self._model.role(m.user.role).name))
            for m in staff.members
        ]
        roles = Entry(
            _ROLES,
            tr("Settings", "Roles and rights"),
            ", ".join(role_words(role.name) for role in staff.roles),
        )
        return (*people, roles) if self._model.may_see else ()

    def build(self) -> QWidget:
        """The choice above, the tables below."""
        if not self._model.may_see:
            return EmptyState(
                "lock-key",
                tr("Settings", "People are not for your role"),
                tr("Settings", "Ask somebody who may change people."),
                test_id="settings.people.none",
            )
        self._kind = Segmented(
            ((_PEOPLE, tr("Settings", "People")), (_ROLES, tr("Settings", "Roles"))),
            test_id="settings.people",
            name=tr("Settings", "People or roles"),
        )
        self._users = UsersPane(self._model)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._users)
        self._pages.addWidget(RolesPane(self._model))
        self._kind.chosen.connect(self._choose)
        page = QWidget()
        page.setLayout(column(row(self._kind, None), self._pages, spacing=12))
        return page

    def begin(self) -> None:
        """Somebody may have been locked out meanwhile."""
        self._model.refresh()

    def show_entry(self, key: str) -> None:
        """A person's sheet, or the roles."""
        roles = key == _ROLES
        self._kind.choose(_ROLES if roles else _PEOPLE)
        self._choose(_ROLES if roles else _PEOPLE)
        if not roles:
            self._users.open_user(UUID(key))

    def _choose(self, key: str) -> None:
        self._pages.setCurrentIndex(1 if key == _ROLES else 0)
