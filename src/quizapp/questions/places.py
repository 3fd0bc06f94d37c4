"""The places of a deck as questions on a map see them: how far they reach, what lies near what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from math import ceil, cos, floor, hypot, log2, log10, radians

from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Position, Spot
from quizapp.questions.draw import Draw
from quizapp.questions.globe import KM_A_DEGREE, km_between, middle_of
from quizapp.questions.question import Refusal
from quizapp.questions.world import World

_FACTS_KEPT = 4096
#: An answer is right within a sixtieth of the way across the deck's places, rounded down.
_ACROSS = 60
_ROUND = (5, 2, 1)
#: Beyond so many times the radius of a right answer nothing is left of its worth.
WORTHLESS_TIMES = 3
#: Of the deck's places this share lies too far out at either end to say how far it reaches.
_OUTSIDE = 20
_FEW = 3
_FALLBACK_KM = 3000.0
#: Right answers may lie so many times further off where a deck knows a place only roughly.
_ROUGHEST_TIMES = 4
#: The map first shows so many radii of a target across, and where in it the target lies, in per
#: mille from the south-west: never near an edge.
_RADII_ACROSS = 18
_FIRST_SHARE, _SHARES = 150, 701
_LEAST_FLATNESS = 0.05
#: A mark's own radius is not less than this part of the usual one.
_CLOSEST = 2.5
#: What it counts that two places lie so many tolerances from each other.
_NEARNESS = ((3, 6), (6, 4), (12, 2))
_NEAR_TIMES = _NEARNESS[-1][0]
_OUTLYING = phrase("It lies so far from the deck's other places that their map does not show it.")


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the globe in degrees; `east` is over 180 where it passes the antimeridian."""

    south: float
    west: float
    north: float
    east: float

    def has(self, spot: Spot) -> bool:
        """Whether a spot lies in it."""
        if not self.south <= float(spot.latitude) <= self.north:
            return False
        return (float(spot.longitude) - self.west) % 360 <= self.east - self.west

    @property
    def km_across(self) -> float:
        """From corner to corner, by the breadth of its middle."""
        flat = cos(radians((self.south + self.north) / 2))
        return hypot(self.north - self.south, (self.east - self.west) * flat) * KM_A_DEGREE

    def with_room(self, km: float) -> Box:
        """The box and so many kilometres more on every side, but not more than the globe."""
        high = km / KM_A_DEGREE
        south, north = max(-90.0, self.south - high), min(90.0, self.north + high)
        wide = high / _flatness(max(abs(self.south), abs(self.north)))
        wide = min(wide, (360 - (self.east - self.west)) / 2)
        return Box(south, self.west - wide, north, self.east + wide)


@dataclass(frozen=True, slots=True)
class Nearby:
    """Another place with the distance to it."""

    km: float
    fact: Fact
    spot: Spot


