"""Help > Developer > Components: the living style page in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.gallery import Gallery
from pos_app.ui.widgets.identify import identify

_WIDTH, _HEIGHT = 1280, 720


class ComponentsWindow(QScrollArea):
    """Scrolls both ways, so that a component is never squeezed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(Gallery())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = tr("Menu", "Components")
        self.setWindowTitle(title)
        identify(self, "components", title)
        self.resize(px(_WIDTH), px(_HEIGHT))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not every window system gives the keyboard back by itself."""
        super().closeEvent(event)
        owner = self.parentWidget()
        if owner is not None:
            owner.window().activateWindow()


def show_components(window: QWidget) -> None:
    """Open it, or bring it to the front."""
    found = window.findChild(ComponentsWindow)
    shown = found if isinstance(found, ComponentsWindow) else ComponentsWindow(window)
    shown.show()
    shown.raise_()
    shown.activateWindow()
