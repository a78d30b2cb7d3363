"""What a PIN may look like."""

from __future__ import annotations

from pos_app.kernel.errors import BadInput

DIGITS_MIN, DIGITS_MAX = 4, 8


def require_pin(text: str) -> str:
    """`text` if it is 4 to 8 digits. The message never repeats it."""
    if not (DIGITS_MIN <= len(text) <= DIGITS_MAX and text.isascii() and text.isdigit()):
        raise BadInput(what="The PIN", why=f"it has {DIGITS_MIN} to {DIGITS_MAX} digits")
    return text
