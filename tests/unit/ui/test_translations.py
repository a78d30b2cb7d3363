"""Words are looked up whole, and values go in afterwards."""

from __future__ import annotations

from pos_app.ui.commands import KeyTaken
from pos_app.ui.translations import error_words, isolated, later, tr


def test_values_go_into_the_sentence():
    assert tr("Cart", "{name} removed", name="Market tote") == "Market tote removed"


def test_a_name_with_braces_is_only_a_name():
    assert tr("Cart", "{name} removed", name="{0} {x}") == "{0} {x} removed"


def test_a_count_may_be_called_count():
    assert tr("Nav", "{count} need attention", count="6") == "6 need attention"


def test_amounts_keep_their_own_direction():
    assert isolated("€4.20") == "\u2068€4.20\u2069"


def test_a_refusal_is_said_by_its_sentence():
    assert error_words(KeyTaken(key="F6", title="Hold")) == "F6 already means Hold."
    assert error_words(ValueError("odd")) == "odd"


def test_a_marked_text_is_itself():
    assert later("Menu", "Light") == "Light"
