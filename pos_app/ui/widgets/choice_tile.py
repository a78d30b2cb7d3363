"""One of several ways to do something: tender methods, quick amounts, receipts, people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, END, Ink, Paint, text_width, wrapped
from pos_app.ui.widgets.badge import draw_avatar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

_AMOUNT_SIZES = ("amountKey", "title", "leadStrong")


class ChoiceTile(PaintedButton):
    """Checkable. `washed` fills the chosen one softly; without it only the edge tells."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        icon: str = "",
        key: str = "",
        washed: bool = True,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._detail = detail
        self._icon = icon
        self._key = key
        self._washed = washed
        self.setCheckable(True)
        self.setToolTip(detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, title, detail)

    def set_detail(self, detail: str) -> None:
        """The live sub-line, e.g. "Terminal ready"."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.setToolTip(detail)
        self.update()

    def design_size(self) -> tuple[float, float]:
        """64 high."""
        return max(120.0, text_width(self.text(), "bodyStrong") + 76), 64

    def draw(self, p: Paint) -> None:
        """Paint icon, title, detail and key."""
        ink = _draw_frame(p, self, washed=self._washed)
        x = 16.0
        if self._icon:
            weight = "duotone" if self.isEnabled() else "regular"
            p.icon(self._icon, QRectF(14, 0, 26, p.height), 26, ink, weight)
            x = 50.0
        room = p.width - x - 12
        middle = p.height / 2
        if not self._detail:
            p.text(QRectF(x, 0, room, p.height), self.text(), "bodyStrong", ink)
            return
        name = text_width(self.text(), "bodyStrong")
        if name > room:  # The name in two lines says more than half of it beside a detail.
            for at, line in enumerate(wrapped(self.text(), "bodyStrong", room, 2)):
                p.text(QRectF(x, middle - 20 + 20 * at, room, 20), line, "bodyStrong", ink)
            return
        p.text(QRectF(x, middle - 20, room, 20), self.text(), "bodyStrong", ink)
        detail = "ink2" if self.isEnabled() else "inkDisabled"
        p.text(QRectF(x, middle, room, 18), self._detail, "small", detail)
        if name <= room - text_width(self._key, "micro"):
            p.text(QRectF(0, 4, p.width - 9, 16), self._key, "micro", "ink3", END)


class AmountTile(PaintedButton):
    """A quick amount with its consequence: "€50.00", "Change €4.01". Chosen is accent-filled.

    One that `acts` at once cannot be chosen and does not grow.
    """

    def __init__(
        self,
        amount: str,
        detail: str,
        *,
        acts: bool = False,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(amount, parent)
        self._detail = detail
        self._height = 72 if acts else 60
        self.setCheckable(not acts)
        grows = QSizePolicy.Policy.Fixed if acts else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, grows)
        identify(self, test_id, amount, detail)

    def set_content(self, amount: str, detail: str) -> None:
        """Show another amount."""
        self._detail = detail
        self.setText(amount)
        identify(self, self.objectName(), amount, detail)
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        """Grows with the pad."""
        return text_width(self.text(), "amountKey") + 40, self._height

    def draw(self, p: Paint) -> None:
        """Paint amount and consequence."""
        chosen = self.isChecked()
        fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
        p.card(p.rect, 14, "accent" if chosen else fill, None if chosen else "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, 14, "surface" if chosen else None)
        ink, faint = ("onAccent", "onAccent") if chosen else ("ink", "ink2")
        if not self.isEnabled():
            ink = faint = "inkDisabled"
        middle, room = p.height / 2, p.width - 8
        roles = (role for role in _AMOUNT_SIZES if text_width(self.text(), role) <= room)
        box = QRectF(4, middle - 24, room, 28)
        p.text(box, self.text(), next(roles, "bodyStrong"), ink, CENTER)
        p.text(QRectF(4, middle + 4, p.width - 8, 18), self._detail, "caption", faint, CENTER)


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """Somebody who can sign in or approve."""

    key: str
    name: str
    role: str
    initials: str
    tint: str
    on_shift: bool = False


class PersonTile(PaintedButton):
    """A big tile on the sign-in screen, or a flat one (`wide`) in a dialog."""

    def __init__(
        self,
        person: PersonChoice,
        *,
        wide: bool = False,
        test_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(person.name, parent)
        self.person = person
        self._wide = wide
        self.setCheckable(True)
        down = QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)
        identify(self, test_id, person.name, person.role)

    def design_size(self) -> tuple[float, float]:
        """Room for avatar, name and role."""
        name = text_width(self.person.name, "leadStrong")
        return (name + 76, 56) if self._wide else (max(150.0, name + 24), 160)

    def draw(self, p: Paint) -> None:
        """Paint the person."""
        person = self.person
        ink = _draw_frame(p, self, washed=self._wide, radius=12 if self._wide else 18)
        if self._wide:
            draw_avatar(p, QRectF(12, p.height / 2 - 18, 36, 36), person.initials, person.tint)
            p.text(QRectF(60, 0, p.width - 72, p.height), person.name, "bodyStrong", "ink")
            return
        top = (p.height - 116) / 2
        circle = QRectF(p.width / 2 - 34, top, 68, 68)
        draw_avatar(p, circle, person.initials, person.tint, on_shift=person.on_shift)
        p.text(QRectF(8, top + 79, p.width - 16, 22), person.name, "leadStrong", ink, CENTER)
        p.text(QRectF(8, top + 101, p.width - 16, 18), person.role, "small", "ink2", CENTER)


def _draw_frame(p: Paint, tile: PaintedButton, *, washed: bool, radius: float = 12) -> Ink:
    if not tile.isEnabled():
        p.card(p.rect, radius, "sunken", "line2")
        return "inkDisabled"
    fill = "pressed" if tile.isDown() else "hover" if tile.hovered else "surface"
    if tile.isChecked():
        p.card(p.rect, radius, "accentSoft" if washed else fill, "accent", 2)
    else:
        p.card(p.rect, radius, fill, "line2")
    if tile.hasFocus():
        p.focus_ring(p.rect, radius, "accent" if tile.isChecked() else None)
    return "accentInk" if tile.isChecked() and washed else "ink"
