"""Positions on the globe, as the deck writes them, and the distance between two of them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_EARTH_KM = 6371.0
_A_DEGREE = _EARTH_KM * math.pi / 180
_LAT = r"(?P<lat>\d+(?:\.\d+)?)\s*°?\s*(?P<ns>[NS])"
_LON = r"(?P<lon>\d+(?:\.\d+)?)\s*°?\s*(?P<ew>[EW])"
_SPOT = re.compile(rf"{_LAT}\s*,?\s*{_LON}")
_WITHIN = re.compile(r",? within (?P<within>\d+(?:\.\d+)?) km$")
_PARALLEL = re.compile(rf"{_LAT},? from .*")
_LEVEL = re.compile(_LAT)
_COMPASS = (
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west",
)  # fmt: skip
_PIECES = 64


@dataclass(frozen=True, slots=True)
class Spot:
    """Degrees north and east, and by how many kilometres the spot may be off."""

    north: float
    east: float
    within: float = 0.0


@dataclass(frozen=True, slots=True)
class Where:
    """Where a topic lies: a spot, the corners of a line, or a whole parallel."""

    spots: tuple[Spot, ...]
    parallel: bool
    within: float
    text: str

    @property
    def is_spot(self) -> bool:
        return len(self.spots) == 1 and not self.parallel

    def is_told_in(self, text: str) -> bool:
        """Whether a text says where it lies, of a line by its two ends."""
        if self.parallel:
            return level_in(text) == self.spots[0].north
        told = {(spot.north, spot.east) for spot in spots_in(text)}
        return {(s.north, s.east) for s in (self.spots[0], self.spots[-1])} <= told


def parse_spot(text: str) -> Spot | None:
    """`41.80 N 129.78 E within 3 km`; None for lines, lists and whatever is no spot."""
    within = _WITHIN.search(text)
    match = _SPOT.fullmatch(_WITHIN.sub("", text).strip())
    if match is None:
        return None
    return _spot(match, float(within["within"]) if within else 0.0)


def parse_where(text: str) -> Where | None:
    """A position as a deck writes it, the corners of a line with a bar between them."""
    within = _WITHIN.search(text)
    parallel = _PARALLEL.fullmatch(_WITHIN.sub("", text).strip())
    if parallel is not None:
        off = float(within["within"]) if within else 0.0
        return Where((Spot(_north(parallel), 0.0, off),), True, off, text)
    spots = [parse_spot(part.strip()) for part in text.split("|")]
    known = tuple(spot for spot in spots if spot is not None)
    if not known or len(known) < len(spots):
        return None
    return Where(known, False, max(spot.within for spot in known), text)


def spots_in(text: str) -> list[Spot]:
    """Every spot that stands in a text, as a sentence or a list writes it."""
    return [_spot(match, 0.0) for match in _SPOT.finditer(text)]


def level_in(text: str) -> float | None:
    """The latitude that stands alone in a text."""
    match = _LEVEL.search(text)
    return None if match is None else _north(match)


def _spot(match: re.Match[str], within: float) -> Spot:
    return Spot(_north(match), float(match["lon"]) * (1 if match["ew"] == "E" else -1), within)


def _north(match: re.Match[str]) -> float:
    return float(match["lat"]) * (1 if match["ns"] == "N" else -1)


def kilometres(one: Spot, other: Spot) -> float:
    """The shortest way over a round earth, by the angle between two arrows from its middle."""
    a, b = _arrow(one), _arrow(other)
    along = sum(p * q for p, q in zip(a, b, strict=True))
    return _EARTH_KM * math.acos(max(-1.0, min(1.0, along)))


def kilometres_to(spot: Spot, where: Where) -> float:
    """The way to the nearest of the spots of a place; a line is cut in many pieces."""
    if where.parallel:
        return abs(spot.north - where.spots[0].north) * _A_DEGREE
    return min(kilometres(spot, piece) for piece in _pieces(where))


def surely_apart(one: Where, other: Where) -> bool:
    """Whether two places cannot touch, whatever both may be off."""
    off = one.within + other.within
    if one.parallel or other.parallel:
        parallel, place = (one, other) if one.parallel else (other, one)
        level = parallel.spots[0].north
        sides = {spot.north > level for spot in place.spots}
        return len(sides) == 1 and all(kilometres_to(s, parallel) > off for s in place.spots)
    if not one.is_spot and not other.is_spot:
        return False
    return min(kilometres_to(piece, other) for piece in _pieces(one)) > off


def compass(start: Spot, end: Spot) -> str:
    """The point of the compass in which one sets out."""
    north, far = math.radians(start.north), math.radians(end.north)
    east = math.radians(end.east - start.east)
    ahead = math.cos(north) * math.sin(far) - math.sin(north) * math.cos(far) * math.cos(east)
    turn = math.atan2(math.sin(east) * math.cos(far), ahead)
    return _COMPASS[round(turn / (math.pi / 4)) % len(_COMPASS)]


def _pieces(where: Where) -> list[Spot]:
    found = [where.spots[0]]
    for one, other in zip(where.spots, where.spots[1:], strict=False):
        for step in range(1, _PIECES + 1):
            part = step / _PIECES
            found.append(
                Spot(
                    one.north + (other.north - one.north) * part,
                    one.east + (other.east - one.east) * part,
                )
            )
    return found


def _arrow(spot: Spot) -> tuple[float, float, float]:
    north, east = math.radians(spot.north), math.radians(spot.east)
    flat = math.cos(north)
    return flat * math.cos(east), flat * math.sin(east), math.sin(north)
