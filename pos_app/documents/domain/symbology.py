"""What barcodes and QR codes can hold, and how large they become."""

from __future__ import annotations

import re
from bisect import bisect_left

from pos_app.kernel.errors import BadInput

QR_BYTES_MAX = 2_953
QR_BYTES_MAX_LEVEL_M = 2_331
CODE128_LENGTH_MAX = 80
GS1_SEPARATOR = "\x1d"

_HOLDS = {
    "code128": re.compile(rf"[ -~]{{1,{CODE128_LENGTH_MAX}}}"),
    "gs1_128": re.compile(rf"[!-~{GS1_SEPARATOR}]{{1,48}}"),
    "code39": re.compile(r"[0-9A-Z \-$%./+]{1,40}"),
    "ean13": re.compile(r"[0-9]{13}"),
    "ean8": re.compile(r"[0-9]{8}"),
}
_NOT_IN_CODES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1c\x1e\x1f\x7f-\x9f]")
# Bytes that versions 1 to 40 hold at level M: ISO/IEC 18004:2015, table 7.
_QR_M_BYTES = (
    *(14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624),
    *(666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809),
    *(1911, 1989, 2099, 2213, 2331),
)


def can_hold(kind: str, data: str) -> bool:
    """Whether a code of this kind can carry `data`; check digits are left to `require_valid`."""
    if kind == "qr":
        return 1 <= len(qr_payload(data)) <= QR_BYTES_MAX
    return bool(_HOLDS[kind].fullmatch(data))


def require_valid(kind: str, data: str) -> None:
    """Refuse data that a code of this kind cannot hold, or whose check digit is wrong."""
    if not can_hold(kind, data):
        raise BadInput(what="The barcode", why=f"it does not fit a code of kind {kind}")
    if kind in ("ean13", "ean8") and check_digit(data[:-1]) != int(data[-1]):
        raise BadInput(what="The barcode", why="its check digit is wrong")


def check_digit(digits: str) -> int:
    """The GS1 check digit that follows `digits`."""
    weighted = (int(d) * (3, 1)[n % 2] for n, d in enumerate(reversed(digits)))
    return -sum(weighted) % 10


def qr_payload(data: str) -> bytes:
    """The bytes a QR code carries: UTF-8; of the control characters only those that codes use."""
    return _NOT_IN_CODES.sub("", data).encode("utf-8", "replace")


def qr_modules(size: int) -> int:
    """The most modules along one side that `size` bytes need, quiet zone included."""
    if size > QR_BYTES_MAX_LEVEL_M:
        return 177 + 8
    version = bisect_left(_QR_M_BYTES, size) + 1
    return 17 + 4 * version + 8
