"""Which topics of a deck have to do with each other."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.values import TopicRef

#: What more facts than these have as their value, a side or a whole front, links nothing.
_FEW = 12


def are_linked(deck: Deck, one: str, other: str) -> bool:
    """Whether one of two topics is a value of the other, as its cause, its place or its whole, or
    both share one that few others have."""
    here, there = _named(deck, one), _named(deck, other)
    if other in here or one in there:
        return True
    return any(len(deck.mentions.get(shared, ())) <= _FEW for shared in here & there)


def are_told_together(deck: Deck, one: str, other: str) -> bool:
    """Whether some topic names both, as a march names its two ends, or one names the other."""
    if other in _named(deck, one) or one in _named(deck, other):
        return True
    here, there = ({fact.topic for fact in deck.mentions.get(topic, ())} for topic in (one, other))
    return not here.isdisjoint(there)


def _named(deck: Deck, topic: str) -> frozenset[str]:
    facts = (fact for entry in deck.topics[topic].entries.values() for fact in entry.facts)
    return frozenset(fact.value.topic for fact in facts if isinstance(fact.value, TopicRef))
