"""What is said about sales that were put on hold."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.ui.notices import Told
from pos_app.ui.translations import tr


def left_out(names: Sequence[str]) -> Told:
    """Some things of a sale cannot be sold as they were any more."""
    title = tr("Register", "Left out: {names}", names=", ".join(names))
    detail = tr("Register", "These cannot be sold as they were. The rest is in the cart.")
    return Told(title, detail, is_error=True)
