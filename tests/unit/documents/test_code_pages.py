"""Which characters a code page prints: one visible cell each, written from left to right."""

from __future__ import annotations

import unicodedata

import pytest
from wcwidth import wcwidth

from pos_app.devices.domain.printer_profile import CodePage
from pos_app.documents.renderers.code_pages import Page, pages_of

CODECS = """
    cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp865 cp866 cp869
    cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 koi8-r latin-1 iso8859-2
    iso8859-7 iso8859-15
""".split()


@pytest.mark.parametrize("codec", CODECS)
def test_a_page_prints_what_pythons_codec_says_and_nothing_else(codec: str) -> None:
    page = Page(16, codec)
    for byte in range(256):
        shown = bytes((byte,)).decode(codec, "ignore")
        if not shown:
            continue
        encoded = page.encode(shown)
        assert encoded in (None, bytes((byte,)), shown.encode(codec)), hex(byte)
        if encoded is None:
            rightwards = unicodedata.bidirectional(shown) not in ("R", "AL", "AN")
            special = unicodedata.category(shown) in ("Cc", "Cf", "Co", "Mn") or shown == "\xa0"
            assert special or not rightwards, f"{shown!r} could have been printed"
        else:
            assert wcwidth(shown) == 1
            assert byte >= 0x20


@pytest.mark.parametrize("text", ["\x1b", "\n", "\x7f", "\x85", "\u0301", "\u200f", "漢", "ﷺ"])
def test_no_page_prints_controls_or_wide_letters(text: str) -> None:
    for codec in (*CODECS, "gb18030", "shift_jis", "big5", "euc_kr"):
        assert Page(1, codec).encode(text) is None


def test_pages_whose_ascii_is_not_ascii_are_left_alone() -> None:
    """CP864 has an Arabic percent sign in its place; plain lines must not depend on the page."""
    pages = pages_of((CodePage(37, "cp864"), CodePage(0, "cp437"), CodePage(9, "cp037")))
    assert [page.select for page in pages] == [b"\x1bt\x00"]


@pytest.mark.parametrize(
    ("codec", "text", "printed"),
    [
        ("cp437", "it’s", b"it's"),
        ("cp437", "2 × 3", b"2 x 3"),
        ("cp858", "2 × 3", b"2 \x9e 3"),
        ("cp437", "−1", b"-1"),
        ("cp1252", "“a” − b", b"\x93a\x94 - b"),
    ],
)
def test_signs_are_printed_as_their_plain_relatives(codec: str, text: str, printed: bytes) -> None:
    page = Page(0, codec)
    assert (page.encode(text) or page.encode_alike(text)) == printed


def test_what_has_no_relative_is_not_guessed() -> None:
    assert Page(0, "cp437").encode_alike("€ ’") is None
