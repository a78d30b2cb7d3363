"""The style page and whole windows in both themes: drawn, named, reachable by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget

from pos_app.ui import theme
from pos_app.ui.theme import C
from pos_app.ui.widgets.gallery import Gallery
from tests.screens.ui import compositions, paying
from tests.screens.ui.forms import product_sheet
from tests.screens.ui.tables import products_page

SHOTS = Path("/tmp/duka-look")  # noqa: S108 -- pictures for people, not data


WINDOWS = {
    "register": compositions.register,
    "tender": paying.tender,
    "change_due": paying.change_due,
    "sign_in": paying.sign_in,
}


def keep(picture: QImage, name: str) -> None:
    SHOTS.mkdir(exist_ok=True)
    assert picture.save(str(SHOTS / f"{name}.png"))


def shares(picture: QImage) -> dict[str, float]:
    """How much of the picture has each colour, from every fourth pixel."""
    counts: dict[str, int] = {}
    for x in range(0, picture.width(), 4):
        for y in range(0, picture.height(), 4):
            name = QColor(picture.pixel(x, y)).name()
            counts[name] = counts.get(name, 0) + 1
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()}


def focusable(widget: QWidget) -> list[QWidget]:
    found = [widget, *widget.findChildren(QWidget)]
    return [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisibleTo(widget)]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_page_is_drawn(show, light, name):
    theme.apply(light, name)
    page = show(Gallery(), 1640, 1060)
    picture = page.grab().toImage()
    keep(picture, f"components-{name}")
    colours = shares(picture)
    assert colours[C("canvas").name()] > 0.3
    for role in ("accent", "inverse", "danger", "surface", "warnSoft"):
        assert colours.get(C(role).name(), 0) > 0.0005, role


def test_everything_on_the_style_page_has_a_name(show):
    page = show(Gallery(), 1640, 1060)
    nameless = [
        w
        for w in focusable(page)
        if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert len(focusable(page)) > 40


@pytest.mark.parametrize("name", list(WINDOWS))
@pytest.mark.parametrize(("shade", "width"), [("light", 1366), ("dark", 1920), ("light", 1024)])
def test_windows_can_be_put_together(show, light, name, shade, width):
    theme.apply(light, shade)
    window = show(WINDOWS[name](width), width, {1920: 1080}.get(width, 768))
    picture = window.grab().toImage()
    keep(picture, f"{name}-{shade}-{width}")
    colours = shares(picture)
    assert colours[C("canvas").name()] > 0.1
    assert colours[C("surface").name()] > 0.03
    nameless = [w.objectName() for w in focusable(window) if not w.accessibleName()]
    assert [n for n in nameless if n not in ("qt_scrollarea_viewport",)] == []


def test_right_to_left_is_the_mirror_image(show, light):
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = show(compositions.register(1366), 1366, 768)
    keep(window.grab().toImage(), "register-rtl")
    cart = window.findChild(QWidget, "register.cart")
    nav = window.findChild(QWidget, "nav")
    assert cart.mapTo(window, cart.rect().topLeft()).x() < 20
    assert nav.x() > 1200


@pytest.mark.parametrize("scale", [0.8, 1.25, 1.6])
def test_other_sizes_keep_the_order(show, light, scale):
    theme.apply(light, "light", scale=scale)
    window = show(compositions.register(1366), round(1366 * scale), round(768 * scale))
    picture = window.grab().toImage()
    pay = window.findChild(QWidget, "register.pay")
    assert pay.height() == round(72 * scale)
    keep(picture, f"register-{int(scale * 100)}")


@pytest.mark.parametrize("build", [Gallery, products_page, product_sheet, *WINDOWS.values()])
def test_nothing_flashes_up_while_a_page_is_built(qtbot, light, build):
    before = [w for w in light.topLevelWidgets() if w.isVisible()]
    page = build(1366) if build in WINDOWS.values() else build()
    qtbot.addWidget(page)
    assert [w for w in light.topLevelWidgets() if w.isVisible() and w not in before] == []


def test_switching_the_theme_recolours_what_is_on_screen(show, light):
    page = show(Gallery(), 1640, 1060)
    before = shares(page.grab().toImage())
    theme.apply(light, "dark")
    after = shares(page.grab().toImage())
    assert after.get("#f5f3ee", 0) < 0.01 < before["#f5f3ee"]


def test_the_app_sheet_stays_small_and_single(light, show):
    page = show(Gallery(), 1640, 1060)
    rules = [line for line in light.styleSheet().splitlines() if "{" in line]
    assert len(rules) <= 50
    assert [w for w in [page, *page.findChildren(QWidget)] if w.styleSheet()] == []
    assert [w for w in page.findChildren(QWidget) if w.graphicsEffect() is not None] == []
