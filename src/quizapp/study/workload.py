"""The work behind and ahead: answers of past days, and what the coming weeks will ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.memory.forecast import SECONDS_FOR_FEEDBACK
from quizapp.memory.queue import ANSWERS_FOR_A_NEW_FACT
from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import Scheduler
from quizapp.memory.state import MemoryState
from quizapp.progress.reports import DayTally

AHEAD_DAYS = 30
ASKED_AGAIN = 1.0
"""A fact that is missed is drilled: about one more answer on the same day."""
WORSE = 2.0
"""In the worse case twice as much is missed as is settled."""
_LEAST = 1


class Span(StrEnum):
    """How far back the work is shown."""

    MONTH = "month"
    YEAR = "year"
    ALL = "all"


_DAYS = {Span.MONTH: 30, Span.YEAR: 364}
_COLUMN = {Span.MONTH: 1, Span.YEAR: 7}
_FIRST_DAY_EVER = -(2**40)
_MOST_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Worked:
    """The answers of a stretch of study days: how many, of them rated Again, and their time."""

    first: int
    last: int
    answers: int
    again: int
    minutes: float


@dataclass(frozen=True, slots=True)
class DayAhead:
    """The work of one coming day: answers expected, in minutes; and where much is missed."""

    day: int
    facts: int
    minutes: float
    worse_minutes: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What the work ahead depends on. pace: seconds an answer. retention: the share desired.

    left: facts not met yet; new_a_day: how many of them are met a day.
    """

    today: int
    pace: float
    retention: float
    left: int
    new_a_day: int


def days_of(span: Span, today: int) -> tuple[int, int]:
    """The first and the last study day of a span that ends today."""
    return (today - _DAYS[span] + 1 if span in _DAYS else _FIRST_DAY_EVER), today


def work_behind(tallies: Iterable[DayTally], span: Span, today: int) -> tuple[Worked, ...]:
    """The answers of a span in columns of equal length, the earliest first: days of a month,
    weeks of a year, and of all time as many days as make at most sixty.
    """
    mine = tuple(tallies)
    first, last = days_of(span, today)
    if span is Span.ALL:
        first = min((one.day for one in mine), default=today)
    width = _COLUMN.get(span) or max(1, -(-(last - first + 1) // _MOST_COLUMNS))
    columns = -(-(last - first + 1) // width)
    start = last - columns * width + 1
    sums = [[0, 0, 0] for _ in range(columns)]
    for one in mine:
        if start <= one.day <= last:
            _add(sums[(one.day - start) // width], one)
    return tuple(
        Worked(
            start + at * width, start + (at + 1) * width - 1, answers, again, _minutes(answers, ms)
        )
        for at, (answers, again, ms) in enumerate(sums)
    )


def _minutes(answers: int, took_ms: int) -> float:
    """Minutes at work, with the time to read what was right, as the pace counts it."""
    return took_ms / 60_000 + answers * SECONDS_FOR_FEEDBACK / 60


def _add(sums: list[int], tally: DayTally) -> None:
    sums[0] += tally.answers
    sums[1] += tally.again
    sums[2] += tally.took_ms


def work_ahead(
    due: Iterable[tuple[int, MemoryState]], plan: Plan, scheduler: Scheduler
) -> tuple[DayAhead, ...]:
    """The work of the next days if it goes on as now; what is overdue falls on today.

    `due` are the due day and the state of each fact met. Each fact answered returns when its
    memory, grown by a Good answer, comes due again; of the answers as many are missed as
    the retention allows, which are asked again that day and the next; new facts come as they
    do now, as long as there are any. The worse case has twice as many misses.
    """
    returns = _returns(due, plan, scheduler)
    path = _path_of_a_new_fact(plan.retention, scheduler)
    fresh = [_met_on(day, plan) for day in range(AHEAD_DAYS)]
    for day, met in enumerate(fresh):
        for later in path:
            if day + later < AHEAD_DAYS:
                returns[day + later] += met
    usual = _with_misses(returns, 1 - plan.retention)
    worse = _with_misses(returns, min(0.9, WORSE * (1 - plan.retention)))
    minute = plan.pace / 60
    return tuple(
        DayAhead(
            day=plan.today + day,
            facts=round(returns[day] + fresh[day]),
            minutes=(usual[day] + ANSWERS_FOR_A_NEW_FACT * fresh[day]) * minute,
            worse_minutes=(worse[day] + ANSWERS_FOR_A_NEW_FACT * fresh[day]) * minute,
        )
        for day in range(AHEAD_DAYS)
    )


def _returns(
    due: Iterable[tuple[int, MemoryState]], plan: Plan, scheduler: Scheduler
) -> list[float]:
    """How many facts met before come up on each coming day, answered Good each time."""
    counts: Counter[int] = Counter()
    memo: dict[tuple[float, float, int], tuple[int, MemoryState]] = {}
    for day, known in due:
        state, at = known, max(0, day - plan.today)
        while at < AHEAD_DAYS:
            counts[at] += 1
            on = plan.today + at
            step = (state.stability, state.difficulty, on - state.last_day)
            if step not in memo:
                memo[step] = _after_good(state, on, plan.retention, scheduler)
            interval, grown = memo[step]
            state = replace(grown, last_day=on)
            at += interval
    return [float(counts[day]) for day in range(AHEAD_DAYS)]


def _after_good(
    state: MemoryState | None, day: int, retention: float, scheduler: Scheduler
) -> tuple[int, MemoryState]:
    """The days until a fact is due again after a Good answer, and its memory then."""
    stability, difficulty = scheduler.after(state, Rating.GOOD, day)
    grown = MemoryState(stability, difficulty, day, 1, 0, (Rating.GOOD,), 0, 0)
    return max(_LEAST, scheduler.interval(stability, retention)), grown


def _path_of_a_new_fact(retention: float, scheduler: Scheduler) -> tuple[int, ...]:
    """The days after its first on which a new fact returns, if it is answered Good."""
    interval, state = _after_good(None, 0, retention, scheduler)
    days, at = [], interval
    while at < AHEAD_DAYS:
        days.append(at)
        interval, state = _after_good(state, at, retention, scheduler)
        at += interval
    return tuple(days)


def _met_on(day: int, plan: Plan) -> int:
    return max(0, min(plan.new_a_day, plan.left - day * plan.new_a_day))


def _with_misses(returns: Sequence[float], missed: float) -> list[float]:
    """Answers a day: what comes up, what is missed again the same day, and on the next."""
    answers, carried = [], 0.0
    for coming in returns:
        asked = coming + carried
        answers.append(asked * (1 + ASKED_AGAIN * missed))
        carried = asked * missed
    return answers
