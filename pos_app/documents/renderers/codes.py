"""Barcodes and QR codes: as the printer's own commands, or as modules for a picture."""

from __future__ import annotations

from functools import lru_cache

from pos_app.documents.domain.layout import Code, CodeKind
from pos_app.documents.domain.symbology import (
    GS1_SEPARATOR,
    QR_BYTES_MAX_LEVEL_M,
    qr_modules,
    qr_payload,
)
from pos_app.documents.renderers.raster import Raster, from_modules

_QR_MODULE_MAX = 6  # Dots; 0.75 mm at 203 dpi.
_BAR_MODULE_MAX = 3
_BAR_MODULE_MIN = 2
_BAR_ROWS = 80  # 10 mm.
_START_B, _FNC1, _STOP = 104, 102, 106  # Symbols of Code 128: ISO/IEC 15417.
_QR_MODEL_2 = b"\x1d(k\x04\x001A2\x00"
_QR_PRINT = b"\x1d(k\x03\x001Q0"
_GS_K = {
    CodeKind.EAN13: 67,
    CodeKind.EAN8: 68,
    CodeKind.CODE39: 69,
    CodeKind.CODE128: 73,
    CodeKind.GS1_128: 73,
}


def printable(code: Code, dots: int) -> Code:
    """The code itself, or a QR code of the same data when its bars are wider than the paper."""
    if code.kind is CodeKind.QR or _bar_module(code, dots) >= _BAR_MODULE_MIN:
        return code
    return Code(CodeKind.QR, code.data, code.caption)


def native(code: Code, dots: int) -> bytes:
    """The printer's own command for a code that fits the paper."""
    if code.kind is CodeKind.QR:
        return _native_qr(code.data, dots)
    data = code.data.encode("ascii")
    if code.kind in (CodeKind.CODE128, CodeKind.GS1_128):
        # Set B only: digits packed in set C could spell a real-time command.
        data = data.replace(b"{", b"{{").replace(GS1_SEPARATOR.encode(), b"{1")
        data = (b"{B{1" if code.kind is CodeKind.GS1_128 else b"{B") + data
    module = bytes((_bar_module(code, dots),))
    head = b"\x1dH\x00\x1dh%c\x1dw%b\x1dk" % (_BAR_ROWS, module)
    return head + bytes((_GS_K[code.kind], len(data))) + data


def _native_qr(data: str, dots: int) -> bytes:
    payload = qr_payload(data)
    level = b"1" if len(payload) <= QR_BYTES_MAX_LEVEL_M else b"0"  # M, or L for very long ones.
    size = bytes((min(_QR_MODULE_MAX, dots // qr_modules(len(payload))),))
    length = (len(payload) + 3).to_bytes(2, "little")
    return b"".join(
        (
            _QR_MODEL_2,
            b"\x1d(k\x03\x001C" + size,
            b"\x1d(k\x03\x001E" + level,
            b"\x1d(k" + length + b"1P0" + payload,
            _QR_PRINT,
        )
    )


@lru_cache(maxsize=16)
def picture(code: Code, dots: int) -> Raster:
    """A code that fits the paper, as a picture."""
    if code.kind is CodeKind.QR:
        matrix = qr_matrix(code.data)
        size = min(_QR_MODULE_MAX, dots // len(matrix))
        return from_modules(matrix, size, size)
    return from_modules([bars(code)], _bar_module(code, dots), _BAR_ROWS)


def qr_matrix(data: str) -> tuple[str, ...]:
    """The rows of a QR code with its quiet zone; 1 is dark."""
    import segno  # 30 ms that printers with QR of their own never need.

    payload = qr_payload(data)
    level = "m" if len(payload) <= QR_BYTES_MAX_LEVEL_M else "l"
    code = segno.make(payload, error=level, micro=False, boost_error=False)
    return tuple("".join("01"[cell] for cell in row) for row in code.matrix_iter(border=4))


def bars(code: Code) -> str:
    """The modules of a barcode; 1 is dark. The paper's own margins are its quiet zone."""
    import barcode  # As segno.

    if code.kind in (CodeKind.CODE128, CodeKind.GS1_128):
        return _code128(code)
    if code.kind is CodeKind.CODE39:
        symbol = barcode.Code39(code.data, add_checksum=False)
    else:
        symbol = barcode.get_barcode_class(code.kind.value)(code.data)
    modules: str = symbol.build()[0].replace("G", "1")
    return modules


def _code128(code: Code) -> str:
    """Code 128 in set B, as the printers' own (python-barcode 0.16 loses a leading "99")."""
    from barcode.charsets import code128

    symbols = [_FNC1 if c == GS1_SEPARATOR else ord(c) - 32 for c in code.data]
    if code.kind is CodeKind.GS1_128:
        symbols.insert(0, _FNC1)
    check = _START_B + sum(n * symbol for n, symbol in enumerate(symbols, 1))
    patterns: list[str] = [*code128.CODES, code128.STOP + "11"]
    return "".join(patterns[symbol] for symbol in (_START_B, *symbols, check % 103, _STOP))


def _bar_module(code: Code, dots: int) -> int:
    """Dots per module, 0 when the bars do not fit at all."""
    return min(_BAR_MODULE_MAX, dots // _bar_modules(code))


def _bar_modules(code: Code) -> int:
    match code.kind:
        case CodeKind.EAN13:
            return 95
        case CodeKind.EAN8:
            return 67
        case CodeKind.CODE39:
            return 16 * (len(code.data) + 2)
        case _:  # Code 128, set B: start, perhaps FNC1, characters, check and stop.
            return 11 * (len(code.data) + 2 + (code.kind is CodeKind.GS1_128)) + 13
