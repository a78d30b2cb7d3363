"""Cash rounding: what happens to cents that no coin can pay. Only the cash leg, never a tax."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.kernel.money import minor_digits
from pos_app.kernel.rounding import CashRoundingMode, round_to_step

# Unicode CLDR, supplemental currency data (fractions), through PyPI Babel 2.18.0: the smallest cash
# amount in minor units where it is not the minor unit itself.
_COINS = {"CAD": 5, "CHF": 5, "DKK": 50}
_COINS_OF_ONE_UNIT = "AMD COP CRC CZK GYD HUF IDR MNT MUR NOK PKR SEK TWD TZS UZS"
_WHOLE_UNITS = frozenset(_COINS_OF_ONE_UNIT.split())


@dataclass(frozen=True, slots=True)
class CashRounding:
    """Cash is settled in multiples of `step` minor units."""

    step: int
    mode: CashRoundingMode = CashRoundingMode.HALF_UP

    def __post_init__(self) -> None:
        if self.step < 1:
            raise ValueError("a step is at least one minor unit")


def usual_step(currency: str) -> int:
    """The smallest amount cash can settle in `currency`, in minor units, as CLDR knows it."""
    if currency in _WHOLE_UNITS:
        return int(10 ** minor_digits(currency))
    return _COINS.get(currency, 1)


def cash_leg_rounding(due: int, other_tenders: int, cash_rounding: CashRounding) -> int:
    """What rounding adds to `due` when `other_tenders` paid a part and cash pays the rest.

    Nothing remains: nothing is rounded. A refund (all negative) gives the mirror.
    """
    cash = due - other_tenders
    return round_to_step(cash, cash_rounding.step, cash_rounding.mode) - cash
