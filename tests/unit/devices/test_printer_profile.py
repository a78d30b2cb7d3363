"""Profiles ship with the program, are edited by the shop, and nonsense in them is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pos_app.devices.domain import escpos
from pos_app.devices.domain.printer_profile import (
    CodePage,
    Cut,
    DrawerPulse,
    StatusSupport,
    profile_as_json,
    profile_from,
)
from pos_app.devices.drivers.profiles import load_profiles, read_profile, save_profile
from pos_app.kernel.errors import BadInput

SHIPPED = load_profiles()
GENERIC = profile_as_json(SHIPPED["generic-80"])


def test_the_printers_that_come_with_the_program() -> None:
    assert {id: (p.columns, p.columns_b, p.dots) for id, p in SHIPPED.items()} == {
        "generic-80": (48, 64, 576),
        "generic-58": (32, 42, 384),
        "epson-tm-t88v": (42, 56, 512),
        "epson-tm-t20ii": (48, 64, 576),
        "pos-5890": (32, 42, 384),
        "zjiang-zj-5870": (32, 42, 384),
        "sunmi-v2": (32, 42, 384),
        "epson-tm-u220": (33, 40, 400),
    }
    assert all(profile.source for profile in SHIPPED.values())
    assert not SHIPPED["epson-tm-u220"].features.raster


@pytest.mark.parametrize("id", sorted(SHIPPED))
def test_a_profile_survives_its_file(id: str, tmp_path: Path) -> None:
    profile = SHIPPED[id]
    assert read_profile(save_profile(profile, tmp_path)) == profile
    assert "€".encode(next(p.codec for p in profile.code_pages if p.number == 16))


def test_the_shops_own_version_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    learned = SHIPPED["generic-80"].with_status(StatusSupport(dle_eot=False, gs_r=False))
    save_profile(learned, tmp_path)
    assert load_profiles(tmp_path) == {**SHIPPED, "generic-80": learned}
    assert [path.name for path in tmp_path.iterdir()] == ["generic-80.json"]


def test_a_fixed_code_page() -> None:
    fixed = replace(SHIPPED["generic-80"], encoding="page:17")
    assert fixed.fixed_page == CodePage(17, "cp866")
    assert SHIPPED["generic-80"].fixed_page is None


@pytest.mark.parametrize(
    "change",
    [
        {"columns_a": 0},
        {"columns_a": "48"},
        {"columns_a": True},
        {"dots": 10_000},
        {"id": "../x"},
        {"name": " "},
        {"code_pages": []},
        {"code_pages": [[0, "cp999"]]},
        {"code_pages": [[0, "utf-16"]]},
        {"code_pages": [[1, "cp932"]]},
        {"code_pages": [[300, "cp437"]]},
        {"code_pages": [["x"]]},
        {"encoding": "page:99"},
        {"encoding": "utf-8"},
        {"drawer": {"pin": 3}},
        {"drawer": {"on_ms": 5000}},
        {"features": {"cut": "laser"}},
        {"features": {"rows_per_strip": 0}},
        {"colour": "red"},
        {"chunk_bytes": 1_000_000},
    ],
)
def test_nonsense_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="printer profile"):
        profile_from({**GENERIC, **change})


def test_a_missing_entry_is_named() -> None:
    with pytest.raises(BadInput, match=r"missing.*'dots'"):
        profile_from({key: value for key, value in GENERIC.items() if key != "dots"})


@pytest.mark.parametrize("text", ["", "[]", "{", '"x"', '{"id": 1}', " " * 70_000, "\xff"])
def test_a_broken_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(BadInput):
        read_profile(path)


def test_defaults_are_careful() -> None:
    few = {key: GENERIC[key] for key in ("id", "name", "columns_a", "columns_b", "dots", "dpi")}
    profile = profile_from({**few, "code_pages": [[0, "cp437"]]})
    assert (profile.features.cut, profile.features.native_qr) == (Cut.NONE, False)
    assert profile.status == StatusSupport(None, None, asb=False)
    assert json.loads(json.dumps(profile_as_json(profile)))["code_pages"] == [[0, "cp437"]]


@pytest.mark.parametrize(
    ("pin", "command", "now"),
    [(2, "1b70003232", "1014010001"), (5, "1b70013232", "1014010101")],
)
def test_drawer_commands(pin: int, command: str, now: str) -> None:
    drawer = DrawerPulse(pin=pin)
    assert (escpos.kick(drawer).hex(), escpos.kick_now(drawer).hex()) == (command, now)
