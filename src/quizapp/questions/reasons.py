"""Facts that bear out why a value is wrong: where it stood, what it claims instead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import TopicRef
from quizapp.questions.lineup import Candidate
from quizapp.questions.matter import Matter
from quizapp.questions.place_names import PlaceNames
from quizapp.questions.truth import positions_held
from quizapp.questions.world import World

_PLACE, _STATE = "place", "state"


class Reasons:
    """Finds in one deck what an author's reason rests on."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._deck = world.deck
        self._place_names = PlaceNames(world)

    def bearing(self, matter: Matter, wrong: Candidate) -> tuple[Fact, ...]:
        """The other positions that a wrong value holds in the same debate; else the one fact that
        best gives the reason why it is wrong, if the deck has any."""
        if not isinstance(wrong.value, TopicRef) or not matter.is_forward:
            return ()
        held = tuple(positions_held(self._world, matter.topic, matter.spec, wrong.value))
        if held or not wrong.why:
            return held
        padded = f" {fold(wrong.why)} "
        found = [fact for fact in self._linked(matter, wrong.value) if self._says(padded, fact)]
        found.sort(
            key=lambda fact: (
                fact.property_name != matter.spec.name,
                not self._names(padded, fact.topic),
            )
        )
        return tuple(found[:1])

    def _linked(self, matter: Matter, value: TopicRef) -> Iterator[Fact]:
        """The facts of other topics that have this value, unless they are parts of it."""
        for fact in self._deck.mentions.get(value.topic, ()):
            is_part = value.topic in self._world.wholes(fact.topic)
            if fact.topic != matter.topic.id and not is_part:
                yield fact

    def _says(self, padded: str, fact: Fact) -> bool:
        """Whether a reason names the topic of a fact or where that lies."""
        around = self._around(fact.topic) - {str(fact.value)}
        return any(self._names(padded, topic) for topic in around)

    def _names(self, padded: str, topic_id: str) -> bool:
        return any(f" {fold(name)} " in padded for name in self._world.names(topic_id))

    def _around(self, topic_id: str) -> frozenset[str]:
        """A topic, the places it names or has as a value, and what these lie in; a country is too
        large to say where something was."""
        entries = self._deck.topics[topic_id].entries.values()
        values = (str(fact.value) for entry in entries for fact in entry.facts)
        near = {topic_id, *self._place_names.in_name_of(topic_id), *filter(self._is_place, values)}
        wholes = chain.from_iterable(map(self._world.wholes, near))
        return frozenset((*near, *filter(self._is_place, wholes)))

    def _is_place(self, topic_id: str) -> bool:
        topic = self._deck.topics.get(topic_id)
        if topic is None or topic.type != _PLACE:
            return False
        return _STATE not in (topic.subtype, self._world.vocabulary.types[topic.subtype].like)
