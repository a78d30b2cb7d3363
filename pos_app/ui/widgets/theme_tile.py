"""A theme to choose: a small register drawn in its colours, and its name."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import Paint, px, tokens
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

Shade = Literal["light", "dark", "system"]


class ThemeTile(PaintedButton):
    """Checkable; put several in a QButtonGroup."""

    def __init__(
        self, shade: Shade, title: str, *, test_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.shade: Shade = shade
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, title)

    def design_size(self) -> tuple[float, float]:
        """The picture and a line of words."""
        return 220, 150

    def minimumSizeHint(self) -> QSize:
        """Narrow windows may squeeze the picture."""
        return QSize(px(112), self.sizeHint().height())

    def draw(self, p: Paint) -> None:
        """Paint the picture, its edge, and the name."""
        box = QRectF(0, 0, p.width, 118)
        _draw_window(p, box, "dark" if self.shade == "dark" else "light")
        if self.shade == "system":
            half = QRectF(p.width / 2, 0, p.width / 2, 118)
            p.painter.save()
            p.painter.setClipRect(p.mir(half))
            _draw_window(p, box, "dark")
            p.painter.restore()
        chosen = self.isChecked()
        p.card(box, 14, None, "accent" if chosen else "line2", 2.5 if chosen else 1)
        if self.hasFocus():
            p.focus_ring(box, 14, "accent" if chosen else None)
        words = QRectF(2, 126, p.width - 34, 20)
        p.text(words, self.text(), "bodyStrong", "accentInk" if chosen else "ink")
        if chosen:
            p.icon("check-circle", QRectF(p.width - 24, 126, 20, 20), 20, "accent", "fill")


def _draw_window(p: Paint, box: QRectF, shade: str) -> None:
    def role(name: str) -> QColor:
        return QColor(tokens().colours[shade][name])

    p.card(box, 14, role("canvas"))
    p.card(QRectF(box.x() + 12, box.y() + 12, 18, box.height() - 24), 6, role("sunken"))
    cart = QRectF(box.right() - 84, box.y() + 12, 70, box.height() - 24)
    p.card(cart, 8, role("surface"), role("line"))
    side = (cart.x() - 12 - (box.x() + 40)) / 3
    for at in range(6):
        x = box.x() + 40 + (at % 3) * side
        y = box.y() + 14 + (at // 3) * 48
        p.card(QRectF(x, y, side - 6, 42), 8, role("surface"), role("line2"))
    for at, width in enumerate((40, 32, 26)):
        line = QRectF(cart.x() + 6, cart.y() + 8 + at * 14, width, 5)
        p.card(line, 2, role("ink3"))
    p.card(QRectF(cart.x() + 6, cart.bottom() - 22, cart.width() - 12, 16), 5, role("accent"))
