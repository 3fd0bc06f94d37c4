"""A fact's memory over the days: how likely it was, and will be, to be recalled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizapp.memory.rating import is_missed
from quizapp.memory.scheduler import Scheduler
from quizapp.memory.state import MemoryState
from quizapp.questions.terms import Grade

_POINTS = 24
"""How many points draw one stretch of forgetting."""
_AHEAD_SHARE = 0.35
_LEAST_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Point:
    """A predicted share of recalls (0 to 1) on a study day, which may lie between two."""

    day: float
    recall: float


@dataclass(frozen=True, slots=True)
class Mark:
    """The first answer of a study day: how likely recall was just before it, and its grade."""

    day: int
    before: float
    grade: Grade
    is_missed: bool


@dataclass(frozen=True, slots=True)
class Curve:
    """The memory curve of a fact: a stretch after each answer, the last up to today, and what
    is expected after today. `today` is the share on that day."""

    stretches: tuple[tuple[Point, ...], ...]
    ahead: tuple[Point, ...]
    marks: tuple[Mark, ...]
    today: Point

    @property
    def first_day(self) -> int:
        """The day of the first answer."""
        return self.marks[0].day

    @property
    def last_day(self) -> int:
        """The last day it reaches to."""
        return round(self.ahead[-1].day)


@dataclass(frozen=True, slots=True)
class Learnt:
    """A day on which the memory moved: its state after the day's first answer, its grade."""

    day: int
    state: MemoryState
    grade: Grade
    credit: int


def curve_of(learnt: Iterable[Learnt], today: int, scheduler: Scheduler) -> Curve | None:
    """The curve of a fact from the days on which it was learnt, in order; None if on none."""
    steps = tuple(learnt)
    if not steps:
        return None
    ends = [*(step.day for step in steps[1:]), max(today, steps[-1].day)]
    stretches = tuple(
        tuple(_fall(step.state, step.day, end, scheduler))
        for step, end in zip(steps, ends, strict=True)
    )
    last = steps[-1]
    now = max(today, last.day)
    further = max(_LEAST_AHEAD, round((now - steps[0].day) * _AHEAD_SHARE))
    return Curve(
        stretches=stretches,
        ahead=tuple(_fall(last.state, now, now + further, scheduler, since=last.day)),
        marks=tuple(_marks(steps, stretches)),
        today=stretches[-1][-1],
    )


def _fall(
    state: MemoryState, first: int, last: int, scheduler: Scheduler, since: int | None = None
) -> Iterator[Point]:
    """Points of forgetting from one day to another; `since` is the day of the answer before."""
    start = first if since is None else since
    days = range(first, last + 1)
    step = max(1, len(days) // _POINTS)
    for day in dict.fromkeys([*days[::step], last]):
        yield Point(day, scheduler.retrievability(state.stability, day - start))


def _marks(steps: tuple[Learnt, ...], stretches: tuple[tuple[Point, ...], ...]) -> Iterator[Mark]:
    before = [0.0, *(stretch[-1].recall for stretch in stretches[:-1])]
    for step, recall in zip(steps, before, strict=True):
        yield Mark(step.day, recall, step.grade, is_missed(step.grade, step.credit))
