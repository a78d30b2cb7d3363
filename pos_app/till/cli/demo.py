"""`pos-app demo`: a demo shop in a folder of its own, opened, or rung up without a display."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pos_app.kernel.errors import BadInput
from pos_app.platform.paths import Folder
from pos_app.till.cli.run import DONE, FOUND_SOMETHING

PRODUCTS_MAX = 1_000_000


def demo(options: argparse.Namespace) -> int:
    """Makes the shop; 4 when paper, books and stock do not agree."""
    if not 1 <= options.products <= PRODUCTS_MAX:
        raise BadInput(what="The number of products", why=f"it is 1 to {PRODUCTS_MAX:,}")
    with _place(options.out) as out:
        folder = Folder(_fresh(out / "shop"))
        if options.headless:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _keep_keys_here(out)
        from pos_app.till.demo_shop import make_demo_shop

        make_demo_shop(folder, products=options.products, now=datetime.now(UTC))
        return _headless(options, folder, out) if options.headless else _open(options, folder)


def _headless(options: argparse.Namespace, folder: Folder, out: Path) -> int:
    from pos_app.till.cli.desktop import obey
    from pos_app.till.headless_demo import run_headless

    found = run_headless(folder, out, obey, lambda paper: options.console.out(f"{paper}\n"))
    for sentence in found:
        options.console.err(f"The demo does not agree: {sentence}.\n")
    if options.out:
        options.console.err(f"Pictures and papers are in {out}.\n")
    return FOUND_SOMETHING if found else DONE


def _open(options: argparse.Namespace, folder: Folder) -> int:
    from pos_app.till.cli.desktop import obey
    from pos_app.till.demo_shop import demo_people
    from pos_app.till.running import run_window

    for person in demo_people():
        options.console.err(f"{person.name} ({person.role}): PIN {person.pin}\n")
    return run_window(folder, obey)


@contextmanager
def _place(out: Path | None) -> Iterator[Path]:
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        yield out.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="duka-demo-") as scratch:
        yield Path(scratch)


def _fresh(folder: Path) -> Path:
    """An empty folder for the shop; a demo shop of an earlier run is put aside, never opened."""
    number = 1
    while folder.exists():
        number += 1
        folder = folder.with_name(f"shop-{number}")
    folder.mkdir(mode=0o700)
    return folder


def _keep_keys_here(out: Path) -> None:
    """The demo's keys are no secret: they stay out of the user's key store."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["XDG_CONFIG_HOME"] = str(out / "config")
