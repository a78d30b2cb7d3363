"""Named commands: every intention has one, and menus, palette and key sheet are made of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold

EVERYBODY: Final = "everybody"
Right = Permission | Literal["everybody"]

# They belong to fields, lists and buttons everywhere.
_TAKEN_BY_QT = frozenset(
    [
        "Return",
        "Enter",
        "Esc",
        "Tab",
        "Backtab",
        "Space",
        "Backspace",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PgUp",
        "PgDown",
    ]
)


class KeyTaken(Refusal):
    """One key means one thing in one place."""

    text = "{key} already means {title}."


class KeyReserved(Refusal):
    """Letters, digits and the keys of fields and lists are for typing and moving."""

    text = "{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key."


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

    def meets(self, other: Command) -> bool:
        """Whether both work in one place."""
        return not self.place or not other.place or self.place == other.place


class Commands:
    """The commands of a window, in the order in which they were added.

    A person's own keys (`overrides`, a plain mapping that settings keep) lie over those that the
    commands were built with.
    """

    def __init__(self, commands: Iterable[Command] = ()) -> None:
        self._by_id: dict[str, Command] = {}
        self._built: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self._listeners: list[Callable[[], object]] = []
        self.add(*commands)

    def add(self, *commands: Command) -> None:
        """Add commands; an id or a shortcut of one place can be taken only once."""
        for command in commands:
            assert command.id not in self._by_id, f"command {command.id} exists"
            clash = self._taken_by(command)
            built_so = clash is not None and self._built[clash.id] == command.shortcut
            assert not built_so, f"{command.shortcut} of {command.id} is taken"
            self._built[command.id] = command.shortcut
            wanted = replace(command, shortcut=self._own.get(command.id, command.shortcut))
            # Somebody gave the key to another command before this one was there.
            free = self._taken_by(wanted) is None
            self._by_id[command.id] = wanted if free else replace(command, shortcut="")

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

    def key_sheet(
        self, rights: Collection[Permission], place: str = ""
    ) -> dict[str, tuple[Command, ...]]:
        """Commands with a shortcut, by menu: the printable sheet behind F1."""
        groups: dict[str, list[Command]] = {}
        for command in self.open_to(rights, place):
            if command.shortcut:
                groups.setdefault(command.menu, []).append(command)
        return {menu: tuple(group) for menu, group in groups.items()}

    def built_shortcut(self, command_id: str) -> str:
        """The key that a command was built with."""
        return self._built[command_id]

    def overrides(self) -> dict[str, str]:
        """The person's own keys by command id, for settings; "" is a key taken away."""
        return dict(self._own)

    def rebind(self, command_id: str, shortcut: str) -> None:
        """Give a command another key, or none with "". Refuses a key that means something else."""
        command = replace(self._by_id[command_id], shortcut=shortcut)
        if shortcut != self._built[command_id] and is_reserved(shortcut):
            raise KeyReserved(key=key_words(shortcut))
        clash = self._taken_by(command)
        if clash is not None:
            raise KeyTaken(key=key_words(shortcut), title=clash.title)
        self._set(command)
        self._tell()

    def set_overrides(self, own: Mapping[str, str]) -> tuple[str, ...]:
        """Put a person's keys in force; answers with the ids whose key could not be had.

        Keys of commands that come later are kept for them.
        """
        for command_id, shortcut in self._built.items():
            self._by_id[command_id] = replace(self._by_id[command_id], shortcut=shortcut)
        self._own = {k: v for k, v in own.items() if k not in self._by_id}
        # All wanted keys are given up first, so that two commands can have changed places.
        mine = [k for k in own if k in self._by_id]
        for command_id in mine:
            self._by_id[command_id] = replace(self._by_id[command_id], shortcut="")
        refused = []
        for command_id in mine:
            command = replace(self._by_id[command_id], shortcut=own[command_id])
            if is_reserved(own[command_id]) or self._taken_by(command) is not None:
                refused.append(command_id)
                command = replace(command, shortcut=self._built[command_id])
                if self._taken_by(command) is not None:
                    command = replace(command, shortcut="")
            self._set(command)
        self._tell()
        return tuple(refused)

    def listen(self, listener: Callable[[], object]) -> None:
        """Call this when keys have changed, so that menus and hints follow."""
        self._listeners.append(listener)

    def _set(self, command: Command) -> None:
        self._by_id[command.id] = command
        self._own.pop(command.id, None)
        if command.shortcut != self._built[command.id]:
            self._own[command.id] = command.shortcut

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()

    def _taken_by(self, new: Command) -> Command | None:
        """The other command that has this key in the same place."""
        if not new.shortcut:
            return None
        others = (old for old in self._by_id.values() if old.id != new.id)
        return next((o for o in others if o.shortcut == new.shortcut and o.meets(new)), None)


def is_reserved(shortcut: str) -> bool:
    """Whether a key is needed for typing and moving: no modifier but Shift, and no F key."""
    *modifiers, key = shortcut.removesuffix("+").split("+") if shortcut != "+" else ["+"]
    if set(modifiers) - {"Shift"}:
        return False
    return len(key) == 1 or key in _TAKEN_BY_QT or shortcut in ("+", "Shift++")


def key_words(shortcut: str) -> str:
    """A shortcut as it stands on a keycap: "Ctrl K"."""
    if shortcut.endswith("++"):
        return f"{shortcut[:-2].replace('+', ' ')} +".strip()
    return shortcut if shortcut == "+" else shortcut.replace("+", " ").strip()
