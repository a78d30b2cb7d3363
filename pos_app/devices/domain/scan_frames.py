"""Cutting what a serial scanner sends into codes."""

from __future__ import annotations

from pos_app.devices.domain.scan_verdict import CODE_LENGTH_MAX


class ScanFrames:
    """Codes end with CR, LF, Tab or both; one that never ends is dropped and counted."""

    def __init__(self) -> None:
        self._rest = b""
        self._too_long = False
        self.dropped = 0

    def feed(self, data: bytes) -> list[str]:
        """The codes that `data` completes."""
        codes = []
        for byte in data:
            if byte in b"\r\n\t":
                code = self._end()
                if code:
                    codes.append(code)
            elif len(self._rest) < CODE_LENGTH_MAX:
                self._rest += bytes((byte,))
            else:
                self._too_long = True
        return codes

    def idle(self) -> str:
        """The code of a scanner that ends its codes with nothing but a pause."""
        return self._end()

    def _end(self) -> str:
        rest, too_long = self._rest, self._too_long
        self._rest, self._too_long = b"", False
        if too_long:
            self.dropped += 1
            return ""
        try:
            return rest.decode("utf-8")
        except UnicodeDecodeError:
            return rest.decode("latin-1")
