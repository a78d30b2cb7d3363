"""Shows the open page of a `Navigation`; a page is built when it is first visited."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.ui.navigation import Navigation


class PageStack(QStackedWidget):
    """Pages stay as they were left: half-filled forms are still there on return."""

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._built: dict[str, QWidget] = {}
        navigation.opened.connect(self._show)

    def built(self, page_id: str) -> QWidget | None:
        """The widget of a page that has been visited."""
        return self._built.get(page_id)

    def forget(self) -> None:
        """Throw all pages away, e.g. when somebody else signs in."""
        for widget in self._built.values():
            self.removeWidget(widget)
            widget.deleteLater()
        self._built.clear()

    def _show(self, page_id: str) -> None:
        if page_id not in self._built:
            widget = self._navigation.page(page_id).build()
            assert isinstance(widget, QWidget)
            self._built[page_id] = widget
            self.addWidget(widget)
        self.setCurrentWidget(self._built[page_id])
