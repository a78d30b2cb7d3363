"""One job over an open wire: ask the printer, send, have the end confirmed, and say what is known.

Real-time questions are put before the job and after it, never inside: a printer that does not know
them would print them, or count them as dots of a picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_app.devices.domain import escpos
from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.devices.domain.printer_profile import PrinterProfile, StatusSupport
from pos_app.devices.domain.printer_status import (
    BlockReason,
    PrinterStatus,
    paper_of_transmitted,
)
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.printer_link import PrinterLink, Timing
from pos_app.devices.drivers.transports.transport import ConnectionLost, Transport

Waiting = Callable[[BlockReason], None]


class PrintRun:
    """The steps of one attempt; `before_sending` is called when bytes are about to leave."""

    def __init__(
        self,
        transport: Transport,
        profile: PrinterProfile,
        support: StatusSupport,
        timing: Timing,
    ) -> None:
        self._transport = transport
        self._profile = profile
        self.support = support
        self._timing = timing
        self._on_waiting: Waiting = lambda reason: None
        self._link = PrinterLink(transport, timing)
        self._patience: Deadline | None = None
        self._accepted = 0

    @property
    def status(self) -> PrinterStatus:
        """What the printer said of itself so far."""
        return self._link.status

    def ask_status(self) -> BlockReason | None:
        """Ask DLE EOT 1 to 4; why nothing can be printed, or None if it can, or is not known."""
        if not self._transport.can_read or self.support.dle_eot is False:
            return None
        if not self._link.ask(1):
            return self._on_silence()
        for question in (2, 3, 4):
            self._link.ask(question)
        if self._link.noise:
            return None
        self.support = replace(self.support, dle_eot=True)
        return self.status.blocked_by

    def send(
        self, payload: bytes, before_sending: Callable[[], None], on_waiting: Waiting
    ) -> Outcome:
        """Write the job, whose printer is known to be ready, and wait for its end."""
        self._on_waiting = on_waiting
        job = self._framed(payload)
        try:
            self._link.drain()
            before_sending()
            self._write(job)
            if self._accepted < len(job):
                return self._in_doubt("the printer takes no more")
            return self._confirm(len(job))
        except ConnectionLost as lost:
            if not self._accepted:
                return self.outcome(Delivery.NOTHING_ACCEPTED, str(lost))
            return self._in_doubt(str(lost))

    def kick(self, expires: Deadline) -> Outcome:
        """Open the drawer, unless it would only open later: when paper is back, or never."""
        try:
            command = self._kick_command()
            if command is None:
                return self.outcome(Delivery.BLOCKED, reason=BlockReason.OFFLINE)
            if expires.has_passed:
                return self.outcome(Delivery.NOTHING_ACCEPTED, "it is too late to open the drawer")
            self._accepted = len(command)
            if self._link.write_all(command, int(expires.left_s * 1000)):
                return self.outcome(Delivery.SENT_UNCONFIRMED)
            return self._in_doubt("the printer takes no more")
        except ConnectionLost as lost:
            doubt = Delivery.UNKNOWN if self._accepted else Delivery.NOTHING_ACCEPTED
            return self.outcome(doubt, str(lost))

    def _kick_command(self) -> bytes | None:
        """The command that opens the drawer at once in the printer's present state, if any."""
        drawer = self._profile.drawer
        asked = self._transport.can_read and self.support.dle_eot and self._link.ask(1)
        if not asked or self.status.online is not False:
            return escpos.kick(drawer)
        return escpos.kick_now(drawer) if drawer.realtime else None

    def outcome(
        self, delivery: Delivery, why: str = "", reason: BlockReason | None = None
    ) -> Outcome:
        """What can be said now."""
        return Outcome(delivery, why, reason, self._accepted, self.status, self.support)

    def _framed(self, payload: bytes) -> bytes:
        automatic = self._transport.can_read and self.support.asb
        head = escpos.INIT + (escpos.ASB_ON if automatic else b"")
        tail = (escpos.ASB_OFF if automatic else b"") + (escpos.FENCE if self._fences else b"")
        return head + payload.removeprefix(escpos.INIT) + tail

    @property
    def _fences(self) -> bool:
        return self._transport.can_read and self.support.gs_r is not False

    def _write(self, job: bytes) -> None:
        profile = self._profile
        chunks = self._link.write_job(
            job, profile.chunk_bytes, profile.strip_delay_ms, self._may_go_on
        )
        for taken in chunks:
            self._accepted += taken

    def _confirm(self, length: int) -> Outcome:
        if not self._fences:
            self._link.drain()
            return self.outcome(Delivery.SENT_UNCONFIRMED, "the printer does not confirm")
        wait_ms = self._timing.fence_ms + 1000 * length // self._transport.bytes_per_second
        deadline = Deadline.after_ms(wait_ms)
        while True:
            left_ms = int(deadline.left_s * 1000)
            poll_ms = min(self._timing.poll_ms, left_ms)
            answer = self._link.wait_for_confirmation(poll_ms)
            if answer is not None:
                return self._confirmed(answer)
            reason = self._look_again()
            if reason is BlockReason.NOT_ANSWERING and not deadline.has_passed:
                continue  # Its buffer is still full; real-time questions wait behind the job.
            if reason is not None:
                if not self._is_patient(reason):
                    return self._in_doubt(str(reason))
                deadline = Deadline.after_ms(wait_ms)
            elif deadline.has_passed:
                return self._unanswered()

    def _confirmed(self, answer: int) -> Outcome:
        if self._link.noise:
            return self.outcome(Delivery.SENT_UNCONFIRMED, "the printer answers with noise")
        self.support = replace(self.support, gs_r=True)
        self._link.status = replace(self.status, paper=paper_of_transmitted(answer))
        return self.outcome(Delivery.PRINTED)

    def _unanswered(self) -> Outcome:
        if self.support.gs_r is None and not self._link.noise:
            self.support = replace(self.support, gs_r=False)
        return self.outcome(Delivery.SENT_UNCONFIRMED, "the printer did not confirm")

    def _look_again(self) -> BlockReason | None:
        """After the whole job was sent, questions are safe again."""
        if self.support.dle_eot:
            if not self._link.ask(1, times=1):
                return BlockReason.NOT_ANSWERING
            for question in (2, 3, 4):
                self._link.ask(question, times=1)
        return None if self._link.noise else self.status.blocked_by

    def _may_go_on(self) -> bool:
        """The printer takes nothing: wait while it says why, else give up."""
        reason = None if self._link.noise else self.status.blocked_by
        return reason is not None and self._is_patient(reason)

    def _is_patient(self, reason: BlockReason) -> bool:
        if self._patience is None:
            self._patience = Deadline.after_ms(self._timing.patience_ms)
        self._on_waiting(reason)
        return not self._patience.has_passed

    def _on_silence(self) -> BlockReason | None:
        if self.support.dle_eot:
            return BlockReason.NOT_ANSWERING
        if not self._link.noise:
            self.support = replace(self.support, dle_eot=False)
        return None

    def _in_doubt(self, why: str) -> Outcome:
        reason = None if self._link.noise else self.status.blocked_by
        return self.outcome(Delivery.UNKNOWN, why, reason)
