"""Every pair of colours that text or a mark is drawn with can be told apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from pos_app.ui.theme.contrast import contrast
from pos_app.ui.theme.tokens import tokens

THEMES = ("light", "dark")
BADGE_TONES = ("ok", "warn", "danger", "info")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", tokens().contrast_pairs, ids=lambda p: f"{p.fg}-on-{p.bg}")
def test_published_pairs_keep_their_ratio(theme, pair):
    shades = tokens().colours[theme]
    assert contrast(QColor(shades[pair.fg]), QColor(shades[pair.bg])) >= pair.least


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", sorted(tokens().tints))
def test_initials_read_on_every_tint(theme, name):
    shades = tokens().tints[name][theme]
    assert contrast(QColor(shades["ink"]), QColor(shades["bg"])) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", BADGE_TONES)
def test_words_read_on_soft_colours(theme, tone):
    shades = tokens().colours[theme]
    assert contrast(QColor(shades[f"{tone}Ink"]), QColor(shades[f"{tone}Soft"])) >= 4.5


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#FFFFFF", "#000000", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#777777", "#FFFFFF", 4.48)],
)
def test_ratio_is_that_of_wcag(one, other, ratio):
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
