"""The few ESC/POS commands a driver says itself; what is printed is the renderer's business."""

from __future__ import annotations

from pos_app.devices.domain.printer_profile import DrawerPulse

INIT = b"\x1b@"
FENCE = b"\x1dr\x01"
"""GS r 1: answered in order, so the answer means that everything before it was worked off."""
ASB_ON = b"\x1da\x0f"
ASB_OFF = b"\x1da\x00"


def ask(question: int) -> bytes:
    """DLE EOT 1..4: answered at once, even while the printer is off line."""
    return bytes((0x10, 0x04, question))


def kick(drawer: DrawerPulse) -> bytes:
    """ESC p: open the drawer, in order with what is printed."""
    connector = 0 if drawer.pin == 2 else 1
    return bytes((0x1B, 0x70, connector, drawer.on_ms // 2, drawer.off_ms // 2))


def kick_now(drawer: DrawerPulse) -> bytes:
    """DLE DC4: open the drawer at once, even while paper is out. Not every printer knows it."""
    connector = 0 if drawer.pin == 2 else 1
    tenths = min(8, max(1, -(-drawer.on_ms // 100)))
    return bytes((0x10, 0x14, 0x01, connector, tenths))
