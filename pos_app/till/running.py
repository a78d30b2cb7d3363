"""Runs the program's windows one after the other: the first run, the till, a backup put back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from pos_app.kernel.errors import Refusal, Trouble
from pos_app.platform.paths import Folder
from pos_app.till.bug_watch import watch_for_bugs
from pos_app.till.desktop import Desktop, Obey
from pos_app.till.restoring import asked_restore, put_back
from pos_app.till.trouble_dialog import tell_trouble


def run_window(folder: Folder, obey: Obey, language: str = "") -> int:
    """Opens the till's window, after a first run where there is no shop yet, until it is closed.

    A window that closed because a backup is to be put back is followed by the next one.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Duka")
    hook = sys.excepthook
    try:
        if is_new(folder) and not first_run(app, folder, language):
            return 0
        return _till(app, folder, obey, language)
    finally:
        sys.excepthook = hook


def _till(app: QApplication, folder: Folder, obey: Obey, language: str) -> int:
    hook = sys.excepthook
    trouble: Exception | None = None
    while True:
        desktop = Desktop(app, folder, obey, language)
        watch_for_bugs(desktop.window)
        if trouble is not None:
            _tell_once_open(desktop, trouble)
        desktop.start()
        code = _until_closed(app)
        desktop.close()
        asked = asked_restore(desktop.window)
        if asked is None:
            return code
        desktop.window.deleteLater()
        sys.excepthook = hook  # What happens from here on is told by the next window.
        try:
            put_back(folder, asked)
            trouble = None
        except (Refusal, Trouble) as error:
            trouble = error


def is_new(folder: Folder) -> bool:
    """Whether no shop was ever here, nor half of one that was being put back."""
    return not folder.exists() and not folder.copied.exists()


def first_run(app: QApplication, folder: Folder, language: str = "") -> bool:
    """Sets a shop up, step by step; False when the window was closed before it stood."""
    # Only where there is no shop: a till that has one starts without any of this.
    from pos_app.platform.lanes import Lane
    from pos_app.till.first_run import FirstRun

    lane, hook = Lane("first run"), sys.excepthook
    run = FirstRun(app, folder, lane, language)
    watch_for_bugs(run.window)
    run.show()
    _until_closed(app)
    sys.excepthook = hook
    run.close()
    lane.stop()
    return not is_new(folder)


def _until_closed(app: QApplication) -> int:
    """Until the last window is closed. What else it left behind must not end the next one."""
    app.setQuitOnLastWindowClosed(True)
    try:
        return app.exec()
    finally:
        app.setQuitOnLastWindowClosed(False)
        app.removePostedEvents(app, QEvent.Type.Quit.value)


def _tell_once_open(desktop: Desktop, trouble: Exception) -> None:
    """Say why the backup was not put back, on the shop as it was."""
    desktop.opened.connect(
        lambda: QTimer.singleShot(0, lambda: tell_trouble(desktop.window, trouble))
    )
