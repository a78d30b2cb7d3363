"""One start of the till under observation: when it painted, took a scan, and was ready."""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:  # What is measured imports it when it needs it.
    from pos_app.identity.domain.actor import Actor
    from pos_app.till.composition import Till

HEAVY = ("sqlalchemy", "httpx", "escpos", "pydantic")
CODE = "6169000100029"


def make_shop(folder: Path) -> None:
    """The demo shop, with a shift open."""
    from pos_app.identity.use_cases.sign_in import SignIn, sign_in
    from pos_app.kernel.identifiers import new_id
    from pos_app.platform.paths import Folder
    from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
    from pos_app.till.composition import open_till
    from pos_app.till.demo_shop import demo_people, make_demo_shop

    make_demo_shop(Folder(folder), products=500, now=datetime.now(UTC))
    owner = demo_people()[0]
    with open_till(Folder(folder)) as till:
        work, now = till.store.open_work, till.now()
        request = SignIn(new_id(), owner.name, owner.pin)
        actor = sign_in(request, pepper=till.store.keys.pepper, now=now, open_work=work)
        open_shift(OpenShift(new_id(), 100_00), actor=actor, now=now, open_work=work)


def probe(started: float, folder: str) -> None:
    """Starts the real desktop and prints one line of JSON."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from pos_app.platform.paths import Folder
    from pos_app.till.desktop import Desktop

    told: dict[str, float] = {}
    app = QApplication([])
    desktop = Desktop(app, Folder(Path(folder)), lambda *_: 3)
    desktop.window.resize(1280, 800)

    def painted() -> None:
        told["painted"] = time.time() - started
        told["imported"] = sum(name in sys.modules for name in HEAVY)

    def opened() -> None:
        # The session is unlocked: what is measured is the till, not the PIN's hash.
        counter = desktop.counter
        assert counter is not None
        counter.unlock(_actor(desktop.till))
        assert counter.flow is not None
        counter.flow.catalogue.tiles_changed.connect(look)
        counter.scan(CODE)
        app.sendPostedEvents()
        counter.flow.register_screen.cart.repaint()
        told["scanned"] = time.time() - started
        look()

    def look() -> None:
        counter = desktop.counter
        if counter and counter.flow and counter.flow.catalogue.tiles() and "ready" not in told:
            told["ready"] = time.time() - started
            QTimer.singleShot(0, finish)

    def finish() -> None:
        told["rss_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        desktop.close()
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        app.quit()

    desktop.window.painted.connect(painted)
    desktop.opened.connect(opened)
    desktop.start()
    app.exec()


def _actor(till: Till) -> Actor:
    from pos_app.identity.domain.actor import Actor
    from pos_app.kernel.permissions import Permission

    return Actor(UUID(int=7), "Bench", "owner", frozenset(Permission), till.shop.till)
