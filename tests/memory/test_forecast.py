"""How strong a memory is, and what the week will ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.forecast import (
    USUAL_SECONDS_PER_ANSWER,
    Band,
    band_of,
    forecast,
    retrievability,
    seconds_per_answer,
)
from quizapp.memory.fsrs_scheduler import FsrsScheduler
from quizapp.memory.rating import Rating
from quizapp.memory.state import AS_NEW, FactStatus, MemoryState

TODAY = 20_000
scheduler = FsrsScheduler()


def a_state(stability: float, last_day: int = TODAY) -> MemoryState:
    return MemoryState(stability, 5.0, last_day, 3, 0, (Rating.GOOD,), 0, 0)


def band(stability: float, days: int) -> Band:
    return band_of(a_state(stability), AS_NEW, TODAY + days, scheduler)


def test_a_memory_fades_through_the_bands() -> None:
    met = [band(10, days) for days in (0, 10, 11, 50, 60, 900, 1500)]

    assert met == [
        Band.CLEAR, Band.CLEAR, Band.FADING, Band.FADING, Band.WANING, Band.WANING, Band.FAINT,
    ]  # fmt: skip


@given(st.floats(0.1, 400), st.integers(0, 2000))
def test_a_band_never_rises_by_waiting(stability: float, days: int) -> None:
    assert band(stability, days + 1) <= band(stability, days)


def test_a_fact_never_answered_is_not_met_and_a_known_one_is_clear() -> None:
    assert band_of(None, AS_NEW, TODAY, scheduler) is Band.NOT_MET
    assert band_of(None, FactStatus(known=True), TODAY, scheduler) is Band.CLEAR


def test_a_clock_before_the_last_answer_means_no_time_has_passed() -> None:
    assert retrievability(a_state(1, TODAY + 5), TODAY, scheduler) == 1


def test_the_week_ahead_holds_what_falls_due_and_today_all_that_is_overdue() -> None:
    due = [TODAY - 40, TODAY, TODAY + 1, TODAY + 6, TODAY + 7, None]

    week = forecast(due, TODAY, pace=30)

    assert [load.facts for load in week] == [2, 1, 0, 0, 0, 0, 1]
    assert [load.day - TODAY for load in week] == list(range(7))
    assert [load.minutes for load in week] == [1, 1, 0, 0, 0, 0, 1]


def test_minutes_are_the_facts_times_the_pace() -> None:
    (today,) = forecast([TODAY] * 31, TODAY, pace=24, days=1)

    assert (today.seconds, today.minutes) == (744, 12)


@pytest.mark.parametrize(
    ("took_ms", "seconds"),
    [
        ([], USUAL_SECONDS_PER_ANSWER),
        ([9000] * 9, USUAL_SECONDS_PER_ANSWER),  # too few to know
        ([9000] * 10, 13.0),
        ([9000] * 10 + [3_600_000], 13.0),  # somebody went to lunch
        ([600_000] * 10, 64.0),
    ],
)
def test_the_pace_is_the_usual_answer_and_reading_the_feedback(
    took_ms: list[int], seconds: float
) -> None:
    assert seconds_per_answer(took_ms) == seconds
