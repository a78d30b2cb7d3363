"""The QPalette of a theme: every colour that Fusion asks for, so stock controls fit in."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from pos_app.ui.theme.colours import C

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "onDanger",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accentSoft",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Link: "accentInk",
    QPalette.ColorRole.LinkVisited: "accentInk",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "onInverse",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "line3",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.Accent: "accent",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def make_palette() -> QPalette:
    """The palette of the current theme."""
    palette = QPalette()
    for place, role in _ROLES.items():
        palette.setColor(place, C(role))
    for place in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, place, C("inkDisabled"))
    return palette
