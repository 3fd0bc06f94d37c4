"""Which words a deck writes small: those lose the capital that only the head of a sentence gave."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.facts.deck import Deck
from quizapp.facts.values import Gap

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def written_small(deck: Deck) -> set[str]:
    """The words that a deck writes small, in its statements or wherever else it tells."""
    words = {word for text in _told(deck) for word in _WORD.findall(text)}
    return {word for word in words if word[0].islower()}


def _told(deck: Deck) -> Iterator[str]:
    """What a deck tells: of its topics, in its statements, in its reasons."""
    for topic in deck.topics.values():
        yield from (topic.name, topic.description)
    for fact in deck.facts.values():
        yield from (fact.why, fact.phrases.say)
        if isinstance(fact.value, Gap):
            yield f"{fact.value.before}{fact.value.after}"
