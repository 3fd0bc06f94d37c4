"""Numbers as sources give them: a figure or a range, "about" or "more than", and one unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quizapp.facts.phrase import phrase

#: Powers of ten, so that "1.1 million" keeps its two digits.
_SCALES = {"thousand": 3, "million": 6, "billion": 9}
_FIGURE = r"(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)"
_SCALE = r"(?: (thousand|million|billion))?"
_QUANTITY = re.compile(
    rf"(?:(about|more than|over|at least|fewer than|less than|under|at most) )?"
    rf"{_FIGURE}{_SCALE}(?: to {_FIGURE}{_SCALE})?(?: (\D.*))?",
    re.ASCII,
)
_LOWER = {"more than", "over", "at least"}
_UPPER = {"fewer than", "less than", "under", "at most"}
MAX_DIGITS = 30


class Bound(StrEnum):
    """Whether the figure is the number itself or a limit of it."""

    NONE = ""
    LOWER = "more than"
    UPPER = "fewer than"


#: Units that convert into each other: name -> (dimension, how many of the dimension's base).
#: Every other unit is a thing that is counted, and its own dimension.
CONVERTIBLE: dict[str, tuple[str, Decimal]] = {
    "m": ("length", Decimal(1)),
    "metres": ("length", Decimal(1)),
    "km": ("length", Decimal(1000)),
    "kilometres": ("length", Decimal(1000)),
    "miles": ("length", Decimal("1609.344")),
    "kg": ("mass", Decimal(1)),
    "t": ("mass", Decimal(1000)),
    "tonnes": ("mass", Decimal(1000)),
    "minutes": ("time", Decimal(1)),
    "hours": ("time", Decimal(60)),
    "days": ("time", Decimal(1440)),
    "%": ("share", Decimal(1)),
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit. `low == high` unless the source gives a range.

    `low` and `high` keep the digits the source wrote, so 1.10 and 1.1 are told apart.
    """

    low: Decimal
    high: Decimal
    unit: str = ""
    about: bool = False
    bound: Bound = Bound.NONE

    def __post_init__(self) -> None:
        if not (self.low.is_finite() and self.high.is_finite()):
            raise ValueError(phrase("a number is made of digits"))
        if self.low > self.high:
            raise ValueError(phrase("a range goes from the smaller number to the larger"))

    @property
    def is_range(self) -> bool:
        """Whether the source gives two figures and means what lies between."""
        return self.low != self.high

    @property
    def dimension(self) -> str:
        """What may be compared with it: length, mass, time, share, or the counted thing."""
        return CONVERTIBLE.get(self.unit, (self.unit, Decimal(1)))[0]

    @property
    def base(self) -> tuple[Decimal, Decimal]:
        """`low` and `high` in the dimension's base unit."""
        factor = CONVERTIBLE.get(self.unit, ("", Decimal(1)))[1]
        return self.low * factor, self.high * factor

    def __str__(self) -> str:
        lead = "about " if self.about else f"{self.bound} " if self.bound else ""
        figure = f"{self.low:f}" if not self.is_range else f"{self.low:f} to {self.high:f}"
        return f"{lead}{figure} {self.unit}".rstrip()


def parse_quantity(text: str) -> Quantity:
    """Read a number as decks write it, such as `about 4000 men` or `1.1 million men`.

    Raises ValueError with a sentence that says how to write it.
    """
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        raise ValueError(phrase("write a number as 979 men, about 4000 men or 4000 to 5700 men"))
    lead, first, first_scale, second, second_scale, unit = match.groups()
    if len(first) > MAX_DIGITS or len(second or "") > MAX_DIGITS:
        raise ValueError(phrase("a number has at most {most} digits", most=MAX_DIGITS))
    low = _figure(first, first_scale or (second_scale if second else None))
    high = _figure(second, second_scale) if second else low
    bound = Bound.LOWER if lead in _LOWER else Bound.UPPER if lead in _UPPER else Bound.NONE
    return Quantity(low, high, (unit or "").strip(), lead == "about", bound)


def _figure(digits: str, scale: str | None) -> Decimal:
    return Decimal(digits.replace(",", "")).scaleb(_SCALES.get(scale or "", 0))
