"""How long until a fact is asked again, by the retention that a learner settled."""

from __future__ import annotations

from quizapp.memory.drill import Drill, drill_of
from quizapp.memory.fold import FactFold
from quizapp.memory.queue import due_day
from quizapp.memory.scheduler import standard_scheduler
from quizapp.study.desk import Progress

MOST_MISSES = 4
"""A fact missed so often in one sitting is left for tomorrow: more of it teaches nothing today."""


def is_due(progress: Progress, fact: str, fold: FactFold, today: int) -> bool:
    """Whether a fact was due on a study day or before."""
    day = _due_day(progress, fact, fold)
    return day is not None and day <= today


def days_until_due(progress: Progress, fact: str, fold: FactFold, today: int) -> int | None:
    """Days until a fact is due, at least one; None where it never is."""
    day = _due_day(progress, fact, fold)
    return max(1, day - today) if day is not None else None


def interval_before(progress: Progress, fact: str, fold: FactFold) -> int | None:
    """Days from the last answer to the day the fact is due; None for a new fact."""
    day = _due_day(progress, fact, fold)
    return day - fold.state.last_day if day is not None and fold.state else None


def drill_left(fact: str, fold: FactFold, day: int) -> Drill | None:
    """What is left to drill of a fact on a study day, unless that was enough of it."""
    drill = drill_of(fact, fold.state, day)
    return drill if drill is not None and drill.misses < MOST_MISSES else None


def _due_day(progress: Progress, fact: str, fold: FactFold) -> int | None:
    retention = progress.settings().retention_share
    return due_day(fact, fold.state, fold.status, retention, standard_scheduler())
