"""The pages of a window: who may open them, which one is open, and the way back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Right

_BACK_MAX = 50


@dataclass(frozen=True, slots=True)
class Page:
    """A place to go to.

    `in_nav` says whether the navigation lists it; `at_end` puts it at the bottom there.
    """

    id: str
    title: str
    icon: str
    right: Right
    in_nav: bool = True
    at_end: bool = False

    def allowed(self, rights: Collection[Permission]) -> bool:
        """Whether somebody with these rights may see it."""
        return self.right == EVERYBODY or self.right in rights


class Navigation(QObject):
    """`opened` carries the id of the page that is open now."""

    opened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, Page] = {}
        self._rights: frozenset[Permission] = frozenset()
        self._current = ""
        self._back: list[str] = []
        self._forward: list[str] = []

    @property
    def current(self) -> str:
        """The id of the open page."""
        return self._current

    def add(self, *pages: Page) -> None:
        """Add pages in the order of the navigation."""
        for page in pages:
            assert page.id not in self._pages, f"page {page.id} exists"
            self._pages[page.id] = page

    def page(self, page_id: str) -> Page:
        """The page of an id."""
        return self._pages[page_id]

    def set_rights(self, rights: Collection[Permission]) -> None:
        """Somebody else is signed in: the way back is theirs, not the last person's."""
        self._rights = frozenset(rights)
        self._back.clear()
        self._forward.clear()

    def all(self) -> tuple[Page, ...]:
        """Every page."""
        return tuple(self._pages.values())

    def visible(self) -> tuple[Page, ...]:
        """The pages that the navigation lists for whoever is signed in."""
        return tuple(p for p in self._pages.values() if p.in_nav and p.allowed(self._rights))

    def go(self, page_id: str) -> bool:
        """Open a page; answers whether that was allowed."""
        page = self._pages[page_id]
        if not page.allowed(self._rights):
            return False
        if page_id != self._current:
            if self._current:
                self._back = [*self._back, self._current][-_BACK_MAX:]
            self._forward.clear()
            self._open(page_id)
        return True

    def go_back(self) -> None:
        """The page before, as in a browser."""
        if self._back:
            self._forward.append(self._current)
            self._open(self._back.pop())

    def go_forward(self) -> None:
        """Undo `go_back`."""
        if self._forward:
            self._back.append(self._current)
            self._open(self._forward.pop())

    def _open(self, page_id: str) -> None:
        self._current = page_id
        self.opened.emit(page_id)
