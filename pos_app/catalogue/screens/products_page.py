"""The list of products with everything that opens over it: questions, editor, import."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.screens.bulk_dialogs import CategoryDialog, PriceDialog
from pos_app.catalogue.screens.import_dialog import ImportDialog
from pos_app.catalogue.screens.import_view_model import ImportViewModel
from pos_app.catalogue.screens.listed_product import short_name
from pos_app.catalogue.screens.ports import Backroom
from pos_app.catalogue.screens.product_actions import ProductActions
from pos_app.catalogue.screens.product_editor import ProductEditor
from pos_app.catalogue.screens.product_editor_view_model import ProductEditorViewModel
from pos_app.catalogue.screens.products_screen import (
    ARCHIVE,
    CATEGORY,
    PRICE,
    RESTORE,
    ProductsScreen,
)
from pos_app.catalogue.screens.products_view_model import ProductsViewModel
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.permissions import Permission
from pos_app.ui.notices import NextStep, Told
from pos_app.ui.translations import isolated, tr
from pos_app.ui.widgets.dialog import Dialog


class ProductsPage(ProductsScreen):
    """`told` carries a `Told`, `product_saved` the id of what was saved in the editor."""

    told = Signal(object)
    product_saved = Signal(object)

    def __init__(
        self, desk: Desk, actor: Actor, backroom: Backroom, importing: ImportViewModel
    ) -> None:
        self.model = ProductsViewModel(desk, actor, backroom)
        super().__init__(self.model)
        self.model.setParent(self)
        self._desk = desk
        self.actions_model = ProductActions(desk, actor, backroom, self)
        self.model.told.connect(self.told)
        self.actions_model.told.connect(self.told)
        self.model.found.connect(self._found)
        self.model.not_found.connect(self._not_found)
        self.actions_model.done.connect(self.model.refresh)
        self.acted.connect(self._act)
        self.opened.connect(lambda each: self.edit_product(each.product.id))
        self.new_asked.connect(self.create_product)
        self.import_asked.connect(self.import_file)
        self.importing = importing
        importing.finished.connect(self._imported)

    @property
    def editor(self) -> ProductEditor | None:
        """The open editor."""
        sheet = self.sheet
        return sheet if isinstance(sheet, ProductEditor) else None

    def edit_product(self, product: UUID) -> None:
        """Open a product, unless something else is half done."""
        self._open_editor(product)

    def create_product(self, barcode: str = "") -> None:
        """A new product; the barcode is what was scanned."""
        self._open_editor(None, barcode)

    def scan(self, code: str) -> None:
        """Into the open editor; else the product of the code is opened, or a new one offered."""
        if self.editor is not None and self.editor.put_code(code):
            return
        self.model.look_up(code)

    def import_file(self) -> None:
        """Choose a file; where one is imported now, see how far it is."""
        self.importing.reset()
        _open(ImportDialog(self.importing, self.window()))

    def close_editor(self) -> None:
        """Somebody else is at the till: nobody finds another person's half-done work."""
        if self.sheet is not None:
            self.close_sheet()

    def change_person(self, actor: Actor) -> None:
        """The same person is back, perhaps with other rights."""
        self.model.actor = self.actions_model.actor = actor

    def _open_editor(self, product: UUID | None, barcode: str = "") -> None:
        if self.editor is not None and self.editor.is_changed:
            title = tr("Products", "Save or discard your changes first")
            self.told.emit(Told(title, icon="warning-circle"))
            return
        editor = ProductEditor(ProductEditorViewModel(self.model), product, barcode)
        editor.kept.connect(self._kept)
        editor.archive_asked.connect(self._archive)
        editor.told.connect(self.told)
        editor.told.connect(lambda _: self.model.refresh())
        editor.closed.connect(editor.deleteLater)
        before = self.sheet
        self.open(editor)
        if before is not None:
            before.deleteLater()
        editor.load()

    def _kept(self, product: UUID, goes_on: bool) -> None:
        editor = self.editor
        assert editor is not None
        at = next((n for n, each in enumerate(self.table.rows) if each.product.id == product), -1)
        self.close_sheet()
        self.model.refresh()
        self.told.emit(Told(tr("Products", "{name} is saved", name=short_name(editor.name))))
        self.product_saved.emit(product)
        if goes_on and editor.is_new:
            self.create_product()
        elif goes_on and 0 <= at < len(self.table.rows) - 1:
            self.card.view.go_to(at + 1)
            self.edit_product(self.table.row(at + 1).product.id)

    def _archive(self, product: Product, active: bool) -> None:
        self.close_sheet()
        self.actions_model.archive([product], active=active)

    def _imported(self) -> None:
        self.model.refresh()

    def _found(self, product: Product) -> None:
        self.go_to(product.id)
        self.edit_product(product.id)

    def _not_found(self, code: str) -> None:
        title = tr("Products", "No product has the code {code}", code=isolated(code))
        create = NextStep(tr("Products", "Create product"), partial(self.create_product, code))
        steps = (create,) if self.model.actor.can(Permission.CHANGE_PRODUCTS) else ()
        self.told.emit(Told(title, is_error=True, icon="barcode", steps=steps))

    def _act(self, key: str, products: Sequence[Product]) -> None:
        if not products:
            return
        if key in (ARCHIVE, RESTORE):
            self.actions_model.archive(products, active=key == RESTORE)
        elif key == PRICE:
            prices = PriceDialog(products, self._desk.amounts, self.window())
            prices.chosen.connect(lambda change: self.actions_model.change_prices(products, change))
            _open(prices)
        elif key == CATEGORY:
            groups = CategoryDialog(products, self.model.categories, self.window())
            groups.chosen.connect(
                lambda category: self.actions_model.set_category(products, category)
            )
            _open(groups)


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
