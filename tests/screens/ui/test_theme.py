"""Colours, text and mirroring by role."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QLineEdit

from pos_app.ui import theme
from pos_app.ui.theme import END, START, C, F, Look, Paint, elided, picture, text_width, wrapped
from pos_app.ui.widgets.identify import identify


def test_roles_follow_the_theme(light):
    assert C("accent").name() == "#0e6b52"
    theme.apply(light, "dark")
    assert C("accent").name() == "#43bc92"
    assert C("accent", 0.5).alpha() == 128


def test_high_contrast_leaves_no_faint_lines_or_words(light):
    theme.apply(light, "light", high_contrast=True)
    assert C("line") == C("line2") == C("line3")
    assert C("ink2") == C("ink3") == C("ink")


@pytest.mark.parametrize("bad", [{"name": "sepia"}, {"scale": 0.5}, {"scale": 2.0}])
def test_a_look_outside_the_limits_is_a_bug(bad):
    with pytest.raises(AssertionError):
        Look(**bad)


@pytest.mark.parametrize(
    ("role", "family"), [("body", "Inter"), ("amountL", "Inter Display"), ("heading", "Inter")]
)
def test_the_bundled_fonts_are_used(role, family):
    assert QFontInfo(F(role)).family() == family


def test_figures_are_equally_wide():
    assert text_width("1111", "amountL") == pytest.approx(text_width("8888", "amountL"))


def test_a_unit_stays_with_its_number():
    lines = wrapped("Heirloom carrots 1 kg", "bodyStrong", 125, 2)
    assert [line.replace("\u00a0", " ") for line in lines] == ["Heirloom carrots", "1 kg"]


def test_the_last_line_takes_what_fits():
    lines = wrapped("Orange blossom honey from the hills of Valencia", "bodyStrong", 120, 2)
    assert lines[0] == "Orange blossom"
    assert lines[1].endswith("…")
    assert all(text_width(line, "bodyStrong") <= 120 for line in lines)


def test_one_word_that_is_too_long_is_cut():
    assert wrapped("Donaudampfschifffahrt", "bodyStrong", 60, 2)[0].endswith("…")
    assert elided("short", "body", 100) == "short"


def test_icons_take_the_colour_and_are_cached(light):
    one, other = picture("tag", 24, "accent"), picture("tag", 24, "accent")
    assert one is other
    middle = {one.pixelColor(x, 4).name() for x in range(24) if one.pixelColor(x, 4).alpha() > 250}
    assert middle <= {C("accent").name()}
    assert picture("tag", 24, "danger") is not one


def test_only_directions_mirror():
    assert picture("arrow-left", 24, rtl=True) != picture("arrow-left", 24)
    assert picture("check", 24, rtl=True) == picture("check", 24)
    mirrored = picture("arrow-left", 24, rtl=True)
    assert (
        mirrored.pixelColor(21, 12).alpha() >= picture("arrow-left", 24).pixelColor(21, 12).alpha()
    )


@pytest.mark.parametrize(
    ("rtl", "align", "inked_first"),
    [(False, START, True), (False, END, False), (True, START, False), (True, END, True)],
)
def test_start_and_end_swap_in_one_place(light, rtl, align, inked_first):
    image = QImage(200, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint = Paint(painter, 200, 20, rtl=rtl)
    paint.text(QRectF(0, 0, 200, 20), "€4.20", "body", "ink", align)
    painter.end()
    columns = [x for x in range(200) for y in range(20) if image.pixelColor(x, y).lightness() < 128]
    assert (max(columns) < 100) is inked_first


def test_margins_mirror_with_the_layout(light):
    paint = Paint(QPainter(), 100, 10, rtl=True)
    assert paint.mir(QRectF(0, 0, 30, 10)) == QRectF(70, 0, 30, 10)


def test_an_empty_test_id_leaves_the_old_one():
    edit = identify(QLineEdit(), "product.name", "Name")
    identify(edit, "", description="Shown on receipts")
    assert edit.objectName() == "product.name"
    assert edit.accessibleName() == "Name"
