"""The row above everything: logo, menu, jump box, notices, lock, who is signed in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import Paint, painting, px, space, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Logo, draw_avatar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.menu_bar import MenuBar
from pos_app.ui.widgets.painted_button import PaintedButton
from pos_app.ui.widgets.surfaces import row

_HEIGHT = 48.0
_SMALL_BELOW = 1200


@dataclass(frozen=True, slots=True)
class PersonValue:
    """Who is signed in: name, role, initials and the tint they stand on."""

    name: str
    role: str
    initials: str
    tint: str = "plum"


class JumpBox(PaintedButton):
    """Looks like a search box and opens the palette; in small windows only a glass."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("TopRow", "Jump to anything…"), parent)
        self._key = key
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_small(self, small: bool) -> None:
        """Only the glass."""
        self._small = small
        self.updateGeometry()

    def design_size(self) -> tuple[float, float]:
        """300 wide, or a square."""
        return (36 if self._small else 300), 34

    def draw(self, p: Paint) -> None:
        """Paint box, glass and key."""
        if not self._small or self.hovered or self.isDown():
            p.card(p.rect, 10, "pressed" if self.isDown() else "sunken")
        if self.hasFocus():
            p.focus_ring(p.rect, 10)
        if self._small:
            p.icon("magnifying-glass", p.rect, 20, "ink2")
            return
        p.icon("magnifying-glass", QRectF(10, 0, 16, p.height), 16, "ink2")
        width = p.keycap(p.width - 8, p.height / 2, self._key, "surface", "ink")
        room = QRectF(34, 0, p.width - 48 - width, p.height)
        p.text(room, self.text(), "small", "ink2")


class IconButton(PaintedButton):
    """A flat icon, with a dot when there is news."""

    def __init__(
        self, icon: str, name: str, test_id: str, *, side: float = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._icon = icon
        self._side = side
        self._dot = ""
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name)

    def set_icon(self, icon: str) -> None:
        """Another icon, e.g. an arrow that turned round."""
        self._icon = icon
        self.update()

    def set_dot(self, ink: str, description: str = "") -> None:
        """A dot in a colour role (empty: none), and the words for it."""
        self._dot = ink
        self.setAccessibleDescription(description)
        self.update()

    def design_size(self) -> tuple[float, float]:
        """A square."""
        return self._side, self._side

    def draw(self, p: Paint) -> None:
        """Paint icon and dot."""
        if self.hovered or self.isDown():
            p.card(p.rect, 10, "pressed" if self.isDown() else "hover")
        if self.hasFocus():
            p.focus_ring(p.rect, 10)
        p.icon(self._icon, p.rect, 20, "ink2" if self.isEnabled() else "inkDisabled")
        if self._dot:
            place = QRectF(p.width / 2 + 3, p.height / 2 - 12, 8, 8)
            p.circle(place, self._dot, "canvas", 1.5)


class PersonButton(PaintedButton):
    """Avatar, name and role; opens switch user, clock out and preferences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._person = PersonValue("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_person(self, person: PersonValue) -> None:
        """Show who is signed in."""
        self._person = person
        self.setAccessibleName(f"{person.name}, {person.role}")
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        """Wide enough for the name."""
        name = text_width(self._person.name, "smallStrong")
        return max(name, text_width(self._person.role, "caption")) + 62, 40

    def draw(self, p: Paint) -> None:
        """Paint the person."""
        if self.hovered or self.isDown():
            p.card(p.rect, 12, "pressed" if self.isDown() else "hover")
        if self.hasFocus():
            p.focus_ring(p.rect, 12)
        person = self._person
        draw_avatar(p, QRectF(6, 4, 32, 32), person.initials, person.tint)
        p.text(QRectF(48, 3, p.width - 54, 18), person.name, "smallStrong")
        p.text(QRectF(48, 20, p.width - 54, 16), person.role, "caption", "ink2")


class TopRow(QWidget):
    """Fill `menu_bar`; the rest is set here. Small windows get a menu button for the pages."""

    pages_asked = Signal()
    jump_asked = Signal()
    notices_asked = Signal()
    lock_asked = Signal()
    person_asked = Signal()

    def __init__(
        self, shop: str, *, jump_key: str = "Ctrl K", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.menu_bar = MenuBar()
        self._pages = IconButton("list", tr("TopRow", "Pages"), "top.pages")
        self._jump = identify(JumpBox(jump_key), "top.jump", tr("TopRow", "Jump to anything"))
        self._bell = IconButton("bell", tr("TopRow", "Notices"), "top.notices")
        self._lock = IconButton("lock-key", tr("TopRow", "Lock the till"), "top.lock")
        self._person = identify(PersonButton(), "top.person")
        self._pages.hide()
        for button, asked in (
            (self._pages, self.pages_asked),
            (self._jump, self.jump_asked),
            (self._bell, self.notices_asked),
            (self._lock, self.lock_asked),
            (self._person, self.person_asked),
        ):
            button.clicked.connect(asked)
        ends = row(self._bell, self._lock, self._person, spacing=2)
        start = row(self._pages, Logo(shop), 10, spacing=10)
        self._line = row(start, self.menu_bar, self._jump, ends, spacing=16)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, "top", shop)

    def set_person(self, person: PersonValue) -> None:
        """Show who is signed in."""
        self._person.set_person(person)

    def set_news(self, count: int) -> None:
        """A dot on the bell, and the number for screen readers."""
        said = tr("TopRow", "%n new notices", count) if count else ""
        self._bell.set_dot("accent" if count else "", said)

    def sizeHint(self) -> QSize:
        """48 high, more when a script's letters need it."""
        return QSize(px(800), max(px(_HEIGHT), self.menu_bar.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the page in width."""
        return QSize(px(480), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1,200 px the jump box is a glass and the pages are behind a button."""
        super().resizeEvent(event)
        small = self.width() < px(_SMALL_BELOW)
        self._jump.set_small(small)
        self._pages.setVisible(small)
        space(self._line, 16 if small else 18, (12 if small else 22, 0, 22, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's own colour."""
        with painting(self) as p:
            p.fill(p.rect, "canvas")
