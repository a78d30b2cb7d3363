"""A wrong PIN shakes its dots, as a head would."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import motion_ms, px

_AWAY_PX = (0, 10, -10, 6, -6, 0)


class PinShake(QPropertyAnimation):
    """Of one widget; not at all where motion is reduced."""

    def __init__(self, dots: QWidget) -> None:
        super().__init__(dots, b"pos", dots)
        self._dots = dots
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def shake(self) -> None:
        """Once, from where the widget stands."""
        if not motion_ms("settle"):
            return
        self.stop()
        home = self._dots.pos()
        self.setDuration(2 * motion_ms("settle"))
        last = len(_AWAY_PX) - 1
        for step, away in enumerate(_AWAY_PX):
            self.setKeyValueAt(step / last, home + QPoint(px(away), 0))
        self.start()
