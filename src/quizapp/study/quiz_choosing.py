"""Which facts a quiz may ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position, TopicRef
from quizapp.questions.examiner import examiner_of
from quizapp.study.quiz import QuizSpec


def facts_for(decks: Sequence[Deck], spec: QuizSpec) -> list[tuple[Deck, Fact]]:
    """The facts that a specification leaves in, in the order of the decks and their authors."""
    return [
        (deck, fact) for deck in decks if deck.id in spec.decks for fact in _of_deck(deck, spec)
    ]


def _of_deck(deck: Deck, spec: QuizSpec) -> Iterator[Fact]:
    facts = frozenset(spec.facts)
    chapters = {at for name, at in spec.chapters if name == deck.id}
    topics, places = _of_this(deck, spec.topics), _of_this(deck, spec.places)
    for fact in deck.askable:
        if facts and fact.id not in facts:
            continue
        if spec.chapters and fact.chapter not in chapters:
            continue
        if spec.topics and topics.isdisjoint(topics_of(deck, fact)):
            continue
        if spec.period is not None and not _is_within(days_of(deck, fact), spec.period):
            continue
        if spec.places and places.isdisjoint(places_of(deck, fact)):
            continue
        yield fact


def _of_this(deck: Deck, names: Sequence[str]) -> frozenset[str]:
    """The topics of this deck among `deck:topic` names."""
    parts = (name.partition(":") for name in names)
    return frozenset(topic for name, _colon, topic in parts if name == deck.id)


def topics_of(_deck: Deck, fact: Fact) -> frozenset[str]:
    """The topics a fact names: what it is about, and its value where that is one."""
    value = (fact.value.topic,) if isinstance(fact.value, TopicRef) else ()
    return frozenset((fact.topic, *value))


def _is_within(days: tuple[int, int] | None, period: tuple[int, int]) -> bool:
    return days is not None and days[0] <= period[1] and days[1] >= period[0]


def lies_somewhere(deck: Deck, fact: Fact) -> bool:
    """Whether a map can show what a fact is about: a place, or something at a place."""
    at = deck.topics[fact.topic].entries.get("at")
    there = {one.value.topic for one in at.facts if isinstance(one.value, TopicRef)} if at else ()
    return any(_has_spot(deck.topics[name]) for name in (*topics_of(deck, fact), *there))


def _has_spot(topic: Topic) -> bool:
    entry = topic.entries.get("position")
    value = entry.facts[0].value if entry and entry.facts else None
    return isinstance(value, Position) and len(value.spots) == 1


def days_of(deck: Deck, fact: Fact) -> tuple[int, int] | None:
    """The first and the last day a fact belongs to: its own, else those of its topic.

    None where no date is said, or none finer than a year.
    """
    if isinstance(fact.value, Date):
        return _span(fact.value)
    return _days_of_topic(deck.topics[fact.topic])


def _days_of_topic(topic: Topic) -> tuple[int, int] | None:
    for entry in topic.entries.values():
        value = entry.facts[0].value if entry.facts else None
        if isinstance(value, Date):
            return _span(value)
    return None


def _span(date: Date) -> tuple[int, int] | None:
    is_fine = date.precision > Precision.YEAR
    return (date.first_day, date.last_day) if is_fine else None


def places_of(deck: Deck, fact: Fact) -> frozenset[str]:
    """The places a fact is about, with all they lie in: named in it, or where its topic was."""
    topic = deck.topics[fact.topic]
    named = set(topics_of(deck, fact))
    for entry in topic.entries.values():
        named |= {one.value.topic for one in entry.facts if isinstance(one.value, TopicRef)}
    places = {name for name in named if deck.topics[name].type == "place"}
    world = examiner_of(deck).world
    return frozenset(places.union(*(world.wholes(place) for place in places)))
