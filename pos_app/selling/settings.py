"""What a shop can set about selling."""

from __future__ import annotations

from pos_app.platform import settings

FAVOURITES = settings.text(
    "register.favourites",
    default="",
    title="Favourites",
    description="The products on the first page of tiles: their SKUs with spaces between.",
    longest=4000,
)
