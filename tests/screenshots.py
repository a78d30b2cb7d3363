"""Every screen, light and dark, in several sizes: `python -m tests.screenshots DIR [WIDTH ...]`.

The screens of a sale come first, then each page of the navigation as its owner sees it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.till.desktop import Desktop

SIZES = ((1366, 768), (1920, 1080), (1024, 768))
THEMES = ("light", "dark")
SETTLED_MS = 400


def draw_all(out: Path, widths: tuple[int, ...] = ()) -> None:
    """One shop, copied for each look; in all sizes, or in those of these widths."""
    from pos_app.platform.paths import Folder
    from pos_app.till.demo_shop import make_demo_shop

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="duka-screens-") as scratch:
        os.environ["XDG_CONFIG_HOME"] = scratch
        template = Path(scratch) / "template"
        template.mkdir()
        make_demo_shop(Folder(template), products=500, now=datetime.now(UTC))
        sizes = [size for size in SIZES if not widths or size[0] in widths]
        for theme, size in product(THEMES, sizes):
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
        _visit(desktop, see)
        desktop.close()
        desktop.window.close()
        desktop.window.deleteLater()


def _visit(desktop: Desktop, see: Callable[[str], None]) -> None:
    """Each page of the navigation, with the owner at the till."""
    from PySide6.QtCore import Qt

    from pos_app.till.demo_hands import Hands
    from pos_app.till.demo_shop import demo_people

    hands, counter = Hands(desktop.window), desktop.counter
    assert counter is not None
    counter.lock()
    owner = demo_people()[0]
    model = desktop.sign_in
    hands.wait_until(lambda: bool(model.people), "the people")
    person = next(each for each in model.people if each.name == owner.name)
    hands.tap(f"signin.user.{person.key}")
    hands.type(owner.pin)
    hands.press(Qt.Key.Key_Return)
    hands.wait_until(lambda: counter.actor is not None, "the sign-in")
    assert counter.pages is not None
    for key in counter.pages.places:
        counter.pages.go(key)
        hands.wait(SETTLED_MS)
        hands.wait_until(lambda: not desktop.operations.is_busy, key)
        see(f"page-{key}")


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
