"""The form of a number: what numbers that look alike have in common."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from quizapp.facts.numbers import Bound, Quantity

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure's sign, how many significant digits it has, at which power of ten they end."""

    negative: bool
    digits: int
    power: int


@dataclass(frozen=True, slots=True)
class NumberForm:
    """The unit, the doubt, the rounding and the count of digits of a number or a range.

    With `in_words` it is written as "1.1 million", else in digits.
    """

    unit: str
    about: bool
    bound: Bound
    low: Figure
    high: Figure
    is_range: bool
    in_words: bool


def form_of(number: Quantity) -> NumberForm:
    """The form of a number."""
    low, high = _figure(number.low), _figure(number.high)
    in_words = in_millions(number.low)
    return NumberForm(number.unit, number.about, number.bound, low, high, number.is_range, in_words)


def in_millions(number: Decimal) -> bool:
    """Whether a deck wrote a number as so many millions: then its digits end before the units."""
    return int(number.as_tuple().exponent) > 0 and abs(number) >= _MILLION


def _figure(number: Decimal) -> Figure:
    figure, power = significant(number)
    return Figure(number < 0, len(str(figure)), power)


def significant(number: Decimal) -> tuple[int, int]:
    """A number's significant digits as one whole number, and the power of ten they stand at.

    Noughts at the end of a whole number count as rounding, those after a point do not.
    """
    _, digits, exponent = number.as_tuple()
    figure, power = int("".join(map(str, digits))), int(exponent)
    while power >= 0 and figure and figure % 10 == 0:
        figure, power = figure // 10, power + 1
    return figure, power
