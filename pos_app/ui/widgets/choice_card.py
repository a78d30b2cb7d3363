"""A big choice among few: art, title and sentence on a card, and a round mark at the end."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import Paint, text_width, tint, wrapped
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton


class ChoiceCard(PaintedButton):
    """Checkable; put several in a QButtonGroup."""

    def __init__(
        self,
        title: str,
        detail: str,
        *,
        icon: str,
        tint_name: str = "stone",
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._detail = detail
        self._icon = icon
        self._tint = tint_name
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, title, detail)

    def design_size(self) -> tuple[float, float]:
        """104 high."""
        return max(360.0, text_width(self.text(), "title") + 200), 104

    def draw(self, p: Paint) -> None:
        """Paint card, art, words and mark."""
        chosen = self.isChecked()
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, 18, fill, "accent" if chosen else "line2", 2 if chosen else 1)
        if self.hasFocus():
            p.focus_ring(p.rect, 18, "accent" if chosen else None)
        shades = tint(self._tint)
        art = QRectF(22, p.height / 2 - 32, 64, 64)
        p.card(art, 16, shades.bg)
        p.icon(self._icon, art, 34, shades.ink, "duotone")
        room = p.width - 106 - 64
        lines = wrapped(self._detail, "body", room, 2)
        top = p.height / 2 - (24 + 20 * len(lines)) / 2
        p.text(QRectF(106, top, room, 24), self.text(), "title")
        p.lines(QRectF(106, top + 25, room, 40), lines, "body", "ink2")
        mark = QRectF(p.width - 48, p.height / 2 - 12, 24, 24)
        if chosen:
            p.icon("check-circle", mark, 24, "accent", "fill")
        else:
            p.circle(mark.adjusted(2, 2, -2, -2), None, "line3", 1.5)
