"""Two facts that were mixed up, set side by side: what each says, where and when, what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position, TopicRef
from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction
from quizapp.study.telling import sentence_of, value_of
from quizapp.study.whereabouts import whereabouts_of

MOST_DIFFERENCES = 5


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the thing that was taken for the other, and the fact that tells of it.

    names: its other names and scripts. position: where it lies, if the deck says. days: the
    first and last study day of its time, days since 1970-01-01, where they are known.
    """

    fact: str
    topic: str
    title: str
    names: tuple[str, ...]
    sentence: str
    position: Position | None
    days: tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Beside:
    """Both sides, and pairs of sentences in which the two differ, left and right."""

    one: Side
    other: Side
    differences: tuple[tuple[str, str], ...]


def beside(deck: Deck, one: Fact, other: Fact, direction: Direction) -> Beside:
    """Two facts of one property side by side, as they were mixed up in a direction."""
    things = (_thing(deck, one, direction), _thing(deck, other, direction))
    told = (sentence_of(deck, one), sentence_of(deck, other))
    found = (pair for pair in _differences(deck, *things) if pair != told)
    differences = tuple(pair for pair, _ in zip(found, range(MOST_DIFFERENCES), strict=False))
    return Beside(_side(deck, one, things[0]), _side(deck, other, things[1]), differences)


def _thing(deck: Deck, fact: Fact, direction: Direction) -> Topic:
    """What was taken for the other: the value where it is a topic, else what the fact is about."""
    if direction is Direction.FORWARD and isinstance(fact.value, TopicRef):
        return deck.topics[fact.value.topic]
    return deck.topics[fact.topic]


def _side(deck: Deck, fact: Fact, thing: Topic) -> Side:
    days = whereabouts_of(deck).days_of(fact)
    return Side(
        fact=fact.id,
        topic=thing.id,
        title=thing.label,
        names=examiner_of(deck).world.second_line(thing.id),
        sentence=sentence_of(deck, fact),
        position=_position(deck, fact, thing),
        days=(days.first, days.last),
    )


def _position(deck: Deck, fact: Fact, thing: Topic) -> Position | None:
    """Where a thing lies, else where what the fact tells of happened."""
    places = (thing.id, *whereabouts_of(deck).places_of(fact))
    return next((at for place in places for at in _positions(deck.topics[place])), None)


def _positions(topic: Topic) -> Iterator[Position]:
    for entry in topic.entries.values():
        yield from (fact.value for fact in entry.facts if isinstance(fact.value, Position))


def _differences(deck: Deck, one: Topic, other: Topic) -> Iterator[tuple[str, str]]:
    """What the deck says of both in the same words, and not the same."""
    for name in one.entries:
        if name not in other.entries:
            continue
        left, right = (topic.entries[name].facts[0] for topic in (one, other))
        if value_of(deck, left) != value_of(deck, right):
            yield sentence_of(deck, left), sentence_of(deck, right)
