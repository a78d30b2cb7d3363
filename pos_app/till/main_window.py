"""The window: top row, navigation, pages, status bar. Signed out it is the sign-in screen alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.identity.screens.sign_in_screen import SignInScreen
from pos_app.identity.screens.sign_in_view_model import SignInViewModel
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.nav import NavBar
from pos_app.ui.widgets.status_bar import StatusBar
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.toast import ToastHost
from pos_app.ui.widgets.top_row import TopRow

_LIST_FROM = 1600
_NAV_FROM = 1200


class MainWindow(Pane):
    """`painted` once, after the first paint; `closing` when somebody closes the window;
    `language_asked` when somebody chose one on the sign-in screen.
    """

    painted = Signal()
    closing = Signal()
    language_asked = Signal(str)

    def __init__(self, sign_in: SignInViewModel) -> None:
        super().__init__("canvas")
        self.setWindowTitle("Duka")
        self.setObjectName("window")
        self.setAccessibleName("Duka")
        self._model = sign_in
        self._was_painted = False
        self._is_signed_in = False
        self._wants_nav = False
        self._frame: QWidget | None = None
        self._whole = row(spacing=0)
        self.setLayout(self._whole)
        self._set_least()
        self.build()

    def build(self) -> None:
        """Make everything in the window, in the language of now; what was in it goes."""
        for old in self.children():
            if old is not self._whole:
                old.deleteLater()
        self.top = TopRow("Duka")
        self.nav = NavBar()
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self.sign_in = SignInScreen(self._model)
        self.sign_in.language_asked.connect(self.language_asked)
        self.stack.addWidget(self.sign_in)
        self._toasts: dict[QWidget, ToastHost] = {}
        self.top.pages_asked.connect(self._toggle_nav)
        frame = QWidget()
        middle = row(self.nav, self.stack, spacing=0)
        frame.setLayout(column(self.top, middle, self.status, spacing=0))
        if self._frame is not None:
            self._whole.removeWidget(self._frame)
            self._frame.hide()
        self._frame = frame
        self._whole.addWidget(frame)
        self.show_sign_in()

    def show_sign_in(self) -> None:
        """Only the sign-in screen: nobody is signed in, or the till is locked."""
        self._is_signed_in = False
        self.stack.setCurrentWidget(self.sign_in)
        self._fit()
        self.sign_in.setFocus()

    def keep_page(self, page: QWidget) -> None:
        """The page belongs to the window, whether it is shown or not."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Somebody works: the page with everything around it."""
        self._is_signed_in = True
        self.keep_page(page)
        self.stack.setCurrentWidget(page)
        self._fit()

    def toasts(self, area: QWidget) -> ToastHost:
        """The messages at the bottom of a page's work area, never over its cart."""
        if area not in self._toasts:
            self._toasts[area] = ToastHost(area)
        return self._toasts[area]

    def dismiss_toasts(self) -> None:
        """Whatever was said is no longer about what is shown."""
        for host in self._toasts.values():
            host.dismiss()

    def retheme(self) -> None:
        """Follow a new size of everything."""
        self._set_least()
        self._fit()

    def toggle_full_screen(self) -> None:
        """The whole screen, or a window again."""
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when there was something to see."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rail or list, or no navigation at all."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The title of the window in the user's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setWindowTitle(tr("Window", "Duka"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cart is saved already; closing needs no question."""
        self.closing.emit()
        super().closeEvent(event)

    def _fit(self) -> None:
        width = self.width()
        self.top.setVisible(self._is_signed_in)
        self.nav.set_mode("list" if width >= px(_LIST_FROM) else "rail")
        roomy = width >= px(_NAV_FROM)
        self.nav.setVisible(self._is_signed_in and (roomy or self._wants_nav))
        self.sign_in.set_window_width(width)

    def _set_least(self) -> None:
        """Room for every page; at a large size never more than the screen has."""
        screen = self.screen().availableGeometry()
        self.setMinimumSize(min(px(960), screen.width()), min(px(640), screen.height()))

    def _toggle_nav(self) -> None:
        self._wants_nav = not self._wants_nav
        self._fit()
