"""What goes into the bundle, on every system: the three PyInstaller specs say only what differs.

The program's own modules are all taken, since commands are imported by name; the migrations are
files, so what they import is named here for them.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = PROJECT["version"]
ENTRY = ROOT / "pos_app" / "till" / "main.py"
RUNTIME_HOOK = ROOT / "packaging" / "at_start.py"
TRIAL = ROOT / "packaging" / "parts.py"

# Found by name while running, so that no import statement leads to them.
HIDDEN = ("babel.numbers", "babel.dates", "keyring.backends", "sqlcipher3.dbapi2")
HIDDEN_WITH_PARTS = ("reportlab.graphics.barcode", "keyring.backends")
WITH_DATA = ("escpos", "tzdata") if sys.platform == "win32" else ("escpos",)

# The hub and its database are another program; the rest is for developers, or would only be a
# second SQLite library in the process.
EXCLUDED = (
    "pos_app.hub",
    *("fastapi", "starlette", "uvicorn", "psycopg", "psycopg_pool", "pydantic"),
    *("pytest", "_pytest", "hypothesis", "mypy", "PyInstaller", "tests", "benchmarks"),
    *("tkinter", "_tkinter", "idlelib", "test", "lib2to3", "ensurepip", "venv", "turtle"),
    *("setuptools", "pkg_resources", "distutils", "rich", "pygments", "IPython", "numpy"),
    *("sqlite3", "_sqlite3", "readline", "PySide6.QtNetwork", "PIL._avif"),
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
)

# Parts of Qt that come along as plugins of plugins, and that no window of the till uses.
UNUSED_QT = (
    *("Qt6Qml*", "Qt6Quick*", "Qt6VirtualKeyboard*", "Qt6Pdf*", "Qt6Network*"),
    *("Qt6Egl*", "qeglfs*", "qlinuxfb", "qvnc", "qvkkhrdisplay", "qminimal*", "qevdev*"),
    *("qtvirtualkeyboardplugin", "qtuiotouchplugin", "qpdf", "qgtk3"),
)
QT_LANGUAGES = ("ar", "de", "en", "es", "fr", "pt")


def modules() -> list[str]:
    """Modules that PyInstaller must be told of."""
    from PyInstaller.utils.hooks import collect_submodules

    found = {*HIDDEN, *imports_of_migrations()}
    for package in ("pos_app", *HIDDEN_WITH_PARTS):
        found.update(collect_submodules(package, filter=lambda name: not is_excluded(name)))
    return sorted(found)


def is_excluded(name: str) -> bool:
    """Whether a module, or a package it stands in, stays out."""
    return any(name == out or name.startswith(f"{out}.") for out in EXCLUDED)


def imports_of_migrations() -> set[str]:
    """What the scripts in `migrations/till` import when a schema is made or brought up to date."""
    found = set()
    for path in (ROOT / "migrations" / "till").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found.update(f"{node.module}.{a.name}" for a in node.names if _is_module(node, a))
    return found - {"__future__"}


def files() -> list[tuple[str, str]]:
    """(source, folder in the bundle) of what the program reads at run time."""
    from PyInstaller.utils.hooks import collect_data_files

    found = [(str(source), str(folder)) for source, folder in own_files()]
    for package in WITH_DATA:
        found += collect_data_files(package)
    return [*found, *licences()]


def own_files() -> Iterator[tuple[Path, PurePosixPath]]:
    """Resources and the till's migrations, without caches; the hub's migrations stay out."""
    for top in ("resources", "migrations/till"):
        for source in sorted((ROOT / top).rglob("*")):
            if source.is_file() and "__pycache__" not in source.parts:
                yield source, PurePosixPath(source.relative_to(ROOT).parent.as_posix())


def licences() -> Iterator[tuple[str, str]]:
    """The licence files of the program and of every package that it runs on."""
    for name in ("LICENSE", "NOTICE", "packaging/LICENCES.txt"):
        yield str(ROOT / name), "licences"
    for each in sorted(runs_on(PROJECT["name"]), key=lambda found: found.name):
        for file in each.files or []:
            if _is_licence(file):
                yield str(each.locate_file(file)), f"licences/{each.name}-{each.version}"


def runs_on(name: str) -> list[Distribution]:
    """The installed packages that one needs to run, and those that they need."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        each = distribution(waiting.pop())
        if each.name in found:
            continue
        found[each.name] = each
        needed = map(Requirement, each.requires or [])
        waiting += [n.name for n in needed if not n.marker or n.marker.evaluate({"extra": ""})]
    del found[distribution(name).name]
    return list(found.values())


def used(collected: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """What PyInstaller collected (target, source, kind), without parts of Qt never loaded."""
    # A link is judged by what it leads to; for all others that is where they stand.
    return [
        (target, source, kind)
        for target, source, kind in collected
        if not _is_unused(source if kind == "SYMLINK" else target)
    ]


def _is_unused(target: str) -> bool:
    path = PurePosixPath(target.replace("\\", "/"))
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.stem.rpartition("_")[2] not in QT_LANGUAGES or path.name[:6] != "qtbase"
    name = path.name.removeprefix("lib").partition(".")[0]
    return "PySide6" in path.parts and any(PurePosixPath(name).match(part) for part in UNUSED_QT)


def _is_module(node: ast.ImportFrom, alias: ast.alias) -> bool:
    path = ROOT.joinpath(*str(node.module).split("."), alias.name)
    return path.is_dir() or path.with_suffix(".py").is_file()


def _is_licence(file: PurePosixPath) -> bool:
    # setuptools is needed by python-escpos on paper only; what it carries itself is not shipped.
    is_metadata = file.parts[0].endswith(".dist-info")
    return is_metadata and file.stem.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))
