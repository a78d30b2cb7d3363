"""Six amounts a customer may hand over, each with the change it gives."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.screens.quick_amounts import QUICK_MAX
from pos_app.selling.screens.tender_view_model import QuickAmount
from pos_app.ui.theme import space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choice_tile import AmountTile


class QuickPad(QWidget):
    """`tapped` carries minor units."""

    tapped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._amounts: tuple[QuickAmount, ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # Nothing is marked while another amount is typed.
        self._tiles = [AmountTile("", "", test_id=f"tender.quick.{n}") for n in range(QUICK_MAX)]
        grid = QGridLayout(self)
        space(grid, 10, (0, 0, 0, 0))
        for position, tile in enumerate(self._tiles):
            self._group.addButton(tile, position)
            grid.addWidget(tile, position // 2, position % 2)
            grid.setRowStretch(position // 2, 1)
        self._group.idClicked.connect(self._tap)

    def show_amounts(
        self, quick: Sequence[QuickAmount], received: int, amounts: AmountWords
    ) -> None:
        """Show these, and mark what was received."""
        self._amounts = tuple(quick)
        for position, tile in enumerate(self._tiles):
            is_there = position < len(quick)
            tile.setVisible(is_there)
            if not is_there:
                continue
            amount = quick[position]
            change = tr("Tender", "Change {amount}", amount=amounts.money(amount.change))
            tile.set_content(
                amounts.money(amount.minor), change if amount.change else tr("Tender", "Exact")
            )
            tile.setChecked(amount.minor == received)

    def _tap(self, position: int) -> None:
        self.tapped.emit(self._amounts[position].minor)
