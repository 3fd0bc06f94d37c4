"""What lies ahead: how strong a memory is today, and how many minutes the next days will ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from quizapp.memory.scheduler import Scheduler
from quizapp.memory.state import FactStatus, MemoryState

WEEK = 7
USUAL_SECONDS_PER_ANSWER = 12.0
"""Until a learner's own pace is known."""
SECONDS_FOR_FEEDBACK = 4.0
"""Reading what was right is work too, and no answer's time holds it."""
LEAST_ANSWERS_FOR_A_PACE = 10
SLOWEST_SECONDS = 60.0
"""A longer answer means that somebody left the desk."""


class Band(IntEnum):
    """How strong a memory is, in five steps that a picture can show."""

    NOT_MET = 0
    FAINT = 1
    WANING = 2
    FADING = 3
    CLEAR = 4


_BANDS = ((0.9, Band.CLEAR), (0.75, Band.FADING), (0.5, Band.WANING))


@dataclass(frozen=True, slots=True)
class DayLoad:
    """The work of one study day: facts that fall due, and expected seconds."""

    day: int
    facts: int
    seconds: float

    @property
    def minutes(self) -> int:
        """Whole minutes, at least one where there is anything to do."""
        return max(round(self.seconds / 60), int(self.facts > 0))


def retrievability(state: MemoryState, today: int, scheduler: Scheduler) -> float:
    """The predicted probability (0 to 1) that the fact is recalled on study day `today`."""
    return scheduler.retrievability(state.stability, max(0, today - state.last_day))


def band_of(
    state: MemoryState | None, status: FactStatus, today: int, scheduler: Scheduler
) -> Band:
    """How strong the memory of a fact is on study day `today`; known facts are clear."""
    if status.known:
        return Band.CLEAR
    if state is None:
        return Band.NOT_MET
    recall = retrievability(state, today, scheduler)
    return next((band for least, band in _BANDS if recall >= least), Band.FAINT)


def seconds_per_answer(took_ms: Sequence[int]) -> float:
    """A learner's pace, feedback included, from how long the latest answers took (ms)."""
    if len(took_ms) < LEAST_ANSWERS_FOR_A_PACE:
        return USUAL_SECONDS_PER_ANSWER
    usual = sorted(took_ms)[len(took_ms) // 2]
    return min(SLOWEST_SECONDS, usual / 1000) + SECONDS_FOR_FEEDBACK


def forecast(
    due_days: Iterable[int | None], today: int, pace: float, days: int = WEEK
) -> tuple[DayLoad, ...]:
    """The work of the next `days` study days, today first and with all that is overdue.

    `due_days` as `queue.due_day` gives them, `pace` in seconds an answer. Facts not met yet
    and what today's answers will bring back are not in it.
    """
    falling = Counter(max(today, day) for day in due_days if day is not None)
    ahead = range(today, today + days)
    return tuple(DayLoad(day, falling[day], falling[day] * pace) for day in ahead)
