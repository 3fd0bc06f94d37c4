"""Positions on the globe, as the deck writes them, and the distance between two of them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_EARTH_KM = 6371.0
_SPOT = re.compile(
    r"(?P<lat>\d+(?:\.\d+)?) (?P<ns>[NS]) (?P<lon>\d+(?:\.\d+)?) (?P<ew>[EW])"
    r"(?: within (?P<within>\d+(?:\.\d+)?) km)?"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Degrees north and east, and by how many kilometres the spot may be off."""

    north: float
    east: float
    within: float


def parse_spot(text: str) -> Spot | None:
    """`41.80 N 129.78 E within 3 km`; None for lines, lists and whatever is no spot."""
    match = _SPOT.fullmatch(text.strip())
    if match is None:
        return None
    north = float(match["lat"]) * (1 if match["ns"] == "N" else -1)
    east = float(match["lon"]) * (1 if match["ew"] == "E" else -1)
    return Spot(north, east, float(match["within"] or 0))


def kilometres(one: Spot, other: Spot) -> float:
    """The shortest way over a round earth, by the angle between two arrows from its middle."""
    a, b = _arrow(one), _arrow(other)
    along = sum(p * q for p, q in zip(a, b, strict=True))
    return _EARTH_KM * math.acos(max(-1.0, min(1.0, along)))


def _arrow(spot: Spot) -> tuple[float, float, float]:
    north, east = math.radians(spot.north), math.radians(spot.east)
    flat = math.cos(north)
    return flat * math.cos(east), flat * math.sin(east), math.sin(north)
