"""Small things that show a state: coins to hand back, PIN dots, a meter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, painting, px, text_width, tint
from pos_app.ui.widgets.identify import identify


class MoneyPiece(QLabel):
    """A coin or note to hand back, with how many of it: "2 × €2"."""

    def __init__(
        self, count: str, value: str, tint_name: str, *, note: bool = False, name: str = ""
    ) -> None:
        super().__init__(f"{count} {value}")
        self._count = count
        self._value = value
        self._tint = tint_name
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, "", name or f"{count} {value}")

    def sizeHint(self) -> QSize:
        """Count, gap and piece."""
        return QSize(px(self._lead() + (104 if self._note else 60)), px(60))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint count and piece."""
        shades = tint(self._tint)
        with painting(self) as p:
            lead = self._lead()
            p.text(QRectF(0, 0, lead, p.height), self._count, "leadStrong", "ink2")
            if self._note:
                piece = QRectF(lead, 6, p.width - lead, 48)
                p.card(piece, 8, shades.bg, shades.ink, 1.5)
            else:
                piece = QRectF(lead, 0, 60, 60)
                p.circle(piece, shades.bg, shades.ink, 1.5)
                p.circle(piece.adjusted(6, 6, -6, -6), None, shades.ink, 1)
            p.text(piece, self._value, "leadStrong", shades.ink, CENTER)

    def _lead(self) -> float:
        return text_width(self._count, "leadStrong") + 16 if self._count else 0.0


class PinDots(QFrame):
    """How many digits of a PIN are typed; never which."""

    def __init__(
        self, length: int = 4, *, test_id: str = "pin", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._length = length
        self._typed = 0
        self._wrong = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id)
        self.set_typed(0)

    def set_typed(self, typed: int, *, wrong: bool = False, spoken: str = "") -> None:
        """Fill so many dots; longer PINs get more dots."""
        if typed > self._length:
            self._length = typed
            self.updateGeometry()
        self._typed, self._wrong = typed, wrong
        self.setAccessibleName(spoken or f"{typed} / {self._length}")
        self.update()

    def sizeHint(self) -> QSize:
        """24 px dots, 12 apart."""
        return QSize(px(36 * self._length - 12), px(24))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        full = "danger" if self._wrong else "accent"
        with painting(self) as p:
            for position in range(self._length):
                dot = QRectF(36 * position, 0, 24, 24)
                if position < self._typed:
                    p.circle(dot, full)
                else:
                    p.circle(dot, None, full if self._wrong else "line3", 1.5)


class Meter(QFrame):
    """A bar from 0 to 1, e.g. how much of a split payment is paid. The number stands beside it.

    A `tick` marks a level on it, such as the one to reorder at.
    """

    def __init__(self, *, height: float = 8, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._height = height
        self._ink = "accent"
        self._tick: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, "", name)

    def set_share(self, share: float, ink: str = "accent") -> None:
        """How full it is, and in which colour role."""
        self._share, self._ink = min(1.0, max(0.0, share)), ink
        self.update()

    def set_tick(self, tick: float | None) -> None:
        """Mark a level from 0 to 1, or none."""
        self._tick = tick
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as asked; a tick stands out above and below."""
        return QSize(px(120), px(self._height + (0 if self._tick is None else 10)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and bar."""
        with painting(self) as p:
            track = QRectF(0, (p.height - self._height) / 2, p.width, self._height)
            p.card(track, "full", "sunken")
            if self._share > 0:
                bar = max(self._height, p.width * self._share)
                p.card(QRectF(0, track.y(), bar, self._height), "full", self._ink)
            if self._tick is not None:
                p.fill(QRectF(p.width * self._tick - 1, 0, 2, p.height), "ink2")


class ProgressRing(QLabel):
    """How far something is, from 0 to 1, with the number inside."""

    def __init__(
        self, *, side: float = 64, name: str = "", test_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._side = side
        self._share = 0.0
        self._ink = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name)

    def set_share(self, share: float, text: str = "", ink: str = "accent") -> None:
        """How far it is, in words as well ("14 of 20")."""
        self._share, self._ink = min(1.0, max(0.0, share)), ink
        self.setText(text)
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """A circle."""
        return QSize(px(self._side), px(self._side))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and number."""
        width = max(4.0, self._side * 0.1)
        with painting(self) as p:
            box = p.rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            p.arc(box, 0.0, 1.0, width, "sunken")
            p.arc(box, 0.0, self._share, width, self._ink)
            p.text(p.rect, self.text(), "badge" if self._side < 80 else "title", "ink", CENTER)
