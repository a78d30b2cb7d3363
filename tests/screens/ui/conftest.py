"""Every test of the toolkit starts with the light theme at 100 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui import theme

Show = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[QApplication]:
    """The usual look, whatever the test before did."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light")
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put a widget on the screen in a given size and answer with it."""

    def shown(widget: QWidget, width: int = 408, height: int = 400) -> QWidget:
        qtbot.addWidget(widget)
        QCursor.setPos(5000, 5000)  # Nothing is under the pointer.
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown
