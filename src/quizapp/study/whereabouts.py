"""Where and when a deck's facts belong: the places and days that lists and charts sort them by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import Position, TopicRef
from quizapp.questions.examiner import examiner_of
from quizapp.questions.period import ALWAYS, Period, period_of_date

PLACE = "place"
"""The root type of topics that are places."""
_ATTRIBUTE = "_whereabouts"


class Whereabouts:
    """One deck's facts by place and by time. What follows from the deck alone is kept."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._world = examiner_of(deck).world

    def places_of(self, fact: Fact) -> tuple[str, ...]:
        """The places a fact belongs to: what it is about, its value, where its event happened."""
        own = [fact.topic] if self.is_place(fact.topic) else []
        if isinstance(fact.value, TopicRef) and self.is_place(fact.value.topic):
            own.append(fact.value.topic)
        return tuple(dict.fromkeys([*own, *self._scenes.get(fact.topic, ())]))

    def is_place(self, topic: str) -> bool:
        """Whether a topic is a place."""
        return self._deck.topics[topic].type == PLACE

    def is_on_map(self, topic: str) -> bool:
        """Whether the deck says where a place lies; of countries it mostly does not."""
        entries = self._deck.topics[topic].entries.values()
        return any(isinstance(fact.value, Position) for entry in entries for fact in entry.facts)

    def lies_in(self, place: str, whole: str) -> bool:
        """Whether a place is another one, or a part of it."""
        return place == whole or whole in self._world.wholes(place)

    def days_of(self, fact: Fact) -> Period:
        """The days a fact belongs to: its own date, else the time of the event it tells of.

        `ALWAYS` where neither is known to the day.
        """
        if isinstance(fact.value, Date):
            is_fine = fact.value.precision >= Precision.DAY
            return period_of_date(fact.value) if is_fine else ALWAYS
        topic = self._deck.topics[fact.topic]
        return self._exact_spans.get(topic.id, ALWAYS) if self._happens(topic.id) else ALWAYS

    def day_of(self, fact: Fact) -> int | None:
        """The first day a fact belongs to, or None."""
        return self.days_of(fact).first

    def _happens(self, topic: str) -> bool:
        return self._world.is_happening(self._deck.topics[topic])

    @cached_property
    def _scenes(self) -> Mapping[str, tuple[str, ...]]:
        """For each happening the places that its facts name."""
        found: dict[str, dict[str, None]] = {}
        for fact in self._deck.facts.values():
            if not isinstance(fact.value, TopicRef) or not self._happens(fact.topic):
                continue
            if self.is_place(fact.value.topic):
                found.setdefault(fact.topic, {})[fact.value.topic] = None
        return {topic: tuple(places) for topic, places in found.items()}

    @cached_property
    def _exact_spans(self) -> Mapping[str, Period]:
        """For each topic, the days of its dates that are known to the day."""
        found: dict[str, Period] = {}
        for fact in self._deck.facts.values():
            if isinstance(fact.value, Date) and fact.value.precision >= Precision.DAY:
                days = period_of_date(fact.value)
                found[fact.topic] = found.get(fact.topic, days).joined(days)
        return found


def whereabouts_of(deck: Deck) -> Whereabouts:
    """The deck's whereabouts, kept in the deck itself so that they live exactly as long."""
    kept = vars(deck)
    if _ATTRIBUTE not in kept:
        kept[_ATTRIBUTE] = Whereabouts(deck)
    whereabouts: Whereabouts = kept[_ATTRIBUTE]
    return whereabouts
