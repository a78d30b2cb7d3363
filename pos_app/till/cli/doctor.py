"""`pos-app doctor`: what one needs to know to help: versions, settings, disk, clock, keys."""

from __future__ import annotations

import argparse
import getpass
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from pos_app import __version__
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in_with_recovery_code import (
    SignInWithRecoveryCode,
    sign_in_with_recovery_code,
)
from pos_app.kernel.errors import BadInput, Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database, keybox
from pos_app.platform.backup import automatic_backups
from pos_app.platform.instance import hold
from pos_app.platform.migrate import SCHEMA_VERSION, schema_version
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.till.cli.keep import RECOVERY_VARIABLE
from pos_app.till.cli.output import show
from pos_app.till.composition import open_keys, open_till

NEW_PIN_VARIABLE = "POS_NEW_PIN"
_SETTINGS = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cipher_version")


def doctor(options: argparse.Namespace) -> int:
    """Prints what is found; `--unlock` opens the keys with the recovery code for this computer."""
    if options.unlock:
        _unlock(options)
    found = dict(_examine(options.folder))
    show(options, found, [f"{name:<24}{value}" for name, value in found.items()])
    return 0


def _unlock(options: argparse.Namespace) -> None:
    """Seals the keys for this computer; with `--as OWNER` lets a locked-out owner in again."""
    folder: Folder = options.folder
    code = os.environ.get(RECOVERY_VARIABLE)
    if not code and not sys.stdin.isatty():
        why = f"set {RECOVERY_VARIABLE}, or run this at a terminal"
        raise BadInput(what="The recovery code", why=why)
    keybox.reseal(folder.keybox, code or getpass.getpass("Recovery code: "))
    if not options.user:
        return
    with hold(folder.root), open_till(folder) as till:
        owner = sign_in_with_recovery_code(
            SignInWithRecoveryCode(new_id(), options.user, code_fits=True),
            now=till.now(),
            open_work=till.store.open_work,
        )
        if new_pin := os.environ.get(NEW_PIN_VARIABLE):
            change_users(
                ChangeUsers(new_id(), [UserChange(owner.user, pin=new_pin)]),
                actor=owner,
                pepper=till.store.keys.pepper,
                now=till.now(),
                open_work=till.store.open_work,
            )


def _examine(folder: Folder) -> Iterator[tuple[str, object]]:
    yield "duka", __version__
    yield "python", platform.python_version()
    yield "system", platform.platform()
    yield "sqlite", database.LIBRARY_VERSION
    yield "schema_known", SCHEMA_VERSION
    yield "clock", datetime.now(UTC).isoformat(timespec="seconds")
    yield "folder", str(folder.root)
    if folder.root.exists():
        yield "disk_free_mb", shutil.disk_usage(folder.root).free // 2**20
    yield from _examine_shop(folder)


def _examine_shop(folder: Folder) -> Iterator[tuple[str, object]]:
    try:
        keys = open_keys(folder)
        yield "keys", f"open, kept by {keybox.kept_by(folder.keybox)}"
        with closing(database.connect(folder.database, keys.database_key, write=True)) as found:
            yield "schema", schema_version(found)
            for setting in _SETTINGS:
                yield setting, found.execute(f"PRAGMA {setting}").fetchone()[0]
            yield "database_mb", folder.database.stat().st_size // 2**20
            yield from _examine_printer(Reading(found))
    except (Refusal, Trouble) as error:
        yield "shop", str(error)
        return
    backups = automatic_backups(folder)
    yield "newest_backup", backups[0].name if backups else "none yet"


def _examine_printer(reading: Reading) -> Iterator[tuple[str, object]]:
    from pos_app.devices.settings import PRINTER_ADDRESS
    from pos_app.platform import settings

    yield "receipt_printer", settings.read(reading, PRINTER_ADDRESS) or "none"
