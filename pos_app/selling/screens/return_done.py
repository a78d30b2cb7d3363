"""After a return: what to hand back, and what became of its receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.facts.selling import GoodsReturned
from pos_app.identity.screens.desk import Desk
from pos_app.payments.domain.settlement import CASH
from pos_app.selling.screens.quick_amounts import change_pieces
from pos_app.selling.screens.tender_words import method_name
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import Pane, column, row

_DONE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class ReturnDone(Pane):
    """`left` to the register; the figure is large enough for both sides of the counter."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent=parent)
        self._desk = desk
        self._title = Label("", "title")
        self._detail = Label("", "body", "ink2", test_id="return.done.detail")
        self._what = Label("", "title", "ink2", test_id="return.done.what")
        self._amount = Label("", "amountHuge", test_id="return.done.amount")
        self._pieces = Label("", "lead", "ink2", wrap=True, test_id="return.done.pieces")
        self._paper = NoticeBar(test_id="return.done.paper")
        self._drawer = NoticeBar(test_id="return.done.drawer")
        self._bar = HeroBar(
            tr("Return", "Back to the register"), key="Enter", test_id="return.done"
        )
        words = column(self._title, self._detail, spacing=2)
        head = row(ArtTile("check", "ok", round_one=True, weight="bold"), words, spacing=16)
        self.setLayout(
            column(
                head,
                28,
                self._what,
                self._amount,
                self._pieces,
                None,
                self._paper,
                self._drawer,
                self._bar,
                spacing=14,
                margins=(48, 32, 40, 16),
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "return.over", tr("Return", "Goods taken back"))
        self._bar.clicked.connect(self.left)

    def show_return(self, fact: GoodsReturned) -> None:
        """This return was just recorded."""
        amounts = self._desk.amounts
        kind = fact.tenders[0].kind if fact.tenders else ""
        self._title.setText(tr("Return", "Goods taken back"))
        self._detail.setText(
            tr(
                "Return",
                "Return {number} of sale {original}",
                number=fact.number,
                original=fact.original_number,
            )
        )
        self._what.setText(
            tr("Return", "Nothing to give back")
            if not kind
            else tr("Return", "Give back: {way}", way=method_name(kind).lower())
        )
        amount = amounts.money(-fact.payable)
        self._amount.setText(amount)
        self._amount.set_role("amountHuge" if len(amount) <= 11 else "amountXXL")
        pieces = change_pieces(-fact.payable, self._desk.shop.currency) if kind == CASH else ()
        self._pieces.setText(
            " · ".join(f"{piece.count} × {amounts.money(piece.minor)}" for piece in pieces)
        )
        self._show_paper(printed=fact.paper)
        self._drawer.setVisible(kind == CASH and fact.paper)
        if kind == CASH and fact.paper:
            self._drawer.show_notice(
                tr("Return", "The drawer opens"), tone_name="warn", icon="tray"
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go on: nothing can be lost any more."""
        if event.key() in _DONE_KEYS:
            self._bar.click()
        else:
            super().keyPressEvent(event)

    def _show_paper(self, *, printed: bool) -> None:
        if printed:
            self._paper.show_notice(
                tr("Return", "Printing the receipt of the return"), icon="printer"
            )
        else:
            self._paper.show_notice(
                tr("Return", "No receipt printer"),
                tr("Return", "The return is saved; its receipt can be printed later."),
                icon="printer",
            )
