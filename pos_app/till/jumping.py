"""Jump to anything: the palette over the window, with products, pages and actions to find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt

from pos_app.identity.domain.actor import Actor
from pos_app.selling.screens.flow import REGISTER, SellingFlow
from pos_app.selling.screens.ports import ShelfProduct
from pos_app.selling.screens.tiles import art_of, price_text, stock_text, tint_of
from pos_app.till.menu import menu_titles
from pos_app.till.pages import Pages
from pos_app.till.place import Site
from pos_app.ui.commands import Command, Commands, key_words
from pos_app.ui.notices import told_of
from pos_app.ui.operations import Operation
from pos_app.ui.palette_model import Answer, Hit, PaletteModel, Provider, command_provider
from pos_app.ui.translations import together, tr
from pos_app.ui.widgets.palette import Palette

JUMP = "till.jump"
_PRODUCTS = "products"
_PAGE = "page."


class Jump(QObject):
    """Opens the palette for whoever is signed in. Products are looked for on the database lane."""

    def __init__(self, site: Site, pages: Pages) -> None:
        super().__init__(site.window)
        self._site = site
        self._pages = pages
        self._palette: Palette | None = None
        self._searching: Operation | None = None

    @property
    def is_open(self) -> bool:
        """Whether the palette is on the screen."""
        return self._palette is not None

    def open(self, commands: Commands, actor: Actor, text: str = "") -> None:
        """Show it, with a text to begin with: ">" asks for actions alone."""
        if self._palette is not None:
            self._palette.ask(text)
            return
        palette = Palette(PaletteModel(self._providers(commands, actor)), self._site.window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.finished.connect(self._closed)
        self._palette = palette
        palette.ask(text)
        palette.open()

    def _closed(self) -> None:
        self._palette = None
        self._drop()

    def _providers(self, commands: Commands, actor: Actor) -> Sequence[Provider]:
        rights = actor.permissions
        titles = menu_titles()
        return (
            Provider(tr("Palette", "Products"), partial(self._find_products, actor), most=4),
            Provider(tr("Palette", "Pages"), partial(_find_pages, commands, actor), most=4),
            command_provider(
                commands,
                lambda: rights,
                lambda command: command.handler(),
                lambda: self._pages.current,
                leave_out=lambda command: command.id == JUMP or command.id.startswith(_PAGE),
                detail=lambda command: titles.get(command.menu, ""),
            ),
        )

    def _find_products(self, actor: Actor, words: str, answer: Answer) -> None:
        self._drop()
        if not words:
            answer(())
            return
        opened, flow = self._site.opened, self._site.flow
        self._searching = opened.desk.operations.run(
            lambda: opened.shelf.find(words, actor),
            done=lambda found: answer([self._product_hit(each) for each in found]),
            failed=lambda error: flow.told.emit(told_of(error)),
        )

    def _drop(self) -> None:
        if self._searching is not None:
            self._searching.drop()
            self._searching = None

    def _product_hit(self, found: ShelfProduct) -> Hit:
        amounts = self._site.opened.desk.amounts
        details = (price_text(found, amounts), stock_text(found, amounts))
        return Hit(
            key=str(found.product.id),
            name=found.product.name,
            act=partial(_add, self._site.flow, self._pages, found),
            detail=together(part for part in details if part),
            icon=art_of(found) or "package",
            tint=tint_of(found),
            verb=tr("Palette", "Add to sale"),
            open=self._record_opener(found),
        )

    def _record_opener(self, found: ShelfProduct) -> Callable[[], object] | None:
        place = self._pages.places.get(_PRODUCTS)
        if place is None or not place.allowed:
            return None

        def open_record() -> None:
            self._pages.go(_PRODUCTS)
            place.show_record(found.product.id)

        return open_record


def _add(flow: SellingFlow, pages: Pages, found: ShelfProduct) -> None:
    pages.go(REGISTER)
    flow.choose(found)


def _find_pages(commands: Commands, actor: Actor, words: str, answer: Answer) -> None:
    found = commands.find(words, actor.permissions)
    answer([_page_hit(command) for command in found if _is_page(command)])


def _is_page(command: Command) -> bool:
    return command.id.startswith(_PAGE) and bool(command.icon)


def _page_hit(command: Command) -> Hit:
    return Hit(
        key=command.id,
        name=command.title,
        act=command.handler,
        icon=command.icon,
        shortcut=key_words(command.shortcut),
    )
