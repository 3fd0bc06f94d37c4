"""When a fact is due, and how far it slipped, as a row of the file keeps it."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.memory.state import MemoryState
from quizapp.progress.sums import due_sum

COLUMNS = ("due", "last_day", "stability", "due_sum")
"""Where a row keeps it: `Due.columns`."""
_PARTS = 1000
"""So many parts of a day are told apart where facts are put in the order of forgetting."""


class Due(NamedTuple):
    """When a fact is due (None: never by itself), and what says how far it slipped since:
    the study day of its last answer, its stability in thousandths of a day."""

    day: int | None
    last_day: int
    stability: int

    @classmethod
    def of(cls, day: int | None, state: MemoryState | None) -> Due:
        """What is kept of a fact that is due on a day."""
        if day is None or state is None:
            return cls(None, 0, 1)
        return cls(day, state.last_day, max(1, round(state.stability * _PARTS)))

    def columns(self, fact: int, deck: int, salt: int) -> tuple[int | None, int, int, int]:
        """The columns `due`, `last_day`, `stability` and `due_sum` in the row of a fact, by the
        keys of the fact and its deck."""
        return (*self, due_sum(fact, deck, *self, salt))
