"""Shares of answers: how often each confidence was right, what is recalled, how sure that is."""

from __future__ import annotations

import pytest

from quizapp.progress.latest import LatestAnswer
from quizapp.questions.terms import Confidence
from quizapp.study.shares import Share, by_week, calibration, recalled, reviews


def given(fact: str = "a", day: int = 10, grade: str = "right", sure: str = "sure") -> LatestAnswer:
    return LatestAnswer(
        day=day, deck="d", fact=fact, form="choice", confidence=sure, grade=grade,
        credit=1000 if grade == "right" else 0, rating=3, took_ms=5_000,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "right", "low", "high"),
    [(10, 9, 0.596, 0.982), (100, 50, 0.404, 0.596), (1, 1, 0.207, 1.0), (30, 0, 0.0, 0.114)],
)
def test_the_range_of_a_share_is_wilsons(answers: int, right: int, low: float, high: float) -> None:
    """Reference values: R 4.3, binom::binom.confint(..., methods = "wilson")."""
    share = Share(answers, right)

    assert share.low == pytest.approx(low, abs=0.001)
    assert share.high == pytest.approx(high, abs=0.001)


def test_without_answers_nothing_is_claimed() -> None:
    assert (Share(0, 0).value, Share(0, 0).low, Share(0, 0).high) == (0.0, 0.0, 1.0)


def test_calibration_counts_each_confidence_and_leaves_blanks_out() -> None:
    answers = [
        given(), given(grade="wrong"), given(sure="guess"), given(grade="blank"),
        given(sure="unsure", grade="other-source"),
    ]  # fmt: skip

    found = calibration(answers)

    assert found[Confidence.SURE] == Share(2, 1)
    assert found[Confidence.UNSURE] == Share(1, 1)
    assert found[Confidence.GUESS] == Share(1, 1)


def test_only_a_facts_first_answer_of_a_day_after_it_was_met_shows_what_was_kept() -> None:
    newest_first = [
        given("a", 12),  # drill
        given("a", 12, "wrong"),
        given("b", 12),  # met on this day
        given("c", 11),
        given("a", 10),  # the oldest day may have begun before
    ]

    kept = reviews(newest_first, {"a": 9, "b": 12, "c": 10})

    assert [(one.fact, one.day, one.grade) for one in kept] == [
        ("c", 11, "right"),
        ("a", 12, "wrong"),
    ]
    assert recalled(kept) == Share(2, 1)


def test_weeks_end_today_and_empty_ones_are_left_out() -> None:
    answers = [given(day=100), given(day=94), given(day=93), given(day=80, grade="wrong")]

    weeks = by_week(answers, today=100, weeks=3)

    assert [(one.first_day, one.share) for one in weeks] == [
        (80, Share(1, 0)),
        (87, Share(1, 1)),
        (94, Share(2, 2)),
    ]
    assert by_week(answers, today=100, weeks=1)[0].share == Share(2, 2)
