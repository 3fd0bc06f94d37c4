"""Which day is written, and when the app asks whether today is really today."""

from __future__ import annotations

import pytest

from quizapp.memory.clock import Doubt, day_to_write, doubt_of
from quizapp.memory.moment import MS_PER_DAY, Moment
from tests.memory.logs import FIRST_DAY, at_of

HOUR = 3_600_000
NOON = Moment(at_of(FIRST_DAY))


def test_a_first_event_is_never_doubted() -> None:
    assert doubt_of(NOON, None) is None


@pytest.mark.parametrize(
    ("later", "doubt"),
    [
        (0, None),
        (-26 * HOUR, None),  # from one end of the time zones to the other
        (-26 * HOUR - 1, Doubt.BEHIND),
        (400 * MS_PER_DAY, None),
        (401 * MS_PER_DAY, Doubt.AHEAD),
    ],
)
def test_a_clock_far_behind_or_ahead_is_doubted(later: int, doubt: Doubt | None) -> None:
    assert doubt_of(NOON.plus(later), NOON) is doubt


def test_the_day_never_goes_back_on_a_journey_westward() -> None:
    early_morning_in_seoul = Moment(at_of(FIRST_DAY, minute=-300), offset=9 * 60)
    same_time_in_london = Moment(early_morning_in_seoul.at, offset=0)

    newest = early_morning_in_seoul.day

    assert same_time_in_london.day == newest - 1
    assert day_to_write(same_time_in_london, newest) == newest


def test_the_day_goes_back_when_the_learner_says_the_clock_is_right() -> None:
    assert day_to_write(NOON, FIRST_DAY + 9, clock_is_right=True) == FIRST_DAY


def test_a_new_day_is_written_as_it_comes() -> None:
    assert day_to_write(NOON, FIRST_DAY - 3) == FIRST_DAY
    assert day_to_write(NOON, None) == FIRST_DAY
