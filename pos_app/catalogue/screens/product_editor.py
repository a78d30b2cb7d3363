"""The editor of one product: a sheet beside the list, with its details and its stock."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_app.catalogue.screens.bulk_dialogs import CategoryNameDialog
from pos_app.catalogue.screens.product_editor_view_model import Edited, ProductEditorViewModel
from pos_app.catalogue.screens.product_facts import ProductFacts
from pos_app.catalogue.screens.product_form import ProductForm
from pos_app.catalogue.screens.stock_tab import StockTab
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr
from pos_app.ui.widgets.sheet import Sheet

_DETAILS, _STOCK = "details", "stock"


class ProductEditor(Sheet):
    """Made for one product, or for a new one. `kept` carries the id, and whether to go on.

    `archive_asked` carries the product and whether it shall be sold again.
    """

    kept = Signal(object, bool)
    archive_asked = Signal(object, bool)
    told = Signal(object)

    def __init__(
        self, model: ProductEditorViewModel, product: UUID | None, barcode: str = ""
    ) -> None:
        self._model = model
        self._id = product
        self._barcode = barcode
        self._goes_on = False
        tabs = ((_DETAILS, tr("Products", "Details")), (_STOCK, tr("Products", "Stock")))
        can_archive = product is not None and model.can_edit
        super().__init__(
            tr("Products", "New product"),
            save=tr("Products", "Save") if product else tr("Products", "Create product"),
            destroy=tr("Products", "Archive") if can_archive else "",
            tabs=tabs if product else (),
            test_id="product.sheet",
        )
        model.setParent(self)
        self.form: ProductForm | None = None
        self._facts: ProductFacts | None = None
        self.stock = StockTab(model)
        self._fill()
        self._hear()

    @property
    def is_new(self) -> bool:
        """Whether the product is not in the books yet."""
        return self._id is None

    @property
    def is_filled(self) -> bool:
        """Whether what is edited was read."""
        return self._model.edited is not None

    @property
    def name(self) -> str:
        """What the product is called here."""
        return str(self.form.values()["name"]) if self.form else self.accessibleName()

    def load(self) -> None:
        """Read what is edited."""
        self._model.load(self._id)

    def put_code(self, code: str) -> bool:
        """A scan while the editor is open; False if it may not be changed."""
        if self.form is None or not self._model.can_edit:
            return False
        self.form.codes.put(code)
        return True

    def _fill(self) -> None:
        model = self._model
        details: QWidget
        if model.can_edit or model.can_price:
            details = self.form = ProductForm(model)
            self.watch(self.form)
            self.form.category_asked.connect(self._ask_category)
            model.category_added.connect(self.form.put_category)
        else:
            details = self._facts = ProductFacts(model.desk.amounts)
            self.can_save(False)
        if self._id is None:
            self.set_body(details)
            return
        self.add_tab(_DETAILS, details)
        self.add_tab(_STOCK, self.stock)

    def _hear(self) -> None:
        model = self._model
        model.loaded.connect(self._show)
        model.saved.connect(self._saved)
        model.refused.connect(self._refused)
        model.corrected.connect(self._corrected)
        model.not_corrected.connect(self.stock.show_refusal)
        self.save_asked.connect(self._keep)
        self.next_asked.connect(self._keep_and_go_on)
        self.stock.correct_asked.connect(model.correct)
        self.destroy_asked.connect(self._archive)

    def _show(self, edited: Edited) -> None:
        listed = edited.listed
        if listed is not None:
            product = listed.product
            self.set_title(product.name, product.sku, listed.state)
            self.stock.show_stock(edited)
            if not product.active:
                self.set_destroy(tr("Products", "Sell again"), "arrow-counter-clockwise")
        if self._facts is not None:
            self._facts.show_product(edited)
        if self.form is not None and not self.is_changed:
            self.form.show_product(edited, self._barcode)
            self._barcode = ""
        self.set_saving(False)

    def _ask_category(self) -> None:
        dialog = CategoryNameDialog(self.window())
        dialog.chosen.connect(self._model.add_category)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep(self) -> None:
        form = self.form
        if form is None or not form.check():
            self._goes_on = False
            return
        self.notice.hide()
        self.set_saving(True)
        self._model.save(form.values())

    def _keep_and_go_on(self) -> None:
        self._goes_on = True
        self._keep()

    def _saved(self, product: UUID) -> None:
        assert self.form is not None
        self.form.settle()
        self.set_saving(False)
        goes_on, self._goes_on = self._goes_on, False
        self.kept.emit(product, goes_on)

    def _refused(self, field: str, sentence: str) -> None:
        self._goes_on = False
        self.set_saving(False)
        if field and self.form is not None:
            self.tabs_to(_DETAILS)
            self.form.show_errors({field: sentence})
            return
        self.notice.show_notice(
            tr("Products", "Not saved."), sentence, tone_name="danger", icon="warning-circle"
        )

    def _corrected(self) -> None:
        self.told.emit(Told(tr("Products", "The stock is corrected")))
        self.load()

    def _archive(self) -> None:
        edited = self._model.edited
        if edited is not None and edited.product is not None:
            self.archive_asked.emit(edited.product, not edited.product.active)
