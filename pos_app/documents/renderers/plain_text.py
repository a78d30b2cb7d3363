"""A document as plain text in exactly the printer's columns: for e-mail, logs and scripts."""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.documents.domain.layout import Code, Cut, Document, Feed
from pos_app.documents.domain.typesetting import Item, Line, typeset


def render(document: Document, columns: int) -> str:
    """The document's lines. Large letters are plain here; a code without caption is its data."""
    lines = [line for item in typeset(document, columns, large=1) for line in _lines(item, columns)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(item: Item, columns: int) -> Iterator[str]:
    if isinstance(item, Line):
        yield item.text
    elif isinstance(item, Feed):
        yield from [""] * item.lines
    elif isinstance(item, Code):
        if not item.caption:
            yield item.data
    elif isinstance(item, Cut):
        yield ""
    elif item.instead:
        yield item.instead.center(columns).rstrip()
