"""What the log says a learner remembers of one fact, and what they decided about it.

Both are values without a fact's name, a clock or a due day: due depends on the retention in
force and is computed when asked for (`quizapp.memory.queue`).
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.memory.rating import Rating

LAST_RESULTS = 8
"""How many of the latest ratings a state remembers."""
_FIELDS = 8


def round6(value: float) -> float:
    """The value at 6 significant digits, so that every machine goes on from the same number."""
    return float(f"{value:.5e}")


@dataclass(frozen=True, slots=True)
class MemoryState:
    """The folded memory of a fact that was answered at least once.

    stability: days until recall falls to 90 %; difficulty: 1 to 10; both at 6 significant
    digits and moved only by the first counted outcome of a study day.
    last_day: that study day. Every counted outcome of the fact is on it or before it.
    count: counted outcomes, drill included. lapses: how often a fact recalled at the last
    outcome was missed at the next. last_results: up to 8 ratings, oldest first.
    step: misses on last_day since the last recall, 0 when nothing is left to drill that day;
    step_at: UTC ms of the latest counted outcome.
    """

    stability: float
    difficulty: float
    last_day: int
    count: int
    lapses: int
    last_results: tuple[Rating, ...]
    step: int
    step_at: int

    @property
    def text(self) -> str:
        """The state in its one canonical form, for checksums, digests and storage."""
        results = "".join(str(int(rating)) for rating in self.last_results)
        return (
            f"{self.stability:.6g} {self.difficulty:.6g} {self.last_day} {self.count} "
            f"{self.lapses} {results} {self.step} {self.step_at}"
        )

    @classmethod
    def of_text(cls, text: str) -> MemoryState:
        """The state that `text` was made from. Raises ValueError when it is none."""
        parts = text.split(" ")
        if len(parts) != _FIELDS:
            raise ValueError(f"a memory state has {_FIELDS} parts, not {len(parts)}")
        stability, difficulty, last_day, count, lapses, results, step, step_at = parts
        return cls(
            stability=float(stability),
            difficulty=float(difficulty),
            last_day=int(last_day),
            count=int(count),
            lapses=int(lapses),
            last_results=tuple(Rating(int(digit)) for digit in results),
            step=int(step),
            step_at=int(step_at),
        )


@dataclass(frozen=True, slots=True)
class FactStatus:
    """What the learner decided about a fact; the last decision of each kind holds.

    suspended: not asked until resumed. known: counts as learnt, not asked until resumed or
    reset. postponed_until: not asked before this study day.
    """

    suspended: bool = False
    known: bool = False
    postponed_until: int | None = None

    @property
    def at_rest(self) -> bool:
        """Whether the fact is asked at no day at all."""
        return self.suspended or self.known

    @property
    def text(self) -> str:
        """The status in its one canonical form."""
        until = "-" if self.postponed_until is None else str(self.postponed_until)
        return f"{int(self.suspended)}{int(self.known)} {until}"

    @classmethod
    def of_text(cls, text: str) -> FactStatus:
        """The status that `text` was made from. Raises ValueError when it is none."""
        flags, until = text.split(" ")
        if len(flags) != 2 or set(flags) - set("01"):
            raise ValueError(f"{text!r} is no status of a fact")
        return cls(flags[0] == "1", flags[1] == "1", None if until == "-" else int(until))


AS_NEW = FactStatus()
"""The status of a fact about which nothing was decided."""
