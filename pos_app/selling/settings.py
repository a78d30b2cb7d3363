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

TILES, SCAN_FIRST = "tiles", "scan_first"
LAYOUT = settings.choice(
    "register.layout",
    default=TILES,
    title="Register",
    description="Tiles to tap beside the cart, or the cart as a table for shops that scan.",
    choices=(TILES, SCAN_FIRST),
    choice_titles=("Tiles", "Scanning"),
)

AUTO, LARGE, NORMAL, COMPACT = "auto", "large", "normal", "compact"
TILE_DENSITY = settings.choice(
    "register.tile_density",
    default=AUTO,
    title="Size of the tiles",
    description="As the window allows, large, normal, or compact without pictures.",
    choices=(AUTO, LARGE, NORMAL, COMPACT),
    choice_titles=("As the window allows", "Large", "Normal", "Compact"),
)

END, START = "end", "start"
CART_SIDE = settings.choice(
    "register.cart_side",
    default=END,
    title="Side of the cart",
    description="Where one ends reading a line, or where one starts.",
    choices=(END, START),
    choice_titles=("End", "Start"),
)

CUSTOMER_DISPLAY = settings.switch(
    "devices.customer_display",
    default=False,
    title="Customer display",
    description="A second screen that shows the customer basket, total and change.",
)

SOUNDS = settings.number(
    "register.sounds",
    default=60,
    title="Sounds",
    description="How loud added, problem and paid are heard. All three can be seen as well.",
    at_least=0,
    at_most=100,
    unit="%",
    zero="Off",
)
