"""Stretches of days with open ends."""

from __future__ import annotations

import pytest

from quizapp.questions.period import ALWAYS, Period, period_of_fact
from tests.questions.theatre import fact_of, landings


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (Period(1, 5), Period(4, 9), True),
        (Period(1, 5), Period(6, 9), False),
        (Period(1, 5), Period(5, 9), False),  # handing over on one day is not sharing it
        (Period(5, 5), Period(5, 9), True),  # but a single day lies within
        (Period(None, 5), Period(3, None), True),
        (Period(None, 2), Period(3, None), False),
        (ALWAYS, Period(3, 3), True),
    ],
)
def test_two_periods_meet_where_they_share_time(one, other, meets):
    assert one.may_meet(other) is meets
    assert other.may_meet(one) is meets


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        (ALWAYS, Period(1, 2), True),
        (ALWAYS, ALWAYS, True),
        (Period(1, None), Period(2, 9), True),
        (Period(3, None), Period(2, 9), False),
        (Period(1, 5), Period(1, None), False),
        (Period(1, 5), ALWAYS, False),
    ],
)
def test_a_period_covers_what_lies_wholly_within(one, other, covers):
    assert one.covers(other) is covers


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (Period(1, 2), Period(5, 9), Period(1, 9)),
        (Period(1, None), Period(0, 9), Period(0, None)),
        (ALWAYS, Period(1, 2), ALWAYS),
    ],
)
def test_two_periods_joined_reach_from_the_first_day_to_the_last(one, other, joined):
    assert one.joined(other) == other.joined(one) == joined


def test_a_fact_without_bounds_holds_always_and_a_bounded_one_from_its_day():
    assert period_of_fact(fact_of(landings(), "first/at")) == ALWAYS
    bounded = period_of_fact(fact_of(landings(), "second/commander#trushin"))
    assert bounded == Period(-8905, None)  # days from 1945-08-15 to 1970-01-01
