"""Being ready by a date."""

from __future__ import annotations

import pytest

from quizapp.study.readiness import LAST_DAYS, new_facts_needed, readiness

TODAY = 20_779


@pytest.mark.parametrize(
    ("unmet", "days_left", "needed"),
    [
        (100, 10 + LAST_DAYS, 10),
        (101, 10 + LAST_DAYS, 11),
        (100, LAST_DAYS, 0),
        (100, -5, 0),
        (0, 30, 0),
    ],
)
def test_what_is_not_met_is_shared_out_over_the_days_before_the_last_ones(
    unmet: int, days_left: int, needed: int
) -> None:
    assert new_facts_needed(unmet, TODAY, TODAY + days_left) == needed


def test_without_a_date_nothing_is_asked_for():
    assert new_facts_needed(500, TODAY, 0) == 0
    assert readiness(500, TODAY, 0, keeping=5, seconds_for_new=30, minutes=15) is None


def test_minutes_that_are_not_enough_are_said_to_be_so():
    ready = readiness(280, TODAY, TODAY + 10 + LAST_DAYS, keeping=8, seconds_for_new=30, minutes=15)

    assert ready is not None
    assert ready.new_a_day == 28
    assert ready.minutes_a_day == 22
    assert not ready.is_enough
