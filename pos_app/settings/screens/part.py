"""A part of the settings page: a category at the start, its rows beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from pos_app.kernel.text import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: its words, and the test id of what it leads to."""

    key: str
    title: str
    detail: str = ""

    def fits(self, words: str) -> bool:
        """Whether every one of the folded `words` is somewhere in it."""
        said = fold(f"{self.title} {self.detail}")
        return all(word in said for word in words.split())


class SettingsPart(QObject):
    """`changed` when its sub-line or its entries are different, `saved` when something was kept.

    `widget` is built when it is first shown.
    """

    changed = Signal()
    saved = Signal()
    key: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    fills: ClassVar[bool] = False
    """Whether it takes the whole height and scrolls itself, as tables do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None

    @property
    def title(self) -> str:
        """The category."""
        raise NotImplementedError

    @property
    def detail(self) -> str:
        """What it is set to, in a few words."""
        return ""

    @property
    def widget(self) -> QWidget:
        """What stands beside the list."""
        if self._widget is None:
            self._widget = self.build()
        return self._widget

    def build(self) -> QWidget:
        """Make it."""
        raise NotImplementedError

    def begin(self) -> None:
        """It is about to be shown: read what it shows again."""

    def entries(self) -> tuple[Entry, ...]:
        """What the search finds here."""
        return ()

    def show_entry(self, key: str) -> None:
        """Go to what was found."""
        found = self.widget.findChild(QWidget, key)
        if isinstance(found, QWidget):
            bring_to_view(found)


def bring_to_view(widget: QWidget) -> None:
    """Scroll to a widget and give it the keyboard."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 60)
        above = above.parentWidget()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
