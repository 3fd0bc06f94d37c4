"""Grading with what the learner taught: spellings that they said are right."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.facts.deck import Deck
from quizapp.facts.folding import squeeze
from quizapp.facts.numbers import parse_quantity
from quizapp.questions import grade
from quizapp.questions.question import FULL_CREDIT, Given, Marked, Question
from quizapp.questions.terms import Form, Grade

SPELLED = frozenset({Form.TYPED, Form.CLOZE})
"""Forms whose answer is a spelling, which the learner may know better than the deck."""


def mark(deck: Deck, question: Question, given: Given, spellings: Iterable[str]) -> Marked:
    """What an answer is worth; `spellings` are right for this learner whatever the deck says."""
    if is_spelled(question, given) and squeeze(str(given)) in map(squeeze, spellings):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    return grade(deck, question, given)


def number_in(text: str) -> float | None:
    """The number, or the middle of the range, that a text begins to say; None for none."""
    try:
        quantity = parse_quantity(text.strip())
    except ValueError:
        return None
    return float((quantity.low + quantity.high) / 2)


def is_spelled(question: Question, given: Given) -> bool:
    """Whether an answer is a text that was typed, and not empty."""
    return question.form in SPELLED and isinstance(given, str) and bool(squeeze(given))
