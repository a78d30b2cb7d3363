"""What one cell of a table shows: a plain value, ready to be drawn, copied and read out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from pos_app.ui.models.items import BadgeValue


@dataclass(frozen=True, slots=True)
class Cell:
    """`sub` is the second line. `art` (an icon), `initials` or a `picture` stand before the words.

    `meter` is 0 to 1 with a `tick` at a level; `icon` stands alone, as in a column of buttons or
    before a locked line; `stepper` is a number with minus and plus; `checked` is a tick box.
    """

    text: str = ""
    sub: str = ""
    art: str = ""
    tint: str = "stone"
    ink: str = "ink"
    strong: bool = False
    badge: BadgeValue | None = None
    meter: float | None = None
    checked: bool | None = None
    sub_ink: str = "ink2"
    initials: str = ""
    picture: QImage | None = None
    meter_ink: str = ""
    tick: float | None = None
    icon: str = ""
    stepper: str | None = None
    said: str = ""

    @property
    def plain(self) -> str:
        """The words of the cell, for copying and searching."""
        return self.text or self.stepper or (self.badge.text if self.badge else "")

    @property
    def spoken(self) -> str:
        """What a screen reader says; `said` where the cell shows no words."""
        badge = self.badge.text if self.badge else ""
        return self.said or ", ".join(
            part for part in (self.text, self.stepper or "", self.sub, badge) if part
        )
