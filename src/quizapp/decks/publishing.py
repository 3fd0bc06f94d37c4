"""Writing into a deck the keys that must not change once learners have it."""

from __future__ import annotations

import re
from itertools import groupby

from quizapp.decks.contents import Content, Way, piece, put, value_ways
from quizapp.decks.former import deck_of, value_holder
from quizapp.decks.write import SAFE, DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.facts.values import NameValue, Text
from quizapp.facts.vocabulary import Count

_GAP = re.compile(r"<(?:\d{1,3}:)?([^<>]*)>")


def publish_ids(text: DeckText) -> DeckText:
    """The deck with an `id` beside every list item that is a text, and numbers in every gap.

    No fact's id changes by it; from then on a wording can be corrected and the id stays. Raises
    QuizAppError where a file has mistakes.
    """
    deck = deck_of(text)
    facts = [fact for fact in deck.facts.values() if _takes_key(fact, deck)]
    facts.sort(key=lambda fact: (fact.place.file, fact.place.line, fact.place.column))
    after = text
    for file, group in groupby(facts, key=lambda fact: fact.place.file):
        after = _published(after, file, list(group))
    if tuple(deck_of(after).facts) != tuple(deck.facts):
        what = phrase("The keys of this deck's facts cannot be written without changing them.")
        raise QuizAppError(what, SAFE, phrase("Mend the mistakes that a check of the deck tells."))
    return after


def _takes_key(fact: Fact, deck: Deck) -> bool:
    if fact.kind is Kind.GAP:
        return True
    if not isinstance(fact.value, Text | NameValue) or "#" not in fact.id:
        return False
    return fact.kind is Kind.NAME or deck.spec_of(fact).count is not Count.ONE


def _published(text: DeckText, file: str, facts: list[Fact]) -> DeckText:
    page = text.page(file)
    ways, content = dict(value_ways(page.root)), page.content()
    sentences: dict[Way, list[str]] = {}
    for fact in facts:
        way, key = ways[fact.place], fact.id.rpartition("#")[2]
        if fact.kind is Kind.GAP:
            sentences.setdefault(way, []).append(key)
        else:
            _write_key(content, way, key)
    for way, keys in sentences.items():
        put(content, way, _numbered(piece(content, way), keys))
    return text.saying(file, content)


def _write_key(content: Content, way: Way, key: str) -> None:
    """Put an id before all else that stands beside a value."""
    holder = value_holder(content, way)
    if "id" not in holder:
        before = dict(holder)
        holder.clear()
        holder.update({"id": key, **before})


def _numbered(sentence: Content, keys: list[str]) -> Content:
    """A statement with the number of each gap before its answers."""
    if not isinstance(sentence, str):
        return sentence
    numbers = iter(keys)
    return _GAP.sub(lambda match: f"<{next(numbers)}:{match[1]}>", sentence)
