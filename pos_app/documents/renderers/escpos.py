"""A document as ESC/POS bytes: pure and deterministic, so a job can be made again at any time.

Each job resets the printer first and leaves no style, alignment or code page behind. A line goes
as text when one code page of the printer holds all of it, else as a picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_app.devices.domain.printer_profile import Cut, PrinterProfile
from pos_app.documents.domain.cells import measured
from pos_app.documents.domain.layout import (
    Align,
    Code,
    CodeKind,
    Document,
    Feed,
    Image,
    Style,
    Text,
)
from pos_app.documents.domain.typesetting import Item, Line, Setter, typeset
from pos_app.documents.renderers import codes
from pos_app.documents.renderers.code_pages import (
    Page,
    encode_mixed,
    pages_of,
    replaced,
)
from pos_app.documents.renderers.raster import Raster, centred, strips

_INIT = b"\x1b@"
_STYLES = {
    Style.PLAIN: b"\x1b!\x00",
    Style.BOLD: b"\x1b!\x08",
    Style.TALL: b"\x1b!\x18",
    Style.LARGE: b"\x1b!\x38",
}
_PLAIN = Style.PLAIN
_CENTRE, _LEFT = b"\x1ba\x01", b"\x1ba\x00"
_CUTS = {Cut.FULL: b"\x1dV\x00", Cut.PARTIAL: b"\x1dV\x01", Cut.NONE: b""}
_FEED_MAX = 255
NO_ASSETS: Mapping[str, bytes] = MappingProxyType({})


def render(
    document: Document, profile: PrinterProfile, assets: Mapping[str, bytes] = NO_ASSETS
) -> bytes:
    """The bytes of one print job. `assets` holds the pictures that the document names."""
    job = _Job(profile, assets, mirrored=document.mirrored)
    for item in typeset(document, profile.columns, measure=job.measure):
        if isinstance(item, Line):
            job.line(item)
        else:
            job.other(item)
    return job.finish()


class _Job:
    """The bytes so far, and the state they leave the printer in."""

    def __init__(
        self, profile: PrinterProfile, assets: Mapping[str, bytes], *, mirrored: bool
    ) -> None:
        self._profile = profile
        self._features = profile.features
        self._assets = assets
        fixed = profile.fixed_page
        self._pages = pages_of((fixed,) if fixed else profile.code_pages)
        self._always_painted = profile.encoding == "raster" and profile.features.raster
        self.measure = measured if profile.features.raster else self._measure_replaced
        self._setter = Setter(profile.columns, measure=self.measure, mirrored=mirrored)
        self._out = [_INIT]
        self._style = _PLAIN
        self._page: Page | None = None

    def finish(self) -> bytes:
        """The whole job."""
        self._set_style(_PLAIN)
        return b"".join(self._out)

    def line(self, line: Line) -> None:
        """One line, as text if it can be."""
        text = line.text
        encoded = text.encode() if text.isascii() else self._encoded(text)
        if encoded is None or self._always_painted:
            self._paint(line)
            return
        if line.style is not self._style:
            self._set_style(line.style)
        self._out.append(encoded + b"\n")

    def other(self, item: Item) -> None:
        """Whatever is not a line of text."""
        self._set_style(_PLAIN)
        if isinstance(item, Code):
            self._code(item)
        elif isinstance(item, Image):
            self._image(item)
        else:
            self._feed(item.lines if isinstance(item, Feed) else self._profile.feed_before_cut)
            if not isinstance(item, Feed):
                self._out.append(_CUTS[self._features.cut])

    def _set_style(self, style: Style) -> None:
        if style is not self._style:
            self._out.append(_STYLES[style])
            self._style = style

    def _encoded(self, text: str) -> bytes | None:
        """`text` on the present code page, else on the first that holds it; None for no page."""
        if self._page and (encoded := self._page.encode(text)) is not None:
            return encoded
        for encode in (Page.encode, Page.encode_alike):
            for page in self._pages:
                encoded = encode(page, text)
                if encoded is not None:
                    select = b"" if page is self._page else page.select
                    self._page = page
                    return select + encoded
        if self._features.raster:
            return None
        self._page = None
        return encode_mixed(text, self._pages)

    def _measure_replaced(self, text: str) -> tuple[str, int]:
        return measured(replaced(measured(text)[0], self._pages))

    def _paint(self, line: Line) -> None:
        # Qt is loaded only for lines that need it.
        from pos_app.documents.renderers.painting import paint_line

        self._set_style(_PLAIN)
        self._picture(paint_line(line, self._profile.columns, self._profile.dots))

    def _picture(self, picture: Raster) -> None:
        self._out.extend(strips(picture, self._features.rows_per_strip))

    def _code(self, code: Code) -> None:
        code = codes.printable(code, self._profile.dots)
        is_qr = code.kind is CodeKind.QR
        if self._features.native_qr if is_qr else self._features.native_barcodes:
            self._out += (_CENTRE, codes.native(code, self._profile.dots), _LEFT)
        elif self._features.raster:
            self._picture(centred(codes.picture(code, self._profile.dots), self._profile.dots))
        elif not code.caption:
            self._words(code.data)

    def _image(self, image: Image) -> None:
        # Pillow and python-escpos are loaded only for a logo.
        from pos_app.documents.renderers.pictures import picture_of

        asset = self._assets.get(image.asset)
        picture = picture_of(asset, self._profile.dots) if asset and self._features.raster else None
        if picture:
            self._picture(centred(picture, self._profile.dots))
        elif image.instead:
            self._words(image.instead)

    def _words(self, text: str) -> None:
        """Text in place of something this printer cannot show."""
        for line in self._setter.paragraph(Text(text, align=Align.CENTRE)):
            self.line(line)

    def _feed(self, lines: int) -> None:
        if lines:
            self._out.append(b"\x1bd" + bytes((min(lines, _FEED_MAX),)))
