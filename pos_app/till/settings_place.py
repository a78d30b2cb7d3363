"""The settings page in the window: its parts, and what they need of this till."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from pos_app.kernel.permissions import Permission
from pos_app.till.place import Place
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Starting must stay fast.
    from pos_app.settings.screens.part import SettingsPart
    from pos_app.settings.screens.settings_screen import SettingsScreen

SETTINGS = "settings"


class SettingsPlace(Place):
    """Everything a shop can set, at the end of the navigation."""

    key, icon, right = SETTINGS, "gear-six", Permission.CHANGE_SETTINGS
    at_end = True

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Settings")

    def build(self) -> QWidget:
        """The categories beside their rows."""
        from pos_app.settings.screens.settings_screen import SettingsScreen

        screen = SettingsScreen()
        for part in self._parts(screen):
            screen.add_part(part)
        return screen

    def begin(self) -> None:
        """The category that was open, with its values as they are now."""
        self._own_screen.begin()

    def commands(self) -> tuple[Command, ...]:
        """Ctrl+, from everywhere; finding a setting."""
        return (
            Command(
                id="settings.open",
                title=tr("Settings", "Settings…"),
                right=self.right,
                handler=partial(self.page_asked.emit, SETTINGS),
                shortcut="Ctrl+,",
                menu="edit",
                icon="gear-six",
                keywords="preferences options",
            ),
            Command(
                id="settings.find",
                title=tr("Settings", "Find a setting"),
                right=self.right,
                handler=self._find,
                shortcut="Ctrl+F",
                menu="edit",
                icon="magnifying-glass",
                place=SETTINGS,
            ),
        )

    def _find(self) -> None:
        self._own_screen.search()

    @property
    def _own_screen(self) -> SettingsScreen:
        from pos_app.settings.screens.settings_screen import SettingsScreen

        assert isinstance(self.screen, SettingsScreen)
        return self.screen

    def _parts(self, parent: QObject) -> list[SettingsPart]:
        from pos_app.devices.settings import PRINTER_PROFILE
        from pos_app.identity.screens.users_view_model import UsersViewModel
        from pos_app.settings.screens.declared_part import DeclaredPart
        from pos_app.settings.screens.look_part import LookPart
        from pos_app.settings.screens.people_part import PeoplePart
        from pos_app.settings.screens.setting_groups import groups_of
        from pos_app.settings.screens.settings_view_model import SettingsViewModel
        from pos_app.settings.screens.shop_part import ShopPart
        from pos_app.settings.screens.shop_view_model import ShopViewModel
        from pos_app.settings.screens.taxes_part import TaxesPart
        from pos_app.taxes.screens.taxes_view_model import TaxesViewModel

        desk = self.site.opened.desk
        model = SettingsViewModel(desk, self.actor, parent)
        people = UsersViewModel(desk, self.actor, parent)
        options = {PRINTER_PROFILE.name: _profile_choices}
        groups = groups_of(each.setting for each in model.all())
        declared: list[SettingsPart] = [
            DeclaredPart(group, model, options, parent) for group in groups
        ]
        look = LookPart(self.site.opened.look, QLocale().name().partition("_")[0], parent)
        look.language_asked.connect(self.site.window.language_asked)
        taxes = TaxesPart(TaxesViewModel(desk, self.actor, parent), parent)
        shop = ShopPart(ShopViewModel(desk, self.actor, parent), parent)
        return [shop, look, taxes, PeoplePart(people, parent), *declared]


def _profile_choices() -> list[tuple[str, str]]:
    """The printer profiles that come with the program: what is kept, and what people read."""
    from pos_app.devices.drivers.profiles import load_profiles

    return [(name, profile.name) for name, profile in sorted(load_profiles().items())]
