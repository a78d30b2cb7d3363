"""Draws the program's icon in every size it is asked for: the leaf on a rounded card of the logo.

Run by a developer after the logo or its colours change: `.venv/bin/python packaging/icons.py`.
Writes `resources/app`: an SVG, PNGs for Linux and macOS, an ICO for Windows.
"""

import json
import os
import re
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Parts of the side. The card is that of pos_app.ui.widgets.badge.Logo; the leaf is larger than
# there, since icons stand small among others, and larger still where a vein is one pixel.
RADIUS, LEAF = 0.28, 0.76
SMALL, LEAF_WHEN_SMALL = 24, 0.94
_VIEW = 256


def icon_svg(leaf: float = LEAF) -> str:
    """The icon as a picture of any size; `leaf` is the leaf's part of the side."""
    tokens = json.loads((RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8"))
    colours = tokens["color"]["light"]
    source = (RESOURCES / "icons" / "fill" / "leaf.svg").read_text(encoding="utf-8")
    path = re.findall(r' d="([^"]+)"', source)
    start = f"{_VIEW * (1 - leaf) / 2:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_VIEW} {_VIEW}">'
        f'<rect width="{_VIEW}" height="{_VIEW}" rx="{_VIEW * RADIUS:g}"'
        f' fill="{colours["accent"]}"/>'
        f'<path transform="translate({start} {start}) scale({leaf:g})"'
        f' fill="{colours["onAccent"]}" d="{path[0]}"/></svg>\n'
    )


def icon_png(side: int) -> bytes:
    """The icon as a PNG of that many pixels."""
    svg = icon_svg(LEAF_WHEN_SMALL if side <= SMALL else LEAF)
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNGs: a directory of 16 bytes for each, then the pictures."""
    start = 6 + 16 * len(pictures)
    entries, body = b"", b""
    for side, png in pictures.items():
        place = start + len(body)
        # 256 is written as 0; one plane of 32 bits.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), place)
        body += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + body


def main() -> None:
    """Writes all of them."""
    app = QGuiApplication.instance() or QGuiApplication([])
    folder = RESOURCES / "app"
    folder.mkdir(exist_ok=True)
    (folder / "duka.svg").write_text(icon_svg(), encoding="utf-8")
    for side in SIZES:
        (folder / f"duka-{side}.png").write_bytes(icon_png(side))
    (folder / "duka.ico").write_bytes(ico({side: icon_png(side) for side in ICO_SIZES}))
    del app


if __name__ == "__main__":
    main()
