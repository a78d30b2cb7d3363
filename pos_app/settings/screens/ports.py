"""What the settings page needs of the window around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from pos_app.ui.theme.taste import Taste

Options = Mapping[str, Callable[[], Sequence[tuple[str, str]]]]
"""For text settings by name: what can be chosen, as value and words."""


class LookPort(Protocol):
    """The look of this till: kept and applied at once. `changed` whoever changed it."""

    @property
    def changed(self) -> SignalInstance:
        """It is different now."""

    @property
    def taste(self) -> Taste:
        """As it is now."""

    def wish(self, taste: Taste) -> None:
        """Another look, now and at the next start."""
