"""Beside the list: the chosen document's paper, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_app.devices.domain.spool_rules import WAITING, JobState
from pos_app.selling.screens.receipt_view import ReceiptView
from pos_app.selling.screens.sale_view_model import SaleViewModel
from pos_app.selling.screens.sales_words import document_title, state_badge
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import Pane, column, row

_SIDE = 22


class SalePane(Pane):
    """`return_asked` and `void_asked` when these are wanted; the rest the model does by itself."""

    return_asked = Signal()
    void_asked = Signal()

    def __init__(self, model: SaleViewModel, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._model = model
        self._title = Label("", "heading", test_id="sales.chosen")
        self._badge = identify(Badge(BadgeValue("")), "sales.chosen.state")
        self.preview = ReceiptView(test_id="sales.preview", at_top=True)
        self._notice = NoticeBar(test_id="sales.doubtful")
        self._print = _button(tr("Sales", "Print"), "printer", "sales.print")
        self._pdf = _button(tr("Sales", "PDF"), "file-pdf", "sales.pdf")
        self._return = _button(tr("Sales", "Return"), "arrow-u-up-left", "sales.return")
        self._void = Button(
            tr("Sales", "Void sale"),
            "dangerGhost",
            size="touch",
            icon="prohibit",
            test_id="sales.void",
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_nothing())
        self._pages.addWidget(self._chosen())
        self._connect()
        self._show()

    def fit(self, width: int) -> None:
        """As wide as the window allows, px at 100 %."""
        self.setFixedWidth(px(width))

    def _chosen(self) -> QWidget:
        self._pdf.setToolTip(tr("Sales", "Save the receipt as a PDF file"))
        head = row(self._title, self._badge, spacing=12, margins=(_SIDE, 0, _SIDE, 0))
        head.setStretch(0, 1)
        acts = row(self._print, self._pdf, self._return, spacing=8)
        foot = column(self._notice, acts, self._void, spacing=8, margins=(_SIDE, 0, _SIDE, 16))
        page = QWidget()
        body = column(head, self.preview, foot, spacing=8, margins=(0, 18, 0, 0))
        body.setStretch(1, 1)
        page.setLayout(body)
        return page

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        model.pictured.connect(self.preview.show_paper)
        self._print.clicked.connect(model.print_again)
        self._pdf.clicked.connect(model.save_pdf)
        self._return.clicked.connect(self.return_asked)
        self._void.clicked.connect(self.void_asked)
        self._notice.acted.connect(self._answer)

    def _show(self) -> None:
        model, sale = self._model, self._model.sale
        self._pages.setCurrentIndex(0 if sale is None else 1)
        if sale is None:
            self.preview.clear()
            return
        self._title.setText(document_title(sale))
        badge = _paper_badge(model.paper_state) or state_badge(sale.state)
        self._badge.set_value(badge)
        self._badge.setAccessibleName(badge.text)
        self._show_actions()
        if model.is_doubtful:
            self._ask()
        else:
            self._notice.hide()

    def _show_actions(self) -> None:
        """What a person may not do is not there; what cannot be done now says why."""
        model = self._model
        self._print.setVisible(model.can_save)
        self._print.setEnabled(model.can_print)
        hint = tr("Sales", "No receipt printer is set up at this till.")
        self._print.setToolTip("" if model.papers.has_printer else hint)
        self._pdf.setVisible(model.can_save)
        self._return.setVisible(model.can_return)
        self._void.setVisible(model.can_void)

    def _ask(self) -> None:
        actions = (tr("Sales", "It printed"), tr("Sales", "Print again"))
        self._notice.show_notice(
            tr("Sales", "Did it print?"), tone_name="warn", icon="question", actions=actions
        )

    def _answer(self, position: int) -> None:
        if position == 0:
            self._model.confirm_printed()
        else:
            self._model.print_again()


def _button(text: str, icon: str, test_id: str) -> Button:
    return Button(text, size="touch", icon=icon, test_id=test_id)


def _paper_badge(state: JobState | None) -> BadgeValue | None:
    """The paper's own trouble goes before what became of the sale."""
    if state is JobState.UNKNOWN:
        return BadgeValue(tr("Sales", "Not sure it printed"), "warn")
    if state is JobState.FAILED:
        return BadgeValue(tr("Sales", "Not printed"), "danger")
    if state is JobState.HELD or state in WAITING:
        return BadgeValue(tr("Sales", "Waiting to print"), "warn")
    return None


def _nothing() -> QWidget:
    return EmptyState(
        "receipt",
        tr("Sales", "No receipt chosen"),
        tr("Sales", "Choose a sale to see its receipt."),
        test_id="sales.unchosen",
    )
