"""PySide6 6.12.0 on Python 3.11 kills the program: each void call loses a reference to None.

After some five thousand calls the interpreter dies with `none_dealloc`. This canary sings when a
broken release gets past the pin in pyproject.toml.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_CALLS = 1_000
_NOISE = 200  # References that come and go for reasons of Python's own.


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_void_calls_keep_their_reference_to_none(qtbot: QtBot) -> None:
    label, timer, thing = QLabel(), QTimer(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        label.setText("1")
        timer.setInterval(5)
        thing.setObjectName("thing")
    assert before - sys.getrefcount(None) < _NOISE
