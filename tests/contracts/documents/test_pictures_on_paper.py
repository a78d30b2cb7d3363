"""Pictures on paper: logos of every kind, strips no printer chokes on, no commands inside."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from pos_app.documents.domain.layout import Document, Image, Text
from pos_app.documents.renderers.escpos import render
from pos_app.documents.renderers.raster import Raster, strips
from tests.helpers.paper import Command, Dots, print_out, tokens
from tests.helpers.receipts import pages_of, printer

DOCUMENT = Document((Image("logo", instead="JUNIPER"), Text("below")))


def file_of(mode: str, size: tuple[int, int], colour: Any = 0, form: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    Pillow.new(mode, size, colour).save(buffer, form)
    return buffer.getvalue()


def printed(logo: bytes, **changes: Any) -> tuple[list[Dots], list[str]]:
    profile = printer(**changes)
    paper = print_out(render(DOCUMENT, profile, {"logo": logo}), pages_of(profile))
    return list(paper.pictures), [line.text for line in paper.lines]


def black_box(pictures: list[Dots]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is black."""
    rows = [row for picture in pictures for row in picture.rows]
    dark = [n for n, row in enumerate(rows) if "1" in row]
    left = min(rows[n].index("1") for n in dark)
    right = max(rows[n].rindex("1") for n in dark) + 1
    return left, dark[0], right, dark[-1] + 1


@pytest.mark.parametrize(
    ("logo", "box"),
    [
        (file_of("1", (200, 100)), (152, 0, 352, 100)),
        (file_of("RGB", (200, 100)), (152, 0, 352, 100)),
        (file_of("RGBA", (200, 100), (0, 0, 0, 255)), (152, 0, 352, 100)),
        (file_of("CMYK", (200, 100), (0, 0, 0, 255), "JPEG"), (152, 0, 352, 100)),
        (file_of("P", (200, 100)), (152, 0, 352, 100)),
        (file_of("L", (512, 600)), (0, 0, 512, 600)),
        (file_of("L", (512, 2500)), (0, 0, 512, 2500)),
        (file_of("L", (2048, 400)), (0, 0, 512, 100)),
        (file_of("L", (1, 1)), (248, 0, 249, 1)),
    ],
    ids=["1 bit", "RGB", "alpha", "CMYK", "palette", "high", "very high", "too wide", "1 px"],
)
def test_a_logo_stands_in_the_middle(logo: bytes, box: tuple[int, int, int, int]) -> None:
    pictures, lines = printed(logo)
    assert black_box(pictures) == box
    assert lines == ["below"]


def test_what_is_transparent_stays_white() -> None:
    pictures, _ = printed(file_of("RGBA", (64, 10), (0, 0, 0, 0)))
    assert not any("1" in row for picture in pictures for row in picture.rows)


@pytest.mark.parametrize(
    "logo",
    [
        b"",
        b"no picture",
        file_of("RGB", (200, 100))[:60],
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        file_of("1", (30_000, 30_000)),
    ],
    ids=["missing", "text", "cut short", "broken", "absurd"],
)
def test_words_stand_in_for_a_logo_that_cannot_be_used(logo: bytes) -> None:
    pictures, lines = printed(logo)
    assert pictures == []
    assert [line.strip() for line in lines] == ["JUNIPER", "below"]


def test_words_stand_in_where_pictures_cannot_be_printed() -> None:
    pictures, lines = printed(file_of("1", (200, 100)), raster=False)
    assert pictures == []
    assert [line.strip() for line in lines] == ["JUNIPER", "below"]


@pytest.mark.parametrize("rows", [1, 48, 96, 240, 250, 256, 288, 512, 600, 2500])
@pytest.mark.parametrize("rows_max", [48, 232, 256, 1000])
def test_strips_are_heights_that_printers_can_print(rows: int, rows_max: int) -> None:
    heights = []
    for strip in strips(Raster(4, rows, bytes(4 * rows)), rows_max):
        height = int.from_bytes(strip[6:8], "little")
        assert len(strip) == 8 + 4 * height
        assert height <= min(rows_max + 1, 256)
        assert height % 48 != 0
        heights.append(height)
    assert rows <= sum(heights) <= rows + len(heights)


@given(st.binary(min_size=64, max_size=64))
def test_no_strip_holds_a_real_time_command(noise: bytes) -> None:
    data = b"\x10\x04\x01\x10\x14\x01\x00\x01\x10\x05" * 6 + noise + bytes(4)
    job = b"".join(strips(Raster(8, 16, data), 256))
    assert not any(pair in job for pair in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    changed = sum((a ^ b).bit_count() for a, b in zip(data, job[8:], strict=True))
    assert 0 < changed <= data.count(b"\x10")  # One dot each, black on black paper.
    assert all(a & b == a for a, b in zip(data, job[8:], strict=True)), "a dot was lost"


def test_no_picture_goes_as_graphics_whose_length_could_wrap() -> None:
    """GS ( L carries 16 bits of length; python-escpos 3.1 wraps it on a large logo."""
    job = render(DOCUMENT, printer(dots=576), {"logo": file_of("L", (576, 960))})
    names = {token.name for token in tokens(job) if isinstance(token, Command)}
    assert b"\x1d(L" not in names
    assert b"\x1dv0" in names
