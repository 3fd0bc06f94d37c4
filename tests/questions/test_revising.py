"""After an edit of one topic a deck gives the questions that it would give if read anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.questions.asking import ask, prospects
from quizapp.questions.question import Question, Refusal
from quizapp.questions.revising import revise
from tests.scale import scaled
from tests.study.decks import august


def edited(deck: Deck, topic_id: str, day: int) -> Deck:
    """The deck with every date of a topic on another day of its month, and all else as it was."""
    topic = deck.topics[topic_id]
    entries = {
        name: replace(entry, facts=tuple(_moved(fact, day) for fact in entry.facts))
        for name, entry in topic.entries.items()
    }
    moved = {fact.id: fact for entry in entries.values() for fact in entry.facts}
    facts = {key: moved.get(key, fact) for key, fact in deck.facts.items()}
    topics = {**deck.topics, topic_id: replace(topic, entries=entries)}
    return replace(deck, topics=topics, facts=facts)


def _moved(fact: Fact, day: int) -> Fact:
    value = fact.value
    if isinstance(value, Date) and value.day is not None and value.other is None:
        return replace(fact, value=replace(value, day=day))
    return replace(fact, why=f"{fact.why} Why not?")


def asked(deck: Deck, facts: tuple[Fact, ...]) -> Iterator[Question | Refusal]:
    """All that can be asked of facts, and why the rest cannot."""
    for fact in facts:
        ways, refusals = prospects(deck, fact)
        yield from (ask(deck, fact, w.form, w.rungs[0], w.direction, 7) for w in ways)
        yield from (why for _form, _direction, why in refusals)


def topics() -> list[str]:
    """Topics from all over the shipped deck."""
    told = [topic.id for topic in august().topics.values() if topic.entries and topic.learnable]
    return told[:: max(1, len(told) // scaled(2, 40))]


@pytest.mark.parametrize("topic_id", topics())
def test_a_revised_deck_asks_what_a_deck_read_anew_asks(topic_id: str) -> None:
    before = august()
    plain, revised = edited(before, topic_id, 3), edited(before, topic_id, 3)
    revise(before, revised, topic_id)
    of_topic = tuple(fact for fact in revised.facts.values() if fact.topic == topic_id)
    others = tuple(revised.facts.values())[:: scaled(300, 20)]
    facts = (*of_topic[:5], *others)

    assert list(asked(revised, facts)) == list(asked(plain, facts))


def renamed(deck: Deck, topic_id: str, words: str) -> Deck:
    """The deck in which a topic is called otherwise, and all else as it was."""
    topic = deck.topics[topic_id]
    names = replace(topic.names, sentence=f"{topic.names.sentence}{words}",
                    label=f"{topic.names.label}{words}")  # fmt: skip
    return replace(deck, topics={**deck.topics, topic_id: replace(topic, names=names)})


@pytest.mark.parametrize("words", ["x", " Army"])
@pytest.mark.parametrize("topic_id", topics())
def test_a_renamed_topic_is_asked_about_as_if_read_anew(topic_id: str, words: str) -> None:
    before = august()
    plain, revised = renamed(before, topic_id, words), renamed(before, topic_id, words)
    revise(before, revised, topic_id)
    of_topic = [fact for fact in revised.facts.values() if fact.topic == topic_id]
    speaking = list(revised.mentions.get(topic_id, ()))
    others = tuple(revised.facts.values())[:: scaled(300, 20)]
    facts = (*of_topic[:3], *speaking[:3], *others)

    assert list(asked(revised, facts)) == list(asked(plain, facts))


def test_a_name_that_another_topic_bears_makes_both_unclear() -> None:
    before = august()
    one, other = (topic for topic in ("najin", "wonsan"))
    names = replace(before.topics[one].names, label=before.topics[other].label)
    topic = replace(before.topics[one], names=names)
    plain = replace(before, topics={**before.topics, one: topic})
    revised = replace(before, topics={**before.topics, one: topic})
    revise(before, revised, one)
    facts = tuple(f for f in plain.facts.values() if f.topic in (one, other))

    assert list(asked(revised, facts)) == list(asked(plain, facts))
