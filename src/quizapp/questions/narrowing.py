"""Narrowing what is proved wrong to what lies near: of two that lie far apart anybody sees which
belongs to a day, or to a mark on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from quizapp.facts.dates import Date, Precision
from quizapp.facts.topic import Topic
from quizapp.questions.circles import OUTSIDE, circle_of
from quizapp.questions.lineup import Candidate, Field
from quizapp.questions.matter import Matter
from quizapp.questions.world import World

CircleOf = Callable[[Candidate], int]
"""In which circle around an answer a candidate lies, the innermost being 0."""


class Narrowing:
    """Narrows the fields of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._topics = world.deck.topics

    def near(self, matter: Matter, field: Field) -> Field:
        """What lies near, as far as that is enough."""
        if not matter.is_forward and isinstance(matter.fact.value, Date):
            return self._near_the_day(matter, matter.fact.value, field)
        return field

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


def days_off(matter: Matter, day: Date, topic: Topic) -> int:
    """How many days off the same thing was true of a topic; 0 where that is not known."""
    entry = topic.entries.get(matter.spec.name)
    dates = (fact.value for fact in entry.facts) if entry else ()
    return min((_days_apart(day, other) for other in dates if isinstance(other, Date)), default=0)


def _days_apart(one: Date, other: Date) -> int:
    """Days that surely lie between two dates."""
    return max(0, one.first_day - other.last_day, other.first_day - one.last_day)
