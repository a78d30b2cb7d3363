"""Words, ranking and typing errors, without a database."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.catalogue.domain.search import (
    Candidate,
    code_words,
    has_beginnings,
    ranked,
    typed_words,
    words,
)
from pos_app.catalogue.domain.typing_error import meant, typing_errors


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Café crème 250 g", ["cafe", "creme", "250", "g"]),
        ("COCA-COLA 0,33l", ["coca", "cola", "0", "33l"]),
        ("Straße", ["strasse"]),
        ("ቡና 250", ["ቡና", "250"]),
        ("चाय पानी", ["चाय", "पानी"]),  # Vowel signs belong to their word.
        ("\"; DROP TABLE product; --'", ["drop", "table", "product"]),
        ("", []),
    ],
)
def test_words_are_folded_and_cut(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_codes_are_words_with_and_without_their_dashes() -> None:
    assert code_words("AB-12/3", ["04006381333931", "SHELF-7"]).split() == [
        "ab",
        "12",
        "3",
        "ab123",
        "4006381333931",
        "shelf",
        "7",
    ]


def test_very_long_input_is_cut() -> None:
    assert typed_words("word " * 1000) == ["word"] * 8


def _named(*names: str) -> list[Candidate]:
    return [(bytes([n]), name, f"sku{n}") for n, name in enumerate(names)]


@pytest.mark.parametrize(
    ("typed", "names", "order"),
    [
        (["milk"], ["oat milk", "milk", "milk chocolate"], ["milk", "milk chocolate", "oat milk"]),
        (["choc"], ["hot choc mix", "chocolate"], ["chocolate", "hot choc mix"]),
        (["milk", "oat"], ["oatmeal milky", "oat milk 1 l"], ["oat milk 1 l", "oatmeal milky"]),
        (["sku1"], ["a", "sku1 b"], ["sku1 b", "a"]),
        (["b"], ["b z", "b a"], ["b a", "b z"]),
    ],
)
def test_the_likeliest_comes_first(typed: list[str], names: list[str], order: list[str]) -> None:
    assert [name for _, name, _ in ranked(typed, _named(*names), 10)] == order


def test_a_code_typed_in_full_comes_before_names_that_begin_so() -> None:
    candidates = [(b"1", "40 candles", "c1"), (b"2", "zebra", "40")]
    assert ranked(["40"], candidates, 1) == [candidates[1]]


@given(st.lists(st.sampled_from(["tea", "teapot", "green tea", "tea 40"]), max_size=8))
def test_ranking_does_not_depend_on_the_order_found(names: list[str]) -> None:
    candidates = [(b"", name, "") for name in names]
    there = [name for _, name, _ in ranked(["tea"], candidates, 20)]
    back = [name for _, name, _ in ranked(["tea"], candidates[::-1], 20)]
    assert there == back


def test_every_word_typed_must_begin_a_word() -> None:
    candidate = (b"", "green tea", "sku7 4006381333931")
    assert has_beginnings(candidate, [("te",), ("gre",)])
    assert has_beginnings(candidate, [("0400", "400")])
    assert not has_beginnings(candidate, [("te",), ("reen",)])


@pytest.mark.parametrize(
    ("typed", "word", "errors"),
    [
        ("choclate", "chocolate", 1),
        ("chocolaet", "chocolate", 1),
        ("cocola", "chocolate", 1),
        ("xhocol", "chocolate", 1),
        ("choco", "chocolate", 0),
        ("tea", "coffee", 3),
        ("", "tea", 0),
    ],
)
def test_typing_errors_are_counted_against_a_beginning(typed: str, word: str, errors: int) -> None:
    assert typing_errors(typed, word) == errors


@pytest.mark.parametrize(
    ("typed", "likely"),
    [
        ("choclate", ["chocolate"]),
        ("biscut", ["biscuit", "biscuits"]),
        ("tee", []),  # Three letters are not enough to guess from.
        ("zzzzzz", []),
        ("shmapoo", ["shampoo"]),
    ],
)
def test_what_a_mistyped_word_meant(typed: str, likely: list[str]) -> None:
    known = ["chocolate", "biscuits", "biscuit", "tea", "shampoo", "chorizo"]
    assert meant(typed, known) == likely
