"""The work behind, in columns, and ahead, by the scheduler's own intervals."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import MemoryState
from quizapp.progress.reports import DayTally
from quizapp.study.workload import AHEAD_DAYS, Plan, Span, work_ahead, work_behind

TODAY = 20_000
PLAN = Plan(TODAY, pace=12.0, retention=0.9, left=0, new_a_day=0)
STATE = MemoryState(40.0, 5.0, TODAY - 40, 5, 0, (Rating.GOOD,), 0, 0)


def tally(day: int, answers: int = 10, again: int = 0) -> DayTally:
    return DayTally(day, answers=answers, took_ms=answers * 8_000, again=again)


def test_a_month_is_shown_by_days_and_a_year_by_weeks() -> None:
    tallies = [tally(TODAY), tally(TODAY - 29, 4), tally(TODAY - 30, 9), tally(TODAY, 2, 2)]

    month = work_behind(tallies, Span.MONTH, TODAY)
    year = work_behind(tallies, Span.YEAR, TODAY)

    assert (len(month), len(year)) == (30, 52)
    assert (month[0].answers, month[-1].answers, month[-1].again) == (4, 12, 2)
    assert (month[-1].first, month[-1].last) == (TODAY, TODAY)
    assert year[-1].answers == 12
    assert sum(one.answers for one in year) == 25
    assert month[-1].minutes == pytest.approx(12 * 12 / 60)


def test_all_time_begins_with_the_first_answer_and_has_few_columns() -> None:
    tallies = [tally(TODAY - 2_000), tally(TODAY)]

    columns = work_behind(tallies, Span.ALL, TODAY)

    assert len(columns) <= 60
    assert columns[0].first <= TODAY - 2_000 <= columns[0].last
    assert columns[-1].last == TODAY
    assert all(a.last + 1 == b.first for a, b in pairwise(columns))
    assert len(work_behind([], Span.ALL, TODAY)) == 1


def test_what_is_overdue_falls_on_today_and_returns_by_its_own_interval() -> None:
    days = work_ahead([(TODAY - 5, STATE)], PLAN, standard_scheduler())
    young = replace(STATE, stability=1.0, last_day=TODAY - 1)
    many = work_ahead([(TODAY, young)], PLAN, standard_scheduler())

    assert len(days) == AHEAD_DAYS
    assert [one.day for one in days if one.facts] == [TODAY]
    returns = [one.day - TODAY for one in many if one.facts]
    gaps = [after - before for before, after in pairwise(returns)]
    assert len(returns) > 2
    assert gaps == sorted(gaps)


def test_each_answer_costs_the_learners_pace_and_misses_come_on_top() -> None:
    first = work_ahead([(TODAY, STATE)] * 10, PLAN, standard_scheduler())[0]

    assert first.minutes == pytest.approx(10 * 12 / 60 * 1.1)
    assert first.worse_minutes == pytest.approx(10 * 12 / 60 * 1.2)


def test_new_facts_come_as_long_as_there_are_any() -> None:
    plan = replace(PLAN, left=12, new_a_day=5)

    days = work_ahead([], plan, standard_scheduler())

    assert [one.facts for one in days[:2]] == [5, 5]
    assert sum(one.minutes for one in days) > sum(one.minutes for one in days[:3]) > 0


def test_nothing_to_do_is_no_work() -> None:
    days = work_ahead([], PLAN, standard_scheduler())

    assert {(one.facts, one.minutes, one.worse_minutes) for one in days} == {(0, 0.0, 0.0)}
