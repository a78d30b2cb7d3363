"""Trouble and bugs, told in sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pos_app.ui.translations import error_words, tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.label import Label


def tell_trouble(window: QWidget, error: Exception) -> None:
    """Why the till cannot be opened, or what failed behind the screens."""
    dialog = _dialog(window, tr("Trouble", "Duka needs your help"), error_words(error), "trouble")
    dialog.add_button(tr("Trouble", "Close"), "primary", "close", safe=True)
    dialog.open()


def tell_bug(window: QWidget, details: str) -> None:
    """A mistake in the program; the details are in the log and can be copied."""
    text = tr(
        "Trouble",
        "Something in the program went wrong. Every finished sale is safe, and so is the open "
        "cart. Go on; if it happens again, close Duka and start it anew.",
    )
    dialog = _dialog(window, tr("Trouble", "That did not work"), text, "bug")
    copy = dialog.add_button(tr("Trouble", "Copy details"), "ghost", "copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    dialog.add_button(tr("Trouble", "Go on"), "primary", "close", safe=True)
    dialog.open()


def _dialog(window: QWidget, title: str, text: str, test_id: str) -> Dialog:
    dialog = Dialog(
        title, icon="warning-circle", tone_name="danger", test_id=test_id, parent=window
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.content.addWidget(Label(text, "lead", "ink2", wrap=True))
    dialog.footer.addStretch(1)
    return dialog
