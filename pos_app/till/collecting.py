"""Frees cycles of objects on the window's thread only.

Python's collector runs on whichever thread happens to allocate. A widget or timer that it frees on
another thread than Qt's own ends the program, so it is switched off and called from here.
"""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1_000
_ALL_EVERY = 60  # Looks.


class CollectHere(QObject):
    """Collects what is young when there is much of it, and everything once a minute."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """From now on no other thread collects."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """The window is closed; threads that have not ended yet still must not collect."""
        self._timer.stop()
        if threading.active_count() == 1:
            gc.enable()

    def _look(self) -> None:
        self._looks += 1
        young, middle, _ = gc.get_threshold()
        counts = gc.get_count()
        if self._looks % _ALL_EVERY == 0:
            gc.collect()
        elif counts[1] > middle:
            gc.collect(1)
        elif counts[0] > young:
            gc.collect(0)
