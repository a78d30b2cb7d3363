"""Says something to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def spoken(title: str, detail: str = "") -> str:
    """Two sentences as a screen reader should say them."""
    return f"{title.rstrip('.')}. {detail}" if detail else title


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """`urgent` interrupts what is being said: for unknown barcodes and failed payments."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
