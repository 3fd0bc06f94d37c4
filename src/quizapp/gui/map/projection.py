"""From degrees to a plane in km: the equidistant conic projection; no Qt here.

John P. Snyder, "Map Projections: A Working Manual" (USGS Professional Paper 1395, 1987), section
16. Meridians are straight, parallels are arcs, distances along both chosen parallels and along
every meridian are true. Where the cone would be a cylinder, section 12 (equirectangular).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

EARTH_KM = 6371.0088
"""Mean radius of the earth (IUGG), as `facts.reference` has it."""
_FLATTEST = 0.05  # a cone blunter than this is drawn as a cylinder
_WIDEST = 120.0  # degrees across, or 80 from south to north: more is no fan but a strip
_TALLEST = 80.0
_NET = 5.0  # degrees: the middle meridian is one of the net, so that cells are never cut

Plane = tuple[float, float]
"""km east and km south of the projection's middle."""


class Region(NamedTuple):
    """A box in degrees; `east` is more than 180 when it reaches over the date line."""

    south: float
    west: float
    north: float
    east: float

    @property
    def middle(self) -> tuple[float, float]:
        """Degrees north and east of its middle."""
        return (self.south + self.north) / 2, (self.west + self.east) / 2


class Projection(NamedTuple):
    """`cone` is n of the formulas, 0 for a cylinder; `reach` is G, `shrink` cos of the parallel.

    All projections have their origin where `north` and `east` (degrees) meet.
    """

    north: float
    east: float
    cone: float
    reach: float
    shrink: float

    def plane(self, latitude: float, longitude: float) -> Plane:
        """km east and south of the origin."""
        turn = math.radians((longitude - self.east + 180) % 360 - 180)
        if not self.cone:
            north = math.radians(latitude - self.north)
            return EARTH_KM * self.shrink * turn, -EARTH_KM * north
        radius = EARTH_KM * (self.reach - math.radians(latitude))
        away = EARTH_KM * (self.reach - math.radians(self.north))
        angle = self.cone * turn
        return radius * math.sin(angle), radius * math.cos(angle) - away

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """Degrees north and east of a spot on the plane; the nearest ones outside the map."""
        if not self.cone:
            latitude = self.north - math.degrees(y / EARTH_KM)
            longitude = math.degrees(x / (EARTH_KM * self.shrink))
        else:
            sign = math.copysign(1.0, self.cone)
            down = y + EARTH_KM * (self.reach - math.radians(self.north))
            radius = sign * math.hypot(x, down)
            latitude = math.degrees(self.reach - radius / EARTH_KM)
            longitude = math.degrees(math.atan2(sign * x, sign * down) / self.cone)
        longitude = min(max(longitude, -180.0), 180.0) + self.east
        return min(max(latitude, -90.0), 90.0), (longitude + 180) % 360 - 180

    def planes(
        self, south: float, west: float, unit: float, ups: Iterable[int], rights: Iterable[int]
    ) -> tuple[list[float], list[float]]:
        """Many spots at once, each `unit` degrees times so many up and right from a corner."""
        left = math.radians((west + unit - self.east + 180) % 360 - 180 - unit)
        step = math.radians(unit)
        if not self.cone:
            wide, base = EARTH_KM * self.shrink, math.radians(self.north - south)
            xs = [wide * (left + step * right) for right in rights]
            return xs, [EARTH_KM * (base - step * up) for up in ups]
        away = EARTH_KM * (self.reach - math.radians(self.north))
        far = EARTH_KM * (self.reach - math.radians(south))
        km, start, turn = EARTH_KM * step, self.cone * left, self.cone * step
        radii = [far - km * up for up in ups]
        angles = [start + turn * right for right in rights]
        sin, cos = math.sin, math.cos
        xs = [radius * sin(angle) for radius, angle in zip(radii, angles, strict=True)]
        ys = [radius * cos(angle) - away for radius, angle in zip(radii, angles, strict=True)]
        return xs, ys


def projection_for(region: Region) -> Projection:
    """The projection that shows a region best."""
    latitude, longitude = region.middle
    east = _NET * round(longitude / _NET)
    north = float(round(latitude))
    tall = region.north - region.south
    low, high = (math.radians(round(region.south + tall * part)) for part in (1 / 6, 5 / 6))
    if high - low < math.radians(1):
        low, high = math.radians(north - 1), math.radians(north + 1)
    cone = (math.cos(low) - math.cos(high)) / (high - low)
    too_large = region.east - region.west > _WIDEST or tall > _TALLEST
    if too_large or abs(cone) < _FLATTEST:
        shrink = max(math.cos(math.radians(north)), 0.2)
        return Projection(north, (east + 180) % 360 - 180, 0.0, 0.0, shrink)
    reach = math.cos(low) / cone + low
    return Projection(north, (east + 180) % 360 - 180, cone, reach, 1.0)


def region_of(spots: Sequence[tuple[float, float]], spare: float = 0.0) -> Region | None:
    """The smallest box round spots given as degrees north and east; None when there are none.

    `spare` is the share of the outermost spots on each side that may be left out of it.
    """
    if not spots:
        return None
    souths = sorted(latitude for latitude, _longitude in spots)
    wests = _unrolled([longitude for _latitude, longitude in spots])
    skip = int(len(spots) * spare)
    last = len(spots) - 1 - skip
    return Region(souths[skip], wests[skip], souths[last], wests[last])


def _unrolled(longitudes: Sequence[float]) -> list[float]:
    """The longitudes in order from west to east, beginning after the widest gap between them."""
    around = sorted(longitude % 360 for longitude in longitudes)
    gaps = [
        (after - before) % 360
        for before, after in zip([around[-1], *around[:-1]], around, strict=True)
    ]
    first = max(range(len(gaps)), key=gaps.__getitem__)
    turned = [*around[first:], *(longitude + 360 for longitude in around[:first])]
    turns = 360 if turned[0] >= 180 else 0
    return [longitude - turns for longitude in turned]
