"""The program's icon: every size is there, drawn from today's leaf and colours."""

from __future__ import annotations

import json
import struct

import pytest
from PySide6.QtGui import QImage

from tests.packaging.parts import ROOT, script

icons = script("icons")
FOLDER = ROOT / "resources" / "app"


def test_the_picture_has_the_colours_of_the_theme():
    light = json.loads((ROOT / "resources/theme/tokens.json").read_text())["color"]["light"]
    drawn = (FOLDER / "duka.svg").read_text()
    assert drawn == icons.icon_svg()
    assert f'fill="{light["accent"]}"' in drawn
    assert f'fill="{light["onAccent"]}"' in drawn


@pytest.mark.parametrize("side", icons.SIZES)
def test_every_size_shows_the_leaf_on_its_card(side, qapp):
    kept = QImage(str(FOLDER / f"duka-{side}.png"))
    drawn = QImage.fromData(icons.icon_png(side))
    assert (kept.width(), kept.height()) == (side, side)
    middle, corner = kept.pixelColor(side // 2 + side // 8, side // 2), kept.pixelColor(0, 0)
    assert (middle.name(), corner.alpha()) == ("#ffffff", 0)
    assert kept.pixelColor(side // 2, side // 16).name() == "#0e6b52"
    different = sum(
        abs(kept.pixelColor(x, y).green() - drawn.pixelColor(x, y).green()) > 8
        for x in range(0, side, 3)
        for y in range(0, side, 3)
    )
    assert different == 0


def test_the_windows_icon_holds_pictures_of_the_sizes_it_names():
    data = (FOLDER / "duka.ico").read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", data)
    assert (zero, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for number, side in enumerate(icons.ICO_SIZES):
        entry = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        size, start = entry[6:]
        image = QImage.fromData(data[start : start + size])
        assert (entry[0] or 256, image.width(), image.height()) == (side, side, side)
