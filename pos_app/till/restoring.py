"""A backup put back between two windows: the first closes the shop, the second opens it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pos_app.platform.instance import hold
from pos_app.platform.paths import Folder
from pos_app.platform.restore import Restored, restore

_WAIT_S = 10
_ASKED = "restoreAsked"


@dataclass(frozen=True, slots=True, repr=False)
class RestoreAsked:
    """Which backup; and the recovery code where its keys are another computer's."""

    file: Path
    recovery_code: str | None = None


def ask_restore(window: QWidget, asked: RestoreAsked) -> None:
    """Leave word with the window that is about to close."""
    window.setProperty(_ASKED, asked)


def asked_restore(window: QWidget) -> RestoreAsked | None:
    """What was asked for, if anything."""
    asked = window.property(_ASKED)
    return asked if isinstance(asked, RestoreAsked) else None


def put_back(folder: Folder, asked: RestoreAsked) -> Restored:
    """Replace the shop, which nobody has open. Raises Trouble with the shop as it was."""
    with hold(folder.root, wait_s=_WAIT_S):
        now = datetime.now(UTC)
        return restore(folder, asked.file, now=now, recovery_code=asked.recovery_code)
