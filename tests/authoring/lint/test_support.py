"""Facts without a source, on weak ones alone, or on their topic's only."""

from __future__ import annotations

from dataclasses import replace

from quizapp.authoring.lint.support import lint_support
from tests.builders import a_deck, a_fact, a_source, a_topic

GOSSIP = a_source("gossip", voice="a gossip page", weak=True)
SOURCES = (a_source("solid"), GOSSIP, a_source("rumour", weak=True))


def found(*, sources=SOURCES, inherited=False, learnable=True, **properties):
    deck = a_deck(a_topic("e", learnable=learnable, **properties), sources=sources)
    topic = deck.topics["e"]
    if inherited:
        entries = {name: replace(e, facts=tuple(replace(f, source_inherited=True) for f in e.facts))
                   for name, e in topic.entries.items()}  # fmt: skip
        topic = replace(topic, entries=entries)
    return list(lint_support(deck, topic))


def test_a_fact_without_a_source_is_told():
    finding, *others = found(date="1945")

    assert not others
    assert (finding.rule, finding.fact) == ("no-source", "test:e/date")
    assert finding.what == "“date” of “e” names no source."


def test_somebodys_word_is_a_source():
    assert found(date=a_fact("1945", says="solid")) == []


def test_a_fact_on_weak_sources_alone_is_told_with_their_names():
    """G33."""
    finding, *_ = found(date=a_fact("1945", source=("gossip", "rumour")))

    assert finding.rule == "G33"
    assert "rests on a gossip page and The rumour papers alone" in finding.what


def test_a_second_stronger_source_or_a_voice_is_enough():
    assert found(date=a_fact("1945", source=("gossip", "solid"))) == []
    assert found(date=a_fact("1945", source="gossip", says="gossip")) == []


def test_what_is_not_to_be_learned_needs_none():
    assert found(date="1945", learnable=False) == []


def test_facts_on_the_topics_source_are_told_once_a_topic():
    (finding,) = found(
        date=a_fact("1945", source="solid"), began=a_fact("1945", source="solid"), inherited=True
    )

    assert (finding.rule, finding.topic, finding.fact) == ("inherited-source", "e", "")
    assert finding.what.startswith("2 facts of “e” rest")
