"""A conversation with a printer over an open wire: asking, listening, writing, waiting."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pos_app.devices.domain import escpos
from pos_app.devices.domain.printer_status import (
    PrinterStatus,
    Reply,
    ReplyKind,
    ReplyStream,
    from_automatic,
    with_answer,
)
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import Transport

READ_BYTES = 512
DRAIN_READS_MAX = 64


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a driver waits for what; tests shorten it."""

    open_ms: int = 3000
    reply_ms: int = 700
    stall_ms: int = 5000
    fence_ms: int = 5000
    """On top of the time the job itself takes."""
    poll_ms: int = 2000
    patience_ms: int = 300_000
    """With a printer that took part of a job and then ran out of paper, or was opened."""
    kick_ms: int = 10_000


class PrinterLink:
    """What was written, what was answered, and what is known of the printer meanwhile."""

    def __init__(self, transport: Transport, timing: Timing) -> None:
        self._transport = transport
        self._timing = timing
        self._stream = ReplyStream()
        self.status = PrinterStatus()
        self.noise = 0
        """Bytes that no printer sends: the wire is wrong, so no answer can be trusted."""
        self.confirmation: int | None = None
        """The answer to the fence, once it is there."""

    def listen(self, deadline: Deadline) -> list[Reply]:
        """The replies that arrive in one go, by the deadline."""
        return self._heard(self._transport.read(READ_BYTES, deadline))

    def drain(self) -> None:
        """Hear out what is there already, so that no old answer is taken for a new one."""
        for _ in range(DRAIN_READS_MAX if self._transport.can_read else 0):
            data = self._transport.read(READ_BYTES, Deadline.after_ms(0))
            if not data:
                return
            self._heard(data)

    def ask(self, question: int, *, times: int = 2) -> bool:
        """Put DLE EOT `question` and note the answer; False if there is none."""
        for attempt in range(times):
            self.drain()
            if not self.write_all(escpos.ask(question), self._timing.reply_ms):
                return False
            answer = self._wait_for_answer(self._timing.reply_ms)
            if answer is None:
                continue
            if attempt:
                # This may be the first answer, come late; then the second is as late, and must
                # not pass for the answer to the next question.
                self._wait_for_answer(2 * self._timing.reply_ms)
            self.status = with_answer(self.status, question, answer)
            return True
        return False

    def wait_for_confirmation(self, wait_ms: int) -> int | None:
        """The answer to the fence, or None when the time is over."""
        deadline = Deadline.after_ms(wait_ms)
        while self.confirmation is None:
            self.listen(deadline)
            if deadline.has_passed:
                break
        return self.confirmation

    def write_all(self, data: bytes, stall_ms: int) -> bool:
        """Write a short command; False if it was not taken in time."""
        deadline = Deadline.after_ms(stall_ms)
        while data:
            data = data[self._transport.write(data, deadline) :]
            if data and deadline.has_passed:
                return False
        return True

    def write_job(
        self, job: bytes, chunk_bytes: int, rest_ms: int, keep_waiting: Callable[[], bool]
    ) -> Iterator[int]:
        """Write a job in chunks; yields how many bytes were taken, each time some were.

        When the printer takes nothing for the stall time, `keep_waiting` decides whether to go on.
        """
        stalled = Deadline.after_ms(self._timing.stall_ms)
        while job:
            self.confirmation = None  # The fence is the job's end: whatever came before is old.
            taken = self._transport.write(job[:chunk_bytes], stalled.but_at_most_ms(200))
            if taken:
                yield taken
                job = job[taken:]
                stalled = Deadline.after_ms(self._timing.stall_ms)
                time.sleep(rest_ms / 1000)
            self.drain()
            if stalled.has_passed:
                if not keep_waiting():
                    return
                stalled = Deadline.after_ms(self._timing.poll_ms)

    def _wait_for_answer(self, wait_ms: int) -> int | None:
        deadline = Deadline.after_ms(wait_ms)
        while True:
            for reply in self.listen(deadline):
                if reply.kind is ReplyKind.REAL_TIME:
                    return reply.data[0]
            if deadline.has_passed:
                return None

    def _heard(self, data: bytes) -> list[Reply]:
        replies = self._stream.feed(data)
        for reply in replies:
            if reply.kind is ReplyKind.AUTOMATIC:
                self.status = from_automatic(reply.data)
            elif reply.kind is ReplyKind.NOISE:
                self.noise += len(reply.data)
            elif reply.kind is ReplyKind.TRANSMITTED:
                self.confirmation = reply.data[0]
        return replies
