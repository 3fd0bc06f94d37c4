"""Short steps: how a missed fact comes back within the same study day.

Our own rules, outside FSRS, which predicts nothing within a day. A fact missed once comes back
after a minute or two other questions; missed again, after ten minutes or eight other questions.
One recall ends it for the day: more recalls in one sitting wash out within days, while relearning
on another day lasts (Vaughn, Dunlosky and Rawson 2016, "Effects of successive relearning on
recall"). A learner never waits: when nothing else is left to ask, the fact that has waited longest
is asked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.memory.state import MemoryState


@dataclass(frozen=True, slots=True)
class Step:
    """When a missed fact may come back: after so long, or after so many other questions."""

    wait_ms: int
    others: int


STEPS = (Step(wait_ms=60_000, others=2), Step(wait_ms=600_000, others=8))
"""By misses since the last recall of the day: the first, then every further one."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A fact missed today and not recalled since.

    misses: since the last recall; at: UTC ms of the latest miss; others: questions of this
    sitting that were asked after it.
    """

    fact: str
    misses: int
    at: int
    others: int = 0

    @property
    def step(self) -> Step:
        """The step it is on."""
        return STEPS[min(self.misses, len(STEPS)) - 1]

    def is_ready(self, now: int) -> bool:
        """Whether it may be asked at `now` (UTC ms) though other facts are waiting."""
        return self.others >= self.step.others or now - self.at >= self.step.wait_ms


def drill_of(fact: str, state: MemoryState | None, today: int, others: int = 0) -> Drill | None:
    """What is left to drill of a fact on study day `today`, or None."""
    if state is None or state.step == 0 or state.last_day != today:
        return None
    return Drill(fact, state.step, state.step_at, others)


def next_fact(queue: Sequence[str], drills: Iterable[Drill], now: int) -> str | None:
    """The fact to ask at `now` (UTC ms), or None when the sitting is over.

    A drill that is ready goes first, the longest waiting before others; then the queue in its
    order; then whatever drill is left, ready or not.
    """
    waiting = sorted(drills, key=lambda drill: (drill.at, drill.fact))
    ready = next((drill.fact for drill in waiting if drill.is_ready(now)), None)
    if ready is not None:
        return ready
    if queue:
        return queue[0]
    return waiting[0].fact if waiting else None
