"""Importing the toolkit must not pull in what the first paint does not need."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]
UI = TOP / "pos_app" / "ui"
WITHOUT_WIDGETS = ["commands.py", "navigation.py", "operations.py", "translations.py"]
HEAVY = ("sqlalchemy", "httpx", "escpos", "pydantic", "msgspec", "cryptography", "babel")


def test_heavy_packages_stay_out():
    modules = sorted(
        ".".join(p.relative_to(TOP).with_suffix("").parts)
        for p in UI.rglob("*.py")
        if p.name != "__init__.py"
    )
    code = f"import sys, importlib\nfor m in {modules!r}: importlib.import_module(m)\n"
    code += f"print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(  # noqa: S603 -- our own interpreter on our own modules
        [sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", [*WITHOUT_WIDGETS, "models/items.py", "models/item_model.py"])
def test_view_models_can_use_it_without_widgets(path):
    tree = ast.parse((UI / path).read_text("utf-8"))
    imported = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert "PySide6.QtWidgets" not in imported
    assert not any(
        (m or "").startswith(("pos_app.ui.widgets", "pos_app.ui.theme")) for m in imported
    )


def test_the_register_does_not_wait_for_what_other_pages_show():
    """Charts and palette are imported when they are opened: the window paints first."""
    code = (
        "import sys, pos_app.till.desktop, pos_app.till.counter, pos_app.selling.screens.flow;"
        "late = ('pos_app.ui.charts', 'pos_app.ui.widgets.palette', 'pos_app.ui.widgets.gallery',"
        " 'pos_app.ui.widgets.calendar', 'pos_app.ui.charts.kpi_card');"
        "print([m for m in sys.modules if m.startswith(late)])"
    )
    done = subprocess.run(  # noqa: S603 -- this interpreter, this program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TOP
    )
    assert done.stdout.strip() == "[]"
