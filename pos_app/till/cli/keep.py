"""`pos-app backup` and `pos-app restore`: what the computer's operator does with the shop's file.

They ask for no PIN: a backup is as sealed as the shop itself, and a restore must work where the
shop's own database does not open.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from datetime import UTC, datetime

from pos_app.platform.backup import back_up
from pos_app.platform.backup_file import read_manifest
from pos_app.platform.instance import hold
from pos_app.platform.keybox import KeyboxLocked
from pos_app.platform.restore import Restored
from pos_app.platform.restore import restore as restore_file
from pos_app.till.cli.output import show
from pos_app.till.composition import open_keys, open_till

RECOVERY_VARIABLE = "POS_RECOVERY_CODE"


def backup(options: argparse.Namespace) -> int:
    """Writes a verified backup to a file."""
    keys = open_keys(options.folder)
    file = options.file.absolute()
    manifest = back_up(options.folder, keys, file, now=datetime.now(UTC))
    last = manifest.ends[-1]
    members = {"file": str(file), "facts": last.n, "verified": True}
    show(options, members, [f"{file}: verified, {last.n} facts."])
    return 0


def restore(options: argparse.Namespace) -> int:
    """Puts a backup in the shop's place; a new stream begins, the old files are kept aside."""
    if not options.folder.root.exists():
        read_manifest(options.file.absolute())  # Before a folder is made for it.
    options.folder.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    with hold(options.folder.root):
        done = _restore(options)
        with open_till(options.folder) as till:
            series = till.store.writer.stream.series
    members = {
        "made_at": done.made_at.isoformat(),
        "facts": done.end.n,
        "missing": done.missing,
        "series": series,
    }
    lines = [f"Restored: {done.end.n} facts. New receipts begin with {series}-000001."]
    if done.missing:
        lines.append(f"{done.missing} facts recorded after this backup are not in it.")
    if (done.aside / options.folder.database.name).exists():
        lines.append(f"The shop as it was before is kept in {done.aside}.")
    show(options, members, lines)
    return 0


def _restore(options: argparse.Namespace) -> Restored:
    now, file = datetime.now(UTC), options.file.absolute()
    code = os.environ.get(RECOVERY_VARIABLE)
    if code:
        return restore_file(options.folder, file, now=now, recovery_code=code)
    try:
        return restore_file(options.folder, file, now=now)
    except KeyboxLocked:
        if not sys.stdin.isatty():
            raise
    code = getpass.getpass("Recovery code: ")
    return restore_file(options.folder, file, now=now, recovery_code=code)
