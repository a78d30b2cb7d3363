"""The products page in the window: its commands, its scans, its editor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.till.place import Place, Site
from pos_app.till.table_choice import TableChoice
from pos_app.ui.commands import Command
from pos_app.ui.models.table_layout import Arrangement
from pos_app.ui.notices import NextStep, Told
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Imported on the first visit: starting must stay fast.
    from pos_app.catalogue.domain.import_report import ImportReport
    from pos_app.catalogue.screens.import_view_model import ImportViewModel
    from pos_app.catalogue.screens.products_page import ProductsPage
    from pos_app.ui.widgets.table import TableView

PRODUCTS = "products"


class ProductsPlace(Place):
    """What is half done in the editor stays for the same person."""

    key, icon, right = PRODUCTS, "tag", Permission.SEE_PRODUCTS

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        self._scanned = ""
        self._importing: ImportViewModel | None = None
        site.flow.register.steps_for_unknown = self._steps

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
        from pos_app.catalogue.screens.import_view_model import ImportViewModel
        from pos_app.catalogue.screens.products_page import ProductsPage
        from pos_app.till.backroom import TillBackroom

        opened = self.site.opened
        backroom = TillBackroom(opened.till, opened.give_way)
        if self._importing is None:
            self._importing = ImportViewModel(opened.desk, self.actor, backroom, self)
            self._importing.finished.connect(self._imported)
        page = ProductsPage(opened.desk, self.actor, backroom, self._importing)
        page.told.connect(self.told)
        page.product_saved.connect(self._saved)
        self._remember(page.card.view)
        return page

    def create_with_barcode(self, code: str) -> None:
        """From the register: a new product with what was scanned there."""
        self._scanned = code
        self.page_asked.emit(PRODUCTS)
        self.page.create_product(code)

    def show_record(self, record: UUID) -> None:
        """From the palette: this product's editor."""
        self.page.edit_product(record)

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
        if self._importing is not None:
            self._importing.change_person(actor)
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
                id="product.import",
                title=tr("Products", "Import products"),
                right=Permission.CHANGE_PRODUCTS,
                handler=self._import,
                menu="file",
                icon="download-simple",
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
            Command(
                id="product.filter",
                title=tr("Products", "Filter products"),
                right=Permission.SEE_PRODUCTS,
                handler=self._filter,
                shortcut="Ctrl+Shift+F",
                menu="edit",
                icon="funnel",
                place=PRODUCTS,
            ),
        )

    def _remember(self, view: TableView) -> None:
        """The columns are as this person left them."""
        choice, person = TableChoice(self.site.opened.till.folder.root), self.actor.user
        kept = choice.of(person, PRODUCTS)
        if kept is not None:
            view.arrange(Arrangement.from_plain(kept))
        view.arranged.connect(lambda value: choice.keep(person, PRODUCTS, value.as_plain()))

    def _import(self) -> None:
        if self.actor.can(Permission.CHANGE_PRICES):  # A file has prices, too.
            self.page.import_file()

    def _imported(self, report: ImportReport) -> None:
        from pos_app.catalogue.screens.import_dialog import result_words

        title = tr("Products", "{file} is imported", file=report.file)
        self.told.emit(Told(title, result_words(report), icon="download-simple"))

    def _steps(self, code: str) -> tuple[NextStep, ...]:
        """What the register offers for a code that nothing has."""
        if not self.actor.can(Permission.CHANGE_PRODUCTS):
            return ()
        create = partial(self.create_with_barcode, code)
        return (NextStep(tr("Products", "Create product"), create),)

    def _saved(self) -> None:
        """What was scanned at the register is there now: back to the sale with it."""
        code, self._scanned = self._scanned, ""
        if code:
            add = NextStep(tr("Products", "Add to the sale"), partial(self._add_to_sale, code))
            self.told.emit(Told(tr("Products", "The product is saved"), steps=(add,)))

    def _add_to_sale(self, code: str) -> None:
        self.page_asked.emit(REGISTER)
        self.site.flow.scan(code)

    def _filter(self) -> None:
        self.page.begin_filter()

    def _find(self) -> None:
        self.page.begin_search()

    def _new(self) -> None:
        if self.page.editor is None:
            self.page.create_product()
