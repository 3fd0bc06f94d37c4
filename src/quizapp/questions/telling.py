"""Telling what an answer of the log says, outside of any question."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.values import TopicRef
from quizapp.questions.examiner import examiner_of
from quizapp.questions.reading import read_date


def text_of_key(deck: Deck, key: str) -> str:
    """What the key of an option, or a text that was typed, says to a person."""
    wording = examiner_of(deck).wording
    if key in deck.topics:
        return wording.value_alone(TopicRef(key))
    date = read_date(key, deck.vocabulary)
    return wording.value_alone(date) if date is not None else key
