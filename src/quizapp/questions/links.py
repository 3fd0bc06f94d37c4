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


def _named(deck: Deck, topic: str) -> frozenset[str]:
    facts = (fact for entry in deck.topics[topic].entries.values() for fact in entry.facts)
    return frozenset(fact.value.topic for fact in facts if isinstance(fact.value, TopicRef))
