"""The inside of an emulated printer: its buffer, its sensors, its answers and its pace. No I/O."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.emulators.escpos_reader import Command, next_command
from pos_app.devices.emulators.paper import Kick, Paper

BUFFER_BYTES = 4096
STEP_BYTES = 64
SPLIT_S = 0.01
_GARBAGE = b"\xff\x00\x12"


class PrinterCore:
    """Takes bytes, prints them at its pace, and answers. Time comes from outside, in seconds."""

    def __init__(self, profile: PrinterProfile, faults: Mapping[str, int]) -> None:
        self.paper = Paper(profile)
        self.raw = bytearray()
        """Every byte ever received."""
        self.has_paper = "paper_out" not in faults or faults["paper_out"] > 0
        self.cover_open = "cover_open" in faults and not faults["cover_open"]
        self.cutter_jammed = False
        self.has_power = True
        self._faults = faults
        self._buffer = bytearray()
        self._taken = b""
        """What has left the buffer but is not a whole command yet."""
        self._tail = b""
        self._allowance = 0.0
        self._worked = 0
        self._now = 0.0
        self._automatic = False
        self._answers: list[tuple[float, bytes]] = []
        self._sprung: set[str] = set()

    @property
    def room(self) -> int:
        """How many bytes the buffer still takes."""
        return BUFFER_BYTES - len(self._buffer)

    @property
    def is_idle(self) -> bool:
        """Everything received is worked off."""
        return not self._buffer and not self._taken

    @property
    def is_online(self) -> bool:
        """Ready to print."""
        return self.has_paper and not self.cover_open and not self.cutter_jammed

    def receive(self, data: bytes) -> None:
        """Take bytes into the buffer; real-time commands are obeyed before anything printed."""
        self.raw += data
        seen, self._tail = self._tail + data, (self._tail + data)[-4:]
        fresh = len(seen) - len(data)
        for at in range(len(seen)):
            self._real_time(seen, at, fresh)
        self._buffer += data

    def work(self, now: float) -> None:
        """Print what the time since the last call allows."""
        pace = self._faults.get("slow")
        self._allowance += (now - self._now) * pace if pace else 16 * BUFFER_BYTES
        self._now = now
        while self.is_online and self._buffer and self._allowance >= 1:
            self._step()
        self._allowance = min(self._allowance, STEP_BYTES) if self._buffer else 0.0
        if "asb_flood" in self._faults and len(self._answers) < 8:
            self._answer(self._automatic_status())

    def answers(self, now: float) -> list[bytes]:
        """The answers that are due, each to be sent by itself."""
        due = [data for at, data in self._answers if at <= now]
        self._answers = [(at, data) for at, data in self._answers if at > now]
        return due

    def lose_power(self) -> None:
        """Everything that is not on paper is gone."""
        self.has_power, self._automatic = False, False
        self._buffer.clear()
        self._taken, self._tail, self._answers = b"", b"", []
        self.paper.forget_unfinished()

    def tell_change(self) -> None:
        """Somebody was at the printer: say so to whoever asked for automatic status."""
        if self._automatic:
            self._answer(self._automatic_status())

    def first_words(self) -> bytes:
        """What is sent to a client that has just come: the answer to somebody else's question."""
        return b"\x00" if "leftover" in self._faults else b""

    def last_words(self) -> bytes:
        """What is sent while the other side closes."""
        return self._automatic_status() if "unread" in self._faults else b""

    def _step(self) -> None:
        """Take some bytes out of the buffer and obey what is whole."""
        size = min(STEP_BYTES, max(1, int(self._allowance)), self._to_next_fault())
        self._taken += bytes(self._buffer[:size])
        size = min(size, len(self._buffer))
        del self._buffer[:size]
        self._allowance -= size
        self._worked += size
        while self.is_online and self._taken:
            command, length = next_command(self._taken)
            if command is None:
                break
            self._taken = self._taken[length:]
            self._obey(command)
        self._spring()

    def _to_next_fault(self) -> int:
        ahead = (self._faults.get(name, 0) - self._worked for name in ("paper_out", "cover_open"))
        return min((count for count in ahead if count > 0), default=STEP_BYTES)

    def _real_time(self, seen: bytes, at: int, fresh: int) -> None:
        """Obey the real-time command at `at`, when its last byte has just arrived."""
        if seen[at : at + 2] == b"\x10\x04" and at + 3 <= len(seen) and at + 3 > fresh:
            if 1 <= seen[at + 2] <= 4:
                self._answer(bytes((self._real_time_status(seen[at + 2]),)))
        elif seen[at : at + 3] == b"\x10\x14\x01" and at + 5 <= len(seen) and at + 5 > fresh:
            pin = 2 if seen[at + 3] == 0 else 5
            self.paper.kicks.append(Kick(pin, seen[at + 4] * 100, seen[at + 4] * 100))

    def _obey(self, command: Command) -> None:
        match command.name:
            case "GS r":
                if "no_fence" not in self._faults:
                    near = 0x03 if "near_end" in self._faults else 0
                    self._answer(bytes((near | (0 if self.has_paper else 0x0C),)))
            case "GS a":
                self._automatic = bool(command.data[0])
                self.tell_change()
            case "GS V" | "ESC i" | "ESC m" if self._springs("cutter_error", 0):
                self.cutter_jammed = True
                self.tell_change()
            case "ESC @":
                self._automatic = False
                self.paper.apply(command)
            case _:
                self.paper.apply(command)

    def _spring(self) -> None:
        """Let faults happen whose time has come."""
        if self._springs("paper_out", self._worked):
            self.has_paper = False
            self.tell_change()
        if self._springs("cover_open", self._worked):
            self.cover_open = True
            self.tell_change()

    def _springs(self, name: str, count: int) -> bool:
        if name not in self._faults or name in self._sprung or count < self._faults[name]:
            return False
        self._sprung.add(name)
        return True

    def _answer(self, data: bytes) -> None:
        faults = self._faults
        if "no_status" in faults:
            return
        if "garbage_status" in faults:
            data = _GARBAGE
        if "double_status" in faults:
            data += data
        at = self._now + faults.get("late_status", 0) / 1000
        pieces = [data[:1], data[1:]] if "split_asb" in faults and len(data) == 4 else [data]
        for piece in pieces:
            # One line carries them all: no answer overtakes another.
            at = max([at, *(due + SPLIT_S * (len(pieces) > 1) for due, _ in self._answers[-1:])])
            self._answers.append((at, piece))

    def _real_time_status(self, question: int) -> int:
        near = "near_end" in self._faults
        bits = {
            1: (0 if self.is_online else 0x08) | (0x04 if "drawer_open" in self._faults else 0),
            2: (0x04 if self.cover_open else 0)
            | (0 if self.has_paper else 0x20)
            | (0x40 if self.cutter_jammed else 0),
            3: 0x08 if self.cutter_jammed else 0,
            4: (0x0C if near or not self.has_paper else 0) | (0 if self.has_paper else 0x60),
        }
        return 0x12 | bits[question]

    def _automatic_status(self) -> bytes:
        head = 0x10 | (0 if self.is_online else 0x08) | (0x20 if self.cover_open else 0)
        near = 0x03 if "near_end" in self._faults or not self.has_paper else 0
        errors = 0x08 if self.cutter_jammed else 0
        return bytes((head, errors, near | (0 if self.has_paper else 0x0C), 0))
