"""Where places lie, in words: how far from each other, and in which direction."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from quizapp.facts.numbers import Quantity
from quizapp.facts.values import Position, Spot
from quizapp.questions.globe import km_between, point_towards
from quizapp.questions.places import Nearby
from quizapp.questions.wording import Wording

_KEPT = 16384
#: Under a kilometre metres are told, by tens; up to the second bound tenths of a kilometre; from
#: the third on two digits.
_METRES, _FINE_KM, _ROUGH_KM = 1, 10, 100


#: From a whole island no distance is told that is not much larger than the island.
_TIMES_OWN_SIZE = 3


class Directions:
    """Words for distances and directions in the language of one deck."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._points = wording.phrase("compass").split()
        self._number = lru_cache(maxsize=_KEPT)(self._make_number)
        self._from = lru_cache(maxsize=_KEPT)(self._make_from)
        self.position = lru_cache(maxsize=_KEPT)(self._position)

    def km(self, distance: float) -> str:
        """A distance in kilometres, as finely as it is worth saying."""
        if distance < _METRES:
            return self._number(f"{round(distance * 100) * 10}", "m")
        if distance < _FINE_KM:
            return self._number(f"{distance:.1f}".removesuffix(".0"), "km")
        step = 1 if distance < _ROUGH_KM else 10 ** (len(str(round(distance))) - 2)
        return self._number(f"{round(distance / step) * step}", "km")

    def point(self, start: Spot, end: Spot) -> str:
        """The direction from one spot to another: "south-west"."""
        return self._points[point_towards(start, end)]

    def relation(self, spot: Spot, landmarks: Sequence[Nearby]) -> str:
        """Where a spot lies from the nearest landmark: "66 km south-west of Rashin"."""
        found = [
            (km, one.fact.topic, one.spot)
            for one in landmarks
            if (km := km_between(one.spot, spot)) > _TIMES_OWN_SIZE * _size_km(one)
        ]
        return self._from(spot, *min(found)) if found else ""

    def relations(self, spots: Sequence[Spot], landmarks: Sequence[Nearby]) -> tuple[str, ...]:
        """Where several spots lie, all from the one landmark that is nearest to them together: one
        that is measured from another would stand alone. Nothing of any where none serves all."""
        rows = [
            (sum(km_between(one.spot, spot) for spot in spots), row)
            for one in landmarks
            if all(row := tuple(self.relation(spot, (one,)) for spot in spots))
        ]
        return min(rows)[1] if rows else ("",) * len(spots)

    def _make_from(self, spot: Spot, distance: float, topic: str, start: Spot) -> str:
        return self._wording.phrase(
            "place-from",
            distance=self.km(distance),
            direction=self.point(start, spot),
            topic=self._wording.name(topic),
        )

    def _make_number(self, figure: str, unit: str) -> str:
        number = Decimal(figure)
        return self._wording.value_alone(Quantity(number, number, unit))

    def _position(self, spot: Spot) -> str:
        """A spot in words: "41.80° N, 129.78° E"."""
        return self._wording.value_in_sentence(Position((spot,)))


def _size_km(place: Nearby) -> float:
    """How far from its spot a place may begin."""
    return float(place.fact.value.within_km) if isinstance(place.fact.value, Position) else 0.0
