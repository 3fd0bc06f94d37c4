"""Asking about a deck of which one topic was just edited, without working out all of it anew.

An author sees the questions of a topic while typing. What the edit cannot have touched is taken
over from the deck before it; where it could have touched nearly everything (a type, a facet, a
source, who belongs to whom), nothing is. A name touches all that speaks of its topic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.questions.examiner import Examiner, adopt, examiner_of


def revise(before: Deck, after: Deck, topic_id: str) -> None:
    """Let `after`, which differs from `before` in one topic only, be asked about at once.

    Every question is the one that would be asked without this; it only comes sooner.
    """
    if _only_renames(before, after, topic_id):
        _rename(before, after, topic_id)
        return
    if _reaches_far(before, after, topic_id):
        return
    changed = tuple(_changed(before, after, topic_id))
    spoken_of = {topic_id, *(f.value.topic for f in changed if isinstance(f.value, TopicRef))}

    known, examiner = examiner_of(before), Examiner(after)
    touched = {
        other.id
        for deck, world in ((before, known.world), (after, examiner.world))
        for fact in changed
        if deck.facts.get(fact.id) == fact
        for other in world.right_too(fact)
    }

    def is_untouched(fact_id: str) -> bool:
        fact = after.facts[fact_id]
        named = isinstance(fact.value, TopicRef) and fact.value.topic == topic_id
        return not named and fact.topic != topic_id and fact_id not in touched

    examiner.take_over(known, is_untouched, spoken_of, same_facts=not changed)
    adopt(after, examiner)


def _only_renames(before: Deck, after: Deck, topic_id: str) -> bool:
    """Whether the edit is about what the topic is called, and nothing else."""
    old, new = before.topics.get(topic_id), after.topics.get(topic_id)
    if old is None or new is None or before.sources != after.sources or old.names == new.names:
        return False
    same = _looks(replace(old, names=new.names)) == _looks(new)
    return same and not any(_changed(before, after, topic_id))


def _rename(before: Deck, after: Deck, topic_id: str) -> None:
    """Take over all that has nothing to do with how the topic was called, or is called now."""
    known, examiner = examiner_of(before), Examiner(after)
    speaking = {fact.topic for fact in before.mentions.get(topic_id, ())}
    placed = {one.id for one in before.topics.values() if topic_id in one.facets.values()}
    touched = {topic_id, *speaking, *placed, *known.world.bearers(topic_id)}

    def is_untouched(fact_id: str) -> bool:
        fact = after.facts[fact_id]
        value = {fact.value.topic} if isinstance(fact.value, TopicRef) else set()
        return touched.isdisjoint({fact.topic, *value})

    examiner.take_over_but_names(known, is_untouched, topic_id)
    touched |= examiner.world.bearers(topic_id)
    adopt(after, examiner)


def _reaches_far(before: Deck, after: Deck, topic_id: str) -> bool:
    """Whether the edit may change what is asked of facts that have nothing to do with it."""
    old, new = before.topics.get(topic_id), after.topics.get(topic_id)
    if old is None or new is None or before.sources != after.sources:
        return True
    if _looks(old) != _looks(new):
        return True
    return any(_passes_on(after, fact) for fact in _changed(before, after, topic_id))


def _looks(topic: Topic) -> tuple[object, ...]:
    """What other topics' questions show of a topic, and by what they choose it."""
    return (
        topic.subtype,
        topic.names,
        dict(topic.facets),
        topic.learnable,
        topic.offered,
        topic.complete_inverses,
        topic.positions_exclude,
    )


def _changed(before: Deck, after: Deck, topic_id: str) -> Iterator[Fact]:
    """The facts of a topic that are other than they were, as they were and as they are."""
    for deck, other in ((before, after), (after, before)):
        for entry in deck.topics[topic_id].entries.values():
            yield from (fact for fact in entry.facts if other.facts.get(fact.id) != fact)


def _passes_on(deck: Deck, fact: Fact) -> bool:
    topic = deck.topics[fact.topic]
    spec = deck.vocabulary.types[topic.subtype].properties.get(fact.property_name)
    return spec is not None and spec.transitive
