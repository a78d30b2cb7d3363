"""The products page in the window: its commands, its scans, its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.till.place import Place
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Imported on the first visit: starting must stay fast.
    from pos_app.catalogue.screens.products_page import ProductsPage

PRODUCTS = "products"


class ProductsPlace(Place):
    """What is half done in the editor stays for the same person."""

    key, icon, right = PRODUCTS, "tag", Permission.SEE_PRODUCTS

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Products")

    @property
    def page(self) -> ProductsPage:
        """The list with its editor."""
        from pos_app.catalogue.screens.products_page import ProductsPage

        screen = self.screen
        assert isinstance(screen, ProductsPage)
        return screen

    def build(self) -> QWidget:
        """The list; the editor opens over it."""
        from pos_app.catalogue.screens.products_page import ProductsPage
        from pos_app.till.backroom import TillBackroom

        opened = self.site.opened
        page = ProductsPage(opened.desk, self.actor, TillBackroom(opened.till))
        page.told.connect(self.told)
        return page

    def create_with_barcode(self, code: str) -> None:
        """From the register: a new product with what was scanned there."""
        self.page_asked.emit(PRODUCTS)
        self.page.create_product(code)

    def scan(self, code: str) -> bool:
        """The product of the code, or a new one."""
        self.page.scan(code)
        return True

    def change_person(self, actor: Actor) -> None:
        """What the same person has half done stays."""
        if self.is_built and actor.user != self.actor.user:
            self.page.close_editor()
        elif self.is_built:
            self.page.change_person(actor)
        super().change_person(actor)

    def begin(self) -> None:
        """The list as it is now."""
        self.page.begin()

    def commands(self) -> tuple[Command, ...]:
        """A new product, and the search field."""
        return (
            Command(
                id="product.new",
                title=tr("Products", "New product"),
                right=Permission.CHANGE_PRODUCTS,
                handler=self._new,
                shortcut="Ctrl+N",
                menu="file",
                icon="plus",
                place=PRODUCTS,
            ),
            Command(
                id="product.find",
                title=tr("Products", "Find a product"),
                right=Permission.SEE_PRODUCTS,
                handler=self._find,
                shortcut="Ctrl+F",
                menu="edit",
                icon="magnifying-glass",
                place=PRODUCTS,
            ),
        )

    def _find(self) -> None:
        self.page.begin_search()

    def _new(self) -> None:
        if self.page.editor is None:
            self.page.create_product()
