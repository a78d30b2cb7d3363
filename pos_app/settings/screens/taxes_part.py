"""Taxes as a part of the settings page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.taxes.screens.taxes_pane import TaxesPane
from pos_app.taxes.screens.taxes_view_model import TaxesViewModel
from pos_app.taxes.screens.taxes_words import rate_text
from pos_app.ui.translations import tr


class TaxesPart(SettingsPart):
    """The table of classes; rates are changed in their sheet."""

    key, icon = "taxes", "percent"
    fills = True

    def __init__(self, model: TaxesViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.loaded.connect(self.changed)
        model.saved.connect(self.saved)

    @property
    def title(self) -> str:
        """The category."""
        return tr("Settings", "Taxes")

    @property
    def detail(self) -> str:
        """How many classes, and the usual rate."""
        rows = [each.shown_on(self._model.today) for each in self._model.classes]
        if not rows:
            return ""  # Not read yet.
        usual = next((row for row in rows if row.default), None)
        count = tr("Settings", "{count} classes", count=len(rows))
        if usual is None:
            return count
        rate = rate_text(usual, self._model.desk.amounts)
        return tr("Settings", "{count}, usually {rate}", count=count, rate=rate)

    def entries(self) -> tuple[Entry, ...]:
        """One for each class."""
        amounts = self._model.desk.amounts
        rows = [each.shown_on(self._model.today) for each in self._model.classes]
        taxes = tr("Settings", "Tax rate")
        return tuple(
            Entry(row.code, row.name, f"{taxes} {rate_text(row, amounts)}") for row in rows
        )

    def build(self) -> QWidget:
        """The table."""
        self._pane = TaxesPane(self._model)
        return self._pane

    def begin(self) -> None:
        """An import may have brought new classes."""
        self._model.refresh()

    def show_entry(self, key: str) -> None:
        """The sheet of a class."""
        self._pane.open_class(key)
