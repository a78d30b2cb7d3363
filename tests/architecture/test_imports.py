"""The import contracts hold for the program, and each of them catches a planted violation."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]

# contract, module that imports, what it imports
_VIOLATIONS = [
    ("stack", "pos_app.kernel.money", "pos_app.facts"),
    ("stack", "pos_app.catalogue.use_cases.add", "pos_app.selling.domain"),
    ("stack", "pos_app.selling.use_cases.sell", "pos_app.purchasing.domain"),
    ("stack", "pos_app.platform.work", "pos_app.reactions"),
    ("stack", "pos_app.till.main", "pos_app.hub.main"),
    ("rooms", "pos_app.selling.domain", "pos_app.selling.storage"),
    ("rooms", "pos_app.selling.storage", "pos_app.selling.use_cases.sell"),
    ("rooms", "pos_app.selling.reactions", "pos_app.selling.use_cases.sell"),
    ("rooms", "pos_app.devices.drivers", "pos_app.devices.storage"),
    ("screens", "pos_app.selling.screens.register_screen", "pos_app.selling.storage"),
    ("kernel", "pos_app.kernel.money", "msgspec"),
    ("kernel", "pos_app.kernel.money", "pathlib"),
    ("facts", "pos_app.facts", "sqlalchemy"),
    ("facts", "pos_app.facts", "threading"),
    ("domain", "pos_app.selling.domain", "pos_app.platform.work"),
    ("domain", "pos_app.selling.domain", "PySide6.QtCore"),
    ("domain", "pos_app.devices.domain", "socket"),
    ("qt", "pos_app.selling.use_cases.sell", "PySide6.QtCore"),
    ("qt", "pos_app.devices.drivers", "PySide6.QtGui"),
    ("sql", "pos_app.selling.use_cases.sell", "sqlalchemy"),
    ("sqlite", "pos_app.selling.storage", "sqlcipher3"),
    ("othersqlite", "pos_app.platform.work", "sqlite3"),
    ("escpos", "pos_app.selling.use_cases.sell", "escpos.printer"),
    ("pdf", "pos_app.invoicing.use_cases", "reportlab.pdfgen"),
    ("http", "pos_app.sync.use_cases", "httpx"),
    ("web", "pos_app.till.main", "fastapi"),
]
_ALLOWED = [
    ("pos_app.selling.screens.register_screen", "PySide6.QtWidgets"),
    ("pos_app.selling.screens.register_screen", "pos_app.selling.use_cases.sell"),
    ("pos_app.selling.use_cases.sell", "pos_app.selling.storage"),
    ("pos_app.selling.use_cases.sell", "pos_app.stock.domain"),
    ("pos_app.selling.storage", "sqlalchemy"),
    ("pos_app.selling.domain", "pos_app.kernel.money"),
    ("pos_app.selling.domain", "decimal"),
    ("pos_app.kernel.identifiers", "os"),
    ("pos_app.sync.transport", "httpx"),
    ("pos_app.hub.main", "fastapi"),
    ("pos_app.reactions", "pos_app.selling.reactions"),
]


def _contracts() -> list[str]:
    opening = "[importlinter:contract:"
    lines = (_ROOT / ".importlinter").read_text().splitlines()
    return [line.removeprefix(opening)[:-1] for line in lines if line.startswith(opening)]


def _lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    linter = "import sys; from importlinter.cli import lint_imports_command as lint; lint()"
    config = ("--config", str(_ROOT / ".importlinter"), "--no-cache", "--no-logo")
    return subprocess.run(  # noqa: S603 - our own linter on our own files
        [sys.executable, "-c", linter, *config, *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder}:{_ROOT / 'tests/architecture'}"},
        capture_output=True,
        text=True,
        check=False,
    )


def _plant(folder: Path, *imports: tuple[str, str]) -> None:
    """A program in `folder` of nothing but these imports (and the modules they need)."""
    contents: dict[str, list[str]] = {"pos_app": []}
    for importer, imported in imports:
        for module in (importer, imported):
            if module.startswith("pos_app"):
                contents.setdefault(module, [])
        contents[importer].append(f"import {imported}\n")
    for module, lines in contents.items():
        place = folder.joinpath(*module.split("."))
        place.mkdir(parents=True, exist_ok=True)
        (place / "__init__.py").write_text("".join(lines))
    for package in {place for place in folder.rglob("*") if place.is_dir()}:
        (package / "__init__.py").touch()


def test_the_program_keeps_every_contract() -> None:
    result = _lint(_ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("contract", "importer", "imported"), _VIOLATIONS)
def test_a_planted_import_breaks_its_contract(
    contract: str, importer: str, imported: str, tmp_path: Path
) -> None:
    _plant(tmp_path, (importer, imported))
    result = _lint(tmp_path, "--contract", contract)
    assert result.returncode == 1
    assert "0 kept, 1 broken" in result.stdout
    assert f"{importer} is not allowed to import" in result.stdout or f"{importer} ->" in (
        result.stdout
    )


def test_what_the_house_allows_breaks_nothing(tmp_path: Path) -> None:
    _plant(tmp_path, *_ALLOWED)
    result = _lint(tmp_path)
    assert result.returncode == 0, result.stdout


def test_a_package_without_a_place_is_refused(tmp_path: Path) -> None:
    _plant(tmp_path, ("pos_app.helpers", "pos_app.kernel"))
    result = _lint(tmp_path, "--contract", "stack")
    assert result.returncode == 1
    assert "- pos_app.helpers" in result.stdout


def test_a_cycle_is_refused(tmp_path: Path) -> None:
    there, back = "pos_app.platform.work", "pos_app.platform.journal"
    _plant(tmp_path, (there, back), (back, there))
    result = _lint(tmp_path, "--contract", "cycles")
    assert result.returncode == 1
    assert "0 kept, 1 broken" in result.stdout


def test_every_contract_has_its_violation() -> None:
    planted = {contract for contract, _, _ in _VIOLATIONS} | {"cycles"}
    assert planted == set(_contracts())
