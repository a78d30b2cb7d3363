"""The push button in all its kinds and sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, Ink, Paint, painting, px, text_width, tokens
from pos_app.ui.widgets.identify import identify

Kind = Literal[
    "primary", "default", "soft", "ghost", "danger", "dangerGhost", "link", "inverseLink"
]
Size = Literal["compact", "default", "line", "touch", "scan", "large"]

# "line" is the 44 px of the controls in a cart line, "scan" is as high as the scan field.
_HEIGHTS = tokens().control | {"line": 44, "scan": 52}
_PADDING = {"compact": 11.0, "default": 16.0, "line": 18.0, "touch": 20.0}
_ICON = 18.0
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class _Paints:
    """Roles of a kind: fill, fill under the pointer, fill while pressed, edge, ink."""

    fill: str | None
    hover: str | None
    pressed: str | None
    edge: str | None
    ink: str


_KINDS: dict[str, _Paints] = {
    "primary": _Paints("accent", "accentHover", "accentPressed", None, "onAccent"),
    "default": _Paints("surface", "hover", "pressed", "line2", "ink"),
    "soft": _Paints("accentSoft", "accentSoft", "pressed", None, "accentInk"),
    "ghost": _Paints(None, "hover", "pressed", None, "ink2"),
    "danger": _Paints("danger", "dangerHover", "dangerHover", None, "onDanger"),
    "dangerGhost": _Paints(None, "dangerSoft", "pressed", None, "dangerInk"),
    "link": _Paints(None, None, None, None, "accentInk"),
    "inverseLink": _Paints(None, None, None, None, "inverseAccent"),
}


class Button(QPushButton):
    """Verb and thing ("Print labels"). Without text it is a square icon button."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "default",
        *,
        size: Size = "default",
        icon: str = "",
        test_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: str = kind
        self._size: str = size
        self._icon = icon
        self._weight = "regular"
        self._ink = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name or text)

    def set_kind(self, kind: Kind) -> None:
        """Change how it looks, e.g. soft when a filter is set."""
        self._kind = kind
        self.update()

    def set_ink(self, ink: str) -> None:
        """Another colour role for icon and text, e.g. a red bin on a default button."""
        self._ink = ink
        self.update()

    def set_icon(self, icon: str, weight: str = "regular") -> None:
        """Change the leading icon."""
        self._icon, self._weight = icon, weight
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon and text; as high as its size class, or the text."""
        height = float(_HEIGHTS[self._size])
        if not self.text():
            return QSize(px(height), px(height))
        bare = self._kind in ("link", "inverseLink")
        width = self._content_width() + (12 if bare else 2 * _PADDING.get(self._size, 24.0))
        return QSize(px(width), px(height))

    def minimumSizeHint(self) -> QSize:
        """A layout never cuts the words off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the state it is in."""
        with painting(self) as p:
            ink = self._draw_body(p)
            self._draw_content(p, ink)

    def _draw_body(self, p: Paint) -> Ink:
        paints = _KINDS[self._kind]
        radius = 12 if self._size in ("line", "touch", "scan", "large") else 10
        if not self.isEnabled():
            if paints.fill is not None:
                p.card(p.rect, radius, "sunken", "line")
            return "inkDisabled"
        fill = paints.fill
        if self.isDown() or self.isChecked():
            fill = paints.pressed
        elif self.underMouse():
            fill = paints.hover
        if fill is not None:
            p.card(p.rect, radius, fill, paints.edge)
        if self.hasFocus():
            filled = self._kind in ("primary", "danger")
            p.focus_ring(p.rect, radius, "surface" if filled else None)
        return self._ink or paints.ink

    def _draw_content(self, p: Paint, ink: Ink) -> None:
        words = self.text()
        if not words:
            p.icon(self._icon, p.rect, 20, ink, self._weight)
            return
        wanted = self._content_width()
        x = max(2.0, (p.width - wanted) / 2)
        if self._icon:
            p.icon(self._icon, QRectF(x, 0, _ICON, p.height), _ICON, ink, self._weight)
            x += _ICON + _GAP
        room = QRectF(x, 0, min(text_width(words, "bodyStrong") + 1, p.width - x), p.height)
        p.text(room, words, "bodyStrong", ink, CENTER)

    def _content_width(self) -> float:
        extra = _ICON + _GAP if self._icon else 0.0
        return text_width(self.text(), "bodyStrong") + extra
