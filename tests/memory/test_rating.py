"""From grade to rating, as the table of the design has it."""

from __future__ import annotations

from itertools import product

import pytest

from quizapp.memory.rating import Rating, is_missed, rate, rate_context
from quizapp.questions.terms import Confidence, Grade, Rung

AGAIN, HARD, GOOD, EASY = Rating
SURE, UNSURE, GUESS = Confidence
FROM_OPTIONS = (Rung.RECOGNISE, Rung.DISCRIMINATE)
FROM_MEMORY = (Rung.COMPLETE, Rung.PRODUCE)
FULL = 1000


@pytest.mark.parametrize("rung", FROM_OPTIONS)
@pytest.mark.parametrize("first_ever", [True, False])
@pytest.mark.parametrize(("confidence", "rating"), [(SURE, GOOD), (UNSURE, HARD), (GUESS, AGAIN)])
def test_a_right_pick_among_options(
    rung: Rung, first_ever: bool, confidence: Confidence, rating: Rating
) -> None:
    assert rate(Grade.RIGHT, FULL, confidence, rung, first_ever) is rating


@pytest.mark.parametrize("rung", FROM_MEMORY)
@pytest.mark.parametrize(("confidence", "rating"), [(SURE, GOOD), (UNSURE, GOOD), (GUESS, HARD)])
def test_a_right_answer_from_memory(rung: Rung, confidence: Confidence, rating: Rating) -> None:
    assert rate(Grade.RIGHT, FULL, confidence, rung, first_ever=False) is rating


@pytest.mark.parametrize("rung", FROM_MEMORY)
def test_the_first_answer_ever_is_easy_only_when_sure(rung: Rung) -> None:
    first = [rate(Grade.RIGHT, FULL, how, rung, first_ever=True) for how in Confidence]

    assert first == [EASY, GOOD, HARD]


def test_nearly_and_another_sources_figure_are_hard_however_sure() -> None:
    for grade, how, rung in product((Grade.NEARLY, Grade.OTHER_SOURCE), Confidence, Rung):
        assert rate(grade, 800, how, rung, first_ever=True) is HARD


def test_wrong_and_blank_are_again_however_sure() -> None:
    for grade, how, rung in product((Grade.WRONG, Grade.BLANK), Confidence, Rung):
        assert rate(grade, 0, how, rung, first_ever=True) is AGAIN


@pytest.mark.parametrize(
    ("credit", "rating"), [(1000, HARD), (800, HARD), (799, AGAIN), (500, AGAIN), (0, AGAIN)]
)
def test_partial_credit_is_nearly_from_800_per_mille(credit: int, rating: Rating) -> None:
    assert rate(Grade.NEARLY, credit, SURE, Rung.DISCRIMINATE, first_ever=False) is rating


@pytest.mark.parametrize(
    ("grade", "credit", "missed"),
    [
        (Grade.WRONG, 0, True),
        (Grade.BLANK, 0, True),
        (Grade.NEARLY, 700, True),
        (Grade.NEARLY, 800, False),
        (Grade.OTHER_SOURCE, 500, False),
        (Grade.RIGHT, FULL, False),
    ],
)
def test_only_what_the_learner_got_wrong_is_missed(grade: Grade, credit: int, missed: bool) -> None:
    assert is_missed(grade, credit) is missed


@pytest.mark.parametrize("due", [True, False])
def test_a_blamed_context_fact_is_again_due_or_not(due: bool) -> None:
    assert rate_context(Grade.WRONG, 0, SURE, Rung.RECOGNISE, due) is AGAIN


def test_a_context_fact_answered_right_is_at_most_hard() -> None:
    ratings = {
        rate_context(Grade.RIGHT, FULL, how, rung, due=True)
        for how, rung in product(Confidence, Rung)
    }

    assert ratings == {HARD, AGAIN}  # Again where the target would get it: a guess at options


def test_a_context_fact_that_was_not_due_has_no_outcome() -> None:
    for grade, how, rung in product((Grade.RIGHT, Grade.NEARLY), Confidence, Rung):
        assert rate_context(grade, FULL, how, rung, due=False) is None
