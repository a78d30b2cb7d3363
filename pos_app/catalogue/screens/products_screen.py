"""The products page: the table, what filters it, and what is done to the ticked rows."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QLocale, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.screens.listed_product import ListedProduct
from pos_app.catalogue.screens.product_columns import SELDOM, product_columns
from pos_app.catalogue.screens.product_tools import ProductTools
from pos_app.catalogue.screens.products_view_model import Listing, ProductsViewModel, with_order
from pos_app.kernel.permissions import Permission
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_layout import Arrangement, Sort
from pos_app.ui.models.table_model import TableModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.bulk_bar import BulkAction
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.pager import Pager
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.table_card import TableCard

ARCHIVE, RESTORE, CATEGORY, PRICE = "archive", "restore", "category", "price"
_SEARCH_MS = 120


class ProductsScreen(SheetHost):
    """`opened` carries the row somebody wants to see, `acted` an action and the products it is of.

    `new_asked` and `import_asked` by the buttons of the head.
    """

    opened = Signal(object)
    acted = Signal(str, object)
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, model: ProductsViewModel) -> None:
        self._pane = Pane("canvas")
        super().__init__(self._pane)
        self._model = model
        self._can_edit = model.actor.can(Permission.CHANGE_PRODUCTS)
        self._can_price = model.actor.can(Permission.CHANGE_PRICES)
        self._count = Badge(BadgeValue(""), plain=True)
        self.table = TableModel(
            product_columns(model.desk.amounts, sees_cost=model.sees_cost),
            key=lambda each: each.key,
            parent=self,
        )
        self.card = TableCard(
            self.table,
            checks=self._can_edit or self._can_price,
            bulk=self._bulk(),
            test_id="products.table",
            name=tr("Products", "Products"),
        )
        self.tools = ProductTools(self.card.view)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SEARCH_MS)
        self._arrange()
        self._connect()
        self.card.view.arrange(Arrangement(hidden=SELDOM, sort=Sort("name")))
        self._offer()
        identify(self, "products", tr("Products", "Products"))

    @property
    def work_area(self) -> QWidget:
        """Where messages may lie."""
        return self._pane

    def begin(self) -> None:
        """The page is opened."""
        self._model.refresh()
        if self.sheet is None:
            self.tools.search.setFocus()

    def begin_search(self) -> None:
        """Ctrl+F: the search field, what is in it chosen."""
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def begin_filter(self) -> None:
        """Ctrl+Shift+F: the first filter; the others follow with Tab."""
        self.tools.focus_filters()

    def show_words(self, words: str) -> None:
        """Search for these."""
        self.tools.search.setText(words)
        self._search_now()

    def clear(self) -> None:
        """Everything that is not archived."""
        self.tools.clear()
        self._model.clear()

    def products(self) -> list[Product]:
        """The ticked ones, or the current one."""
        rows = self.card.view.selected_rows() or [self.card.view.currentIndex().row()]
        return [self.table.row(at).product for at in rows if at >= 0]

    def go_to(self, product: UUID) -> None:
        """Make a product the current row where it is listed."""
        for at, each in enumerate(self.table.rows):
            if each.product.id == product:
                self.card.view.go_to(at)

    def _bulk(self) -> tuple[BulkAction, ...]:
        price = BulkAction(PRICE, tr("Products", "Change price"), "percent")
        others = (
            BulkAction(CATEGORY, tr("Products", "Set category"), "folder"),
            BulkAction(ARCHIVE, tr("Products", "Archive"), "archive"),
            BulkAction(RESTORE, tr("Products", "Sell again"), "arrow-counter-clockwise"),
        )
        return ((price,) if self._can_price else ()) + (others if self._can_edit else ())

    def _arrange(self) -> None:
        imports = Button(
            tr("Products", "Import"), "ghost", icon="download-simple", test_id="products.import"
        )
        imports.clicked.connect(self.import_asked)
        new = Button(tr("Products", "New product"), "primary", icon="plus", test_id="products.new")
        new.clicked.connect(self.new_asked)
        head = row(
            Label(tr("Products", "Products"), "display"),
            self._count,
            None,
            imports,
            new,
            spacing=10,
        )
        for button, may in ((imports, self._can_edit and self._can_price), (new, self._can_edit)):
            if not may:
                button.hide()
        pager = Pager(self.card.view, test_id="products.pager")
        body = column(head, self.tools, self.card, pager, spacing=14, margins=(28, 16, 28, 12))
        body.setStretch(2, 1)
        self._pane.setLayout(body)

    def _connect(self) -> None:
        model, view, tools = self._model, self.card.view, self.tools
        model.listed.connect(self._show)
        model.came.connect(self.table.add_rows)
        model.counted.connect(self._show_count)
        self.table.more_wanted.connect(lambda _: model.more())
        self.table.sort_asked.connect(self._sort)
        tools.search.textEdited.connect(lambda _: self._typing.start())
        tools.search.submitted.connect(self._entered)
        tools.search.escaped.connect(self._search_now)
        tools.changed.connect(self._filter)
        self._typing.timeout.connect(self._search_now)
        view.opened.connect(lambda at: self.opened.emit(self.table.row(at)))
        view.pressed_cell.connect(lambda at, _: self._menu_at(at))
        view.menu_asked.connect(self._open_menu)
        self.card.acted.connect(lambda key: self.acted.emit(key, self.products()))

    def _search_now(self) -> None:
        self._typing.stop()
        if self.tools.search.text().strip() != self._model.words:
            self._model.search(self.tools.search.text())

    def _entered(self, words: str) -> None:
        """Enter in the search field goes on to what was found."""
        if self._typing.isActive():
            self._search_now()
        elif self.table.rowCount():
            self.card.view.setFocus()
            self.card.view.go_to(0)

    def _filter(self) -> None:
        tools = self.tools
        self._offer()
        wanted = replace(self._model.wanted, category=tools.category, state=tools.state)
        self._model.want(wanted, only_low=tools.only_low)

    def _sort(self, sort: Sort | None) -> None:
        wanted = self._model.wanted
        key, descending = (sort.key, sort.descending) if sort else ("name", False)
        self._model.wanted = with_order(wanted, key, descending=descending)
        if self._count.text():  # Not while the page is built.
            self._model.refresh()

    def _offer(self) -> None:
        """What is archived cannot be archived again."""
        state = self.tools.state
        hidden = {"active": RESTORE, "archived": ARCHIVE}.get(state, "")
        self.card.bulk.offer({PRICE, CATEGORY, ARCHIVE, RESTORE} - {hidden})

    def _show(self, listing: Listing) -> None:
        self.tools.set_categories(listing.categories)
        if not listing.rows:
            self.card.set_empty(self._nothing())
        self.table.set_rows(listing.rows, listing.total)

    def _show_count(self, total: int) -> None:
        self.table.set_total(total)
        self._count.set_value(BadgeValue(QLocale().toString(total)))

    def _nothing(self) -> EmptyState:
        if self._model.is_filtered:
            state = EmptyState(
                "magnifying-glass",
                tr("Products", "Nothing found"),
                tr("Products", "No product fits what you typed and chose above."),
                verb=tr("Products", "Show all products"),
                test_id="products.empty",
            )
            state.acted.connect(self.clear)
            return state
        detail = tr("Products", "Add the first one, or import a list from a spreadsheet.")
        if not self._can_edit:
            detail = tr("Products", "A manager can add the first one here.")
        state = EmptyState(
            "tag",
            tr("Products", "No products yet"),
            detail,
            verb=tr("Products", "New product") if self._can_edit else "",
            test_id="products.empty",
        )
        state.acted.connect(self.new_asked)
        return state

    def _menu_at(self, at: int) -> None:
        view = self.card.view
        place = view.visualRect(self.table.index(at, len(self.table.columns) - 1))
        self._open_menu(at, view.viewport().mapToGlobal(place.center()))

    def _open_menu(self, at: int, place: QPoint) -> None:
        each: ListedProduct = self.table.row(at)
        menu = QMenu(self)
        menu.setObjectName("products.menu")
        opened = menu.addAction(tr("Products", "Open"))
        opened.triggered.connect(lambda: self.opened.emit(each))
        keys = [PRICE, CATEGORY, ARCHIVE if each.product.active else RESTORE]
        for action in (a for key in keys for a in self._bulk() if a.key == key):
            entry = menu.addAction(action.text)
            entry.triggered.connect(
                lambda _=False, key=action.key: self.acted.emit(key, [each.product])
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
