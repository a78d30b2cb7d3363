"""The sales page: the list with its search, and the chosen receipt beside it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from pos_app.selling.domain.sales_search import FoundSale
from pos_app.selling.screens.cart_pane import pane_width
from pos_app.selling.screens.sale_pane import SalePane
from pos_app.selling.screens.sale_view_model import SaleViewModel
from pos_app.selling.screens.sales_tools import SalesTools
from pos_app.selling.screens.sales_view_model import EVER, SalesViewModel
from pos_app.selling.screens.sales_words import columns
from pos_app.selling.screens.void_dialog import VoidDialog
from pos_app.ui.models.table_model import TableModel
from pos_app.ui.theme import icon
from pos_app.ui.translations import tr
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.table_card import TableCard

_MORE = 1 << 30
_NARROW_SIDE = 360
_NARROW_TO = 1200


class SalesScreen(Pane):
    """`left` when somebody goes back (Esc); `return_asked` with the document's id."""

    left = Signal()
    return_asked = Signal(object)

    def __init__(self, sales: SalesViewModel, chosen: SaleViewModel) -> None:
        super().__init__("canvas")
        self._sales = sales
        self._chosen = chosen
        self._wish: UUID | None = None
        self.tools = SalesTools(sales)
        self.table = TableModel[FoundSale](
            columns(sales.desk.amounts, sales.today), key=lambda sale: str(sale.id)
        )
        self._card = TableCard(
            self.table, row_height=58, test_id="sales.table", name=tr("Sales", "Sales")
        )
        self._side = SalePane(chosen)
        self.notices = column(spacing=8)
        self._arrange()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "sales", tr("Sales", "Sales"))

    @property
    def work_area(self) -> QWidget:
        """Where messages may lie."""
        return self._area

    def begin(self) -> None:
        """The page is opened: the newest is on top."""
        self._sales.begin()
        self.tools.search.setFocus()

    def show_document(self, document: UUID) -> None:
        """Choose this one as soon as it is listed."""
        self._wish = document

    def focus_search(self) -> None:
        """To the search field, its text selected."""
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()

    def ask_void(self) -> None:
        """What goes back, and why, before it does."""
        sale = self._chosen.sale
        if sale is None or not self._chosen.can_void:
            return
        dialog = VoidDialog(sale, self._sales.desk.amounts, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._chosen.void(dialog.reason))
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The receipt gives way to the list."""
        super().resizeEvent(event)
        window = self.window().width()
        narrow = window < _NARROW_TO
        self._side.fit(_NARROW_SIDE if narrow else pane_width(window))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; down goes from the search into the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.tools.search.hasFocus():
            self._card.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._area = QWidget()
        body = column(self.tools, self.notices, self._card, spacing=14, margins=(28, 16, 20, 14))
        body.setStretch(2, 1)
        self._area.setLayout(body)
        sides = row(self._area, self._side, spacing=0)
        sides.setStretch(0, 1)
        self.setLayout(sides)

    def _connect(self) -> None:
        sales, view = self._sales, self._card.view
        sales.listed.connect(self._list)
        sales.added.connect(self._add)
        sales.changed.connect(self._show)
        self.table.more_wanted.connect(lambda _: sales.more())
        view.current_changed.connect(self._choose)
        view.menu_asked.connect(self._offer)
        view.opened.connect(lambda _: self._side.preview.setFocus())
        self.tools.left.connect(self.left)
        self._side.void_asked.connect(self.ask_void)
        self._side.return_asked.connect(self._return)
        self._chosen.settled.connect(sales.refresh)

    def _list(self, rows: Sequence[FoundSale], more: bool) -> None:
        kept = self._wish or (self._chosen.sale.id if self._chosen.sale else None)
        self.table.set_rows(rows, _MORE if more else None)
        ids = [sale.id for sale in rows]
        if not rows:
            self._chosen.choose(None)
            self._card.set_empty(self._nothing())
            return
        at = ids.index(kept) if kept in ids else 0
        self._wish = None
        self._card.view.go_to(at)
        self._choose(at)

    def _add(self, rows: Sequence[FoundSale], more: bool) -> None:
        if rows:
            self.table.add_rows(rows)
        if not more:
            self.table.add_rows(())

    def _show(self) -> None:
        self._card.set_loading(self._sales.is_looking and not self._sales.found_any)

    def _choose(self, at: int) -> None:
        if 0 <= at < self.table.rowCount():
            sale = self.table.row(at)
            if sale != self._chosen.sale:
                self._chosen.choose(sale)

    def _offer(self, at: int, place: QPoint) -> None:
        """What can be done about a row, where it was pressed."""
        self._card.view.go_to(at)
        model = self._chosen
        offers = (
            (model.can_print, "printer", tr("Sales", "Print"), model.print_again),
            (model.can_save, "file-pdf", tr("Sales", "Save as PDF"), model.save_pdf),
            (model.can_return, "arrow-u-up-left", tr("Sales", "Return"), self._return),
            (model.can_void, "prohibit", tr("Sales", "Void sale"), self.ask_void),
        )
        menu = QMenu(self)
        for is_offered, sign, text, act in offers:
            if is_offered:
                menu.addAction(icon(sign), text).triggered.connect(act)
        menu.aboutToHide.connect(menu.deleteLater)
        if not menu.isEmpty():
            menu.popup(place)

    def _return(self) -> None:
        if self._chosen.sale is not None:
            self.return_asked.emit(self._chosen.sale.id)

    def _nothing(self) -> EmptyState:
        wanted = self._sales.wanted
        if not wanted.is_narrow:
            state = self._no_sales(ever=wanted.span == EVER)
        else:
            title = tr("Sales", "Nothing found")
            text = tr("Sales", "No sale of these days fits what you look for.")
            state = EmptyState(
                "magnifying-glass", title, text, verb=self._next_verb(), test_id="sales.none"
            )
        state.acted.connect(self._widen)
        return state

    def _no_sales(self, *, ever: bool) -> EmptyState:
        if ever:
            return EmptyState(
                "receipt",
                tr("Sales", "No sales yet"),
                tr("Sales", "Each sale of this till is listed here with its receipt."),
                test_id="sales.none",
            )
        return EmptyState(
            "receipt",
            tr("Sales", "No sales on these days"),
            tr("Sales", "Choose other days, or look at all of them."),
            verb=tr("Sales", "Show all days"),
            test_id="sales.none",
        )

    def _next_verb(self) -> str:
        if self._sales.wanted.span == EVER:
            return tr("Sales", "Clear search and filters")
        return tr("Sales", "Search all days")

    def _widen(self) -> None:
        """All days first; then without filters."""
        if self._sales.wanted.span == EVER:
            self._sales.want(text="", kind="", method="", user="")
        else:
            self._sales.want(span=EVER, day=None)
