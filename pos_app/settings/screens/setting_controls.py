"""The control that a declaration asks for: switch, choice, number, percentage or text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.platform.settings import Setting
from pos_app.settings.screens.setting_words import choice_title, unit_text
from pos_app.ui.models.number_forms import NumberForm, count_form, percent_form
from pos_app.ui.widgets.choices import Segmented, Toggle
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit

_SEGMENTS_MAX, _LETTERS_MAX = 4, 30
_LINE_MAX = 60  # Longer texts stand on a line of their own.
_COMBO_LETTERS = 24


class Control(QObject):
    """A widget for one setting. `meant` carries what somebody wants; `show` puts a value there.

    What is no value at all is told as None.
    """

    meant = Signal(object)

    def __init__(self, widget: QWidget, show: Callable[[Any], object]) -> None:
        super().__init__(widget)
        self.widget = widget
        self.show = show


def needs_room(setting: Setting[Any]) -> bool:
    """Whether its control is as wide as the card."""
    return setting.kind == "text" and setting.at_most > _LINE_MAX


def make_control(
    setting: Setting[Any], amounts: AmountWords, options: Sequence[tuple[str, str]] = ()
) -> Control:
    """The control for a setting; a text with `options` is chosen from them."""
    match setting.kind:
        case "switch":
            return _switch()
        case "choice":
            return _choice([(one, choice_title(setting, one)) for one in setting.choices], setting)
        case "number":
            # The bounds are the view model's to tell: here any whole number is a number.
            return _number(count_form(amounts), unit_text(setting, amounts))
        case "percent":
            return _number(percent_form(amounts), "")
        case _:
            return _combo(options) if options else _text(setting)


def _switch() -> Control:
    toggle = Toggle()
    control = Control(toggle, toggle.set_value)
    toggle.edited.connect(lambda: control.meant.emit(toggle.isChecked()))
    return control


def _choice(choices: Sequence[tuple[str, str]], setting: Setting[Any]) -> Control:
    letters = sum(len(words) for _, words in choices)
    if len(choices) > _SEGMENTS_MAX or letters > _LETTERS_MAX:
        return _combo(choices)
    segments = Segmented(choices, test_id=f"settings.{setting.name}")
    control = Control(segments, segments.set_value)
    segments.chosen.connect(control.meant.emit)
    return control


def _combo(choices: Sequence[tuple[str, str]]) -> Control:
    combo = Combo(choices)
    combo.setMinimumContentsLength(_COMBO_LETTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    control = Control(combo, combo.set_value)
    combo.chosen.connect(control.meant.emit)
    return control


def _number(form: NumberForm[Any], unit: str) -> Control:
    edit: NumberEdit[Any] = NumberEdit(form, suffix=unit, required=True)
    edit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    control = Control(edit, lambda value: edit.set_value(_shown(value)))
    edit.editingFinished.connect(
        lambda: control.meant.emit(None if edit.problem() else edit.value())
    )
    return control


def _shown(value: Any) -> Any:
    return value if isinstance(value, int | Decimal) else None


def _text(setting: Setting[Any]) -> Control:
    # One more than may stand there can be typed, so that nothing is cut off without a word.
    edit = LineEdit(longest=setting.at_most + 1)
    control = Control(edit, edit.set_value)
    edit.editingFinished.connect(lambda: control.meant.emit(edit.value()))
    return control


__all__ = ["Control", "make_control", "needs_room"]
