"""For money that is not cash: what to do, and the number that proves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from pos_app.payments.domain.settlement import REFERENCE_MAX
from pos_app.selling.screens.tender_words import MethodWords, method_words
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, column, row


class ReferencePad(Card):
    """`typed` after every key, `submitted` on Enter, `escaped` on Esc."""

    typed = Signal(str)
    submitted = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__(radius=14)
        self._what = Label("", "title", wrap=True)
        self._how = Label("", "body", "ink2", wrap=True)
        self._edit = LineEdit()
        self._edit.setMaxLength(REFERENCE_MAX)
        self._edit.installEventFilter(self)
        self._field = Field(
            tr("Tender", "Reference"),
            self._edit,
            help_text=tr("Tender", "It stands on the receipt; it may stay empty."),
            test_id="tender.reference",
        )
        self._labels = self._field.findChildren(Label)
        art = ArtTile("contactless-payment", "info", side=48)
        head = row(art, column(self._what, self._how, spacing=2), spacing=14)
        self.setLayout(column(head, 8, self._field, None, spacing=12, margins=(20, 20, 20, 16)))
        self._edit.textEdited.connect(self.typed)
        self._edit.returnPressed.connect(self.submitted)
        self.show_method(method_words("card"))

    def show_method(self, way: MethodWords) -> None:
        """Say what to do for this way of paying."""
        self._edit.clear()
        self._edit.setPlaceholderText(way.example)
        self._edit.setAccessibleName(way.reference or tr("Tender", "Reference"))
        self._labels[0].setText(way.reference)
        self._what.setText(tr("Tender", "Take it by {method}", method=way.name.lower()))
        self._how.setText(
            tr(
                "Tender",
                "Take the money first, then record it here. Less than all splits the sale.",
            )
        )

    def focus_field(self) -> None:
        """Where typing goes."""
        self._edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back one step."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.escaped.emit()
            return True
        return super().eventFilter(watched, event)