class Places:
    """The places of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.others = lru_cache(maxsize=_FACTS_KEPT)(self._others)

    @cached_property
    def tolerance_km(self) -> float:
        """How far off a right answer may be where the place itself is known better."""
        across = self._core.km_across if self._core else 0.0
        return _rounded_down((across or _FALLBACK_KM) / _ACROSS)

    def radius_km(self, place: Position) -> float:
        """How far from a place an answer is right."""
        return max(self.tolerance_km, float(place.within_km))

    def is_outlying(self, place: Position) -> bool:
        """Whether it lies so far from the others that the map of them does not show it."""
        return self._reach is not None and not self._reach.has(middle_of(place))

    @property
    def mark_km(self) -> float:
        """How near to a mark no other place on offer may lie by half."""
        return self.tolerance_km / 2

    def lone_km(self, fact_id: str) -> float:
        """The same where any place of the deck may be meant: half the way to the nearest."""
        nearest = next((other.km for other in self.others(fact_id)), 2 * self.mark_km)
        return min(self.mark_km, nearest / 2)

    def is_crowded(self, fact_id: str) -> bool:
        """Whether another place lies too near for a mark that shows something of the land."""
        return self.lone_km(fact_id) < self.mark_km / _CLOSEST

    def nearness(self, one: Position, other: Position) -> int:
        """How hard two places are to tell apart by where they lie; 0 is easy."""
        km = km_between(middle_of(one), middle_of(other))
        return next((worth for times, worth in _NEARNESS if km <= times * self.tolerance_km), 0)

    def circle(self, one: Position, other: Position) -> int:
        """In which circle around a place another lies: 0 where the two are hard to tell apart at
        all, and then one more whenever it lies as far again."""
        times = km_between(middle_of(one), middle_of(other)) / (_NEAR_TIMES * self.tolerance_km)
        return ceil(log2(times)) if times > 1 else 0

    def are_told_apart(self, one: Position, other: Position) -> bool:
        """Whether marks of two places are two targets where both might be meant (G21)."""
        return km_between(middle_of(one), middle_of(other)) >= 2 * self.mark_km

    def not_marked(self, fact: Fact) -> Refusal | None:
        """Why a place is not marked on the map to be named; nothing stops what is no place."""
        place = fact.value
        if isinstance(place, Position) and self.is_outlying(place):
            return Refusal("G21", _OUTLYING)
        return None

    def not_sought(self, fact: Fact) -> Refusal | None:
        """Why a place is not to be found on the map."""
        if not isinstance(fact.value, Position):
            return Refusal("kind", phrase("Only what lies somewhere is found on a map."))
        if self.is_outlying(fact.value):
            return Refusal("G21", _OUTLYING)
        if self.radius_km(fact.value) <= _ROUGHEST_TIMES * self.tolerance_km:
            return None
        why = phrase("So little is known of where it lies that nearly any answer would be right.")
        return Refusal("G21", why, phrase("Write a smaller within, if more is known."))

    def view(self, place: Position, radius: float, draw: Draw) -> Box:
        """The part of the map to be shown at first, for targets of a radius in kilometres.

        It is a stretch around the place, which lies anywhere in its middle seven tenths: where
        on the screen says nothing. It does not leave the deck's own part of the globe for more
        than it must.
        """
        spot = middle_of(place)
        high = _RADII_ACROSS * radius / KM_A_DEGREE
        wide = min(360.0, high / _flatness(float(spot.latitude)))
        south = float(spot.latitude) - high * _share(draw.below(_SHARES))
        west = float(spot.longitude) - wide * _share(draw.below(_SHARES))
        whole = self._whole
        if whole is not None and whole.has(spot):
            west = whole.west + (west - whole.west + 180) % 360 - 180
            south, high = _moved_into(south, high, whole.south, whole.north)
            west, wide = _moved_into(west, wide, whole.west, whole.east)
        turns = floor((west + 180) / 360) * 360
        return Box(max(-90.0, south), west - turns, min(90.0, south + high), west - turns + wide)

    def _others(self, fact_id: str) -> tuple[Nearby, ...]:
        """Other places to stand beside a fact's own, the nearest first: what is taught of each,
        where no source is to be named and a single spot is known well enough."""
        target = self._world.deck.facts[fact_id]
        if not isinstance(target.value, Position):
            raise TypeError(f"{fact_id} is asked on a map and is no position")
        here = middle_of(target.value)
        root = self._world.deck.topics[target.topic].type
        around = self._world.alike(root, target.property_name).around(target)
        found = (
            Nearby(km_between(here, fact.value.spots[0]), fact, fact.value.spots[0])
            for fact in around
            if fact.topic != target.topic and self._is_known(fact)
            if isinstance(fact.value, Position)
        )
        return tuple(sorted(found, key=lambda other: (other.km, other.fact.id)))

    def _is_known(self, fact: Fact) -> bool:
        topic = self._world.deck.topics[fact.topic]
        place = fact.value
        return (
            isinstance(place, Position)
            and len(place.spots) == 1
            and float(place.within_km) <= self.tolerance_km
            and topic.learnable
            and topic.offered
            and not fact.says
            and not fact.is_bounded
        )

    # How far the deck's places reach

    @cached_property
    def _spots(self) -> tuple[Spot, ...]:
        values = (fact.value for fact in self._world.deck.askable)
        return tuple(
            value.spots[0]
            for value in values
            if isinstance(value, Position) and len(value.spots) == 1
        )

    @cached_property
    def _core(self) -> Box | None:
        """Where nine tenths of the places lie; none where there are too few to say."""
        if len(self._spots) < _FEW:
            return None
        cut = _cut(sorted({float(spot.longitude) for spot in self._spots}))
        east = sorted((float(spot.longitude) - cut) % 360 for spot in self._spots)
        north = sorted(float(spot.latitude) for spot in self._spots)
        least = max(len(self._spots) // _OUTSIDE, len(self._spots) >= 2 * _FEW)
        most = -1 - least
        return Box(north[least], cut + east[least], north[most], cut + east[most])

    @cached_property
    def _reach(self) -> Box | None:
        """The part of the globe that the deck is about: the core and half its breadth around."""
        core = self._core
        if core is None or not core.km_across:
            return None
        room = max(core.km_across / 2, _RADII_ACROSS * self.tolerance_km)
        return core.with_room(room)

    @cached_property
    def _whole(self) -> Box | None:
        """The box of all places within reach, with room for a right answer around each."""
        if self._reach is None:
            return None
        reach = self._reach
        near = [spot for spot in self._spots if reach.has(spot)]
        north = [float(spot.latitude) for spot in near]
        east = [reach.west + (float(spot.longitude) - reach.west) % 360 for spot in near]
        box = Box(min(north), min(east), max(north), max(east))
        return box.with_room(WORTHLESS_TIMES * self.tolerance_km)


def _flatness(latitude: float) -> float:
    """How much shorter a degree eastward is than one northward; near the poles not less."""
    return max(_LEAST_FLATNESS, cos(radians(latitude)))


def _share(drawn: int) -> float:
    return (_FIRST_SHARE + drawn) / 1000


def _moved_into(start: float, size: float, first: float, last: float) -> tuple[float, float]:
    """A stretch moved so that it lies within another, as far as it fits."""
    if size >= last - first:
        return first, last - first
    return min(max(start, first), last - size), size


def _cut(longitudes: Sequence[float]) -> float:
    """The western end of all longitudes: east of the widest gap between two of them."""
    following = (*longitudes[1:], longitudes[0] + 360)
    gaps = [after - before for before, after in zip(longitudes, following, strict=True)]
    return following[gaps.index(max(gaps))] if gaps else 0.0


def _rounded_down(km: float) -> float:
    """The next lower of 1, 2, 5, 10, 20 ..., or their tenths."""
    power = Decimal(10) ** floor(log10(km))
    return float(next(power * digit for digit in _ROUND if power * digit <= Decimal(km)))
