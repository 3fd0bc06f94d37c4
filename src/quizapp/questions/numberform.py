"""The form of a number: what numbers that look alike have in common."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from quizapp.facts.numbers import Bound, Quantity

#: From here on a number that was written as so many millions is said so: "0.4 million".
_LEAST_IN_MILLIONS = 100_000


@dataclass(frozen=True, slots=True)
class NumberForm:
    """The unit, the doubt, the sign and the rounding of a number or a range.

    Its last digit that counts stands at the power of ten `power`. How many digits come before
    does not matter: who counts to the man may count 87 or 1,152. With `begins_round` a range
    begins with a figure that ends in nought; with `in_words` it is written as "1.1 million".
    """

    unit: str
    about: bool
    bound: Bound
    negative: bool
    power: int
    is_range: bool
    begins_round: bool
    in_words: bool


def form_of(number: Quantity) -> NumberForm:
    """The form of a number."""
    return NumberForm(
        number.unit,
        number.about,
        number.bound,
        number.low < 0,
        rounding_of(number),
        number.is_range,
        number.low % 10 == 0,
        in_millions(number.low),
    )


def rounding_of(number: Quantity) -> int:
    """The power of ten at which the finer end of a number is rounded."""
    return min(significant(number.low)[1], significant(number.high)[1])


def in_millions(number: Decimal) -> bool:
    """Whether a deck wrote a number as so many millions: then its digits end before the units."""
    return int(number.as_tuple().exponent) > 0 and abs(number) >= _LEAST_IN_MILLIONS


def significant(number: Decimal) -> tuple[int, int]:
    """A number's significant digits as one whole number, and the power of ten they stand at.

    Noughts at the end of a whole number count as rounding, those after a point do not.
    """
    _, digits, exponent = number.as_tuple()
    figure, power = int("".join(map(str, digits))), int(exponent)
    while power >= 0 and figure and figure % 10 == 0:
        figure, power = figure // 10, power + 1
    return figure, power
