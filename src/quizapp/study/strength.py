"""How strong the memory of a deck is, by chapter, by place, by the days of what it tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.forecast import Band
from quizapp.study.standings import Standing
from quizapp.study.whereabouts import Whereabouts, whereabouts_of

MOST_PLACES = 10
MOST_DAYS = 28


class By(StrEnum):
    """What facts are put together by."""

    CHAPTER = "chapter"
    PLACE = "place"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Group:
    """Facts that belong together, by band from not met to clear. `day` is a calendar day number
    where they are put together by days; `query` finds them in the list of facts."""

    name: str
    bands: tuple[int, ...]
    day: int | None = None
    query: str = ""

    @property
    def facts(self) -> int:
        """How many they are."""
        return sum(self.bands)


def strength(decks: Sequence[Deck], by: By, standings: Mapping[str, Standing]) -> tuple[Group, ...]:
    """The facts of decks in groups: chapters in their order, the places with most facts, the
    busiest stretch of days. `standings` hold every fact to be learned."""
    match by:
        case By.CHAPTER:
            return tuple(group for deck in decks for group in _by_chapter(deck, standings))
        case By.PLACE:
            groups = [group for deck in decks for group in _by_place(deck, standings)]
            return tuple(sorted(groups, key=lambda one: -one.facts)[:MOST_PLACES])
        case By.DAY:
            return _by_day(decks, standings)


def _by_chapter(deck: Deck, standings: Mapping[str, Standing]) -> Iterable[Group]:
    found = _grouped(deck.askable, deck.chapter_title, standings)
    return (Group(name, bands, query=f'chapter:"{name}"') for name, bands in found.items())


def _by_place(deck: Deck, standings: Mapping[str, Standing]) -> Iterable[Group]:
    where = whereabouts_of(deck)
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * len(Band))
    for fact in deck.askable:
        for place in filter(where.is_on_map, where.places_of(fact)):
            counts[place][standings[fact.id].band] += 1
    labels = {place: deck.topics[place].label for place in counts}
    return (
        Group(labels[place], tuple(bands), query=f'place:"{labels[place]}"')
        for place, bands in counts.items()
    )


def _by_day(decks: Sequence[Deck], standings: Mapping[str, Standing]) -> tuple[Group, ...]:
    counts: defaultdict[int, list[int]] = defaultdict(lambda: [0] * len(Band))
    for deck in decks:
        where = whereabouts_of(deck)
        for fact in deck.askable:
            day = _one_day(where, fact)
            if day is not None:
                counts[day][standings[fact.id].band] += 1
    first = _busiest(counts)
    return tuple(
        Group("", tuple(counts[day]), day=day)
        for day in sorted(counts)
        if first is not None and first <= day < first + MOST_DAYS
    )


def _one_day(where: Whereabouts, fact: Fact) -> int | None:
    """The day of a fact that belongs to one."""
    if isinstance(fact.value, Date):
        return fact.value.first_day if fact.value.precision >= Precision.DAY else None
    days = where.days_of(fact)
    return days.first if days.is_one_day else None


def _busiest(counts: Mapping[int, Sequence[int]]) -> int | None:
    """The first day of the stretch that holds the most facts."""

    def held(first: int) -> tuple[int, int]:
        days = range(first, first + MOST_DAYS)
        return sum(sum(counts[day]) for day in days if day in counts), -first

    return max(counts, key=held, default=None)


def _grouped(
    facts: Iterable[Fact], name_of: Callable[[Fact], str], standings: Mapping[str, Standing]
) -> Mapping[str, tuple[int, ...]]:
    counts: dict[str, list[int]] = {}
    for fact in facts:
        bands = counts.setdefault(name_of(fact), [0] * len(Band))
        bands[standings[fact.id].band] += 1
    return {name: tuple(bands) for name, bands in counts.items()}
