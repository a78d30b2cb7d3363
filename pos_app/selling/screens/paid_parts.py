"""The parts of a split payment taken so far, and how much of the sale they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.selling.screens.tender_words import method_words
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.indicators import Meter
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.top_row import IconButton


class PaidParts(QWidget):
    """`dropped` carries the position of a part that was taken by mistake."""

    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._progress = Label("", "small", "ink2", test_id="tender.progress")
        self._meter = Meter(name=tr("Tender", "Paid so far"))
        self._rows: list[QWidget] = []
        self._lines = column(spacing=4)
        self.setLayout(column(self._progress, self._meter, self._lines, spacing=6))
        self.hide()

    def show_parts(self, parts: Sequence[TenderGiven], due: int, amounts: AmountWords) -> None:
        """Show these parts of `due`."""
        for old in self._rows:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(n, part, amounts) for n, part in enumerate(parts)]
        for line in self._rows:
            self._lines.addWidget(line)
        paid = sum(part.amount for part in parts)
        self._progress.setText(
            tr(
                "Tender",
                "{paid} of {due} paid",
                paid=amounts.money(paid),
                due=amounts.money(due),
            )
        )
        self._meter.set_share(paid / due if due else 1.0)
        self.setVisible(bool(parts))

    def _row(self, position: int, part: TenderGiven, amounts: AmountWords) -> QWidget:
        way = method_words(part.kind)
        words = column(Label(way.name, "bodyStrong"), spacing=0)
        if part.reference:
            words.addWidget(Label(part.reference, "caption", "ink2"))
        drop = IconButton(
            "x",
            tr("Tender", "Take {method} back", method=way.name),
            f"tender.part.{position}.drop",
            side=40,
        )
        drop.clicked.connect(lambda: self.dropped.emit(position))
        amount: QLabel = Label(amounts.money(part.amount), "leadStrong")
        line = QWidget()
        line.setLayout(
            row(ArtTile(way.icon, "neutral", side=36), words, None, amount, drop, spacing=12)
        )
        return line
