"""The shop as a part of the settings page: what people see of it, and what was set for ever."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from pos_app.identity.use_cases.change_shop import ADDRESS_MAX, NAME_MAX, TAX_NUMBER_MAX
from pos_app.settings.screens.part import Entry, SettingsPart
from pos_app.settings.screens.shop_view_model import (
    ADDRESS,
    DAY_ENDS,
    NAME,
    TAX_NUMBER,
    ShopViewModel,
)
from pos_app.taxes.countries import read_country
from pos_app.ui.translations import error_words, tr
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.setting_rows import LockedValue, SettingRow, SettingsCard
from pos_app.ui.widgets.surfaces import column
from pos_app.ui.widgets.text_area import TextArea

_KEYS = (NAME, ADDRESS, TAX_NUMBER, DAY_ENDS)
_FIXED = ("country", "currency", "time_zone", "prices")


class AddressEdit(TextArea):
    """`left` when the cursor goes elsewhere: now it counts."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Written."""
        super().focusOutEvent(event)
        self.left.emit()


class ShopPart(SettingsPart):
    """Each row is recorded when it is left; country and money are shown and stay."""

    key, icon = "shop", "storefront"

    def __init__(self, model: ShopViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: dict[str, SettingRow] = {}
        self._editors: dict[str, LineEdit | AddressEdit | Combo] = {}
        model.loaded.connect(self._show)
        model.kept.connect(self._kept)
        model.refused.connect(self._refused)

    @property
    def title(self) -> str:
        """The category."""
        return tr("Settings", "Shop")

    @property
    def detail(self) -> str:
        """Its name."""
        return self._model.shop.name

    def entries(self) -> tuple[Entry, ...]:
        """One for each row."""
        return tuple(Entry(_row_id(key), *self._words(key)) for key in (*_KEYS, *_FIXED))

    def build(self) -> QWidget:
        """Two cards: what can be changed, what cannot."""
        own = SettingsCard("", [self._row(key) for key in _KEYS])
        fixed = SettingsCard(
            tr("Settings", "Set when the shop was made"), [self._fixed(key) for key in _FIXED]
        )
        page = QWidget()
        page.setLayout(column(own, fixed, None, spacing=14))
        return page

    def begin(self) -> None:
        """As it is now."""
        self._model.refresh()

    def _row(self, key: str) -> SettingRow:
        title, detail = self._words(key)
        control: QWidget
        if self._model.may_change:
            control = self._editor(key)
        else:
            reason = tr("Settings", "Your role does not allow you to change this.")
            control = LockedValue(self._model.value(key).replace("\n", ", "), reason=reason)
        below = key != DAY_ENDS and self._model.may_change
        made = SettingRow(title, detail, control, below=below, test_id=_row_id(key))
        self._rows[key] = made
        return made

    def _editor(self, key: str) -> QWidget:
        value = self._model.value(key)
        if key == ADDRESS:
            area = AddressEdit(longest=ADDRESS_MAX)
            area.set_value(value)
            area.left.connect(lambda: self._model.change(key, str(area.value())))
            self._editors[key] = area
            return area
        if key == DAY_ENDS:
            combo = Combo(_hours(value))
            combo.set_value(value)
            combo.chosen.connect(lambda chosen: self._model.change(key, str(chosen)))
            self._editors[key] = combo
            return combo
        edit = LineEdit(longest=NAME_MAX + 1 if key == NAME else TAX_NUMBER_MAX + 1)
        edit.set_value(value)
        edit.editingFinished.connect(lambda: self._model.change(key, str(edit.value())))
        self._editors[key] = edit
        return edit

    def _fixed(self, key: str) -> SettingRow:
        title, detail = self._words(key)
        reason = tr("Settings", "This was set when the shop was made and stays.")
        locked = LockedValue(self._fixed_value(key), reason=reason)
        return SettingRow(title, detail, locked, test_id=_row_id(key))

    def _fixed_value(self, key: str) -> str:
        if key == "country":
            return read_country(self._model.shop.country).name
        if key != "prices":
            return self._model.value(key)
        inclusive = self._model.shop.prices == "inclusive"
        return tr("Settings", "Tax included") if inclusive else tr("Settings", "Tax added")

    def _show(self) -> None:
        for key, editor in self._editors.items():
            if not editor.hasFocus():
                editor.set_value(self._model.value(key))
        self.changed.emit()

    def _kept(self, key: str) -> None:
        self._put_back(key)
        if key in self._rows:
            self._rows[key].set_error("")
        self.saved.emit()

    def _refused(self, key: str, error: Exception) -> None:
        self._put_back(key)
        if key in self._rows:
            said = tr("Settings", "{why}. It stays as it was.", why=error_words(error).rstrip("."))
            self._rows[key].set_error(said)

    def _put_back(self, key: str) -> None:
        if key in self._editors:
            self._editors[key].set_value(self._model.value(key))
        self.changed.emit()

    def _words(self, key: str) -> tuple[str, str]:
        return {
            NAME: (tr("Settings", "Name"), tr("Settings", "At the top of every receipt.")),
            ADDRESS: (
                tr("Settings", "Address"),
                tr("Settings", "Below the name on receipts, each line as you write it."),
            ),
            TAX_NUMBER: (
                tr("Settings", "Tax number"),
                tr("Settings", "As the tax office gave it. Empty: receipts have none."),
            ),
            DAY_ENDS: (
                tr("Settings", "End of the business day"),
                tr("Settings", "What is sold before this hour belongs to the day before."),
            ),
            "country": (tr("Settings", "Country"), ""),
            "currency": (tr("Settings", "Currency"), ""),
            "time_zone": (tr("Settings", "Time zone"), ""),
            "prices": (tr("Settings", "Prices on the shelf"), ""),
        }[key]


def _row_id(key: str) -> str:
    return f"settings.shop.{key}"


def _hours(value: str) -> list[tuple[object, str]]:
    """Every full hour until noon, and what is set now."""
    hours = {f"{hour:02d}:00" for hour in range(13)} | {value}
    return [(hour, hour) for hour in sorted(hours)]
