"""A category made of declarations alone: a row for each setting of some features."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pos_app.platform.settings import Setting
from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.settings.screens.ports import Options
from pos_app.settings.screens.setting_controls import Control, make_control, needs_room
from pos_app.settings.screens.setting_words import help_of, title_of, value_text
from pos_app.settings.screens.settings_view_model import SettingsViewModel
from pos_app.settings.use_cases.list_settings import SettingNow
from pos_app.ui.translations import tr
from pos_app.ui.widgets.setting_rows import LockedValue, SettingRow, SettingsCard
from pos_app.ui.widgets.surfaces import column

_DETAILS_MAX = 2


@dataclass(frozen=True, slots=True)
class Group:
    """A category: its title and icon, and the features whose settings stand in it."""

    key: str
    title: str
    icon: str
    features: tuple[str, ...]

    def holds(self, setting: Setting[Any]) -> bool:
        """Whether the setting belongs here."""
        return setting.name.partition(".")[0] in self.features


class DeclaredPart(SettingsPart):
    """Every row takes effect at once; what is refused is said there and put back."""

    def __init__(
        self,
        group: Group,
        model: SettingsViewModel,
        options: Options,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._model = model
        self._options = options
        self._rows: dict[str, SettingRow] = {}
        self._controls: dict[str, Control] = {}
        self._locked: dict[str, LockedValue] = {}
        model.loaded.connect(self._show_all)
        model.kept.connect(self._kept)
        model.refused.connect(self._refused)

    @property
    def key(self) -> str:  # type: ignore[override]  # Each of its objects is another category.
        """The category's key."""
        return self._group.key

    @property
    def icon(self) -> str:  # type: ignore[override]  # As above.
        """The category's icon."""
        return self._group.icon

    @property
    def title(self) -> str:
        """The category."""
        return tr("Settings", self._group.title)

    @property
    def detail(self) -> str:
        """Short values as they stand; of long ones only what they are."""
        said = [self._in_short(each) for each in self._settings()]
        return " · ".join(said[:_DETAILS_MAX])

    def entries(self) -> tuple[Entry, ...]:
        """One for each setting."""
        return tuple(
            Entry(_row_id(each.setting), title_of(each.setting), help_of(each.setting))
            for each in self._settings()
        )

    def build(self) -> QWidget:
        """The rows on a card."""
        card = SettingsCard("", [self._row(each) for each in self._settings()])
        page = QWidget()
        page.setLayout(column(card, None))
        return page

    def begin(self) -> None:
        """The command line may have changed something."""
        self._model.refresh()

    def _settings(self) -> list[SettingNow]:
        return [each for each in self._model.all() if self._group.holds(each.setting)]

    def _in_short(self, now: SettingNow) -> str:
        setting = now.setting
        if setting.kind == "text" and needs_room(setting) and now.value:
            return title_of(setting)
        value = value_text(setting, now.value, self._model.desk.amounts)
        if setting.kind in ("text", "switch"):
            return f"{title_of(setting)}: {value.lower() if not now.value else value}"
        return value

    def _row(self, now: SettingNow) -> SettingRow:
        setting = now.setting
        below = now.may_change and needs_room(setting) and setting.name not in self._options
        made = SettingRow(
            title_of(setting),
            help_of(setting),
            self._control(now),
            below=below,
            test_id=_row_id(setting),
        )
        self._rows[setting.name] = made
        return made

    def _control(self, now: SettingNow) -> QWidget:
        setting, amounts = now.setting, self._model.desk.amounts
        if not now.may_change:
            reason = tr("Settings", "Your role does not allow you to change this.")
            locked = LockedValue(value_text(setting, now.value, amounts), reason=reason)
            self._locked[setting.name] = locked
            return locked
        offered = self._options.get(setting.name)
        control = make_control(setting, amounts, offered() if offered else ())
        control.show(now.value)
        control.meant.connect(partial(self._model.change, setting.name))
        self._controls[setting.name] = control
        return control.widget

    def _show_all(self) -> None:
        for name, control in self._controls.items():
            if not control.widget.hasFocus():
                control.show(self._model.now(name).value)
        for name, locked in self._locked.items():
            now = self._model.now(name)
            locked.set_text(value_text(now.setting, now.value, self._model.desk.amounts))
        self.changed.emit()

    def _kept(self, name: str) -> None:
        if name in self._rows:
            self._rows[name].set_error("")
            self.saved.emit()
        self._put(name)

    def _refused(self, name: str, sentence: str) -> None:
        if name in self._rows:
            self._rows[name].set_error(sentence)
        self._put(name)

    def _put(self, name: str) -> None:
        if name in self._controls:
            self._controls[name].show(self._model.now(name).value)
        self.changed.emit()


def _row_id(setting: Setting[Any]) -> str:
    return f"settings.{setting.name}"
