"""Narrowing what is proved wrong to what lies near: of two that lie far apart anybody sees which
belongs to a day, or to a mark on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from quizapp.facts.dates import Date, Precision
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position
from quizapp.questions.circles import OUTSIDE, circle_of
from quizapp.questions.lineup import Candidate, Field
from quizapp.questions.matter import Matter
from quizapp.questions.places import Places
from quizapp.questions.world import World

_IN = "in"  # the facet by which a place says what it lies in

CircleOf = Callable[[Candidate], int]
"""In which circle around an answer a candidate lies, the innermost being 0."""


class Narrowing:
    """Narrows the fields of one deck."""

    def __init__(self, world: World, places: Places) -> None:
        self._world = world
        self._places = places
        self._topics = world.deck.topics

    def near(self, matter: Matter, field: Field) -> Field:
        """What lies near, as far as that is enough."""
        match matter.fact.value:
            case Date() as day if not matter.is_forward:
                return self._near_the_day(matter, day, field)
            case Position() as place if not matter.is_forward:
                return self._near_the_mark(matter, place, field)
        return field

    def off_the_mark(self, matter: Matter, place: Position, topic: Topic) -> int:
        """In which circle around a marked place a topic lies. A border is as much as twice the
        way: nobody looks for Seoul in the north of China."""
        region = matter.topic.facets.get(_IN, "")
        is_abroad = region not in self._world.wholes(topic.id)
        return is_abroad + min(
            (self._places.circle(place, there) for there in positions(topic, matter)), default=0
        )

    def _near_the_mark(self, matter: Matter, place: Position, field: Field) -> Field:
        """Of a question for what lies at a mark, what lies in the same region or land nearby; the
        next best, circle by circle, where that is not enough."""
        off = {c.key: self.off_the_mark(matter, place, self._topics[c.key]) for c in field.pool}
        return _within(field, sorted(set(off.values())), lambda c: off[c.key])

    def _near_the_day(self, matter: Matter, day: Date, field: Field) -> Field:
        """Of a question for what was so on a day, those near that day: of two that lie months off
        anybody sees which belongs to it. A deck that tells of no time of its own takes them as
        they come."""
        if day.precision < Precision.MONTH:
            return field
        near = _within(
            field, range(OUTSIDE), lambda c: circle_of(days_off(matter, day, self._topics[c.key]))
        )
        return near if near.is_enough or self._world.tells_of_one_time else field


def _within(field: Field, circles: Iterable[int], circle: CircleOf) -> Field:
    """The field within the narrowest circle that is enough; within the last where none is."""
    own = [(circle(candidate), candidate) for candidate in field.pool]
    near = field
    for most in circles:
        near = replace(field, pool=tuple(c for far, c in own if far <= most))
        if near.is_enough:
            break
    return near


def positions(topic: Topic, matter: Matter) -> Iterator[Position]:
    """Where a topic lies by the matter's property, by any account."""
    entry = topic.entries.get(matter.spec.name)
    for fact in entry.facts if entry else ():
        if isinstance(fact.value, Position):
            yield fact.value


def days_off(matter: Matter, day: Date, topic: Topic) -> int:
    """How many days off the same thing was true of a topic; 0 where that is not known."""
    entry = topic.entries.get(matter.spec.name)
    dates = (fact.value for fact in entry.facts) if entry else ()
    return min((_days_apart(day, other) for other in dates if isinstance(other, Date)), default=0)


def _days_apart(one: Date, other: Date) -> int:
    """Days that surely lie between two dates."""
    return max(0, one.first_day - other.last_day, other.first_day - one.last_day)
