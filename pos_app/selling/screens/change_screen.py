"""Change due: one huge number, the pieces to hand back, the receipt as it prints."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.identity.screens.desk import Desk
from pos_app.selling.screens.cart_pane import pane_width
from pos_app.selling.screens.change_view_model import (
    NO_PRINTER,
    PRINTED,
    PRINTING,
    WAITING,
    ChangeViewModel,
)
from pos_app.selling.screens.receipt_view import ReceiptView
from pos_app.ui.theme import px, text_width
from pos_app.ui.translations import later, together, tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.indicators import MoneyPiece
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import column, row

_PIECE_TINTS = ("honey", "clay", "sage", "sky", "plum", "sea")
_SIZES = ("amountHuge", "amountXXL", "amountDisplay", "amountXL", "amountHero")
_REASONS = {
    "paper_out": later("Change", "The printer is out of paper."),
    "cover_open": later("Change", "The printer’s cover is open."),
    "cutter_error": later("Change", "The printer’s cutter is stuck."),
    "printer_error": later("Change", "The printer reports an error."),
}


class ChangeScreen(QWidget):
    """`next_asked` begins the next sale."""

    next_asked = Signal()

    def __init__(self, desk: Desk, model: ChangeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._paid = Label("", "title")
        self._detail = Label("", "body", "ink2", test_id="change.detail")
        self._what = Label("", "title", "ink2")
        self._amount = Label("", "amountHuge", test_id="change.amount")
        self._pieces: list[QWidget] = []
        self._line: QHBoxLayout = row(None, spacing=36)
        self._receipt = NoticeBar(test_id="change.receipt")
        self._drawer = NoticeBar(test_id="change.drawer")
        self._bar = HeroBar(tr("Change", "New sale"), key="Enter", test_id="change.newSale")
        self.preview = ReceiptView(test_id="change.preview")
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "change", tr("Change", "Change due"))
        model.changed.connect(self._show)
        model.pictured.connect(self.preview.show_paper)
        self._bar.clicked.connect(self.next_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the next sale; Esc too: nothing can be lost any more."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._bar.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The receipt lies where the cart was."""
        super().resizeEvent(event)
        self.preview.setFixedWidth(px(pane_width(self.window().width())))
        self._fit_amount()

    def _fit_amount(self) -> None:
        """As large as it can be read whole; what it says is never cut."""
        room = self.width() * 100 / px(100) - pane_width(self.window().width()) - 48 - 40
        fitting = (role for role in _SIZES if text_width(self._amount.text(), role) <= room)
        self._amount.set_role(next(fitting, _SIZES[-1]))

    def _arrange(self) -> None:
        words = column(self._paid, self._detail, spacing=2)
        head = row(ArtTile("check", "ok", round_one=True, weight="bold"), words, spacing=16)
        self.work = QWidget()
        self.work.setLayout(
            column(
                head,
                28,
                self._what,
                self._amount,
                self._line,
                None,
                self._receipt,
                self._drawer,
                self._bar,
                spacing=14,
                margins=(48, 32, 40, 16),
            )
        )
        self.setLayout(row(self.work, self.preview, spacing=0))

    def _show(self) -> None:
        model, sale = self._model, self._model.sale
        if sale is None:
            return
        amounts = self._desk.amounts
        if not model.has_picture:
            self.preview.clear()
        self._paid.setText(tr("Change", "Paid in full"))
        at = sale.at.strftime("%H:%M")
        self._detail.setText(
            together((tr("Change", "Sale {number}", number=sale.number), model.paid_with(), at))
        )
        change = amounts.money(model.change)
        self._what.setText(
            tr("Change", "Change due") if model.change else tr("Change", "No change")
        )
        self._amount.setText(change)
        self._amount.set_ink("ink" if model.change else "ink2")
        self._fit_amount()
        self._show_pieces()
        self._show_receipt()
        if model.opens_drawer:
            self._drawer.show_notice(
                tr("Change", "The drawer opens"),
                tr("Change", "Close it to start the next sale, or just scan."),
                tone_name="warn",
                icon="tray",
            )
        else:
            self._drawer.hide()

    def _show_pieces(self) -> None:
        for old in self._pieces:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        amounts = self._desk.amounts
        self._pieces = []
        for position, piece in enumerate(self._model.pieces):
            value = amounts.money(piece.minor)
            value = value.removesuffix(f"{amounts.marks.decimal}00")
            shown = MoneyPiece(
                f"{piece.count} ×",
                value if piece.is_note else value.removeprefix(amounts.before),
                _PIECE_TINTS[position % len(_PIECE_TINTS)],
                note=piece.is_note,
                name=f"{piece.count} × {value}",
            )
            self._pieces.append(shown)
            self._line.insertWidget(position, shown)

    def _show_receipt(self) -> None:
        model = self._model
        if model.receipt == PRINTED:
            self._receipt.show_notice(
                tr("Change", "Receipt printed"), tone_name="ok", icon="printer"
            )
        elif model.receipt == PRINTING:
            self._receipt.show_notice(
                tr("Change", "Printing the receipt"), tone_name="info", icon="printer"
            )
        elif model.receipt == WAITING:
            happened = _REASONS.get(model.reason, later("Change", "The printer does not answer."))
            rest = tr("Change", "The sale is safe; the receipt prints as soon as it can.")
            self._receipt.show_notice(
                tr("Change", happened), rest, tone_name="danger", icon="printer"
            )
        else:
            assert model.receipt == NO_PRINTER
            self._receipt.show_notice(
                tr("Change", "No receipt printer"),
                tr("Change", "The sale is saved; its receipt can be printed later."),
                tone_name="info",
                icon="printer",
            )
