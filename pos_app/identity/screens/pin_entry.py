"""A PIN while it is typed: dots, what was wrong with the last try, and the wait after many."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.identity.domain.pin import DIGITS_MAX, DIGITS_MIN
from pos_app.identity.domain.sign_in import TriedTooOften, WrongPin
from pos_app.ui.translations import error_words, tr

BACKSPACE = "backspace"


class PinEntry(QObject):
    """`changed` after every key and every second of a wait; `shaken` when a PIN was wrong."""

    changed = Signal()
    shaken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self._wait_s = 0
        self.message = ""
        self.is_wrong = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)

    @property
    def pin(self) -> str:
        """The digits; for the one try they are typed for."""
        return self._pin

    @property
    def typed(self) -> int:
        """How many digits are typed."""
        return len(self._pin)

    @property
    def is_waiting(self) -> bool:
        """Whether too many wrong PINs make the next try wait."""
        return self._wait_s > 0

    @property
    def can_try(self) -> bool:
        """Whether there is a PIN to try."""
        return not self.is_waiting and not self.is_wrong and self.typed >= DIGITS_MIN

    def press(self, key: str) -> None:
        """A key of the PIN pad; the first one after a wrong PIN begins anew."""
        if self.is_waiting:
            return
        if self.is_wrong:
            self.is_wrong, self._pin = False, ""
        if key == BACKSPACE:
            self._pin = self._pin[:-1]
        elif key.isdecimal() and len(self._pin) < DIGITS_MAX:
            self._pin += key
        self.message = ""
        self.changed.emit()

    def refuse(self, error: Exception) -> None:
        """The try was refused: say why, and wait where the guard says so."""
        self.message = error_words(error)
        if isinstance(error, TriedTooOften):
            self._pin = ""
            self._wait_s = int(str(error.details["seconds"]))
            self._second.start()
        elif isinstance(error, WrongPin):
            self.is_wrong = True
            self.message = tr("SignIn", "That PIN is not right. Try again.")
            self.shaken.emit()
        else:
            self._pin = ""
        self.changed.emit()

    def forget(self) -> None:
        """Nothing typed, nothing said; a wait belongs to whoever was tried."""
        self._second.stop()
        self._pin, self._wait_s, self.message, self.is_wrong = "", 0, "", False
        self.changed.emit()

    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s > 0:
            self.message = error_words(TriedTooOften(seconds=self._wait_s))
        else:
            self._wait_s = 0
            self._second.stop()
            self.message = ""
        self.changed.emit()
