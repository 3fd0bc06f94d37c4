"""The scheduler, remembering the steps it computed.

An answer folds its facts again from their first event. All steps but the last were computed
before (at the latest when the question was prepared), and one costs more than all the rest.
"""

from __future__ import annotations

from quizapp.memory.scheduler import Recalled, Scheduler

_MOST = 10_000
"""Steps of each generation: the younger takes over from the older what is asked for again."""

_Step = tuple[float, float, int, int]


class RememberedSteps:
    """A `Scheduler` that gives what `scheduler` gives, sooner the second time."""

    def __init__(self, scheduler: Scheduler) -> None:
        """Remember the steps of this scheduler."""
        self._scheduler = scheduler
        self._steps: dict[_Step, tuple[float, float]] = {}
        self._older: dict[_Step, tuple[float, float]] = {}

    def after(self, state: Recalled | None, rating: int, day: int) -> tuple[float, float]:
        """See `Scheduler.after`, which looks at nothing else of a state than is compared here:
        of its days only at how many lie between.
        """
        if state is None:
            step = (0.0, 0.0, 0, rating)
        else:
            step = (state.stability, state.difficulty, day - state.last_day, rating)
        known = self._steps.get(step)
        if known is None:
            if len(self._steps) >= _MOST:
                self._older, self._steps = self._steps, {}
            known = self._older.get(step) or self._scheduler.after(state, rating, day)
            self._steps[step] = known
        return known

    def interval(self, stability: float, retention: float) -> int:
        """See `Scheduler.interval`."""
        return self._scheduler.interval(stability, retention)

    def retrievability(self, stability: float, elapsed_days: int) -> float:
        """See `Scheduler.retrievability`."""
        return self._scheduler.retrievability(stability, elapsed_days)
