"""Named commands: every intention has one, and menus, palette and key sheet are made of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Final, Literal

from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold

EVERYBODY: Final = "everybody"
Right = Permission | Literal["everybody"]


@dataclass(frozen=True, slots=True)
class Command:
    """What a user can want. `shortcut` is portable text ("Ctrl+K"), `menu` a path ("Sale").

    `right` has no default on purpose: who may do it must be said.
    `place` is the page on which it works; empty means everywhere.
    """

    id: str
    title: str
    right: Right
    handler: Callable[[], object]
    shortcut: str = ""
    menu: str = ""
    icon: str = ""
    place: str = ""
    keywords: str = ""

    def allowed(self, rights: Collection[Permission]) -> bool:
        """Whether somebody with these rights may do it."""
        return self.right == EVERYBODY or self.right in rights


class Commands:
    """The commands of a window, in the order in which they were added."""

    def __init__(self, commands: Iterable[Command] = ()) -> None:
        self._by_id: dict[str, Command] = {}
        self.add(*commands)

    def add(self, *commands: Command) -> None:
        """Add commands; an id or a shortcut of one place can be taken only once."""
        for command in commands:
            assert command.id not in self._by_id, f"command {command.id} exists"
            assert not self._shortcut_taken(command), f"{command.shortcut} of {command.id} is taken"
            self._by_id[command.id] = command

    def get(self, command_id: str) -> Command:
        """The command of an id."""
        return self._by_id[command_id]

    def all(self) -> tuple[Command, ...]:
        """Every command."""
        return tuple(self._by_id.values())

    def open_to(self, rights: Collection[Permission], place: str = "") -> tuple[Command, ...]:
        """What somebody with these rights may do on a page (empty: anywhere)."""
        return tuple(
            c for c in self.all() if c.allowed(rights) and (not place or c.place in ("", place))
        )

    def find(self, words: str, rights: Collection[Permission]) -> tuple[Command, ...]:
        """Commands with all the words, those that begin with them first: for the palette."""
        wanted = fold(words).split()
        hits = [
            c
            for c in self.open_to(rights)
            if all(w in fold(f"{c.title} {c.keywords} {c.menu}") for w in wanted)
        ]
        first = wanted[0] if wanted else ""
        return tuple(sorted(hits, key=lambda c: not fold(c.title).startswith(first)))

    def key_sheet(self, rights: Collection[Permission]) -> dict[str, tuple[Command, ...]]:
        """Commands with a shortcut, by menu: the printable sheet behind F1."""
        groups: dict[str, list[Command]] = {}
        for command in self.open_to(rights):
            if command.shortcut:
                groups.setdefault(command.menu, []).append(command)
        return {menu: tuple(group) for menu, group in groups.items()}

    def _shortcut_taken(self, new: Command) -> bool:
        return bool(new.shortcut) and any(
            old.shortcut == new.shortcut
            and (not old.place or not new.place or old.place == new.place)
            for old in self._by_id.values()
        )
