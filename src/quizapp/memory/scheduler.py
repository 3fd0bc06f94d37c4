"""How memory grows and fades: what the program needs of an algorithm, and which one it uses."""

from __future__ import annotations

from functools import cache
from typing import Protocol

ALGORITHM = "fsrs-6"
"""Kept beside every stored state: a state of another algorithm is folded anew, never mixed."""
LONGEST_INTERVAL = 36_500


class Recalled(Protocol):
    """What an algorithm looks at of a memory: see `MemoryState`, which is one."""

    @property
    def stability(self) -> float: ...
    @property
    def difficulty(self) -> float: ...
    @property
    def last_day(self) -> int: ...


class Scheduler(Protocol):
    """What the rooms need to know of an algorithm."""

    def after(self, state: Recalled | None, rating: int, day: int) -> tuple[float, float]:
        """Stability (days) and difficulty (1 to 10) after the first outcome of a study day.

        `state` is None for a fact never answered before; `rating` is a `Rating` or its number.
        Both come at 6 significant digits.
        """
        ...

    def interval(self, stability: float, retention: float) -> int:
        """Days, 1 to 36,500, after which recall has fallen to `retention` (a share)."""
        ...

    def retrievability(self, stability: float, elapsed_days: int) -> float:
        """The predicted probability of recall (0 to 1) so many study days after an answer."""
        ...


@cache
def standard_scheduler() -> Scheduler:
    """The scheduler of this version; it keeps nothing but what it computed.

    Its library is loaded when it is first asked for: home's first picture needs none.
    """
    from quizapp.memory.fsrs_scheduler import FsrsScheduler  # noqa: PLC0415

    return FsrsScheduler()
