"""Text on paper: what is kept of it, how wide it is, how it wraps."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth, wcwidth

from pos_app.documents.domain.cells import _SIMPLE, measured, wrapped

_TEXTS = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("given_text", "kept", "cells"),
    [
        ("Milk", "Milk", 4),
        ("  indented", "  indented", 10),
        ("Café €4.20", "Café €4.20", 10),
        ("Cafe\u0301", "Café", 4),
        ("漢字", "漢字", 4),
        ("a\x1bp\x00\x19\xfab", "ap\xfab", 4),
        ("one\ttwo\nthree\r\x0cfour", "one two three  four", 19),
        ("1\u00a0234,50\u202f€", "1 234,50 €", 10),
        ("x\u202egnp\u202c", "xgnp", 4),
        ("\u2066in\u2069", "in", 2),
        ("soft\u00adhyphen", "softhyphen", 10),
        ("\ufeffBOM\u200b", "BOM", 3),
        ("lone \ud800 surrogate", "lone  surrogate", 15),
        ("\x7f\x80\x9b\x85nel", "nel", 3),
        ("👩\u200d🌾", "👩\u200d🌾", 2),
        ("", "", 0),
    ],
)
def test_what_is_kept_of_a_text(given_text: str, kept: str, cells: int) -> None:
    assert measured(given_text) == (kept, cells)


def test_every_simple_character_is_one_composed_visible_cell() -> None:
    simple = [chr(code) for code in range(0x110000) if _SIMPLE.fullmatch(chr(code))]
    assert len(simple) > 500
    for character in simple:
        assert wcwidth(character) == 1, hex(ord(character))
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Mn")
        assert unicodedata.is_normalized("NFC", character)


@given(_TEXTS)
def test_nothing_kept_is_a_command_or_turns_the_line_round(text: str) -> None:
    kept, cells = measured(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Zl", "Zp") for c in kept)
    assert not any(
        unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF") for c in kept
    )
    assert unicodedata.is_normalized("NFC", kept)
    assert cells == max(0, wcswidth(kept))


@given(_TEXTS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = measured(text)
    assert measured(once[0]) == once


@given(_TEXTS, st.integers(2, 64))
def test_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    kept = measured(text)[0]
    lines = wrapped(kept, room)
    assert all(width <= room for _, width in lines)
    assert all(measured(line)[1] == width for line, width in lines)
    assert "".join(line for line, _ in lines).replace(" ", "") == "".join(kept.split())


def test_a_name_wraps_between_words_and_a_long_word_is_broken() -> None:
    assert [line for line, _ in wrapped("Dark roasted beans Donaudampfschiff", 12)] == [
        "Dark roasted",
        "beans",
        "Donaudampfsc",
        "hiff",
    ]


def test_what_is_seen_as_one_character_is_never_torn() -> None:
    farmer = "👩\u200d🌾"
    assert [line for line, _ in wrapped(farmer * 5, 5)] == [farmer * 2, farmer * 2, farmer]
