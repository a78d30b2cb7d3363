"""The bundled files: present, licensed, named in NOTICE, and small."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pos_app.ui.theme.icons import has_icon
from pos_app.ui.theme.resources import resource_path

TOP = Path(__file__).resolve().parents[3]
NAMED = re.compile(r'(?:\bicon\(|icon=|IconButton\(|ArtTile\()\s*"([a-z]+(?:-[a-z]+)*)"')
BYTES_MAX = 6 * 1024 * 1024


def used_icons() -> set[str]:
    """The icons that the toolkit asks for by name."""
    sources = (TOP / "pos_app" / "ui").rglob("*.py")
    return {name for path in sources for name in NAMED.findall(path.read_text("utf-8"))}


def test_icons_are_recognised_in_the_source():
    assert {"warning-circle", "lock-key", "trash"} <= used_icons()


@pytest.mark.parametrize("name", sorted(used_icons()))
def test_every_icon_that_is_named_is_bundled(name):
    assert has_icon(name, "regular") or has_icon(name, "duotone")


def test_an_icon_takes_the_colour_it_is_given():
    for svg in resource_path("icons").rglob("*.svg"):
        assert 'fill="currentColor"' in svg.read_text("utf-8"), svg.name


@pytest.mark.parametrize(
    "licence", ["fonts/Inter-LICENSE.txt", "fonts/Noto-LICENSE.txt", "icons/LICENSE"]
)
def test_licences_stand_beside_the_files_and_in_the_notice(licence):
    assert resource_path(*licence.split("/")).stat().st_size > 1000
    assert f"resources/{licence}" in (TOP / "NOTICE").read_text("utf-8")


def test_everything_together_stays_small():
    files = [p for p in resource_path().rglob("*") if p.is_file()]
    assert len(files) > 100
    assert sum(p.stat().st_size for p in files) < BYTES_MAX
