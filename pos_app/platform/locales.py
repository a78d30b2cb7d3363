"""How a language writes numbers and times, from the Unicode locale data."""

from __future__ import annotations

from functools import cache

from pos_app.kernel.amount_text import NumberMarks


@cache
def number_marks(locale: str) -> NumberMarks:
    """The marks of `locale` ("en_KE", "fr-FR"); English ones where it is not known."""
    from babel import Locale, UnknownLocaleError  # Imported where used: starting must stay fast.

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return NumberMarks()
    symbols = found.number_symbols["latn"]
    # Narrow spaces between thousands are not in printers' code pages; the plain no-break one is.
    group = str(symbols["group"]).replace("\u202f", "\u00a0")
    return NumberMarks(decimal=str(symbols["decimal"]), group=group)
