"""The declared settings as they stand: read once, changed one by one, each at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from pos_app.facts.shop import SettingsChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform.settings import declared
from pos_app.settings.domain import right_to_change
from pos_app.settings.screens.setting_words import limits_text, value_text
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.settings.use_cases.list_settings import SettingNow, list_settings
from pos_app.ui.translations import error_words, tr


class SettingsViewModel(QObject):
    """`loaded` when all were read; `kept` with a name, `refused` with a name and a sentence.

    Until they were read there are the defaults.
    """

    loaded = Signal()
    kept = Signal(str)
    refused = Signal(str, str)

    def __init__(self, desk: Desk, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self._now: dict[str, SettingNow] = {}
        self._take(
            SettingNow(each, each.default, actor.can(right_to_change([name])))
            for name, each in declared().items()
        )
        self.refresh()

    def all(self) -> tuple[SettingNow, ...]:
        """Every setting."""
        return tuple(self._now.values())

    def now(self, name: str) -> SettingNow:
        """One setting."""
        return self._now[name]

    def refresh(self) -> None:
        """Somebody else may have changed something: the command line, another program."""
        desk, actor = self.desk, self.actor

        def look() -> tuple[SettingNow, ...]:
            return list_settings(desk.lane_reading(), actor=actor)

        desk.operations.run(look, done=self._loaded)

    def change(self, name: str, value: object) -> None:
        """Keep another value; what cannot stand there is refused and the old one stays."""
        before = self._now[name]
        try:
            checked = before.setting.check(value)
        except BadInput:
            self._refuse(name, limits_text(before.setting))
            return
        if checked == before.value:
            self.kept.emit(name)
            return
        self._record(name, checked)

    def _record(self, name: str, value: Any) -> None:
        desk, actor = self.desk, self.actor
        request = ChangeSettings(new_id(), {name: value})

        def change() -> SettingsChanged:
            return change_settings(request, actor=actor, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(
            change,
            done=lambda _: self._keep(name, value),
            failed=partial(self._failed, name),
            changes=("settings",),
        )

    def _keep(self, name: str, value: Any) -> None:
        before = self._now[name]
        self._now[name] = SettingNow(before.setting, value, before.may_change)
        self.kept.emit(name)

    def _failed(self, name: str, error: Exception) -> None:
        self._refuse(name, error_words(error))

    def _refuse(self, name: str, why: str) -> None:
        before = self._now[name]
        stays = value_text(before.setting, before.value, self.desk.amounts)
        said = tr("Settings", "{why} It stays as it was: {value}.", why=why, value=stays)
        self.refused.emit(name, said)

    def _loaded(self, settings: Sequence[SettingNow]) -> None:
        self._take(settings)
        self.loaded.emit()

    def _take(self, settings: Iterable[SettingNow]) -> None:
        self._now = {each.setting.name: each for each in settings}
