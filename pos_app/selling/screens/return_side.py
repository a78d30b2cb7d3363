"""The end side of a return: what comes back, how the money goes back, and the one loud bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from pos_app.selling.screens.return_view_model import ReturnViewModel
from pos_app.selling.screens.return_words import way_back
from pos_app.ui.theme import END, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choice_tile import ChoiceTile
from pos_app.ui.widgets.choices import Toggle
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.surfaces import Hairline, Pane, column, row


class ReturnSide(Pane):
    """`refund_asked` when the bar is pressed."""

    refund_asked = Signal()

    def __init__(self, model: ReturnViewModel) -> None:
        super().__init__("surface", line="start")
        self._model = model
        self._lines = _stack(6)
        self._ways = _stack(10)
        self._restock = _stack(8)
        self._switches: dict[int, Toggle] = {}
        self._tiles = QButtonGroup(self)
        self._hint = Label("", "body", "ink2", wrap=True, test_id="return.hint")
        self._by = Label(tr("Return", "Give it back by"), "label", "ink2")
        self._message = Label("", "body", "dangerInk", wrap=True, test_id="return.message")
        self.bar = HeroBar(tr("Return", "Refund"), key="Enter", tone="ink", test_id="return.go")
        inside = QWidget()
        body = column(
            self._lines,
            Hairline(),
            self._hint,
            self._by,
            self._ways,
            self._restock,
            None,
            spacing=14,
        )
        inside.setLayout(body)
        self.setLayout(
            column(
                row(Label(tr("Return", "Refund"), "heading"), margins=(24, 20, 24, 8)),
                ScrollPane(inside, margins=(24, 0, 24, 8)),
                row(self._message, margins=(24, 0, 24, 0)),
                row(self.bar, margins=(16, 6, 16, 16)),
                spacing=0,
            )
        )
        self.bar.clicked.connect(self.refund_asked)
        self._tiles.buttonClicked.connect(lambda tile: model.choose_way(tile.property("way")))
        model.found_changed.connect(self._show_ways)
        model.changed.connect(self._show)
        self._show_ways()
        self._show()

    def _show(self) -> None:
        model, amounts = self._model, self._model.desk.amounts
        back = model.back
        _clear(self._lines)
        for line in back.lines if back else ():
            quantity = amounts.number(-line.quantity)
            self._add(f"{quantity} × {line.name}", amounts.money(-line.gross))
        if back is not None:
            self._add(tr("Return", "Tax in refund"), amounts.money(-back.tax))
            rounding = model.payable + back.gross
            if rounding:
                self._add(tr("Return", "Rounding"), amounts.money(rounding))
        self._hint.setVisible(back is None)
        self._hint.setText(
            tr("Return", "Tick what comes back.")
            if model.found
            else tr("Return", "Find the sale, then tick what comes back.")
        )
        self._by.setVisible(model.found is not None)
        self._show_details()
        self._show_restock()
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        amount = amounts.money(model.payable)
        said = tr("Return", "Refund {amount}", amount=amount)
        self.bar.set_content(tr("Return", "Refund"), amount, name=said)
        self.bar.setEnabled(model.can_refund)
        self.bar.setToolTip("" if model.can_refund else tr("Return", "Tick what comes back first"))

    def _add(self, label: str, amount: str) -> None:
        line = QWidget()
        shown = row(Label(label, "body", "ink2"), Label(amount, "body", align=END), spacing=12)
        shown.setStretch(0, 1)
        line.setLayout(shown)
        self._lines.addWidget(line)

    def _show_ways(self) -> None:
        for tile in self._tiles.buttons():
            self._tiles.removeButton(tile)
        _clear(self._ways)
        found = self._model.found
        for kind in found.kinds if found else ():
            assert found is not None
            way = way_back(kind, found, otherwise=self._model.is_otherwise(kind))
            tile = ChoiceTile(way.title, way.detail, icon=way.icon, test_id=f"return.way.{kind}")
            tile.setProperty("way", kind)
            self._tiles.addButton(tile)
            self._ways.addWidget(tile)

    def _show_details(self) -> None:
        model = self._model
        for tile in self._tiles.buttons():
            assert isinstance(tile, ChoiceTile)
            kind = str(tile.property("way"))
            if model.found is not None and kind in model.found.kinds:
                otherwise = model.is_otherwise(kind)
                tile.set_detail(way_back(kind, model.found, otherwise=otherwise).detail)
                tile.setChecked(kind == model.kind)

    def _show_restock(self) -> None:
        """A switch for each line that was picked; those that are there already stay."""
        found, picks = self._model.found, self._model.picks
        wanted = sorted(picks) if found else []
        if list(self._switches) != wanted:
            _clear(self._restock)
            self._switches = {}
            for position in wanted:
                assert found is not None
                self._add_switch(position, found.sale.lines[position - 1].name)
        for position, switch in self._switches.items():
            switch.setChecked(picks[position].restock)

    def _add_switch(self, position: int, name: str) -> None:
        words = tr("Return", "Back in stock: {name}", name=name)
        switch = Toggle(test_id=f"return.restock.{position}", name=words)
        switch.clicked.connect(lambda on: self._model.set_restock(position, on=on))
        line = QWidget()
        shown = row(Label(words, "body"), switch, spacing=12)
        shown.setStretch(0, 1)
        line.setLayout(shown)
        self._restock.addWidget(line)
        self._switches[position] = switch


def _stack(spacing: float) -> QVBoxLayout:
    stack = QVBoxLayout()
    space(stack, spacing, (0, 0, 0, 0))
    return stack


def _clear(stack: QVBoxLayout) -> None:
    while (item := stack.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
