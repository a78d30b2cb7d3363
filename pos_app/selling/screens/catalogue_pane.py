"""The start side of the register: scan field, category chips, tiles, hits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.selling.screens.catalogue_view_model import FAVOURITES, CatalogueViewModel
from pos_app.selling.screens.hit_list import HitItem, HitList
from pos_app.selling.screens.ports import ShelfProduct
from pos_app.selling.screens.register_answers import ScanAnswer
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.selling.screens.scan_first_pane import ScanFirstPane
from pos_app.selling.screens.tiles import art_of, price_text, stock_text, tint_of
from pos_app.selling.settings import COMPACT, LARGE, NORMAL
from pos_app.ui.theme import px
from pos_app.ui.translations import together, tr
from pos_app.ui.widgets.chips import ChipRow, ChipValue
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.tile_view import Density, TileView

_NEAR_END_PX = 400
_DENSITIES: dict[str, Density] = {LARGE: "large", NORMAL: "normal", COMPACT: "compact"}


class CataloguePane(QWidget):
    """Draws the catalogue's model; the field answers scans where the eyes are.

    `work_area` is where messages may lie: never over the functions below a cart.
    """

    def __init__(
        self,
        register: RegisterViewModel,
        model: CatalogueViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._model = model
        self.field = SearchField(
            tr("Register", "Scan a barcode, or type a name or SKU"),
            key="F2",
            big=True,
            test_id="register.scan",
        )
        self.chips = ChipRow(test_id="register.chips", name=tr("Register", "Categories"))
        self.tiles = TileView(test_id="register.tiles", name=tr("Register", "Products"))
        goods = column(row(self.chips, margins=(6, 6, 6, 0)), self.tiles, spacing=8)
        self._goods = QWidget()
        self._goods.setLayout(goods)
        self._below = QStackedWidget()
        self._below.addWidget(self._goods)
        head = row(self.field, margins=(6, 0, 6, 0))
        self.work_area = QWidget()
        self.work_area.setLayout(column(self._below))
        self._column = column(head, self.work_area, spacing=8, margins=(18, 16, 18, 0))
        self.setLayout(self._column)
        self._basket: ScanFirstPane | None = None
        self.hits = HitList(self)
        self._connect()
        self._show_chips()

    def _connect(self) -> None:
        model = self._model
        self.field.textEdited.connect(model.type)
        self.field.submitted.connect(self._enter)
        self.field.escaped.connect(model.forget)
        self.field.installEventFilter(self)
        self.chips.chosen.connect(model.show_category)
        self.tiles.chosen.connect(model.choose_tile)
        self.tiles.verticalScrollBar().valueChanged.connect(self._near_end)
        self.hits.chosen.connect(model.choose_hit)
        model.tiles_changed.connect(self._show_tiles)
        model.chips_changed.connect(self._show_chips)
        model.hits_changed.connect(self._show_hits)
        model.emptied.connect(self._empty)
        self._register.answered.connect(self._answer)

    def set_low(self, low: bool) -> None:
        """In low windows the functions below the cart are icons."""
        if self._basket is not None:
            self._basket.functions.set_short(low)

    def show_basket(self, basket: ScanFirstPane | None) -> None:
        """The cart in place of chips and tiles; None brings those back."""
        old, self._basket = self._basket, basket
        if basket is not None:
            self._below.addWidget(basket)
            self._column.addWidget(basket.foot)
        self._below.setCurrentWidget(basket or self._goods)
        if old is not None:
            self._below.removeWidget(old)
            self._column.removeWidget(old.foot)
            for gone in (old, old.foot):
                gone.hide()
                gone.deleteLater()
        scans = basket is not None
        self.field.set_tall(scans)
        self.field.set_hint(tr("Register", "Multiply with 3*") if scans else "")
        self.field.set_placeholder(
            tr("Register", "Scan next item")
            if scans
            else tr("Register", "Scan a barcode, or type a name or SKU")
        )

    def set_density(self, density: str, *, wide: bool) -> None:
        """As it was chosen; of itself it is large in wide windows."""
        by_itself: Density = "large" if wide else "normal"
        self.tiles.set_density(_DENSITIES.get(density, by_itself))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While hits are shown, the arrows move among them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = arrows.get(Qt.Key(event.key()))
            if step is not None and self.hits.isVisible():
                self.hits.move_mark(step)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hits stay below the field."""
        super().resizeEvent(event)
        self._place_hits()

    def _enter(self, text: str) -> None:
        if self.hits.isVisible() and self.hits.position > 0:
            self._model.choose_hit(self.hits.position)
        else:
            self._model.enter(text)

    def _empty(self) -> None:
        self.field.clear()
        self.hits.hide()

    def _answer(self, answer: ScanAnswer) -> None:
        self.field.setText("" if answer.ok else answer.text)
        self.field.selectAll()
        self.field.set_state("ok" if answer.ok else "error", answer.message)

    def _show_chips(self) -> None:
        favourites = ChipValue(FAVOURITES, tr("Register", "Favourites"), "star")
        rest = [ChipValue(str(c.id), c.name, c.icon, c.tint) for c in self._model.categories]
        self.chips.set_chips((favourites, *rest), self._model.chosen)

    def _show_tiles(self) -> None:
        self.tiles.set_items(self._model.tiles())

    def _show_hits(self) -> None:
        if not self._model.is_searching:
            self.hits.hide()
            return
        self._place_hits()
        self.hits.show_hits([self._hit(each) for each in self._model.hits], self.field.text())

    def _hit(self, found: ShelfProduct) -> HitItem:
        amounts, product = self._register.desk.amounts, found.product
        category = found.category.name if found.category else ""
        return HitItem(
            key=str(product.id),
            name=product.name,
            detail=together(part for part in (product.sku, category) if part),
            price=price_text(found, amounts),
            stock=stock_text(found, amounts),
            art=art_of(found),
            tint=tint_of(found),
            is_out=product.tracked and found.on_hand <= 0,
        )

    def _place_hits(self) -> None:
        box = self.field.geometry()
        self.hits.place(box.x(), box.bottom() + px(8), box.width())

    def _near_end(self, value: int) -> None:
        if value > self.tiles.verticalScrollBar().maximum() - px(_NEAR_END_PX):
            self._model.more()
