"""What nobody would take for the answer, though it is proved wrong: no option for a question."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.folding import fold
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position, TopicRef, Value
from quizapp.questions.matter import Matter
from quizapp.questions.truth import is_over_before
from quizapp.questions.world import World

#: Happenings further apart are of two ages: anybody sees which belongs to a day.
_AN_AGE = 3653
#: A source so many years older than the one that makes a claim cannot have made it.
_A_GENERATION = 25
#: So many days before its cause nobody looks for an effect.
_LONG_BEFORE_DAYS = 150
_AUTHOR, _INSIDE = "author", "in"
_KEPT = 16384


class Reason:
    """Tells which topics of one deck may stand beside an answer."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._deck = world.deck
        # Of a question, and asked of each topic that may stand beside its answer.
        self._right = lru_cache(maxsize=_KEPT)(self._find_right)
        self._regions = lru_cache(maxsize=_KEPT)(self._find_regions)

    def suits(self, topic: Topic, matter: Matter) -> bool:
        """Whether a learner may take a topic for the answer."""
        if matter.spec.causal and not self._may_be_linked(topic, matter):
            return False
        if matter.is_forward:
            return self.may_have_said(topic, matter)
        return self._is_of_age(topic, matter) and self._is_near(topic, matter)

    # Books and sources that may have said it

    def may_have_said(self, topic: Topic, matter: Matter) -> bool:
        """Whether a book or source is by another author than the right ones, and of their time."""
        authors, since = self._right(matter.topic.id, matter.spec.name)
        if authors and not authors.isdisjoint(self._authors(topic)):
            return False
        year = self._year(topic) if since else 0
        return not year or year + _A_GENERATION >= since

    def _find_right(self, topic_id: str, property_name: str) -> tuple[frozenset[str], int]:
        """Who wrote what is right by a property, and the year of the oldest; 0 if not known."""
        right = list(self._values(self._deck.topics[topic_id], property_name))
        authors = frozenset(name for one in right for name in self._authors(one))
        return authors, min(filter(None, map(self._year, right)), default=0)

    def _authors(self, topic: Topic) -> set[str]:
        """Who wrote a book or a source, as far as the deck says."""
        source = self._deck.sources.get(topic.id)
        entry = topic.entries.get(_AUTHOR)
        written = (fact.value for fact in entry.facts) if entry else ()
        names = {fold(self._called(value)) for value in written}
        return names | {fold(source.author)} if source and source.author else names

    def _called(self, value: Value) -> str:
        return self._deck.topics[value.topic].label if isinstance(value, TopicRef) else str(value)

    def _year(self, topic: Topic) -> int:
        """The year in which a source was published; 0 where that is not known."""
        source = self._deck.sources.get(topic.id)
        first = source.published[:4] if source else ""
        return int(first) if first.isdigit() else 0

    # What may have been a cause or an effect

    def _may_be_linked(self, topic: Topic, matter: Matter) -> bool:
        """Whether a happening may be taken for a cause or effect of another: none is a part of
        what it is said to have caused, nor an effect long before its cause."""
        ends = (matter.topic.id, str(matter.fact.value))
        if any(self._world.kin(topic.id, end) for end in ends):
            return False
        asked = ends[0] if matter.is_forward else ends[1]
        cause, effect = (asked, topic.id) if matter.is_forward else (topic.id, asked)
        if not matter.is_forward and self._says_it_came_after(cause, effect):
            return False
        begun, over = self._world.span(cause).first, self._world.span(effect).last
        return begun is None or over is None or over + _LONG_BEFORE_DAYS >= begun

    def _says_it_came_after(self, topic_id: str, other_id: str) -> bool:
        """Whether a happening tells by its own name that it came after another: "the end of the
        war", "the signing of the surrender"; unless that is an end as well."""
        topic, other = self._deck.topics[topic_id], self._deck.topics[other_id]
        if not is_over_before(self._world, other, topic):
            return False
        ends = self._ends & set(fold(topic.label).split())
        return bool(ends) and ends.isdisjoint(fold(other.label).split())

    @cached_property
    def _ends(self) -> set[str]:
        return set(self._world.speech.phrase("ends").split())

    # What happened in the answer's time and country

    def _is_of_age(self, topic: Topic, matter: Matter) -> bool:
        """Whether a happening is of the answer's age, and a day fits it by the same verb."""
        here, there = (self._world.profile(one.id).span.first for one in (matter.topic, topic))
        is_far = here is not None and there is not None and abs(here - there) > _AN_AGE
        if is_far and self._world.is_happening(topic):
            return False
        back = matter.fact.phrases.back
        if not back or not isinstance(matter.fact.value, Date):
            return True
        entry = topic.entries.get(matter.spec.name)
        return entry is not None and any(fact.phrases.back == back for fact in entry.facts)

    def _is_near(self, topic: Topic, matter: Matter) -> bool:
        """Whether a topic lies in the answer's country, or is told of in its chapter."""
        if topic.chapter == matter.topic.chapter or isinstance(matter.fact.value, Position):
            return True
        here = self._regions(matter.topic.id, matter.spec.name)
        there = self._regions(topic.id, matter.spec.name)
        return not here or not there or not here.isdisjoint(there)

    def _find_regions(self, topic_id: str, property_name: str) -> frozenset[str]:
        """Where a place lies; of what happened, where the places lie that are asked for."""
        topic = self._deck.topics[topic_id]
        places = (topic, *self._values(topic, property_name))
        return frozenset(
            place.facets[_INSIDE]
            for place in places
            if _INSIDE in place.facets and _is_placed(place)
        )

    def _values(self, topic: Topic, property_name: str) -> Iterator[Topic]:
        """The topics that a property of a topic has as its values."""
        entry = topic.entries.get(property_name)
        values = (fact.value for fact in entry.facts) if entry else ()
        return (self._deck.topics[one.topic] for one in values if isinstance(one, TopicRef))


def _is_placed(topic: Topic) -> bool:
    """Whether the deck says where on the map a topic lies."""
    facts = (fact for entry in topic.entries.values() for fact in entry.facts)
    return any(isinstance(fact.value, Position) for fact in facts)
