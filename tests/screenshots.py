"""Every screen of a sale, light and dark, in two sizes: `python -m tests.screenshots DIR`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

SIZES = ((1366, 768), (1920, 1080))
THEMES = ("light", "dark")


def draw_all(out: Path) -> None:
    """One shop, copied for each look."""
    from pos_app.platform.paths import Folder
    from pos_app.till.demo_shop import make_demo_shop

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="duka-screens-") as scratch:
        os.environ["XDG_CONFIG_HOME"] = scratch
        template = Path(scratch) / "template"
        template.mkdir()
        make_demo_shop(Folder(template), products=500, now=datetime.now(UTC))
        for theme, size in product(THEMES, SIZES):
            folder = Path(scratch) / f"{theme}-{size[0]}"
            shutil.copytree(template, folder)
            _draw(Folder(folder), out, theme, size)


def _draw(folder: object, out: Path, theme: str, size: tuple[int, int]) -> None:
    from PySide6.QtWidgets import QApplication

    from pos_app.devices.emulators.printer import EmulatedPrinter
    from pos_app.platform.paths import Folder
    from pos_app.till.cli.desktop import obey
    from pos_app.till.demo_sale import DemoSale
    from pos_app.till.demo_shop import demo_people
    from pos_app.till.desktop import Desktop
    from pos_app.till.headless_demo import CASHIER, use_printer

    assert isinstance(folder, Folder)
    app = QApplication.instance() or QApplication(["screenshots"])
    assert isinstance(app, QApplication)
    with EmulatedPrinter() as printer:
        use_printer(folder, f"tcp:{printer.host}:{printer.port}")
        desktop = Desktop(app, folder, obey)
        desktop.look.choose(theme)
        desktop.window.resize(*size)

        def see(name: str) -> None:
            desktop.picture().save(str(out / f"{name}-{theme}-{size[0]}.png"))

        desktop.start()
        person = demo_people()[CASHIER]
        demo = DemoSale(desktop, see)
        demo.sign_in(person.name, person.pin)
        demo.open_shift()
        demo.ring_up()
        demo.look_around()
        demo.split()
        demo.pay()
        demo.next_customer()
        desktop.close()
        desktop.window.close()
        desktop.window.deleteLater()


def main() -> int:
    """The command line."""
    if len(sys.argv) != 2:
        sys.stderr.write("Say where: python -m tests.screenshots DIR\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    draw_all(Path(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
