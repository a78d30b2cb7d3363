"""`pos-app run`: opens the desktop, which does what other commands hand over."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pos_app.kernel.errors import Trouble

if TYPE_CHECKING:  # Imported when it is called for: starting must stay fast.
    from pos_app.platform.hand_over import Asker
    from pos_app.till.desktop import Desktop


class NoDisplay(Trouble):
    """Qt would end the whole process."""

    text = (
        "There is no display to open Duka's window on. Nothing was changed. Start Duka on the "
        "computer's own screen, or use the commands: pos-app --help."
    )


def run(options: argparse.Namespace) -> int:
    """Opens the window on the shop of the folder. Raises NoDisplay."""
    _find_display()
    from pos_app.till.running import run_window

    return run_window(options.folder, obey, options.language)


def _find_display() -> None:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoDisplay


def obey(desktop: Desktop, request: Mapping[str, Any], asker: Asker) -> int:
    """Runs a command line inside the running desktop; its streams are over there."""
    from pos_app.till.cli.run import run_handed_over
    from pos_app.till.cli.session import Host

    return run_handed_over(
        request, asker, Host(desktop.till, desktop.on_lane, desktop.wake_printer)
    )
