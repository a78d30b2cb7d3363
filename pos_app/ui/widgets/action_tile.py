"""A secondary action on a selling screen: icon over caption, key at the top end."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, END, Paint, text_width
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton


class ActionTile(PaintedButton):
    """54 high: Hold, Discount, Note, More. A short one is 40 high and shows its icon alone."""

    def __init__(
        self,
        text: str,
        icon: str,
        *,
        key: str = "",
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._key = key
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, text)

    def set_short(self, short: bool) -> None:
        """In low windows there is room for the icon only; the tooltip says the rest."""
        self._short = short
        self.setToolTip(self.text() if short else "")
        self.updateGeometry()
        self.update()

    def set_content(self, text: str, icon: str, key: str) -> None:
        """It does something else now."""
        self._icon, self._key = icon, key
        self.setText(text)
        self.setAccessibleName(text)
        self.set_short(self._short)

    def design_size(self) -> tuple[float, float]:
        """The layout shares the width out."""
        if self._short:
            return 56.0, 40
        return max(72.0, text_width(self.text(), "smallStrong") + 16), 54

    def draw(self, p: Paint) -> None:
        """Paint the tile."""
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, 12, fill if self.isEnabled() else "sunken", "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, 12)
        ink = "ink" if self.isEnabled() else "inkDisabled"
        faint = "ink3" if self.isEnabled() else "inkDisabled"
        p.text(QRectF(0, 2, p.width - 7, 16), self._key, "micro", faint, END)
        if self._short:
            p.icon(self._icon, p.rect, 20, ink)
            return
        p.icon(self._icon, QRectF(0, 9, p.width, 20), 20, ink)
        p.text(QRectF(4, 30, p.width - 8, 18), self.text(), "smallStrong", ink, CENTER)
