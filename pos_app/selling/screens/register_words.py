"""What the cashier is told about codes that mean nothing and things that cannot be sold."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.ui.notices import NextStep, Told
from pos_app.ui.translations import isolated, tr


def unknown_code(code: str, steps: tuple[NextStep, ...]) -> Told:
    """No product has that code; `steps` is what may be done about it."""
    title = tr("Register", "Barcode {code} isn’t in the catalogue", code=isolated(code))
    detail = tr("Register", "Nothing was added. Scan again, or find it by its name.")
    return Told(title, detail, is_error=True, steps=steps)


def left_out(names: Sequence[str]) -> Told:
    """Some things of a sale cannot be sold as they were any more."""
    title = tr("Register", "Left out: {names}", names=", ".join(names))
    detail = tr("Register", "These cannot be sold as they were. The rest is in the cart.")
    return Told(title, detail, is_error=True)
