"""What a scan detector answers: the fate of the keys, and what was recognised in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from pos_app.devices.domain.scan_keys import KeyPress

CODE_LENGTH_MAX = 4096


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole code as it was typed or sent."""

    text: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Misread:
    """Something came as only scanners send, but not as a whole code: sound the alarm."""

    at_ms: int


class Held(Enum):
    """What happens to the keys that were held back until now."""

    KEEP = auto()
    REPLAY = auto()
    DROP = auto()


class Now(Enum):
    """What happens to the key that just went down."""

    PASS = auto()
    HOLD = auto()
    DROP = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do: first with the held keys, then with the new one."""

    held: Held = Held.KEEP
    now: Now = Now.PASS
    found: Scan | Misread | None = None


class ScanDetector(Protocol):
    """Fed with every key press; asked again when none came for a while."""

    @property
    def patience_ms(self) -> int:
        """When to call `idle` after a key press while `is_holding`."""

    @property
    def reads_password_fields(self) -> bool:
        """Whether the start of a code is so certain that no typed secret is ever held back."""

    @property
    def is_holding(self) -> bool:
        """Whether the fate of earlier keys is open."""

    def continues(self, key: KeyPress) -> bool:
        """Whether `key` would go on with what is held, so that no shortcut may react to it."""

    def press(self, key: KeyPress) -> Verdict:
        """What to do now that `key` went down."""

    def idle(self) -> Verdict:
        """What to do with the held keys now that no further one came."""


class Duplicates:
    """Knows one pull of the trigger that was sent twice."""

    def __init__(self, within_ms: int) -> None:
        self._within_ms = within_ms
        self._latest: Scan | None = None

    def fresh(self, scan: Scan) -> Scan | None:
        """`scan`, unless it repeats the latest one too soon."""
        latest, self._latest = self._latest, scan
        if latest is None or latest.text != scan.text:
            return scan
        return None if 0 <= scan.at_ms - latest.at_ms < self._within_ms else scan
