"""Every screen, light and dark, in several sizes and from the right: for people to look at.

python -m tests.screenshots DIR [WIDTH ...]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

SIZES = ((1366, 768), (1920, 1080), (1024, 768))
THEMES = ("light", "dark")


def draw_all(out: Path, widths: tuple[int, ...] = ()) -> None:
    """One shop, copied for each look; in all sizes, or in those of these widths."""
    from PySide6.QtWidgets import QApplication

    from pos_app.platform.paths import Folder
    from pos_app.till.demo_shop import make_demo_shop
    from tests.helpers.tour import TEN_O_CLOCK, Look, tour

    app = QApplication(["screenshots"])
    out.mkdir(parents=True, exist_ok=True)
    looks = [Look(theme, size) for theme in THEMES for size in SIZES]
    looks += [Look(theme, language="ar") for theme in THEMES]
    with tempfile.TemporaryDirectory(prefix="duka-screens-") as scratch:
        os.environ["XDG_CONFIG_HOME"] = scratch
        template = Path(scratch) / "template"
        template.mkdir()
        make_demo_shop(Folder(template), products=500, now=TEN_O_CLOCK)
        for look in looks:
            if widths and look.size[0] not in widths:
                continue
            folder = Path(scratch) / look.name
            shutil.copytree(template, folder)
            tour(
                Folder(folder),
                look,
                lambda name, image, look=look: image.save(str(out / f"{name}-{look.name}.png")),
            )
    app.quit()


def main() -> int:
    """The command line."""
    if len(sys.argv) < 2:
        sys.stderr.write("Say where: python -m tests.screenshots DIR [WIDTH ...]\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    draw_all(Path(sys.argv[1]), tuple(int(width) for width in sys.argv[2:]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
