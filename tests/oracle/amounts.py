"""Numbers as the deck format means them: exact, about, bounded, ranged, with one unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Bound = Literal["", "more", "less"]

_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_MORE = ("more than", "over", "at least", "no fewer than", "upwards of")
_LESS = ("less than", "fewer than", "under", "at most", "up to", "no more than")
_ABOUT = ("about", "around", "some", "roughly", "nearly", "almost", "approximately", "circa")
_UNITS = {
    "mm": ("m", "0.001"), "cm": ("m", "0.01"), "m": ("m", "1"), "km": ("m", "1000"),
    "metres": ("m", "1"), "kilometres": ("m", "1000"), "mile": ("m", "1609.344"),
    "miles": ("m", "1609.344"), "g": ("g", "1"), "kg": ("g", "1000"), "t": ("g", "1000000"),
    "tonnes": ("g", "1000000"), "minutes": ("min", "1"), "hours": ("min", "60"),
    "days": ("min", "1440"), "Earth days": ("min", "1440"),
}  # fmt: skip
_QUALIFIER = "|".join((*_MORE, *_LESS, *_ABOUT))
_FIGURE = r"[-−]?\d(?:\d|[,  ](?=\d))*(?:\.\d+)?"
_SCALE = "|".join(_SCALES)
NUMBER = re.compile(
    rf"(?:(?P<qualifier>{_QUALIFIER}) )?(?P<low>{_FIGURE})(?: ?(?P<low_scale>{_SCALE}))?"
    rf"(?: ?(?:to|-|–) ?(?P<high>{_FIGURE})(?: (?P<high_scale>{_SCALE}))?)?"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit; `low` and `high` differ for a range. Figures are as written,
    `digits` significant digits, `rounding` the power of ten of the last of them."""

    text: str
    low: Decimal
    high: Decimal
    unit: str
    about: bool
    bound: Bound
    digits: int
    rounding: int

    @property
    def middle(self) -> Decimal:
        return (self.low + self.high) / 2

    @property
    def ends_in_zero(self) -> bool:
        return self.low == self.low.to_integral_value() and self.low % 10 == 0


def parse_amount(text: str) -> Amount | None:
    """A number in the deck's or the screen's notation, or None where the text is no number."""
    match = NUMBER.match(text.strip())
    if match is None:
        return None
    return amount_of(match, text.strip()[match.end() :].strip())


def amount_of(match: re.Match[str], unit: str) -> Amount:
    """The amount that a match of NUMBER tells, with the unit that followed it."""
    high_scale = _SCALES.get(match["high_scale"] or "", 0)
    low_scale = _SCALES.get(match["low_scale"] or "", high_scale)
    low, digits, rounding = _figure(match["low"], low_scale)
    high = low if match["high"] is None else _figure(match["high"], high_scale)[0]
    qualifier = match["qualifier"] or ""
    bound: Bound = "more" if qualifier in _MORE else "less" if qualifier in _LESS else ""
    about = qualifier in _ABOUT
    return Amount(
        f"{match[0].strip()} {unit}".strip(), low, high, unit, about, bound, digits, rounding
    )


def _figure(text: str, scale: int) -> tuple[Decimal, int, int]:
    plain = re.sub(r"[,  ]", "", text).replace("−", "-")
    value = Decimal(plain).scaleb(scale)
    bare = plain.lstrip("-")
    if "." in bare:
        decimals = len(bare.partition(".")[2])
        return value, len(bare.replace(".", "").lstrip("0")) or 1, scale - decimals
    kept = bare.lstrip("0").rstrip("0")
    zeros = len(bare) - len(bare.rstrip("0"))
    return value, len(kept) or 1, scale + zeros


def _measured(amount: Amount) -> tuple[str, Decimal, Decimal]:
    unit, factor = _UNITS.get(amount.unit, (amount.unit, "1"))
    low, high = amount.low * Decimal(factor), amount.high * Decimal(factor)
    if amount.bound == "more":
        return unit, low, Decimal("Infinity")
    if amount.bound == "less":
        return unit, Decimal("-Infinity"), high
    return unit, low, high


def same_kind(one: Amount, other: Amount) -> bool:
    """Whether both measure the same thing, so that they can be compared."""
    return _measured(one)[0] == _measured(other)[0]


def could_agree(one: Amount, other: Amount) -> bool:
    """Whether both numbers may be right of one quantity."""
    unit, low, high = _measured(one)
    other_unit, other_low, other_high = _measured(other)
    return unit == other_unit and low <= other_high and other_low <= high


def share_apart(key: Amount, other: Amount) -> Decimal:
    """The gap between two numbers as a share of the key; bounds count at their figure."""
    factor = Decimal(_UNITS.get(key.unit, ("", "1"))[1])
    other_factor = Decimal(_UNITS.get(other.unit, ("", "1"))[1])
    low, high = key.low * factor, key.high * factor
    other_low, other_high = other.low * other_factor, other.high * other_factor
    gap = max(Decimal(0), other_low - high, low - other_high)
    base = abs(high if other_low > high else low)
    return gap / base if base else gap
