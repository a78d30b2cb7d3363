"""The house is tidy, and each check of `tidy` catches what it is there to catch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import tidy
from tests.architecture.tidy import Source

_ROOT = Path(__file__).parents[2]
_LONG = '"""A."""\n' + "x = 1\n" * 300
_LONG_FUNCTION = "def long():\n" + "    x = 1\n" * 50

# check, module, offending text, the same in good order
_SAMPLES = [
    (tidy.sizes, "pos_app.a", _LONG, _LONG[: -len("x = 1\n")]),
    (tidy.sizes, "pos_app.a", _LONG_FUNCTION, _LONG_FUNCTION[: -len("    x = 1\n")]),
    (tidy.sizes, "pos_app.a", "x = " + "1" * 97, "x = " + "1" * 96),
    (tidy.opening, "pos_app.a", "x = 1", '"""What x is for."""\nx = 1'),
    (tidy.opening, "pos_app.a", '"""Utilities"""', ""),
    (tidy.promises, "pos_app.a", "x = 1  # TODO: more", "todo = 1"),
    (tidy.promises, "pos_app.a", "# FIXME later", "# fixed"),
    (tidy.promises, "pos_app.a", "x = 1  # noqa: E501", "x = 1  # noqa: E501 - one long table"),
    (tidy.promises, "pos_app.a", "x = 1  # noqa", "# A wall of quotes reads worse.\nx = 1  # noqa"),
    (
        tidy.promises,
        "pos_app.a",
        "x = f()  # type: ignore[no-untyped-call]",
        "x = f()  # type: ignore[no-untyped-call]  # The library has no types.",
    ),
    (tidy.names, "pos_app.a", "class CartManager: ...", "class Cart: ..."),
    (tidy.names, "pos_app.utils", "", ""),
    (tidy.relatives, "pos_app.a", "from .b import c", "from pos_app.b import c"),
    (
        tidy.view_models,
        "pos_app.selling.screens.register_view_model",
        "from PySide6.QtWidgets import QWidget",
        "from PySide6.QtCore import QObject",
    ),
    (
        tidy.view_models,
        "pos_app.selling.screens.register_view_model",
        "from PySide6 import QtWidgets",
        "from PySide6 import QtCore",
    ),
    (
        tidy.neighbours,
        "pos_app.selling.use_cases.sell",
        "from pos_app.stock.storage.levels import level",
        "from pos_app.selling.storage.sales import sale",
    ),
    (
        tidy.neighbours,
        "pos_app.selling.use_cases.sell",
        "from pos_app.stock import storage",
        "from pos_app.stock import domain",
    ),
    (tidy.rooms, "pos_app.selling.services.sell", "", ""),
    (tidy.when, "pos_app.selling.domain.cart", "now = datetime.now(tz)", "now = clock()"),
    (tidy.when, "pos_app.selling.use_cases.sell", "now = dt.datetime.now()", "later = now + hour"),
    (tidy.exactness, "pos_app.selling.domain.cart", "rate = 0.16", "rate = Decimal('0.16')"),
    (tidy.exactness, "pos_app.kernel.money", "x: float", "x: int"),
]
# The same text where it is allowed.
_ELSEWHERE = [
    (tidy.neighbours, "pos_app.reports.use_cases.day", "import pos_app.stock.storage"),
    (tidy.rooms, "pos_app.selling.use_cases.sell", ""),
    (tidy.rooms, "pos_app.platform.journal", ""),
    (tidy.when, "pos_app.till.main", "now = datetime.now(tz)"),
    (tidy.exactness, "pos_app.selling.screens.tiles", "stretch = 0.5"),
]

Check = Callable[[Source], Iterator[str]]


def _sources(*folders: str) -> Iterator[Source]:
    for folder in folders:
        for path in sorted((_ROOT / folder).rglob("*.py")):
            module = ".".join(path.relative_to(_ROOT).with_suffix("").parts)
            yield Source(module.removesuffix(".__init__"), path.read_text(encoding="utf-8"))


def _findings(checks: tuple[Check, ...], *folders: str) -> list[str]:
    return [
        f"{source.module}:{finding}"
        for source in _sources(*folders)
        for check in checks
        for finding in check(source)
    ]


def test_the_program_is_tidy() -> None:
    findings = _findings(tidy.IN_THE_PROGRAM, "pos_app")
    assert not findings, "\n".join(findings)


def test_what_stands_around_the_program_is_tidy() -> None:
    findings = _findings(tidy.EVERYWHERE, "tests", "benchmarks")
    assert not findings, "\n".join(findings)


@pytest.mark.parametrize(("check", "module", "offending", "good"), _SAMPLES)
def test_a_check_tells_offence_from_order(
    check: Check, module: str, offending: str, good: str
) -> None:
    assert list(check(Source(module, offending)))
    same_module = module.replace("utils", "cart").replace("services", "use_cases")
    assert list(check(Source(same_module, good))) == []


@pytest.mark.parametrize(("check", "module", "text"), _ELSEWHERE)
def test_a_check_knows_its_exceptions(check: Check, module: str, text: str) -> None:
    assert list(check(Source(module, text))) == []


def test_every_check_is_shown_to_catch_something() -> None:
    assert {sample[0] for sample in _SAMPLES} == set(tidy.IN_THE_PROGRAM)
