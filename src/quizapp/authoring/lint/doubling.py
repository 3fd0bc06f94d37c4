"""Texts of a deck that say nearly the same: written twice, or the same with another figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from quizapp.authoring.lint.finding import Finding
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.values import CardSides, Gap, Text
from quizapp.questions.measures.doubles import Double


def texts_of(deck: Deck) -> Mapping[str, str]:
    """The texts that an author words, by the id of their fact, or of their claim's topic.

    A statement with several gaps is one text, under its first gap.
    """
    found: dict[str, str] = {}
    statements: set[str] = set()
    for fact in deck.askable:
        if fact.kind is Kind.GAP and isinstance(fact.value, Gap):
            if fact.statement not in statements:
                statements.add(fact.statement)
                found[fact.id] = f"{fact.value.before}{fact.value.answers[0]}{fact.value.after}"
        elif isinstance(fact.value, Text):
            found[fact.id] = fact.value.text
        elif isinstance(fact.value, CardSides):
            found[fact.id] = fact.value.front
    claims = (topic for topic in deck.topics.values() if "by" in topic.entries)
    return {**found, **{claim.id: claim.label for claim in claims if claim.learnable}}


def lint_doubles(
    deck: Deck, texts: Mapping[str, str], found: Mapping[str, Iterable[Double]]
) -> Iterator[Finding]:
    """A finding for each pair that both of its sides still tell; `found` by key."""
    told = {key: set(doubles) for key, doubles in found.items() if doubles}
    for key, doubles in told.items():
        for double in sorted(doubles, key=lambda one: one.second):
            if key == double.first and double in told.get(double.second, ()):
                yield _finding(deck, double, texts)


def _finding(deck: Deck, double: Double, texts: Mapping[str, str]) -> Finding:
    fact = deck.facts.get(double.second)
    topic = fact.topic if fact else double.second
    one, other = texts[double.first], texts[double.second]
    if double.figures:
        what = phrase("“{one}” and “{other}” differ in a figure only.", one=one, other=other)
        repair = phrase("If both are meant, leave it; if sources disagree, write says: with each.")
        return Finding("figures", what, repair, topic, fact.id if fact else "")
    what = phrase("“{one}” and “{other}” say nearly the same.", one=one, other=other)
    repair = phrase("Delete one, or make plain in what they differ.")
    return Finding("double", what, repair, topic, fact.id if fact else "")
