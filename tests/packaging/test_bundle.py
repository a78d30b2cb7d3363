"""What the bundle is told to hold: all that the program reads and imports, and its licences."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.packaging.parts import PACKAGING, ROOT, script

bundle = script("bundle")
_WHERE_THINGS_ARE = """
import sys
sys._MEIPASS = {folder!r}
from pos_app.ledger import charts
from pos_app.platform import paths
from pos_app.taxes import countries
from pos_app.ui.theme.resources import resource_path
print(charts.FOLDER, countries.FOLDER, resource_path("x"), paths.resource("x"), sep="\\n")
"""


def _imported() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "pos_app").rglob("*.py")):
        if "hub" in path.relative_to(ROOT / "pos_app").parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path.name, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield path.name, node.module
                yield from ((path.name, f"{node.module}.{alias.name}") for alias in node.names)


def test_nothing_that_the_program_imports_stays_out():
    imported = list(_imported())
    assert ("icons.py", "PySide6.QtSvg") in imported
    assert [each for each in imported if bundle.is_excluded(each[1])] == []


def test_the_till_starts_no_worker_processes_which_the_bundle_could_not_start():
    of_processes = {name for _, name in _imported() if name.startswith("multiprocessing")}
    assert {name.rpartition(".")[0] or name for name in of_processes} <= {
        "multiprocessing",
        "multiprocessing.connection",
    }
    assert "multiprocessing.connection" in of_processes
    assert not {"multiprocessing", "multiprocessing.Process", "multiprocessing.Pool"} & of_processes


def test_the_hub_and_a_second_sqlite_stay_out():
    for name in ("pos_app.hub.main", "fastapi", "sqlite3", "_sqlite3", "tkinter.ttk", "pytest"):
        assert bundle.is_excluded(name), name
    assert not bundle.is_excluded("pos_app.hubbub")
    assert not bundle.is_excluded("sqlcipher3.dbapi2")


def test_every_resource_and_migration_goes_in_under_its_own_name():
    found = {f"{folder}/{source.name}" for source, folder in bundle.own_files()}
    for top in ("resources", "migrations/till"):
        for path in (ROOT / top).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert path.relative_to(ROOT).as_posix() in found
    assert not any("__pycache__" in path or "hub" in path for path in found)


def test_what_migrations_import_is_told():
    told = bundle.imports_of_migrations()
    assert {"alembic", "sqlalchemy", "pos_app.platform.tables", "pos_app.till.schema"} <= told


def test_every_package_of_the_program_comes_with_its_licence():
    folders = {folder.partition("/")[2] for _, folder in bundle.licences()}
    told = (PACKAGING / "LICENCES.txt").read_text(encoding="utf-8").lower()
    packages = bundle.runs_on("duka-pos")
    assert {"SQLAlchemy", "pyserial", "shiboken6"} <= {each.name for each in packages}
    without = {each.name for each in packages if f"{each.name}-{each.version}" not in folders}
    assert without <= {"PySide6_Essentials", "pyside6-essentials", "shiboken6", "pyserial"}
    for name in ("pyserial", "pyside6", "shiboken", "pyinstaller"):
        assert name in told
    assert any(folder.startswith("python-bidi") for folder in folders), "it brings the LGPL's text"


@pytest.mark.parametrize(
    ("target", "source", "kind", "is_kept"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "x", "BINARY", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "x", "BINARY", False),
        ("PySide6\\Qt6Quick.dll", "x", "BINARY", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "x", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "x", "BINARY", False),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK", False),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK", True),
        ("PySide6/Qt/translations/qtbase_ar.qm", "x", "DATA", True),
        ("PySide6/Qt/translations/qtbase_lv.qm", "x", "DATA", False),
        ("PySide6/Qt/translations/assistant_ar.qm", "x", "DATA", False),
        ("resources/translations/lv.qm", "x", "DATA", True),
    ],
)
def test_parts_of_qt_that_no_window_uses_are_left_out(target, source, kind, is_kept):
    entry = (target, source, kind)
    assert bundle.used([entry]) == ([entry] if is_kept else [])


def test_in_a_bundle_everything_is_read_from_the_bundle(tmp_path):
    code = _WHERE_THINGS_ARE.format(folder=str(tmp_path))
    done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    inside = str(tmp_path / "resources")
    assert [line.startswith(inside) for line in done.stdout.splitlines()] == [True] * 4


def test_only_one_module_asks_where_the_program_stands():
    asking = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "pos_app").rglob("*.py")
        if "__file__" in path.read_text(encoding="utf-8")
    ]
    assert asking == ["pos_app/platform/paths.py"]
