"""What can honestly be said of a print job after it was given to a printer."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pos_app.devices.domain.printer_profile import StatusSupport
from pos_app.devices.domain.printer_status import BlockReason, PrinterStatus


class Delivery(StrEnum):
    """How far a job came. Only the first two may be tried again without asking anybody."""

    NOTHING_ACCEPTED = "nothing_accepted"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    """Some of it was accepted, and nobody knows what is on the paper."""
    SENT_UNCONFIRMED = "sent_unconfirmed"
    """All of it was accepted by a printer that does not confirm."""
    PRINTED = "printed"
    """The printer confirmed, in order, that it had worked off the whole job."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one attempt. `why` is for the log and the notice's details."""

    delivery: Delivery
    why: str = ""
    reason: BlockReason | None = None
    accepted_bytes: int = 0
    status: PrinterStatus = field(default_factory=PrinterStatus)
    support: StatusSupport = field(default_factory=StatusSupport)
    """What the printer answers, as far as this attempt has learned; keep it in the profile."""
