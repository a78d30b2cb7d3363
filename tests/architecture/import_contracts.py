"""Two contracts import-linter lacks: a package known only in named rooms, and rooms kept plain.

`.importlinter` uses them as `only_in` and `plain`. Both look at direct imports only: who may use a
room is what the layers say.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import grimp
from importlinter import Contract, ContractCheck, fields, output

# The parts of the standard library that reach out of the program, or wait.
_INPUT_OUTPUT = frozenset(
    "asyncio concurrent ctypes ftplib glob http imaplib io logging mmap multiprocessing os pathlib "
    "poplib pty queue sched select selectors shelve shutil signal smtplib socket socketserver "
    "sqlite3 ssl subprocess tempfile termios threading tkinter urllib webbrowser".split()
)
# Ids are random and made in one place: the only door from the kernel to the machine.
_DOORS = {"pos_app.kernel.identifiers": frozenset({"os", "threading"})}


def _package(module: str) -> str:
    return module.partition(".")[0]


def _inside(module: str, expression: str) -> bool:
    """Whether `module` is what `expression` names (`*` is one name), or lies inside it."""
    wanted, parts = expression.split("."), module.split(".")
    return len(parts) >= len(wanted) and all(
        want in ("*", part) for want, part in zip(wanted, parts, strict=False)
    )


def _inside_any(module: str, expressions: Iterable[str]) -> bool:
    return any(_inside(module, expression) for expression in expressions)


def _imports(graph: grimp.ImportGraph) -> Iterable[tuple[str, str]]:
    for importer in sorted(graph.modules):
        if not graph.is_module_squashed(importer):
            for imported in sorted(graph.find_modules_directly_imported_by(importer)):
                yield importer, imported


class _DirectImports(Contract):
    """A contract broken by single imports, told one per line."""

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        broken = [pair for pair in _imports(graph) if self.breaks(*pair)]
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def breaks(self, importer: str, imported: str) -> bool:
        raise NotImplementedError

    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, imported in check.metadata["broken"]:
            output.print_error(f"{importer} is not allowed to import {imported}")


class OnlyIn(_DirectImports):
    """The `packages` may be imported in the `modules` alone (`a.*.b`; nowhere when empty)."""

    type_name = "only_in"
    packages = fields.SetField(subfield=fields.StringField())
    modules = fields.SetField(subfield=fields.StringField())

    def breaks(self, importer: str, imported: str) -> bool:
        return _package(imported) in self.packages and not _inside_any(importer, self.modules)


class Plain(_DirectImports):
    """The `modules` import what `may_import` lists, and the standard library that only computes."""

    type_name = "plain"
    modules = fields.SetField(subfield=fields.StringField())
    may_import = fields.SetField(subfield=fields.StringField())

    def breaks(self, importer: str, imported: str) -> bool:
        if not _inside_any(importer, self.modules) or _inside_any(imported, self.may_import):
            return False
        package = _package(imported)
        if package in _DOORS.get(importer, ()):
            return False
        return package not in sys.stdlib_module_names or package in _INPUT_OUTPUT
