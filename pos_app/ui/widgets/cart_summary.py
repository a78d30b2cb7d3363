"""The cart at arm's length: the last item and the total, large enough to read from 80 cm."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, END, painting, px, text_width, tint, wrapped
from pos_app.ui.widgets.identify import identify

_ITEM_HEIGHT = 128.0
_ART = 88.0
_TOTAL_HEIGHT = 72.0
_SIZES = ("amountXL", "amountHero", "amountL", "amountM")


class LastItemCard(QFrame):
    """Picture, name, arithmetic and amount of the newest or chosen line."""

    def __init__(self, *, test_id: str = "cart.last", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._detail = self._amount = self._art = ""
        self._tint = "stone"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)

    def show_item(
        self, name: str, detail: str, amount: str, *, art: str = "", tint_name: str = "stone"
    ) -> None:
        """Show this line."""
        self._name, self._detail, self._amount = name, detail, amount
        self._art, self._tint = art, tint_name
        self.setAccessibleName(", ".join(filter(None, (name, detail, amount))))
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the picture with air around it."""
        return QSize(px(320), px(_ITEM_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return QSize(px(200), px(_ITEM_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        shades = tint(self._tint)
        with painting(self) as p:
            p.card(p.rect, 14, "accentWash")
            art = QRectF(20, 20, _ART, _ART)
            p.card(art, 14, shades.bg)
            if self._art:
                p.icon(self._art, art, 44, shades.ink, "duotone")
            else:
                p.text(art, self._name[:2], "display", shades.ink, CENTER)
            x, room = 20 + _ART + 16, p.width - _ART - 52
            role, pitch = "heading", 28.0
            lines = wrapped(self._name, role, room, 1)
            if text_width(self._name, role) > room:
                role, pitch = "title", 23.0
                lines = wrapped(self._name, role, room, 2)
            y = (p.height - len(lines) * pitch - 60) / 2
            for line in lines:
                p.text(QRectF(x, y, room, pitch), line, role)
                y += pitch
            p.text(QRectF(x, y, room, 20), self._detail, "lead", "ink2")
            size = "amountL" if text_width(self._amount, "amountL") <= room else "amountM"
            p.text(QRectF(x, y + 20, room, 40), self._amount, size, "accentInk")


class CartTotal(QFrame):
    """The total in the biggest size in which it fits."""

    def __init__(self, label: str, *, test_id: str = "cart.total") -> None:
        super().__init__()
        self._label = label
        self._amount = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, label)

    @property
    def amount(self) -> str:
        """What it shows."""
        return self._amount

    def show_amount(self, amount: str) -> None:
        """Show another total."""
        self._amount = amount
        self.setAccessibleName(f"{self._label} {amount}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for 56 px figures."""
        return QSize(px(320), px(_TOTAL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return QSize(px(200), px(_TOTAL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint label and amount."""
        with painting(self) as p:
            room = p.width - text_width(self._label, "heading") - 16
            fitting = (role for role in _SIZES if text_width(self._amount, role) <= room)
            p.text(p.rect, self._label, "heading", "ink2")
            p.text(p.rect, self._amount, next(fitting, "title"), "ink", END)
