"""A product for somebody who may only look: its values as text, with a lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from pos_app.catalogue.domain.code_verdict import printed_code
from pos_app.catalogue.screens.listed_product import NONE
from pos_app.catalogue.screens.product_editor_view_model import Edited
from pos_app.catalogue.screens.product_form import class_words
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar


class ProductFacts(QWidget):
    """Nothing here can be typed in."""

    def __init__(self, amounts: AmountWords) -> None:
        super().__init__()
        self._amounts = amounts
        self._lock = NoticeBar(test_id="product.locked")
        self._rows = QFormLayout()
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self._rows.setHorizontalSpacing(32)
        self._rows.setVerticalSpacing(14)
        body = QVBoxLayout(self)
        space(body, 20, (0, 0, 0, 0))
        body.addWidget(self._lock)
        body.addLayout(self._rows)
        body.addStretch(1)
        self._lock.show_notice(
            tr("Products", "You can look, not change."),
            tr("Products", "Ask a manager to change this product."),
            icon="lock-key",
        )
        identify(self, "product.facts", tr("Products", "Details"))

    def show_product(self, edited: Edited) -> None:
        """Every value as a line."""
        listed = edited.listed
        assert listed is not None, "only who may change products makes new ones"
        product = listed.product
        found = edited.classes.get(product.tax_class)
        codes = ", ".join(printed_code(each.code) for each in product.barcodes)
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for title, value in (
            (tr("Products", "Name"), product.name),
            (tr("Products", "SKU"), product.sku),
            (tr("Products", "Category"), listed.category.name if listed.category else NONE),
            (tr("Products", "Barcodes"), codes or NONE),
            (tr("Products", "Price"), listed.price_text(self._amounts)),
            (tr("Products", "Tax"), class_words(found, self._amounts) if found else NONE),
            (tr("Products", "Unit"), product.unit),
            (tr("Products", "In stock"), listed.stock_text(self._amounts)),
            (tr("Products", "Supplier"), product.supplier or NONE),
        ):
            self._rows.addRow(Label(title, "label", "ink2"), Label(value, "bodyStrong", wrap=True))
