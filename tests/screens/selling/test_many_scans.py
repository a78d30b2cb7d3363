"""A scanner at full speed: a thousand codes, a key each millisecond, and not one is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.helpers.window import Window

SCANS = 1000
PRODUCTS = 40
PAUSE_MS = 30  # Nobody pulls a trigger sooner.
BETWEEN_LOOKS = 10  # So many scans arrive before the program comes to look at anything else.
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Scanner:
    """Types codes into the window, stamped as the window system would stamp them."""

    def __init__(self, window: Window) -> None:
        handle = window.desktop.window.windowHandle()
        assert handle is not None
        self._handle = handle
        self._at_ms = 1_000_000

    def scan(self, code: str) -> None:
        """One code and Enter, a millisecond from key to key."""
        self._at_ms += PAUSE_MS
        for character in f"{code}\r":
            self._at_ms += 1
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
            for kind in _KEYS:
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(self._at_ms)
                QCoreApplication.sendEvent(self._handle, event)


def codes(window: Window) -> dict[str, str]:
    """Barcodes, and the names of what they are on."""
    connection = window.counter.opened.desk.own_reading().connection
    found = connection.execute(
        "SELECT b.code, p.name FROM product_barcode b JOIN product p ON p.id = b.product_id"
        " WHERE b.code LIKE '0616%' AND b.quantity = 1000000 AND p.weighed = 0 LIMIT ?",
        (PRODUCTS,),
    ).fetchall()
    return {code[1:]: name for code, name in found}


def in_order(known: dict[str, str]) -> list[str]:
    """A thousand of them, none twice in a row: that would be one pull."""
    listed = list(known)
    return [listed[(7 * number) % PRODUCTS] for number in range(SCANS)]


@pytest.mark.slow
@pytest.mark.parametrize("layout", ["tiles", "table"])
def test_a_thousand_scans_are_a_thousand_pieces(register: Window, layout: str) -> None:
    if layout == "table":
        register.hands.press(Qt.Key.Key_F10)
    known = codes(register)
    picked, scanner = in_order(known), Scanner(register)
    for number, code in enumerate(picked):
        scanner.scan(code)
        if number % BETWEEN_LOOKS == 0:
            register.hands.wait(0)
    wanted = Counter(known[code] for code in picked)
    lines = register.flow.register.cart.lines
    assert {line.item.name: int(line.quantity) for line in lines} == dict(wanted)
    assert register.flow.register_screen.catalogue.field.text() == ""
    register.hands.wait_until(lambda: not register.desktop.operations.is_busy, "the disk")
    kept = register.counter.opened.desk.own_reading().connection
    assert kept.execute("SELECT count(*) FROM open_cart").fetchone() == (1,)
