"""Where numbers stand on a line, and which number stands at a place of it; no Qt here."""

from __future__ import annotations

import math
from typing import NamedTuple

_DIGITS = 3  # a place on a line is no finer than this many digits of its number
_STEPS = (1, 2, 5)


class NumberScale(NamedTuple):
    """A line from `low` to `high`; where it `is_log`, equal ratios are equally far apart."""

    low: float
    high: float
    is_log: bool

    def share(self, number: float) -> float:
        """How far along the line a number stands, 0 to 1; what lies beyond stands at an end."""
        held = min(max(number, self.low), self.high)
        if self.is_log:
            return math.log(held / self.low) / math.log(self.high / self.low)
        return (held - self.low) / (self.high - self.low)

    def figure(self, share: float) -> float:
        """The number so far along the line, with as many digits as a place can mean."""
        if self.is_log:
            number = self.low * (self.high / self.low) ** share
        else:
            number = self.low + (self.high - self.low) * share
        return rounded(min(max(number, self.low), self.high))

    def ticks(self) -> list[float]:
        """Round numbers between the two ends, in order: 1, 2, 5, 10 ... of their size."""
        if not self.is_log:
            return [self.low + (self.high - self.low) * part / 4 for part in (1, 2, 3)]
        first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
        found = (step * 10.0**power for power in range(first, last + 1) for step in _STEPS)
        return [number for number in found if self.low < number < self.high]


def rounded(number: float) -> float:
    """A number with three significant digits."""
    if not number:
        return 0.0
    return round(number, _DIGITS - 1 - math.floor(math.log10(abs(number))))


def grouped(number: float) -> str:
    """A number as it is written: "12,300", "4.5"."""
    return f"{number:,.0f}" if number == round(number) else f"{number:,.{_DIGITS}g}"
