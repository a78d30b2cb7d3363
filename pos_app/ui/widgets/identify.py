"""Gives a widget its test id and the words a screen reader says."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def identify(widget: W, test_id: str, name: str = "", description: str = "") -> W:
    """`test_id` is English and never translated ("register.pay"); `name` and `description` are.

    What is empty stays as it was.
    """
    if test_id:
        widget.setObjectName(test_id)
        widget.setAccessibleIdentifier(test_id)
    if name:
        widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    return widget
