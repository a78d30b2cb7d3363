"""Bugs of the running window: logged whole, told in a sentence."""

from __future__ import annotations

import sys
import traceback
from typing import Any

from PySide6.QtWidgets import QWidget

from pos_app.kernel.errors import Refusal, Trouble
from pos_app.platform.logs import log_crashes


def watch_for_bugs(window: QWidget) -> None:
    """A bug is logged and told in a sentence; the cashier never sees a traceback."""
    log_crashes()
    shown = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        shown(kind, error, trace)
        if isinstance(error, Exception):
            from pos_app.till.trouble_dialog import tell_bug, tell_trouble

            if isinstance(error, Refusal | Trouble):
                tell_trouble(window, error)
            else:
                tell_bug(window, "".join(traceback.format_exception(error)))

    sys.excepthook = hook
