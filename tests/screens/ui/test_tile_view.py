"""Product tiles under taps and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from pos_app.ui import theme
from pos_app.ui.models.items import BadgeValue, TileItem
from pos_app.ui.theme import text_width
from pos_app.ui.widgets.tile_delegate import DENSITIES, TileDelegate, count_width
from pos_app.ui.widgets.tile_view import TileView

LEFT = Qt.MouseButton.LeftButton
ITEMS = [TileItem(f"p{n}", f"Product {n}", f"€{n}.00", "bread", "honey") for n in range(30)]


@pytest.fixture
def tiles(show) -> TileView:
    view = TileView(test_id="register.tiles", name="Products")
    view.set_items(ITEMS)
    return show(view, 838, 500)


def chosen(view: TileView) -> list[str]:
    seen: list[str] = []
    view.chosen.connect(seen.append)
    return seen


def middle_of(view: TileView, row: int):
    return view.visualRect(view.model().index(row, 0)).center()


def test_a_tap_chooses(qtbot, tiles):
    seen = chosen(tiles)
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=middle_of(tiles, 3))
    assert seen == ["p3"]


def test_two_quick_taps_are_two_items(qtbot, tiles):
    seen = chosen(tiles)
    place = middle_of(tiles, 3)
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(tiles.viewport(), LEFT, pos=place)
    assert seen[:2] == ["p3", "p3"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_choose(qtbot, tiles, key):
    seen = chosen(tiles)
    tiles.setFocus()
    tiles.setCurrentIndex(tiles.model().index(0, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    qtbot.keyClick(tiles, key)
    assert seen == ["p1"]


def test_a_long_press_asks_for_details_and_chooses_nothing(qtbot, tiles):
    seen = chosen(tiles)
    with qtbot.waitSignal(tiles.details_asked, timeout=2000) as asked:
        qtbot.mousePress(tiles.viewport(), LEFT, pos=middle_of(tiles, 2))
    qtbot.mouseRelease(tiles.viewport(), LEFT, pos=middle_of(tiles, 2))
    assert asked.args == ["p2"]
    assert seen == []


def test_control_i_asks_for_details(qtbot, tiles):
    tiles.setCurrentIndex(tiles.model().index(4, 0))
    with qtbot.waitSignal(tiles.details_asked) as asked:
        qtbot.keyClick(tiles, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["p4"]


@pytest.mark.parametrize(
    ("density", "width", "columns"),
    [
        ("normal", 838, 5),
        ("normal", 604, 4),
        ("normal", 592, 4),
        ("large", 1155, 6),
        ("compact", 838, 5),
        ("normal", 100, 1),
    ],
)
def test_as_many_columns_as_fit_really_stand_side_by_side(show, density, width, columns):
    view = TileView()
    view.set_density(density)
    view.set_items(ITEMS)
    show(view, width, 500)
    tops = [view.visualRect(view.model().index(row, 0)).top() for row in range(len(ITEMS))]
    assert view.columns == columns
    assert tops.count(tops[0]) == columns


def test_screen_readers_hear_name_price_stock_and_count(show):
    view = TileView(name="Products")
    view.set_items(
        [TileItem("a", "Aged Gouda", "€5.90", badge=BadgeValue("3 left", "warn"), count="2")]
    )
    show(view)
    child = QAccessible.queryAccessibleInterface(view).child(0)
    assert child.text(QAccessible.Text.Name) == "Aged Gouda, €5.90, 3 left, 2"


def test_right_to_left_starts_at_the_right(show, light):
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = TileView()
    view.set_items(ITEMS)
    show(view, 838, 500)
    first, second = (view.visualRect(view.model().index(row, 0)).x() for row in (0, 1))
    assert first > second


def test_the_count_bubble_is_at_the_end_of_the_tile(show, light):
    def bubble_x() -> list[int]:
        view = TileView()
        view.set_items([TileItem("a", "Loaf", "€4.20", "bread", "honey", count="1")])
        picture = show(view, 167, 200).grab().toImage()
        accent = theme.C("accent")
        return [x for x in range(167) if picture.pixelColor(x, 18) == accent]

    usual = bubble_x()
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = bubble_x()
    inner = [x for x in usual if 12 < x < 155]
    assert min(inner) > 100
    assert max(x for x in mirrored if 12 < x < 155) < 67


@pytest.mark.parametrize(
    ("name", "price", "place"),
    [
        ("Loaf", "€4.20", "beside the price"),
        ("Potatoes", "Ksh 90.00 / kg", "beside the name"),
        ("Mlimani wheat flour all purpose", "Ksh 120.00 / kg", "on the art"),
    ],
)
def test_the_stock_badge_covers_neither_icon_nor_words(show, light, name, price, place):
    view = TileView()
    badge = BadgeValue("9.6 kg left" if " / " in price else "3 left", "warn")
    view.set_items([TileItem("a", name, price, "bread", "sky", badge=badge)])
    picture = show(view, 167, 200).grab().toImage()

    def rows_of(ink) -> list[int]:
        return [
            y for y in range(200) if any(picture.pixelColor(x, y) == ink for x in range(9, 159))
        ]

    badge_rows = rows_of(theme.tone("warn")[0])
    places = {"beside the price": (122, 142), "beside the name": (99, 119), "on the art": (46, 66)}
    top, bottom = places[place]
    assert top <= min(badge_rows) <= max(badge_rows) <= bottom
    assert not set(badge_rows) & set(rows_of(theme.tint("sky").ink))


def test_a_bigger_size_makes_bigger_tiles(tiles, light):
    before = tiles.gridSize().height()
    theme.apply(light, "light", scale=1.25)
    assert tiles.gridSize().height() == round(before * 1.25)


@pytest.mark.parametrize(
    ("price", "count", "beside_the_price"),
    [("€4.20", "3", True), ("Ksh 1,250.00", "3", False), ("Ksh 1,250,000.00", "120", False)],
)
def test_the_count_on_a_compact_tile_never_covers_the_price(price, count, beside_the_price):
    theme.apply(QApplication.instance(), "light")
    painter = TileDelegate()
    painter.density = DENSITIES["compact"]
    card = QRectF(6, 6, 146, 84)
    item = TileItem("p", "Heirloom carrots in a very long bag", price, count=count)
    words = painter.words(card, item)
    bubble = card.right() - 8 - count_width(count)
    assert (words.count == words.middle) is beside_the_price
    if beside_the_price:
        assert words.x + text_width(price, words.price) <= bubble
    else:
        assert all(words.x + text_width(line, "bodyStrong") <= bubble for line in words.name)
