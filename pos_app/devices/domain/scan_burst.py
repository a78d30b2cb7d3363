"""Telling a scanner that types from a person who types, by the times of the keys alone.

The times are those the window system stamped on the keys, never the time of arrival: after a
frozen second a person's keys arrive all at once, but their stamps still lie a human pause apart.
A scan torn by a pause is refused as a whole, because each of its halves looks like a code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.devices.domain.scan_keys import KeyPress, WedgeSettings, character_of, is_suffix
from pos_app.devices.domain.scan_verdict import (
    CODE_LENGTH_MAX,
    Duplicates,
    Held,
    Misread,
    Now,
    Scan,
    Verdict,
)

HOLD_MS = 45
"""How long a key is held back from its widget; a typist does not notice."""
LENGTH_MIN = 4
TORN_MS = 500
"""What comes fast this soon after a torn scan is its tail."""
HEAD_MS = 100
"""Loose keys this close before a burst were its head, and are with their widget by now."""


@dataclass(frozen=True, slots=True)
class _Burst:
    """Fast keys that are held back. `after_torn`, `headless`: they cannot be a whole code."""

    text: str
    last_ms: int
    after_torn: bool
    headless: bool

    @property
    def is_long(self) -> bool:
        return len(self.text) >= LENGTH_MIN

    def plus(self, character: str, at_ms: int) -> _Burst:
        grown = self.text + character if len(self.text) <= CODE_LENGTH_MAX else self.text
        return replace(self, text=grown, last_ms=at_ms)


class ScanBurst:
    """The detector for scanners without a programmed prefix."""

    patience_ms = HOLD_MS
    reads_password_fields = False

    def __init__(self, settings: WedgeSettings | None = None) -> None:
        self._settings = settings or WedgeSettings()
        self._duplicates = Duplicates(self._settings.duplicate_ms)
        self._burst: _Burst | None = None
        self._loose_ms: int | None = None
        self._torn_ms: int | None = None

    @property
    def is_holding(self) -> bool:
        """Keys are held back: their fate is open."""
        return self._burst is not None

    def continues(self, key: KeyPress) -> bool:
        """Whether `key` would go on with what is held."""
        meant = bool(character_of(key, self._settings)) or is_suffix(key, self._settings)
        return meant and not key.repeated and self._is_close(key)

    def press(self, key: KeyPress) -> Verdict:
        """What to do now that `key` went down."""
        if key.is_modifier:
            return Verdict()
        if key.repeated or key.at_ms <= 0:
            return self.idle()
        before = Verdict() if self._is_close(key) else self.idle()
        if is_suffix(key, self._settings):
            after = self._at_suffix(key)
        elif character := character_of(key, self._settings):
            after = self._at_character(character, key.at_ms)
        else:
            after = self.idle()
        return after if before == Verdict() else replace(before, now=after.now)

    def idle(self) -> Verdict:
        """What to do with the held keys now that nothing goes on with them."""
        burst, self._burst = self._burst, None
        if burst is None:
            return Verdict()
        if not burst.is_long:
            self._loose_ms = burst.last_ms
            return Verdict(Held.REPLAY)
        if self._settings.suffix or burst.headless or burst.after_torn:
            return self._torn(burst)
        return self._recognised(burst, burst.last_ms, Now.PASS)

    def _at_character(self, character: str, at_ms: int) -> Verdict:
        burst = self._burst or _Burst(
            text="",
            last_ms=at_ms,
            after_torn=_within(TORN_MS, self._torn_ms, at_ms),
            headless=_within(HEAD_MS, self._loose_ms, at_ms),
        )
        self._burst = burst.plus(character, at_ms)
        return Verdict(now=Now.HOLD)

    def _at_suffix(self, key: KeyPress) -> Verdict:
        burst, self._burst = self._burst, None
        if burst is None:
            # An Enter by itself is a person's, unless it ends a torn scan: then it would press
            # whatever button has the focus.
            ends_torn, self._torn_ms = _within(TORN_MS, self._torn_ms, key.at_ms), None
            return Verdict(now=Now.DROP if ends_torn else Now.PASS)
        if burst.after_torn:
            self._torn_ms = None
            return Verdict(Held.DROP, Now.DROP)
        if not burst.is_long:
            self._loose_ms = key.at_ms
            return Verdict(Held.REPLAY)
        if burst.headless:
            return Verdict(Held.DROP, Now.DROP, Misread(key.at_ms))
        return self._recognised(burst, key.at_ms, Now.DROP)

    def _torn(self, burst: _Burst) -> Verdict:
        """The alarm sounds once for a torn scan, however many pieces it comes in."""
        self._torn_ms = burst.last_ms
        return Verdict(Held.DROP, found=None if burst.after_torn else Misread(burst.last_ms))

    def _recognised(self, burst: _Burst, at_ms: int, now: Now) -> Verdict:
        if len(burst.text) > CODE_LENGTH_MAX:
            return Verdict(Held.DROP, now, Misread(at_ms))
        return Verdict(Held.DROP, now, self._duplicates.fresh(Scan(burst.text, at_ms)))

    def _is_close(self, key: KeyPress) -> bool:
        return self._burst is not None and _within(
            self._settings.gap_ms, self._burst.last_ms, key.at_ms
        )


def _within(most_ms: int, earlier_ms: int | None, at_ms: int) -> bool:
    return earlier_ms is not None and 0 <= at_ms - earlier_ms <= most_ms
