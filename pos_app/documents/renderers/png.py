"""A document as a PNG of its paper, drawn from the very bytes a printer would get."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.documents.domain.layout import Document
from pos_app.documents.renderers import escpos
from pos_app.documents.renderers.paper import WIDTH, paper_image
from pos_app.documents.renderers.preview import read_back


def render(
    document: Document,
    profile: PrinterProfile,
    assets: Mapping[str, bytes] = escpos.NO_ASSETS,
    *,
    width: int = WIDTH,
    ratio: float = 2.0,
) -> bytes:
    """The file's bytes; the picture is `width` times `ratio` pixels wide."""
    printed = read_back(escpos.render(document, profile, assets), profile)
    image = paper_image(printed, profile, width=width, ratio=ratio)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
