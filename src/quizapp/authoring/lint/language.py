"""Words that take a side (G32), and questions that ask what is not so (G29)."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.authoring.lint.finding import Finding, about_fact
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import CardSides, Gap, Text
from quizapp.questions.measures.cues import negatives
from quizapp.questions.measures.loaded import loaded_words

_CLAIM_MAKERS = ("by", "in")  # the properties that say whose words a topic's own are


def listed_words(deck: Deck) -> tuple[str, ...]:
    """The deck's list of loaded words, or else its language's."""
    if deck.loaded is not None:
        return deck.loaded
    return tuple(deck.vocabulary.phrases.get("loaded", "").split())


def lint_language(deck: Deck, topic: Topic) -> Iterator[Finding]:
    """The loaded words and the small negatives in what a topic says."""
    if not topic.learnable:
        return
    yield from _loaded_topic(deck, topic)
    for entry in topic.entries.values():
        for fact in entry.facts:
            yield from _loaded_fact(deck, fact)
            yield from _negative(deck, fact)
        for false in entry.false:
            yield from _loaded(
                deck, topic, "", false.why, phrase("the why of “{value}”", value=false.value)
            )


def _loaded_topic(deck: Deck, topic: Topic) -> Iterator[Finding]:
    """A topic's own words; those of a claim are its maker's, those of a title its author's."""
    is_quoted = deck.vocabulary.types[topic.subtype].quoted
    if not is_quoted and not any(name in topic.entries for name in _CLAIM_MAKERS):
        yield from _loaded(deck, topic, "", topic.name, phrase("the name"))
    yield from _loaded(deck, topic, "", topic.description, phrase("the description"))


def _loaded_fact(deck: Deck, fact: Fact) -> Iterator[Finding]:
    topic = deck.topics[fact.topic]
    yield from _loaded(
        deck,
        topic,
        fact.id,
        fact.why,
        phrase("the why of “{property}”", property=fact.property_name),
    )
    if fact.says:
        return
    match fact.value:
        case Text(text=text):
            said = text
        case Gap(before=before, answers=answers, after=after):
            said = f"{before}{answers[0]}{after}"
        case CardSides(front=front, back=back):
            said = f"{front} {back}"
        case _:
            return
    yield from _loaded(deck, topic, fact.id, said, f"“{fact.property_name}”")


def _loaded(deck: Deck, topic: Topic, fact: str, text: str, where: str) -> Iterator[Finding]:
    for word in loaded_words(text, listed_words(deck)):
        yield Finding(
            "G32",
            phrase(
                "“{word}” in {where} of “{topic}” takes a side.",
                word=word,
                where=where,
                topic=topic.id,
            ),
            phrase(
                "Use a neutral word, quote whoever says it, or leave it out of loaded: in "
                "deck.yaml."
            ),
            topic.id,
            fact,
        )


def _negative(deck: Deck, fact: Fact) -> Iterator[Finding]:
    back = "" if fact.phrases.one_way else fact.phrases.back
    for key, template in (("ask", fact.phrases.ask), ("back", back)):
        for word in negatives(template, deck.vocabulary):
            repair = phrase(
                "Ask what is so, or write {large} in {key}: so that it is not missed.",
                large=word.upper(),
                key=key,
            )
            what = phrase(
                "The question of “{property}” of “{topic}” hides a “{word}”.",
                property=fact.property_name,
                topic=fact.topic,
                word=word,
            )
            yield about_fact("G29", fact, what, repair)


def lint_own_types(deck: Deck) -> Iterator[Finding]:
    """Small negatives in the questions of a deck's types, once a wording."""
    specs = (s for kind in deck.vocabulary.types.values() for s in kind.properties.values())
    told = {(s.name, key, text) for s in specs for key, text in (("ask", s.ask), ("back", s.back))}
    for name, key, template in sorted(told):
        for word in negatives(template, deck.vocabulary):
            what = phrase(
                "“{key}” of the property “{name}” hides a “{word}”.", key=key, name=name, word=word
            )
            yield Finding(
                "G29", what, phrase("Ask what is so, or write {large}.", large=word.upper())
            )
