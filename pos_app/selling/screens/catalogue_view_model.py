"""Tiles and search hits: a page at a time from the database lane, counted against the cart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.catalogue.domain.product import Category
from pos_app.kernel.errors import Refusal
from pos_app.kernel.quantity import parse_quantity
from pos_app.selling.screens.ports import Shelf, ShelfProduct
from pos_app.selling.screens.register_view_model import ONE, RegisterViewModel
from pos_app.selling.screens.tiles import tile_of
from pos_app.ui.models.items import TileItem
from pos_app.ui.notices import told_of
from pos_app.ui.operations import Operation

PAGE = 60
FAVOURITES = "favourites"
_TIMES = re.compile(r"^\s*(\d+(?:[.,]\d+)?)\s*[*×]\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the field: how many times, and of what."""

    times: Decimal
    words: str


class CatalogueViewModel(QObject):
    """`tiles_changed`, `chips_changed`, `hits_changed`: read `tiles`, `categories`, `hits` again.

    `emptied` asks the field to let go of what was typed.
    """

    tiles_changed = Signal()
    chips_changed = Signal()
    hits_changed = Signal()
    emptied = Signal()

    def __init__(
        self, register: RegisterViewModel, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._shelf = shelf
        self._chosen = FAVOURITES
        self._products: list[ShelfProduct] = []
        self._at_end = True
        self._loading: Operation | None = None
        self._searching: Operation | None = None
        self._enter_waits = False
        self._typed = Typed(ONE, "")
        self.categories: tuple[Category, ...] = ()
        self.hits: tuple[ShelfProduct, ...] = ()
        register.cart_changed.connect(self.tiles_changed)

    @property
    def is_searching(self) -> bool:
        """Whether there are words to look for."""
        return bool(self._typed.words)

    @property
    def chosen(self) -> str:
        """The key of the chip: "favourites" or a category's id."""
        return self._chosen

    def tiles(self) -> list[TileItem]:
        """The products shown, ready to be drawn."""
        amounts, counts = self._register.desk.amounts, self._register.in_cart()
        return [
            tile_of(each, amounts, counts.get(each.product.id, Decimal(0)))
            for each in self._products
        ]

    def begin(self) -> None:
        """Fetch the chips and the first tiles."""

        def show(categories: Sequence[Category]) -> None:
            self.categories = tuple(categories)
            self.chips_changed.emit()

        self._register.desk.operations.run(self._shelf.categories, done=show)
        self.show_category(FAVOURITES)

    def show_category(self, key: str) -> None:
        """The tiles of another category."""
        self._chosen = key
        self._load(0)

    def more(self) -> None:
        """The next page, when the end of the tiles comes into view."""
        if not self._at_end and self._loading is None:
            self._load(len(self._products))

    def refresh(self) -> None:
        """Stock or prices changed: read what is shown again."""
        self._load(0)

    def choose_tile(self, key: str) -> None:
        """A tile was tapped; a number typed before says how many."""
        found = next((each for each in self._products if str(each.product.id) == key), None)
        if found is not None:
            self._register.choose(found, self._take_times())

    def type(self, text: str) -> None:
        """A key in the field: look for what stands there now."""
        self._typed = _read(text)
        if self._searching is not None:
            self._searching.drop()
            self._searching = None
        self._enter_waits = False
        if not self._typed.words:
            self._set_hits(())
            return
        words, actor = self._typed.words, self._register.actor
        self._searching = self._register.desk.operations.run(
            lambda: self._shelf.find(words, actor),
            done=self._show_hits,
            failed=lambda error: self._register.told.emit(told_of(error)),
        )

    def enter(self, text: str) -> None:
        """Enter in the field: a code if it is one, else the first hit."""
        self._typed = _read(text)
        words = self._typed.words
        if not words:
            return
        if self._searching is not None and not _like_code(words):
            self._enter_waits = True  # The hits of the last letter are not there yet.
        elif self.hits and not _like_code(words):
            self.choose_hit(0)
        else:
            self.scan(words)

    def scan(self, code: str) -> None:
        """A scan, from a scanner or typed; a number typed before says how many."""
        times = self._take_times()
        self._register.scan(code, times)

    def choose_hit(self, position: int) -> None:
        """One of the hits."""
        if 0 <= position < len(self.hits):
            found = self.hits[position]
            self._register.choose(found, self._take_times())

    def forget(self) -> None:
        """Esc: nothing is looked for any more."""
        self.type("")
        self.emptied.emit()

    def _take_times(self) -> Decimal:
        times = self._typed.times
        self.forget()
        return times

    def _load(self, offset: int) -> None:
        if self._loading is not None:
            self._loading.drop()
        category = None if self._chosen == FAVOURITES else UUID(self._chosen)

        def show(page: Sequence[ShelfProduct]) -> None:
            self._loading = None
            self._at_end = len(page) < PAGE
            self._products = [*self._products[:offset], *page]
            self.tiles_changed.emit()

        self._loading = self._register.desk.operations.run(
            lambda: self._shelf.products(category, offset, PAGE), done=show
        )

    def _show_hits(self, hits: Sequence[ShelfProduct]) -> None:
        self._searching = None
        self._set_hits(tuple(hits))
        if self._enter_waits:
            self._enter_waits = False
            if self.hits:
                self.choose_hit(0)
            else:
                self.scan(self._typed.words)

    def _set_hits(self, hits: tuple[ShelfProduct, ...]) -> None:
        if hits != self.hits or self.is_searching:
            self.hits = hits
            self.hits_changed.emit()


def _read(text: str) -> Typed:
    """`3* milk` is three of milk."""
    found = _TIMES.match(text)
    if found is None:
        return Typed(ONE, text.strip())
    try:
        times = parse_quantity(found[1].replace(",", "."))
    except Refusal:
        return Typed(ONE, text.strip())
    return Typed(times or ONE, found[2].strip())


def _like_code(words: str) -> bool:
    return len(words) >= 6 and words.isdecimal()
