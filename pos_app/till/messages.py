"""What people at the till were told: a message at a time on the page, the last ones at the bell."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from pos_app.till.main_window import MainWindow
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr
from pos_app.ui.widgets.toast import ToastAction, ToastValue

KEPT_MAX = 12


class Messages(QObject):
    """Shows toasts in a page's work area and keeps the last dozen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.kept: list[Told] = []
        window.top.notices_asked.connect(self.show_kept)

    def tell(self, told: Told, area: QWidget) -> None:
        """Show a message at the bottom of `area`."""
        actions = tuple(ToastAction(step.verb, step.act, step.key) for step in told.steps)
        tone = "error" if told.is_error else "plain"
        self.kept = [told, *self.kept][:KEPT_MAX]
        host = self._window.toasts(area)
        host.show(ToastValue(told.title, told.detail, told.icon, tone, actions))

    def show_kept(self) -> None:
        """What was told lately, the newest first."""
        menu = QMenu(self._window)
        for told in self.kept:
            said = f"{told.title}. {told.detail}" if told.detail else told.title
            menu.addAction(said).setEnabled(False)
        if not self.kept:
            menu.addAction(tr("Notices", "Nothing new")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())
