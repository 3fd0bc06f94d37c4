"""Narrowing what is proved wrong to what lies near: of two that lie far apart anybody sees which
belongs to a day, or to a mark on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from quizapp.facts.dates import Date, Precision
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.facts.values import NameValue, Position, Value
from quizapp.questions.circles import OUTSIDE, circle_of
from quizapp.questions.lineup import Candidate, Field
from quizapp.questions.matter import Matter
from quizapp.questions.places import Places
from quizapp.questions.world import INSIDE, KIND, World

#: Outside of all circles of names; and so many years apart two names are of one time.
_ANOTHER_TIME, _YEARS = 9, 5

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
        if not matter.is_forward and isinstance(matter.fact.value, Date):
            return self._near_the_day(matter, matter.fact.value, field)
        circles = {candidate.circle for candidate in field.pool}
        return _within(field, sorted(circles), lambda c: c.circle) if len(circles) > 1 else field

    def circle_on_map(self, matter: Matter, topic: Topic) -> int:
        """In which circle around a marked place a topic lies; 0 where no place is marked. A border
        is as much as twice the way: nobody looks for Seoul in the north of China."""
        place = matter.fact.value
        if matter.is_forward or not isinstance(place, Position):
            return 0
        region = matter.topic.facets.get(INSIDE, "")
        is_abroad = region not in self._world.wholes(topic.id)
        return is_abroad + min(
            (self._places.circle(place, there) for there in positions(topic, matter)), default=0
        )

    # Names of a time

    def is_like_name(self, matter: Matter, fact: Fact) -> bool:
        """Whether the name of another topic may stand beside one: of the same language and land,
        for a name of another land is known by that. In letters that few can read, or where
        nothing is said of a land, it is one of the same kind of topic."""
        own, name, topic = matter.fact.value, fact.value, self._topics[fact.topic]
        if not isinstance(own, NameValue) or not isinstance(name, NameValue):
            return False
        if own.name.language != name.name.language:
            return False
        if own.name.language or INSIDE not in matter.topic.facets:
            return topic.subtype == matter.topic.subtype
        return self._are_of_one_land(matter.topic, topic)

    def circle_of_name(self, matter: Matter, fact: Fact) -> int:
        """In which circle around a name lies that of another topic: 0 where they are alike in the
        kind of topic, in land and in time. What is of another time lies outside of all."""
        own, topic = matter.topic, self._topics[fact.topic]
        if not _are_of_one_time(matter.fact.value, fact.value):
            return _ANOTHER_TIME
        is_alike = (topic.subtype, topic.facets.get(KIND)) == (own.subtype, own.facets.get(KIND))
        return (not is_alike) + 2 * (not self._are_of_one_land(own, topic))

    def _are_of_one_land(self, one: Topic, other: Topic) -> bool:
        """Whether two topics lie in one land, or neither lies in any."""
        here, there = self._world.wholes(one.id), self._world.wholes(other.id)
        return not here.isdisjoint(there) or not (here or there)

    # Days

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


def _are_of_one_time(one: Value, other: Value) -> bool:
    """Whether two names are of about the same time."""
    if not isinstance(one, NameValue) or not isinstance(other, NameValue):
        return True
    bounds = ((one.name.since, other.name.since), (one.name.until, other.name.until))
    return all(_is_near(*pair) for pair in bounds)


def _is_near(one: Date | None, other: Date | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one.year - other.year) <= _YEARS
