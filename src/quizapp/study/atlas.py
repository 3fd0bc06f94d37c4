"""What a map shows of decks and of a learner's memory: plain values, and nothing due to be read.

A place is a topic with one spot, a line a topic with several, a happening an event that has a
day and lies `at` a place. Positions, uncertainties and days are the decks'; strengths the
learner's. Functions of values; only `atlas_of` reads a store.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from quizapp.facts.deck import Deck
from quizapp.facts.reference import distance_km, parse_reference, reference
from quizapp.facts.values import Spot
from quizapp.study.mapped import NOW, THEN, Degrees, Happening, Line, Memory, Place, Shown
from quizapp.study.plotting import Plotting
from quizapp.study.recalled import memories_of

if TYPE_CHECKING:
    from quizapp.study.desk import Desk

__all__ = [
    "NOW",
    "THEN",
    "Atlas",
    "Degrees",
    "Happening",
    "Line",
    "Memory",
    "Place",
    "atlas_of",
    "km_between",
    "make_atlas",
    "spot_of_text",
    "text_of_spot",
]

_Shown = TypeVar("_Shown", bound=Shown)


@dataclass(frozen=True)
class Atlas:
    """All that can be seen on a map, the most important first in each kind.

    `namings` are the choices of names there is something to show for: "then" and "now", then
    codes of languages. `period` is the decks' time in their own words, `today` a study day.
    """

    places: tuple[Place, ...] = ()
    lines: tuple[Line, ...] = ()
    happenings: tuple[Happening, ...] = ()
    namings: tuple[str, ...] = (THEN,)
    period: str = ""
    today: int = 0

    @cached_property
    def _by_id(self) -> Mapping[str, Place]:
        return {place.id: place for place in self.places}

    def place(self, place_id: str) -> Place | None:
        """The place with this id, if it is here."""
        return self._by_id.get(place_id)

    @cached_property
    def spots(self) -> tuple[Degrees, ...]:
        """Where all places and lines lie."""
        lines = chain.from_iterable(line.spots for line in self.lines)
        return (*((place.latitude, place.longitude) for place in self.places), *lines)

    @cached_property
    def days(self) -> tuple[int, ...]:
        """Every day (day numbers) on which something begins, in order."""
        return tuple(sorted({one.first_day for one in self.happenings}))

    def count(self, *strengths: int) -> int:
        """How many places are known so well, by the steps 0 to 4."""
        return sum(place.strength in strengths for place in self.places)


def make_atlas(decks: Sequence[Deck], memories: Mapping[str, Memory], today: int) -> Atlas:
    """The atlas of these decks on study day `today`; a fact without a memory was never met."""
    made = [Plotting(deck, memories, today) for deck in decks]
    namings = chain.from_iterable(plotting.namings for plotting in made)
    return Atlas(
        places=_ordered(place for plotting in made for place in plotting.places),
        lines=_ordered(line for plotting in made for line in plotting.lines()),
        happenings=_ordered(one for plotting in made for one in plotting.happenings),
        namings=tuple(dict.fromkeys([THEN, *namings])),
        period=next((deck.when for deck in decks if deck.when), ""),
        today=today,
    )


def atlas_of(desk: Desk, decks: Sequence[str] = ()) -> Atlas:
    """The atlas of the decks with these ids, or of all, as the learner knows them today.

    Raises QuizAppError when a deck that was asked for cannot be used.
    """
    found, today = desk.decks(decks), desk.clock.now().day
    return make_atlas(found, memories_of(desk, found, today), today)


def spot_of_text(text: str) -> Degrees:
    """The spot a person typed, such as `41.7 129.9` or `41°42′N 129°54′E`.

    Raises ValueError with a sentence that says how to write it.
    """
    spot = parse_reference(text)
    return float(spot.latitude), float(spot.longitude)


def text_of_spot(latitude: float, longitude: float, digits: int = 2) -> str:
    """A spot as it is written: `41.80 N 129.78 E`."""
    return reference(_spot(latitude, longitude), digits)


def km_between(one: Degrees, other: Degrees) -> float:
    """How far two spots lie apart along the great circle."""
    return distance_km(_spot(*one), _spot(*other))


def _spot(latitude: float, longitude: float) -> Spot:
    return Spot(Decimal(repr(latitude)), Decimal(repr(longitude)))


def _ordered(shown: Iterable[_Shown]) -> tuple[_Shown, ...]:
    """The most important first, then the best known, then in the decks' order."""
    return tuple(sorted(shown, key=lambda one: (one.importance, -one.lift)))
