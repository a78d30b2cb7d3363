"""Logos: any picture file as dots, prepared by python-escpos (transparency, grey, dither)."""

from __future__ import annotations

import io
from functools import lru_cache

from escpos.image import EscposImage
from PIL import Image

from pos_app.documents.renderers.raster import Raster

_ROWS_MAX = 4_000  # Half a metre of paper.
# What Pillow raises for files that are no picture, broken, cut short or absurdly large.
_UNUSABLE = (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError)


@lru_cache(maxsize=4)
def picture_of(file: bytes, dots: int) -> Raster | None:
    """The picture in `file` at most `dots` wide, or None when it is not a usable picture."""
    try:
        with Image.open(io.BytesIO(file)) as opened:
            opened.thumbnail((dots // 8 * 8, _ROWS_MAX))
            dithered = EscposImage(opened)
            return Raster(dithered.width_bytes, dithered.height, dithered.to_raster_format())
    except _UNUSABLE:
        return None
