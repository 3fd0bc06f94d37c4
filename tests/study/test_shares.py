"""Shares of answers: how often each confidence was right, what is recalled, how sure that is."""

from __future__ import annotations

import pytest

from quizapp.progress.reports import DayTally
from quizapp.questions.terms import Confidence
from quizapp.study.shares import Share, by_week, calibration, recalled


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


def test_calibration_adds_up_what_each_day_counted() -> None:
    days = [
        DayTally(1, answers=4, sure=2, sure_right=1, guess=1, guess_right=1),
        DayTally(2, answers=2, sure=1, sure_right=1, unsure=1),
    ]

    found = calibration(days)

    assert found[Confidence.SURE] == Share(3, 2)
    assert found[Confidence.UNSURE] == Share(1, 0)
    assert found[Confidence.GUESS] == Share(1, 1)


def test_weeks_end_today_and_those_without_reviews_are_left_out() -> None:
    days = [
        DayTally(100, reviews=1, recalled=1),
        DayTally(94, reviews=1, recalled=1),
        DayTally(93, reviews=1, recalled=1),
        DayTally(80, reviews=1),
        DayTally(79, answers=3),
    ]

    weeks = by_week(days, today=100, weeks=4)

    assert [(one.first_day, one.share) for one in weeks] == [
        (80, Share(1, 0)),
        (87, Share(1, 1)),
        (94, Share(2, 2)),
    ]
    assert by_week(days, today=100, weeks=1)[0].share == Share(2, 2)
    assert recalled(days) == Share(4, 3)
