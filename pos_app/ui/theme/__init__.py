"""The look of every screen: colours, fonts and icons by role, and one way to paint."""

from pos_app.ui.theme.apply import apply, space
from pos_app.ui.theme.colours import C, Ink, Tint, colour, series, tint, tone
from pos_app.ui.theme.fonts import F, elided, mono_font, text_width, wrapped
from pos_app.ui.theme.icons import icon, picture
from pos_app.ui.theme.look import Look, look, motion_ms, px, row_height
from pos_app.ui.theme.painter import CENTER, END, START, Align, Paint, painting, painting_item
from pos_app.ui.theme.resources import resource_path
from pos_app.ui.theme.shadows import shadow_margin
from pos_app.ui.theme.tokens import tokens

__all__ = [
    "CENTER",
    "END",
    "START",
    "Align",
    "C",
    "F",
    "Ink",
    "Look",
    "Paint",
    "Tint",
    "apply",
    "colour",
    "elided",
    "icon",
    "look",
    "mono_font",
    "motion_ms",
    "painting",
    "painting_item",
    "picture",
    "px",
    "resource_path",
    "row_height",
    "series",
    "shadow_margin",
    "space",
    "text_width",
    "tint",
    "tokens",
    "tone",
    "wrapped",
]
