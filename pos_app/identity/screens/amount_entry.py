"""An amount while its digits are typed on a keypad."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.kernel.money import minor_digits

BACKSPACE = "backspace"
_DIGITS_MAX = 11


@dataclass(frozen=True, slots=True)
class AmountEntry:
    """Digits so far. Where no coin is smaller than the main unit, digits are whole units.

    Otherwise cents come first: 5 0 0 0 is 50.00.
    """

    digits: str = ""
    unit: int = 1  # What the last digit stands for, minor units.

    @property
    def minor(self) -> int:
        """The amount in minor units."""
        return int(self.digits or "0") * self.unit

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.digits

    def pressed(self, key: str) -> AmountEntry:
        """After a key of the keypad: a digit, "00" or "backspace"."""
        if key == BACKSPACE:
            return replace(self, digits=self.digits[:-1])
        if not key.isdecimal() or len(self.digits) + len(key) > _DIGITS_MAX:
            return self
        return replace(self, digits=(self.digits + key).lstrip("0"))


def amount_entry(currency: str, cash_step: int) -> AmountEntry:
    """An empty entry for cash of a shop whose smallest coin is `cash_step` minor units."""
    main_unit = 10 ** minor_digits(currency)
    return AmountEntry(unit=main_unit if cash_step % main_unit == 0 else 1)
