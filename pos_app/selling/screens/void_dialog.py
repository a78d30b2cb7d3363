"""Voiding a sale: what goes back, and why; the button says how much."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.domain.sales_search import FoundSale
from pos_app.selling.screens.tender_words import method_name
from pos_app.selling.use_cases.void_sale import REASON_MAX
from pos_app.ui.translations import tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.label import Label


class VoidDialog(Dialog):
    """Accepted when the sale is to be voided; `reason` says why. Esc keeps it."""

    def __init__(self, sale: FoundSale, amounts: AmountWords, parent: QWidget) -> None:
        amount = amounts.money(sale.total)
        title = tr("Sales", "Void sale {number}?", number=sale.number)
        super().__init__(title, width=560, test_id="void", parent=parent)
        back = tr(
            "Sales",
            "This goes back as it was paid: {paid}. The goods go back into stock.",
            paid=", ".join(f"{method_name(p.kind)} {amounts.money(p.amount)}" for p in sale.paid)
            or tr("Sales", "nothing"),
        )
        never = tr("Sales", "It stays in the list, marked as voided.")
        self.content.addWidget(Label(f"{back}\n{never}", "prose", "ink2", wrap=True))
        self._reason = LineEdit()
        self._reason.setMaxLength(REASON_MAX)
        self._reason.setPlaceholderText(tr("Sales", "Rung up twice"))
        self.content.addWidget(Field(tr("Sales", "Reason"), self._reason, test_id="void.reason"))
        self.footer.addStretch(1)
        safe = self.add_button(tr("Sales", "Keep sale"), "default", "safe")
        safe.clicked.connect(self.reject)
        verb = tr("Sales", "Void {amount}", amount=amount)
        self._go = self.add_button(verb, "danger", "go")
        self._go.clicked.connect(self._accept)
        self._reason.textChanged.connect(self._show)
        self._reason.returnPressed.connect(self._accept)
        self._reason.setFocus()
        self._show()

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def _accept(self) -> None:
        if self.reason:
            self.accept()

    def _show(self) -> None:
        self._go.setEnabled(bool(self.reason))
        self._go.setToolTip("" if self.reason else tr("Sales", "Say why first."))
