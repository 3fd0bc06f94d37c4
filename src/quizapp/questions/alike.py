"""Facts of one property across the deck, found by what their values may have in common."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from quizapp.facts.dates import Date, Precision
from quizapp.facts.fact import Fact
from quizapp.facts.values import TopicRef, Value

T = TypeVar("T")
P = TypeVar("P", int, Decimal)
#: So many of a long row are looked at: the nearest, and some from everywhere.
_NEIGHBOURS, _SAMPLE = 64, 16
ENOUGH_TO_SEE = _NEIGHBOURS + _SAMPLE
_MOST_DAYS = 400


class Alike:
    """All facts of one property of one type of topic, in the author's order."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.facts = tuple(facts)
        self._places = {fact.id: place for place, fact in enumerate(facts)}
        self._by_topic: dict[str, list[Fact]] = {}
        self._shared_places: dict[str, int] = {}
        self._by_day: dict[int, list[Fact]] = {}
        self._others: list[Fact] = []
        for fact in facts:
            self._file(fact)

    def _file(self, fact: Fact) -> None:
        value = fact.value
        if isinstance(value, TopicRef):
            row = self._by_topic.setdefault(value.topic, [])
            self._shared_places[fact.id] = len(row)
            row.append(fact)
        elif isinstance(value, Date) and value.is_exact_day and value.minute is None:
            self._by_day.setdefault(value.first_day, []).append(fact)
        else:
            self._others.append(fact)

    def around(self, fact: Fact) -> list[Fact]:
        """Facts to choose from: the neighbours of one, and some from everywhere."""
        return spread(self.facts, self._places[fact.id])

    def sharing(self, fact: Fact) -> list[Fact]:
        """Facts with the same topic as their value, one among them; of very many, some."""
        row = self._by_topic[str(fact.value)]
        return spread(row, self._shared_places[fact.id])

    def that_may_mean(self, value: Value, related: Iterable[str]) -> Iterator[Fact]:
        """Facts whose value may be the same, or for a topic one of the related ones."""
        if isinstance(value, TopicRef):
            for topic in related:
                yield from self._by_topic.get(topic, ())
            return
        yield from self._others
        if isinstance(value, Date):
            yield from self._within(value)

    def _within(self, date: Date) -> Iterator[Fact]:
        # A clock may show the next day or the day before.
        margin = 1 if date.precision is Precision.MINUTE or date.about else 0
        first, last = date.first_day - margin, date.last_day + margin
        if last - first > _MOST_DAYS:
            yield from (fact for facts in self._by_day.values() for fact in facts)
            return
        for day in range(first, last + 1):
            yield from self._by_day.get(day, ())


def spread(row: Sequence[T], place: int) -> list[T]:
    """All of a short row; of a long one, what stands around a place and some from everywhere."""
    if len(row) <= ENOUGH_TO_SEE:
        return list(row)
    start = max(0, min(place - _NEIGHBOURS // 2, len(row) - _NEIGHBOURS))
    near = range(start, start + _NEIGHBOURS)
    step = len(row) // _SAMPLE
    chosen = sorted({*near, *range(0, len(row), step)})
    return [row[index] for index in chosen]


def nearest(row: Sequence[T], places: Sequence[P], place: P, most: int) -> Sequence[T]:
    """Of a row sorted by `places`, at most so many on either side of a place."""
    middle = bisect_left(places, place)
    return row[max(0, middle - most) : middle + most + 1]
