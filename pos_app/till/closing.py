"""What a till does after a shift was closed: its anchor and a verified backup."""

from __future__ import annotations

from pos_app.platform.backup import back_up_at_close
from pos_app.till.composition import Till


def after_close(till: Till) -> None:
    """Makes the anchor durable and keeps a verified backup of the day."""
    till.store.sync_anchor()
    back_up_at_close(till.folder, till.store.keys, till.now())
