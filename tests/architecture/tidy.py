"""The house's limits and habits as checks on one source file: each yields what it finds."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

LINES_MAX = 300
FUNCTION_LINES_MAX = 50
COLUMNS_MAX = 100

_ROOMS = frozenset(
    "domain storage use_cases reactions checks screens api drivers emulators renderers transport "
    "settings commands".split()
)
# Beside the rooms: data that comes with the program, and the money engine's JSON contract.
_BESIDE = frozenset({"ledger.charts", "taxes.countries", "taxes.compute_json"})
_NOT_FEATURES = frozenset("kernel facts platform ui till hub reactions checks".split())
_SEES_EVERY_STORAGE = frozenset({"reports", "till", "hub"})
_WITHOUT_MONEY = frozenset("devices documents identity platform ui till hub".split())
_POSTPONED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
_SUPPRESSED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:|fmt:\s*(?:off|skip))(?P<rest>.*)")
_REASON = re.compile(
    r"^(?::?\s*(?:\[[^\]]*\]|[A-Z]+\d+(?:,\s*[A-Z]+\d+)*))?\s*(?:#|-)+\s*\S+\s+\S+"
)
_VAGUE_CLASS = re.compile(r"(Manager|Helpers?|Utils?|Base)$")
_VAGUE_MODULES = frozenset("util utils helper helpers manager managers common misc".split())
_CLOCKS = frozenset(
    "datetime.now datetime.utcnow datetime.today date.today time.time time.time_ns time.monotonic "
    "time.perf_counter".split()
)


@dataclass(frozen=True)
class Source:
    """A Python file: its dotted module name and its text."""

    module: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def parts(self) -> list[str]:
        return self.module.split(".")

    @property
    def feature(self) -> str:
        """The package right below `pos_app`; empty for the rest of the repository."""
        return self.parts[1] if self.parts[0] == "pos_app" and len(self.parts) > 1 else ""

    @property
    def room(self) -> str:
        return self.parts[2] if self.feature and len(self.parts) > 2 else ""

    def comments(self) -> Iterator[tuple[int, str]]:
        """Each comment with its line."""
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string

    def imports(self) -> Iterator[tuple[int, str]]:
        """Each imported name in full, with its line: `from a import b` is `a.b`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                start = "." * node.level + (node.module or "")
                yield from ((node.lineno, f"{start}.{alias.name}") for alias in node.names)


def sizes(source: Source) -> Iterator[str]:
    """Files, functions and lines short enough to be read."""
    if len(source.lines) > LINES_MAX:
        yield f"{len(source.lines)} lines (limit {LINES_MAX})"
    for number, line in enumerate(source.lines, 1):
        if len(line) > COLUMNS_MAX:
            yield f"{number}: {len(line)} columns (limit {COLUMNS_MAX})"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES_MAX:
                yield f"{node.lineno}: {node.name} has {length} lines (limit {FUNCTION_LINES_MAX})"


def opening(source: Source) -> Iterator[str]:
    """A module opens with a sentence on what it is for."""
    if source.tree.body:
        first = (ast.get_docstring(source.tree) or "").partition("\n\n")[0]
        if not first.endswith((".", "!", "?")) or " " not in first:
            yield "1: does not open with a sentence"


def promises(source: Source) -> Iterator[str]:
    """Nothing is postponed, and a silenced tool is silenced for a stated reason."""
    for number, comment in source.comments():
        if _POSTPONED.search(comment):
            yield f"{number}: postponed work"
        found = _SUPPRESSED.search(comment)
        above = source.lines[number - 2].strip() if number > 1 else ""
        if found and not above.startswith("# ") and not _REASON.match(found["rest"]):
            yield f"{number}: a suppression without its reason"


def names(source: Source) -> Iterator[str]:
    """Names say what a thing is."""
    if source.feature and source.parts[-1] in _VAGUE_MODULES:
        yield f"1: {source.parts[-1]} says nothing"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and _VAGUE_CLASS.search(node.name):
            yield f"{node.lineno}: {node.name} says nothing"


def relatives(source: Source) -> Iterator[str]:
    """Imports are written in full: a reader sees which room is entered."""
    for number, name in source.imports():
        if name.startswith("."):
            yield f"{number}: relative import"


def view_models(source: Source) -> Iterator[str]:
    """A view-model decides and draws nothing: of Qt it knows QtCore alone."""
    if source.parts[-1].endswith("view_model"):
        for number, name in source.imports():
            if name.startswith("PySide6") and not name.startswith("PySide6.QtCore"):
                yield f"{number}: a view-model imports {name}"


def neighbours(source: Source) -> Iterator[str]:
    """Nobody reaches into a neighbour's storage."""
    if not source.feature or source.feature in _SEES_EVERY_STORAGE:
        return
    for number, name in source.imports():
        parts = name.split(".")
        if parts[0] == "pos_app" and parts[2:3] == ["storage"] and parts[1] != source.feature:
            yield f"{number}: reaches into the storage of {parts[1]}"


def rooms(source: Source) -> Iterator[str]:
    """A feature has the house's rooms and no others."""
    in_feature = source.feature and source.feature not in _NOT_FEATURES
    known = source.room in _ROOMS or f"{source.feature}.{source.room}" in _BESIDE
    if in_feature and source.room and not known:
        yield f"1: {source.room} is no room of the house"


def when(source: Source) -> Iterator[str]:
    """Who and when are arguments: rules and use cases read no clock."""
    if source.room not in {"domain", "use_cases", "reactions", "storage", "checks"}:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            called = ".".join(ast.unparse(node.func).split(".")[-2:])
            if called in _CLOCKS or called in {"system_clock", "uuid4", "uuid1"}:
                yield f"{node.lineno}: reads {called}"


def exactness(source: Source) -> Iterator[str]:
    """No binary fraction on a money path."""
    if not source.feature or source.feature in _WITHOUT_MONEY or source.room == "screens":
        return
    for node in ast.walk(source.tree):
        is_literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
        if is_literal or (isinstance(node, ast.Name) and node.id == "float"):
            yield f"{node.lineno}: a float"


EVERYWHERE: tuple[Callable[[Source], Iterator[str]], ...] = (sizes, opening, promises, relatives)
IN_THE_PROGRAM = (*EVERYWHERE, names, view_models, neighbours, rooms, when, exactness)
