"""The round Earth: how far apart places lie, and in which direction."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, degrees, hypot, pi, radians, sin

from quizapp.facts.reference import EARTH_KM, distance_km
from quizapp.facts.values import Position, Spot

_LEAST_DIGITS = 2
KM_A_DEGREE = EARTH_KM * pi / 180
POINTS = 8
"""Directions that have a name of their own, from north by east."""


km_between = lru_cache(maxsize=65536)(distance_km)
"""Kilometres between two spots; questions ask for the same pairs again and again."""


def km_to(spot: Spot, place: Position) -> float:
    """Kilometres from a spot to the nearest point of a place; of a parallel, to its latitude."""
    if place.latitude_only:
        return abs(float(spot.latitude - place.spots[0].latitude)) * KM_A_DEGREE
    if len(place.spots) == 1:
        return km_between(spot, place.spots[0])
    corners = min(km_between(spot, corner) for corner in place.spots)
    # A stretch is measured on flat ground, which far away gives too much: no corner is nearer.
    return min(corners, *(_km_to_stretch(spot, one, other) for one, other in pairwise(place.spots)))


@lru_cache(maxsize=16384)
def are_apart(one: Position, other: Position) -> bool:
    """Whether two places surely lie elsewhere: further from each other than both may be off.

    Two lines that are no parallels may cross anywhere, so they are never surely apart.
    """
    doubt = float(one.within_km + other.within_km)
    if len(one.spots) == 1:
        return km_to(one.spots[0], other) > doubt
    if len(other.spots) == 1:
        return km_to(other.spots[0], one) > doubt
    if one.latitude_only or other.latitude_only:
        line, parallel = (other, one) if one.latitude_only else (one, other)
        return _on_one_side(line, parallel, doubt)
    return False


def point_towards(start: Spot, end: Spot) -> int:
    """The direction one sets out in, as one of the named points: 0 north, 2 east, 4 south."""
    north, other_north = radians(float(start.latitude)), radians(float(end.latitude))
    east = radians(float(end.longitude - start.longitude))
    forward = cos(north) * sin(other_north) - sin(north) * cos(other_north) * cos(east)
    bearing = degrees(atan2(sin(east) * cos(other_north), forward))
    return round(bearing / (360 / POINTS)) % POINTS


def middle_of(place: Position) -> Spot:
    """The spot that stands for a place: its own, or of a line one about half the way."""
    spots = place.spots
    if len(spots) % 2:
        return spots[len(spots) // 2]
    one, other = spots[len(spots) // 2 - 1], spots[len(spots) // 2]
    finest = Decimal(1).scaleb(-max(digits_of(one), digits_of(other)))
    north, east = one.latitude + other.latitude, one.longitude + other.longitude
    return Spot((north / 2).quantize(finest), (east / 2).quantize(finest))


def digits_of(spot: Spot) -> int:
    """How many digits after the point its degrees are known to; two at least."""
    finest = min(int(degrees.as_tuple().exponent) for degrees in (spot.latitude, spot.longitude))
    return max(_LEAST_DIGITS, -finest)


def _on_one_side(line: Position, parallel: Position, doubt: float) -> bool:
    level = parallel.spots[0].latitude
    is_north = {spot.latitude > level for spot in line.spots}
    return len(is_north) == 1 and all(km_to(spot, parallel) > doubt for spot in line.spots)


def _km_to_stretch(spot: Spot, start: Spot, end: Spot) -> float:
    """Kilometres to the straight stretch between two spots, on a plane laid at the spot."""
    flat = cos(radians(float(spot.latitude)))
    x, y = _seen_from(spot, start, flat)
    dx, dy = _seen_from(spot, end, flat)
    dx, dy = dx - x, dy - y
    length = dx * dx + dy * dy
    along = min(1.0, max(0.0, -(x * dx + y * dy) / length)) if length else 0.0
    return hypot(x + along * dx, y + along * dy) * KM_A_DEGREE


def _seen_from(spot: Spot, other: Spot, flat: float) -> tuple[float, float]:
    """Degrees of latitude eastward and northward; the shorter way round."""
    east = (float(other.longitude - spot.longitude) + 180) % 360 - 180
    return east * flat, float(other.latitude - spot.latitude)
