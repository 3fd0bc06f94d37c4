"""From grade to rating: how well an answer shows that a fact is remembered.

Recognising an answer among options proves less than bringing it up from memory, and a guess
proves less than both; whoever is sure and wrong is still wrong. Time never enters a rating. The
rating is stored with the answer, so a better table later applies to later answers only.
"""

from __future__ import annotations

from enum import IntEnum
from typing import assert_never

from quizapp.questions.terms import Confidence, Grade, Rung

NEARLY_FROM_CREDIT = 800
"""Per mille. Partial credit of this much counts as nearly, less counts as wrong."""


class Rating(IntEnum):
    """How well a fact was recalled; the values are what the log stores."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


# Asked of every answer of a log: plain texts are compared sooner than an enum is looked up.
_NEARLY, _MISSED = Grade.NEARLY.value, frozenset({Grade.WRONG.value, Grade.BLANK.value})
_RIGHT_FROM_OPTIONS = {
    Confidence.SURE: Rating.GOOD,
    Confidence.UNSURE: Rating.HARD,
    Confidence.GUESS: Rating.AGAIN,
}
_RIGHT_FROM_MEMORY = {
    Confidence.SURE: Rating.GOOD,
    Confidence.UNSURE: Rating.GOOD,
    Confidence.GUESS: Rating.HARD,
}


def is_missed(grade: str, credit: int) -> bool:
    """Whether an outcome counts as wrong: wrong, blank, or too little credit for nearly.

    `credit` is per mille. A right guess is no miss, though it is rated Again.
    """
    if grade == _NEARLY:
        return credit < NEARLY_FROM_CREDIT
    return grade in _MISSED


def rate(grade: Grade, credit: int, confidence: Confidence, rung: Rung, first_ever: bool) -> Rating:
    """The rating of an answer for its target fact.

    `credit` is per mille and matters where the grade is nearly; `first_ever` says that the fact
    was never answered before.
    """
    if is_missed(grade, credit):
        return Rating.AGAIN
    match grade:
        case Grade.RIGHT:
            return _rate_right(confidence, rung, first_ever)
        case Grade.NEARLY | Grade.OTHER_SOURCE:
            return Rating.HARD
        case Grade.WRONG | Grade.BLANK:
            return Rating.AGAIN
        case _:
            assert_never(grade)


def _rate_right(confidence: Confidence, rung: Rung, first_ever: bool) -> Rating:
    if rung in (Rung.RECOGNISE, Rung.DISCRIMINATE):
        return _RIGHT_FROM_OPTIONS[confidence]
    if first_ever and confidence is Confidence.SURE:
        return Rating.EASY
    return _RIGHT_FROM_MEMORY[confidence]


def rate_context(
    grade: Grade, credit: int, confidence: Confidence, rung: Rung, due: bool
) -> Rating | None:
    """The rating of an answer for another fact in the question, or None for no outcome.

    Blamed (graded wrong by the form) it gets Again. Right, it gets what a target would, at most
    Hard, and only if it was due.
    """
    if is_missed(grade, credit):
        return Rating.AGAIN
    if not due:
        return None
    return min(Rating.HARD, rate(grade, credit, confidence, rung, first_ever=False))
