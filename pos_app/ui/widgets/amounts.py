"""Amounts as the heroes of a card: to pay, received, change; and totals line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import END, Paint, painting, px, text_width
from pos_app.ui.widgets.identify import identify


@dataclass(frozen=True, slots=True)
class AmountValue:
    """One amount of the card: `caret` where digits go, `washed` for the result."""

    label: str
    amount: str
    caret: bool = False
    washed: bool = False


class AmountCard(QFrame):
    """Up to three amounts beside each other, in the biggest size in which all fit."""

    def __init__(self, *, test_id: str = "amounts", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[AmountValue, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)

    @property
    def values(self) -> tuple[AmountValue, ...]:
        """What it shows."""
        return self._values

    def set_values(self, values: Sequence[AmountValue]) -> None:
        """Show these."""
        self._values = tuple(values)
        self.setAccessibleName(", ".join(f"{v.label} {v.amount}" for v in self._values))
        self.update()

    def sizeHint(self) -> QSize:
        """108 high."""
        return QSize(px(480), px(108))

    def minimumSizeHint(self) -> QSize:
        """The amounts get smaller before they are cut."""
        return QSize(px(320), px(108))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        with painting(self) as p:
            p.card(p.rect, 16, "surface", "line")
            pitch = p.width / max(1, len(self._values))
            role = _biggest([value.amount for value in self._values], pitch - 40)
            for position, value in enumerate(self._values):
                _draw_amount(p, QRectF(position * pitch, 0, pitch, p.height), value, role)
                following = self._values[position + 1 : position + 2]
                if following and not value.washed and not following[0].washed:
                    p.fill(QRectF((position + 1) * pitch, 22, 1, p.height - 44), "line2")


def _draw_amount(p: Paint, box: QRectF, value: AmountValue, role: str) -> None:
    ink = "accentInk" if value.washed else "ink"
    x = box.x() + 24
    if value.washed:
        p.card(box.adjusted(8, 8, -8, -8), 12, "accentWash")
    room = box.right() - x - 16
    p.text(QRectF(x, 17, room, 20), value.label, "label", ink if value.washed else "ink2")
    p.text(QRectF(x, 40, room, 50), value.amount, role, ink)
    if value.caret:
        # Figures are typed towards the right everywhere.
        after = x - 4 if p.rtl else x + min(room, text_width(value.amount, role)) + 2
        p.fill(QRectF(after, 48, 2, 36), "focus")


def _biggest(amounts: list[str], room: float) -> str:
    for role in ("amountHero", "amountL", "amountM"):
        if all(text_width(amount, role) <= room for amount in amounts):
            return role
    return "title"


@dataclass(frozen=True, slots=True)
class TotalLine:
    """A label and an amount; "saving" is green, "total" big."""

    label: str
    amount: str
    kind: str = "plain"


class TotalsBlock(QFrame):
    """Subtotal, discounts, tax, and the total where no hero bar states it."""

    def __init__(
        self, *, pitch: float = 21, test_id: str = "totals", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pitch = pitch
        self._lines: tuple[TotalLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)

    @property
    def lines(self) -> tuple[TotalLine, ...]:
        """What it shows."""
        return self._lines

    def set_lines(self, lines: Sequence[TotalLine]) -> None:
        """Show these lines."""
        resized = len(self._lines) != len(lines)
        self._lines = tuple(lines)
        self.setAccessibleName(", ".join(f"{t.label} {t.amount}" for t in self._lines))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(px(240), px(sum(self._height(line) for line in self._lines)))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        with painting(self) as p:
            y = 0.0
            for line in self._lines:
                height = self._height(line)
                _draw_total(p, QRectF(0, y, p.width, height), line)
                y += height

    def _height(self, line: TotalLine) -> float:
        return 44.0 if line.kind == "total" else self._pitch


def _draw_total(p: Paint, box: QRectF, line: TotalLine) -> None:
    if line.kind == "total":
        box = box.adjusted(0, 8, 0, 0)
        p.text(box, line.label, "title")
        p.text(box, line.amount, "amountM", "ink", END)
        return
    p.text(box, line.label, "small", "ink2")
    p.text(box, line.amount, "small", "accentInk" if line.kind == "saving" else "ink2", END)
