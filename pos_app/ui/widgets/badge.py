"""Small marks: badge, avatar, keycap, the shop's logo. Shown, never pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import CENTER, Paint, painting, px, text_width, tint, tokens, tone
from pos_app.ui.widgets.identify import identify

_BADGE_HEIGHT = 24.0


class Mark(QLabel):
    """A label that draws itself; its accessible name is what it shows."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def design_size(self) -> tuple[float, float]:
        """The width and height at 100 %."""
        raise NotImplementedError

    def draw(self, p: Paint) -> None:
        """Paint it."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """See `design_size`."""
        width, height = self.design_size()
        return QSize(px(width), px(height))

    def minimumSizeHint(self) -> QSize:
        """It is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, mirrored and scaled."""
        with painting(self) as p:
            self.draw(p)


class Badge(Mark):
    """A pill with a dot or an icon and a word: never a colour alone."""

    def __init__(
        self, value: BadgeValue, *, plain: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(value.text, parent)
        self._value = value
        self._plain = plain or value.tone == "accent"

    def set_value(self, value: BadgeValue) -> None:
        """Show another state."""
        self._value = value
        self.setText(value.text)
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        """As wide as its word."""
        return badge_width(self._value, plain=self._plain), _BADGE_HEIGHT

    def draw(self, p: Paint) -> None:
        """Paint the pill."""
        draw_badge(p, 0, p.height / 2, self._value, plain=self._plain)


class Avatar(Mark):
    """Initials on a category tint; a green dot says that the person is on shift."""

    def __init__(
        self,
        initials: str,
        tint_name: str,
        *,
        side: float = 40,
        on_shift: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(initials, parent)
        self._tint = tint_name
        self._side = side
        self._on_shift = on_shift
        identify(self, "", name)

    def set_person(self, initials: str, tint_name: str, name: str = "") -> None:
        """Show somebody else."""
        self._tint = tint_name
        self.setText(initials)
        self.setAccessibleName(name)
        self.update()

    def design_size(self) -> tuple[float, float]:
        """A circle."""
        return self._side, self._side

    def draw(self, p: Paint) -> None:
        """Paint the circle."""
        draw_avatar(p, p.rect, self.text(), self._tint, on_shift=self._on_shift)


class Keycap(Mark):
    """A key hint, e.g. "F2"."""

    def design_size(self) -> tuple[float, float]:
        """At least square."""
        return max(24.0, text_width(self.text(), "micro") + 14), 20

    def draw(self, p: Paint) -> None:
        """Paint the key."""
        p.keycap(p.width, p.height / 2, self.text())


class ArtTile(Mark):
    """A duotone icon on a rounded square of a soft tone or tint: device, notice, product."""

    def __init__(
        self,
        icon: str,
        tone_name: str = "neutral",
        *,
        side: float = 48,
        round_one: bool = False,
        weight: str = "duotone",
        name: str = "",
    ) -> None:
        super().__init__("")
        self._radius = side / 2 if round_one else side * 0.29
        self._weight = weight
        self._icon = icon
        self._tone = tone_name
        self._side = side
        identify(self, "", name)

    def set_art(self, icon: str, tone_name: str) -> None:
        """Another icon on another tone."""
        self._icon, self._tone = icon, tone_name
        self.update()

    def design_size(self) -> tuple[float, float]:
        """A square."""
        return self._side, self._side

    def draw(self, p: Paint) -> None:
        """Paint square and icon."""
        bg, ink = ("accentWash", "accent") if self._tone == "wash" else tone(self._tone)
        p.card(p.rect, self._radius, bg)
        if not self._icon:
            return
        p.icon(self._icon, p.rect, round(self._side * 0.46), ink, self._weight)


class Logo(Mark):
    """The shop's mark: a leaf until the shop sets its own."""

    def __init__(self, name: str, *, side: float = 28, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._side = side
        identify(self, "", name)

    def design_size(self) -> tuple[float, float]:
        """A square."""
        return self._side, self._side

    def draw(self, p: Paint) -> None:
        """Paint the mark."""
        p.card(p.rect, self._side * 0.28, "accent")
        p.icon("leaf", p.rect, round(self._side * 0.58), "onAccent", "fill")


def badge_width(value: BadgeValue, *, plain: bool = False) -> float:
    """How wide the pill of a badge is."""
    lead = 18.0 if value.icon else 0.0 if plain else 12.0
    return text_width(value.text, "badge") + lead + 20


def draw_badge(
    p: Paint, start: float, middle: float, value: BadgeValue, *, plain: bool = False
) -> None:
    """Paint a badge from x `start`, centred on y `middle`."""
    bg, ink = tone(value.tone)
    width = badge_width(value, plain=plain)
    box = QRectF(start, middle - _BADGE_HEIGHT / 2, width, _BADGE_HEIGHT)
    p.card(box, "full", bg)
    text = box.adjusted(10, 0, -8, 0)
    if value.icon:
        p.icon(value.icon, QRectF(start + 8, box.y(), 14, 24), 14, ink)
        text.setLeft(start + 26)
    elif not plain:
        p.circle(QRectF(start + 9, middle - 3, 6, 6), ink)
        text.setLeft(start + 21)
    p.text(text, value.text, "badge", ink)


def draw_avatar(
    p: Paint, rect: QRectF, initials: str, tint_name: str, *, on_shift: bool = False
) -> None:
    """Paint initials in a circle; the text grows with it."""
    shades = tint(tint_name)
    p.circle(rect, shades.bg)
    sizes = ((60, "heading"), (38, "leadStrong"), (30, "badge"))
    role = next((role for least, role in sizes if rect.width() >= least), "micro")
    if tokens().type_roles[role].px > rect.width() * 0.5:
        role = "micro"
    p.text(rect, initials, role, shades.ink, CENTER)
    if on_shift:
        dot = QRectF(rect.right() - 18, rect.bottom() - 20, 20, 20)
        p.circle(dot, "ok", "surface", 3)
