"""Tries, inside a fresh bundle, what PyInstaller is known to leave half behind. Not shipped.

Every module of the program is imported, and of each library that reads data files or finds its
parts by name a piece is used. Prints how many modules there were; anything missing raises.
"""

import importlib
import pkgutil
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pos_app


def import_all() -> int:
    """Imports every module of the program but the one that runs when imported; counts them."""
    names = [found.name for found in pkgutil.walk_packages(pos_app.__path__, "pos_app.")]
    for name in names:
        importlib.import_module(name)
    return len(names)


def use_libraries() -> None:
    """One use of each library with data files or parts found by name."""
    from argon2 import PasswordHasher
    from babel.dates import format_datetime
    from babel.numbers import format_currency
    from keyring.backends import SecretService, Windows, fail, macOS
    from reportlab.graphics.barcode import createBarcodeDrawing
    from sqlalchemy.dialects import sqlite

    assert PasswordHasher(1, 8, 1).hash("2468").startswith("$argon2id$")
    assert createBarcodeDrawing("EAN13", value="4006381333931").asString("pdf")[:4] == b"%PDF"
    assert all((SecretService, Windows, fail, macOS, sqlite.dialect()))
    now = datetime(2026, 11, 20, tzinfo=UTC).astimezone(ZoneInfo("Africa/Nairobi"))
    for locale in ("ar", "de", "en", "es", "fr", "hi", "pt", "sw", "zh"):
        assert format_currency(Decimal("1234.5"), "KES", locale=locale)
        assert format_datetime(now, locale=locale)


if __name__ == "__main__":
    count = import_all()
    use_libraries()
    print(count)
