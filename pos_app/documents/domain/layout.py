"""One paper-independent layout: what stands on a document, not where the printer puts it.

A document holds no drawer kick: a copy would open the drawer again.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from pos_app.documents.domain.symbology import require_valid
from pos_app.kernel.errors import BadInput


class Align(StrEnum):
    """Where text stands in its room; start is the left edge unless the document is mirrored."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class Style(StrEnum):
    """How text is printed. Large text takes two columns per character."""

    PLAIN = "plain"
    BOLD = "bold"
    TALL = "tall"
    LARGE = "large"


class CodeKind(StrEnum):
    """A code that scanners read."""

    QR = "qr"
    CODE128 = "code128"
    GS1_128 = "gs1_128"
    CODE39 = "code39"
    EAN13 = "ean13"
    EAN8 = "ean8"


class _Tagged(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="block", tag=str.lower):
    """In JSON, a block says what it is."""


class Text(_Tagged, frozen=True):
    """A paragraph, wrapped at the paper's edge; `indent` columns are left free at its start."""

    run: str
    style: Style = Style.PLAIN
    align: Align = Align.START
    indent: int = 0


class Column(msgspec.Struct, frozen=True, omit_defaults=True):
    """The room of one cell.

    At most one column of a grid is `flexible`: it takes what the others leave and wraps, or stands
    above them when they leave less than `width`. The others are at least `width` wide, grow with
    their text and are never cut short.
    """

    align: Align = Align.START
    width: int = 0
    flexible: bool = False


class Columns(_Tagged, frozen=True):
    """Cells side by side. Rows of one table share a grid, so that their columns line up."""

    cells: tuple[str, ...]
    grid: tuple[Column, ...]
    style: Style = Style.PLAIN
    indent: int = 0

    def __post_init__(self) -> None:
        if len(self.cells) != len(self.grid):
            raise ValueError(f"{len(self.cells)} cells do not fit {len(self.grid)} columns")


class Rule(_Tagged, frozen=True):
    """A line across the paper."""


class Image(_Tagged, frozen=True):
    """A picture by its key among the assets; `instead` is printed when it cannot be shown."""

    asset: str
    instead: str = ""


class Code(_Tagged, frozen=True):
    """A barcode or QR code, and what people read below it. `BadInput` if no code can hold it."""

    kind: CodeKind
    data: str
    caption: str = ""

    def __post_init__(self) -> None:
        require_valid(self.kind, self.data)


class Feed(_Tagged, frozen=True):
    """Empty lines."""

    lines: int = 1


class Cut(_Tagged, frozen=True):
    """The end of a piece of paper."""


Block = Text | Columns | Rule | Image | Code | Feed | Cut
"""One thing on a document."""


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one print job says. Mirrored documents (Arabic, Hebrew) start at the right edge."""

    blocks: tuple[Block, ...]
    mirrored: bool = False


_decoder = msgspec.json.Decoder(Document)


def to_json(document: Document) -> bytes:
    """The document as UTF-8 JSON, as the spool keeps it."""
    return msgspec.json.encode(document)


def from_json(kept: bytes) -> Document:
    """The document that `to_json` wrote."""
    try:
        return _decoder.decode(kept)
    except msgspec.MsgspecError as error:
        raise BadInput(what="The document", why=str(error)) from error
