"""What the palette finds: hits in groups from providers, in order, as they come in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import Command, Commands, key_words
from pos_app.ui.translations import tr

ACTIONS, CUSTOMERS, DOCUMENTS = ">", "@", "#"
_PREFIXES = (ACTIONS, CUSTOMERS, DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to jump to. `act` is Enter, `open` Ctrl+Enter (the record itself).

    `verb` says what Enter does ("Add to sale"); `icon` stands on a `tint` when there is one.
    """

    key: str
    name: str
    act: Callable[[], object]
    detail: str = ""
    icon: str = ""
    tint: str = ""
    initials: str = ""
    verb: str = ""
    shortcut: str = ""
    open: Callable[[], object] | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(p for p in (self.name, self.detail, self.verb, self.shortcut) if p)


Answer = Callable[[Sequence[Hit]], object]


@dataclass(frozen=True, slots=True)
class Provider:
    """A group of hits. `find` gets the words and calls the answer, at once or later.

    With a `prefix` (">" actions, "@" customers, "#" documents) it can be asked alone.
    """

    title: str
    find: Callable[[str, Answer], object]
    prefix: str = ""
    most: int = 5


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A heading, or a hit below it."""

    key: str
    name: str
    hit: Hit | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.hit.spoken if self.hit is not None else self.name


class PaletteModel(QObject):
    """`changed` whenever hits came in; late answers to older words are dropped."""

    changed = Signal()

    def __init__(self, providers: Sequence[Provider], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._providers = tuple(providers)
        self._asked = 0
        self._waiting: set[int] = set()
        self._hits: dict[int, tuple[Hit, ...]] = {}

    @property
    def is_waiting(self) -> bool:
        """Whether answers are still under way."""
        return bool(self._waiting)

    @property
    def prefixes(self) -> frozenset[str]:
        """What can be typed first to ask one group alone."""
        return frozenset(provider.prefix for provider in self._providers if provider.prefix)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits in order."""
        return tuple(row.hit for row in self.rows() if row.hit is not None)

    def rows(self) -> tuple[PaletteRow, ...]:
        """Headings and hits, in the order of the providers."""
        rows: list[PaletteRow] = []
        for at, provider in enumerate(self._providers):
            found = self._hits.get(at, ())
            if found:
                rows.append(PaletteRow(f"group.{at}", provider.title))
                rows.extend(PaletteRow(f"{at}.{hit.key}", hit.name, hit) for hit in found)
        return tuple(rows)

    def ask(self, text: str) -> None:
        """Look for these words."""
        self._asked += 1
        words = text.strip()
        prefix = words[:1] if words[:1] in _PREFIXES else ""
        asked = [
            at
            for at, provider in enumerate(self._providers)
            if not prefix or provider.prefix == prefix
        ]
        self._waiting = set(asked)
        self._hits = {at: hits for at, hits in self._hits.items() if at in asked}
        for at in asked:
            self._ask_one(at, self._asked, words.removeprefix(prefix).strip())
        self.changed.emit()

    def _ask_one(self, at: int, asked: int, words: str) -> None:
        provider = self._providers[at]

        def answer(hits: Sequence[Hit]) -> None:
            if asked != self._asked:
                return  # More has been typed since.
            self._waiting.discard(at)
            self._hits[at] = tuple(hits)[: provider.most]
            self.changed.emit()

        provider.find(words, answer)


def command_provider(
    commands: Commands,
    rights: Callable[[], Collection[Permission]],
    run: Callable[[Command], object],
    places: Callable[[], str] = str,
    *,
    leave_out: Callable[[Command], bool] = lambda _: False,
    detail: Callable[[Command], str] = lambda _: "",
    most: int = 6,
) -> Provider:
    """The actions, with their keys, so that the palette teaches them.

    `places` answers with the page that is open: what works only on another page is left out, and
    so is what another provider finds. `detail` says where an action stands otherwise.
    """

    def find(words: str, answer: Answer) -> None:
        here = {c.id for c in commands.open_to(rights(), places()) if not leave_out(c)}
        found = [c for c in commands.find(words, rights()) if c.id in here]
        answer([_command_hit(command, run, detail(command)) for command in found[:most]])

    return Provider(tr("Palette", "Actions"), find, ACTIONS, most)


def _command_hit(command: Command, run: Callable[[Command], object], detail: str) -> Hit:
    return Hit(
        key=command.id,
        name=command.title,
        act=lambda: run(command),
        detail=detail,
        icon=command.icon or "command",
        shortcut=key_words(command.shortcut),
    )
