"""What facts rest on: no source, weak ones alone (G33), only the topic's own."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.authoring.lint.finding import Finding, about_fact, about_topic
from quizapp.decks.nodes import both
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.topic import Topic


def lint_support(deck: Deck, topic: Topic) -> Iterator[Finding]:
    """What a topic's facts lack in sources."""
    facts = [fact for entry in topic.entries.values() for fact in entry.facts]
    if topic.learnable:
        for fact in facts:
            yield from _unsupported(fact)
            yield from _weakly_supported(deck, fact)
    yield from _inherited(topic, facts)


def _unsupported(fact: Fact) -> Iterator[Finding]:
    if not fact.sources and not fact.says and fact.kind is not Kind.CARD:
        yield about_fact(
            "no-source",
            fact,
            phrase(
                "“{property}” of “{topic}” names no source.",
                property=fact.property_name,
                topic=fact.topic,
            ),
            phrase("Add source: and the id of one, or says: if it is somebody's word only."),
        )


def _weakly_supported(deck: Deck, fact: Fact) -> Iterator[Finding]:
    """A fact that only weak sources bear out, and nobody is named for it."""
    sources = [deck.sources[key] for key in fact.sources if key in deck.sources]
    if fact.says or not sources or str(fact.value) in fact.sources:
        return
    if all(source.weak for source in sources):
        named = both(source.spoken for source in sources)
        yield about_fact(
            "G33",
            fact,
            phrase(
                "“{property}” of “{topic}” rests on {named} alone.",
                property=fact.property_name,
                topic=fact.topic,
                named=named,
            ),
            phrase(
                "Add a second, stronger source, or write says: so that all see whose word it is."
            ),
        )


def _inherited(topic: Topic, facts: list[Fact]) -> Iterator[Finding]:
    inherited = [fact for fact in facts if fact.source_inherited]
    if inherited:
        yield about_topic(
            "inherited-source",
            topic,
            counted_phrase(
                len(inherited),
                "{n} fact of “{topic}” rest on the source of the whole topic.",
                "{n} facts of “{topic}” rest on the source of the whole topic.",
                topic=topic.id,
            ),
            phrase("Write source: beside each value, so that a reader sees what says what."),
        )
