"""Telling what a deck holds, outside of any question: a fact as a sentence, a key as a text."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import TopicRef, Value
from quizapp.questions.examiner import examiner_of
from quizapp.questions.reading import read_date


def sentence_of(deck: Deck, fact: Fact) -> str:
    """A fact as a sentence, with whoever says so."""
    return examiner_of(deck).feedback.sentence(fact)


def text_of(deck: Deck, value: Value) -> str:
    """A value as it stands alone, as in an option."""
    return examiner_of(deck).wording.value_alone(value)


def text_of_key(deck: Deck, key: str) -> str:
    """What the key of an option, or a text that was typed, says to a person."""
    if key in deck.topics:
        return text_of(deck, TopicRef(key))
    date = read_date(key, deck.vocabulary)
    return text_of(deck, date) if date is not None else key
