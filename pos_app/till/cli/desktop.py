"""`pos-app run`: opens the desktop."""

from __future__ import annotations

import argparse


def run(options: argparse.Namespace) -> int:
    """Opens the window on the shop of the folder."""
    from pos_app.till.desktop import run_desktop

    return run_desktop(options.folder)
