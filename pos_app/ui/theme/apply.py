"""Puts a look on the application: style, palette, font, sheet; and refreshes what is on screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLayout, QWidget

from pos_app.ui.theme.fonts import F
from pos_app.ui.theme.look import Look, look, px, set_look
from pos_app.ui.theme.palette import make_palette
from pos_app.ui.theme.stylesheet import make_stylesheet

_SPACING = "designSpacing"
_MARGINS = "designMargins"


def apply(
    app: QApplication,
    name: str = "light",
    *,
    scale: float = 1.0,
    reduce_motion: bool = False,
    high_contrast: bool = False,
    density: str = "auto",
) -> None:
    """Show everything in the theme "light" or "dark", at `scale` (0.8 to 1.6)."""
    before = look().scale
    set_look(Look(name, scale, reduce_motion, high_contrast, density))
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setCursorFlashTime(0)  # A steady blue caret is found sooner, and nothing wakes for it.
    app.setPalette(make_palette())
    app.setFont(F("body"))
    app.setStyleSheet(make_stylesheet())
    for widget in app.allWidgets():
        _refresh(widget, resized=before != scale)


def space(layout: QLayout, spacing: float, margins: tuple[float, float, float, float]) -> None:
    """Give a layout its spacing and margins (start, top, end, bottom) in px at 100 %."""
    layout.setProperty(_SPACING, float(spacing))
    layout.setProperty(_MARGINS, list(margins))
    _rescale(layout)


def _rescale(layout: QLayout) -> None:
    spacing, margins = layout.property(_SPACING), layout.property(_MARGINS)
    if spacing is None or margins is None:
        return
    layout.setSpacing(px(spacing))
    start, top, end, bottom = (px(m) for m in margins)
    parent = layout.parentWidget()
    if QApplication.isRightToLeft() if parent is None else parent.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def _refresh(widget: QWidget, *, resized: bool) -> None:
    retheme = getattr(widget, "retheme", None)
    if retheme is not None:
        retheme()
    if resized:
        for layout in widget.findChildren(QLayout):
            _rescale(layout)
        widget.updateGeometry()
    widget.update()
