"""Fields of one record: filled, watched for changes, checked, and read as a mapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui.theme import space
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label

_ROWS, _SIDE = 14, 12


class Form(QWidget):
    """Rows of fields from top to bottom; fields are known by key.

    `changed` says whether something differs from what was loaded; `edited` carries the key of the
    field that the user is changing, for figures that follow at once.
    """

    changed = Signal(bool)
    edited = Signal(str)

    def __init__(
        self, *, test_id: str = "form", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._test_id = test_id
        self._fields: dict[str, Field] = {}
        self._loaded: dict[str, Any] = {}
        self._is_changed = False
        self._rows = QVBoxLayout(self)
        space(self._rows, _ROWS, (0, 0, 0, 0))
        self._rows.addStretch(1)  # Fields stay together at the top.
        identify(self, test_id, name)

    @property
    def is_changed(self) -> bool:
        """Whether something differs from what was loaded."""
        return self._is_changed

    def add(self, key: str, field: Field) -> Field:
        """A field on a row of its own."""
        self.add_part(self.watch(key, field))
        return field

    def add_row(self, *fields: tuple[str, Field], shares: Sequence[int] = ()) -> None:
        """Fields beside each other, aligned at the top; `shares` divide the width."""
        line = QHBoxLayout()
        space(line, _SIDE, (0, 0, 0, 0))
        for position, (key, field) in enumerate(fields):
            share = shares[position] if shares else 1
            line.addWidget(self.watch(key, field), share, Qt.AlignmentFlag.AlignTop)
        self.add_part(line)

    def add_part(self, part: QWidget | QLayout) -> None:
        """Something that is no field: figures, a notice, fields placed by the screen."""
        below = self._rows.count() - 1
        if isinstance(part, QWidget):
            self._rows.insertWidget(below, part)
        else:
            self._rows.insertLayout(below, part)

    def add_heading(self, text: str) -> None:
        """A title over the fields that follow."""
        self.add_part(Label(text, "leadStrong"))

    def watch(self, key: str, field: Field) -> Field:
        """Know a field that the screen places itself."""
        assert key not in self._fields, f"field {key} exists"
        self._fields[key] = field
        if not field.editor.objectName():
            identify(field.editor, f"{self._test_id}.{key}")
        field.editor.edited.connect(lambda: self._edited(key))
        return field

    def field(self, key: str) -> Field:
        """The field of a key."""
        return self._fields[key]

    def load(self, values: Mapping[str, Any]) -> None:
        """Show a record; fields that it says nothing about become empty."""
        for key, field in self._fields.items():
            if key in values or not isinstance(field.editor.value(), bool | str):
                field.editor.set_value(values.get(key))
            field.set_error("")
        self.settle()

    def settle(self) -> None:
        """What is shown now is what was saved."""
        self._loaded = self.values()
        self._tell()

    def discard(self) -> None:
        """Back to what was loaded."""
        self.load(self._loaded)

    def values(self) -> dict[str, Any]:
        """What the fields hold, by key."""
        return {key: field.editor.value() for key, field in self._fields.items()}

    def check(self) -> bool:
        """Say at each field what is wrong with it; answers whether all is right."""
        self.show_errors({key: f.editor.problem() for key, f in self._fields.items()})
        return not any(field.error for field in self._fields.values())

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Put sentences at fields, and go to the first of them."""
        for key, field in self._fields.items():
            field.set_error(sentences.get(key, ""))
        first = next((f for f in self._fields.values() if f.error), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(first.editor, first.error, urgent=True)
            _bring_into_view(first)

    def set_locked(self, reason: str) -> None:
        """Show everything but let nobody change it; empty unlocks."""
        for field in self._fields.values():
            field.set_locked(reason)

    def _edited(self, key: str) -> None:
        self._tell()
        self.edited.emit(key)

    def _tell(self) -> None:
        is_changed = self.values() != self._loaded or any(
            field.editor.problem() for field in self._fields.values() if self._differs(field)
        )
        if is_changed != self._is_changed:
            self._is_changed = is_changed
            self.changed.emit(is_changed)

    def _differs(self, field: Field) -> bool:
        """Whether a field was touched although its value is still the last right one."""
        return bool(getattr(field.editor, "isModified", lambda: False)())


def _bring_into_view(field: Field) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field)
            return
        above = above.parentWidget()
