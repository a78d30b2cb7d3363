"""What is heard at the register: added, problem, paid. Each can be seen as well."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pos_app.devices.domain.tones import ADDED, PAID, PROBLEM
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.settings import read
from pos_app.selling.settings import SOUNDS
from pos_app.till.place import Site
from pos_app.till.setting_keeper import keep_setting
from pos_app.ui.commands import Command
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr


class Speaker(Protocol):
    """What can be heard from."""

    def play(self, sound: str, volume: int) -> bool:
        """Have a sound heard, without waiting for it."""


class RegisterSounds(QObject):
    """Listens to the flow of the sale. `volume` 0 is silence."""

    def __init__(self, site: Site, parent: QObject, speaker: Speaker | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self.speaker = speaker or _speaker(self)
        self.volume = self._kept = self._read()
        flow = site.flow
        flow.register.added.connect(lambda _: self._sound(ADDED))
        flow.told.connect(self._told)
        flow.tender.paid.connect(lambda _: self._sound(PAID))

    def toggle(self, actor: Actor) -> None:
        """Off, or as loud as before."""
        loud = self._kept or SOUNDS.default
        self.volume = 0 if self.volume else loud
        if actor.can(Permission.CHANGE_SETTINGS):
            keep_setting(self._site, actor, SOUNDS.name, self.volume)

    def command(self, actor: Callable[[], Actor]) -> Command:
        """In the View menu; `actor` says who is at the till."""
        return Command(
            id="view.sounds",
            title=tr("Menu", "Sounds on or off"),
            right=Permission.SELL,
            handler=lambda: self.toggle(actor()),
            menu="view/register",
            icon="speaker-high",
            keywords="beep volume mute",
        )

    def follow(self, changed: Collection[str]) -> None:
        """Settings were changed: perhaps this one."""
        if "settings" in changed and (kept := self._read()) != self._kept:
            self.volume = self._kept = kept

    def _read(self) -> int:
        return read(self._site.opened.desk.own_reading(), SOUNDS)

    def _told(self, told: Told) -> None:
        if told.is_error:
            self._sound(PROBLEM)

    def _sound(self, sound: str) -> None:
        if self.volume:
            self.speaker.play(sound, self.volume)


class _Beep:
    """Where the system has no player: its own beep, for problems alone."""

    def play(self, sound: str, volume: int) -> bool:
        """Beep."""
        if sound == PROBLEM:
            QApplication.beep()
        return sound == PROBLEM


def _speaker(owner: QObject) -> Speaker:
    from pos_app.devices.drivers.loudspeaker import Loudspeaker, system_player

    player = system_player()
    if player is None or QGuiApplication.platformName() == "offscreen":
        return _Beep()  # A window that nobody sees is not heard either.
    loudspeaker = Loudspeaker(player)
    owner.destroyed.connect(loudspeaker.close)
    return loudspeaker
