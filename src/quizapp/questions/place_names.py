"""Places that the names of other things speak of: the Seishin landing names Seishin."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache

from quizapp.facts.folding import fold
from quizapp.questions.world import World

_POSITION, _PLACE = "position", "place"  # what says that a topic is a place


class PlaceNames:
    """Knows the places of one deck by the words of their names."""

    def __init__(self, world: World) -> None:
        self._deck = world.deck
        self.in_name_of = lru_cache(maxsize=16384)(self._in_name_of)

    def _in_name_of(self, topic_id: str) -> frozenset[str]:
        """The places whose names stand in a topic's own."""
        words = fold(self._deck.topics[topic_id].label).split()
        runs = (
            tuple(words[start : start + size])
            for size in range(1, self._longest + 1)
            for start in range(len(words) - size + 1)
        )
        found = (self._places.get(run, frozenset()) for run in runs)
        return frozenset[str]().union(*found)

    @cached_property
    def _longest(self) -> int:
        """How many words a place's name has at most."""
        return max(map(len, self._places), default=0)

    @cached_property
    def _places(self) -> Mapping[tuple[str, ...], frozenset[str]]:
        """The places by the words of each of their names."""
        found: dict[tuple[str, ...], set[str]] = {}
        for topic in self._deck.topics.values():
            if _POSITION in topic.entries or topic.type == _PLACE:
                for name in topic.names.accepted:
                    found.setdefault(tuple(fold(name).split()), set()).add(topic.id)
        return {words: frozenset(topics) for words, topics in found.items()}
