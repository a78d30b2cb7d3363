"""Reading a scanner that was programmed to begin every code with a key nobody types."""

from __future__ import annotations

from dataclasses import replace

from pos_app.devices.domain.scan_burst import ScanBurst
from pos_app.devices.domain.scan_keys import KeyPress, WedgeSettings, character_of, is_suffix
from pos_app.devices.domain.scan_verdict import (
    CODE_LENGTH_MAX,
    Duplicates,
    Held,
    Misread,
    Now,
    Scan,
    ScanDetector,
    Verdict,
)


class PrefixedScan:
    """The detector that waits for the prefix and then takes everything up to the suffix."""

    patience_ms = 1000
    reads_password_fields = True

    def __init__(self, settings: WedgeSettings) -> None:
        self._settings = replace(settings, suffix=settings.suffix or "\r")
        self._duplicates = Duplicates(settings.duplicate_ms)
        self._text: str | None = None
        self._last_ms = 0

    @property
    def is_holding(self) -> bool:
        """A code has begun."""
        return self._text is not None

    def continues(self, key: KeyPress) -> bool:
        """Whether `key` goes on with a code that has begun."""
        return self.is_holding and not key.is_modifier

    def press(self, key: KeyPress) -> Verdict:
        """What to do now that `key` went down."""
        if key.is_modifier:
            return Verdict()
        if self._text is None:
            return self._before_prefix(key)
        if key.at_ms - self._last_ms > self.patience_ms:
            expired = self.idle()
            return replace(expired, now=self._before_prefix(key).now)
        if is_suffix(key, self._settings):
            return self._end(self._text, key.at_ms)
        self._last_ms = key.at_ms
        if len(self._text) <= CODE_LENGTH_MAX:
            self._text += character_of(key, self._settings)
        return Verdict(now=Now.DROP)

    def idle(self) -> Verdict:
        """A code that does not end is a misread; its keys are gone."""
        if self._text is None:
            return Verdict()
        self._text = None
        return Verdict(found=Misread(self._last_ms))

    def _before_prefix(self, key: KeyPress) -> Verdict:
        if self._settings.prefix not in (key.text, character_of(key, self._settings)):
            return Verdict()
        self._text, self._last_ms = "", key.at_ms
        return Verdict(now=Now.DROP)

    def _end(self, text: str, at_ms: int) -> Verdict:
        self._text = None
        if not text or len(text) > CODE_LENGTH_MAX:
            return Verdict(Held.KEEP, Now.DROP, Misread(at_ms))
        return Verdict(Held.KEEP, Now.DROP, self._duplicates.fresh(Scan(text, at_ms)))


def detector_for(settings: WedgeSettings) -> ScanDetector:
    """The detector that suits the scanner's settings."""
    return PrefixedScan(settings) if settings.prefix else ScanBurst(settings)
