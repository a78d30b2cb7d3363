"""What a printer says of itself: telling its one-byte answers apart, and reading their bits.

Bits as in Epson's ESC/POS command reference (DLE EOT, GS r, GS a). A printer mixes three kinds of
answers on one line; only fixed bits tell them apart, and a broken line invents any of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto


class Paper(StrEnum):
    """The roll, as the sensors see it."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    UNKNOWN = "unknown"


class BlockReason(StrEnum):
    """Why nothing can be printed now; each clears by itself once somebody helps the printer."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_ERROR = "cutter_error"
    PRINTER_ERROR = "printer_error"
    OFFLINE = "offline"
    NOT_ANSWERING = "not_answering"
    QUEUE_STOPPED = "queue_stopped"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What is known of the printer. None: it did not say."""

    online: bool | None = None
    paper: Paper = Paper.UNKNOWN
    cover_open: bool | None = None
    cutter_error: bool | None = None
    error: bool | None = None
    drawer_pin_high: bool | None = None
    """Level of the drawer's sensor; which level means open is learned at set-up."""

    @property
    def blocked_by(self) -> BlockReason | None:
        """The first thing somebody must see to, or None."""
        for reason, holds in (
            (BlockReason.COVER_OPEN, self.cover_open),
            (BlockReason.PAPER_OUT, self.paper is Paper.OUT),
            (BlockReason.CUTTER_ERROR, self.cutter_error),
            (BlockReason.PRINTER_ERROR, self.error),
            (BlockReason.OFFLINE, self.online is False),
        ):
            if holds:
                return reason
        return None


class ReplyKind(Enum):
    """The kinds of bytes a printer sends back."""

    REAL_TIME = auto()
    TRANSMITTED = auto()
    AUTOMATIC = auto()
    NOISE = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: a byte, or the four bytes of an automatic status."""

    kind: ReplyKind
    data: bytes


class ReplyStream:
    """Cuts the bytes a printer sends into replies, however they were split on the way.

    After the head of an automatic status, the next three low bytes belong to it even when a
    real-time answer comes in between: a confirmation is rather missed than invented.
    """

    def __init__(self) -> None:
        self._automatic = b""

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that `data` completes."""
        replies = (self._one(byte) for byte in data)
        return [reply for reply in replies if reply is not None]

    def _one(self, byte: int) -> Reply | None:
        raw = bytes((byte,))
        if byte & 0x93 == 0x12:
            return Reply(ReplyKind.REAL_TIME, raw)
        if byte & 0x93 == 0x10:
            lost, self._automatic = self._automatic, raw
            return Reply(ReplyKind.NOISE, lost) if lost else None
        if byte in (0x11, 0x13):
            return None  # XON and XOFF speak to the wire, not to us.
        if byte & 0x90 == 0:
            return self._low(raw)
        return Reply(ReplyKind.NOISE, raw)

    def _low(self, raw: bytes) -> Reply | None:
        if not self._automatic:
            return Reply(ReplyKind.TRANSMITTED, raw)
        self._automatic += raw
        if len(self._automatic) < 4:
            return None
        whole, self._automatic = self._automatic, b""
        return Reply(ReplyKind.AUTOMATIC, whole)


def with_answer(status: PrinterStatus, question: int, answer: int) -> PrinterStatus:
    """`status` after the answer to DLE EOT `question` (1..4)."""
    match question:
        case 1:
            return replace(status, online=not answer & 0x08, drawer_pin_high=bool(answer & 0x04))
        case 2:
            seen = replace(status, cover_open=bool(answer & 0x04), error=bool(answer & 0x40))
            return replace(seen, paper=Paper.OUT) if answer & 0x20 else seen
        case 3:
            return replace(status, cutter_error=bool(answer & 0x08), error=bool(answer & 0x64))
        case 4:
            return replace(status, paper=_paper(bool(answer & 0x60), bool(answer & 0x0C)))
        case _:
            raise ValueError(f"DLE EOT {question} is not asked here")


def from_automatic(data: bytes) -> PrinterStatus:
    """The status in the four bytes of an automatic status (GS a)."""
    head, errors, sensors, _ = data
    return PrinterStatus(
        online=not head & 0x08,
        paper=_paper(bool(sensors & 0x0C), bool(sensors & 0x03)),
        cover_open=bool(head & 0x20),
        cutter_error=bool(errors & 0x08),
        error=bool(errors & 0x64),
        drawer_pin_high=bool(head & 0x04),
    )


def paper_of_transmitted(answer: int) -> Paper:
    """The paper in the answer to GS r 1."""
    return _paper(bool(answer & 0x0C), bool(answer & 0x03))


def _paper(out: bool, near_end: bool) -> Paper:
    if out:
        return Paper.OUT
    return Paper.NEAR_END if near_end else Paper.OK
