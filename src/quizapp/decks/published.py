"""What readers of a published deck may rely on, and a deck in the making need not keep yet."""

from __future__ import annotations

from quizapp.decks.files import HEADER
from quizapp.decks.notes import Notes
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place


def check_published(deck: Deck, notes: Notes) -> None:
    """Note what a published deck lacks."""
    for name in ("uid", "version", "licence", "title"):
        if not getattr(deck, name):
            what = phrase("a published deck needs a {name}", name=name)
            notes.add(
                "unpublished",
                Place(HEADER),
                what,
                phrase("add {name}: to {header}", name=name, header=HEADER),
            )
    for fact in deck.facts.values():
        if not fact.is_attributed and fact.kind is not Kind.CARD:
            _check_sources(fact, deck, notes)
    _check_reasons(deck, notes)


def _check_sources(fact: Fact, deck: Deck, notes: Notes) -> None:
    if not fact.sources or fact.source_inherited:
        what = phrase("{fact} names no source of its own", fact=fact.id)
        notes.add("no-source", fact.place, what, phrase("write {{value: ..., source: ...}}"))
    elif str(fact.value) in fact.sources:
        return  # what a source claims is known from that source
    elif all(deck.sources[source].weak for source in fact.sources):
        what = phrase("{fact} rests on a weak source alone", fact=fact.id)
        repair = phrase("add another source, or write says: so that the question names it")
        notes.add("weak-source", fact.place, what, repair)


def _check_reasons(deck: Deck, notes: Notes) -> None:
    for entry in deck.entries():
        for false in entry.false:
            if not false.why:
                what = phrase("“{value}” is called false without saying why", value=false.value)
                notes.add("no-why", false.place, what, phrase("write {{value: ..., why: ...}}"))
    for topic in deck.topics.values():
        for name in topic.names.garbles:
            if not name.why:
                what = phrase("“{name}” is called wrong without saying why", name=name.text)
                notes.add("no-why", topic.place, what, phrase("write {{wrong: ..., why: ...}}"))
