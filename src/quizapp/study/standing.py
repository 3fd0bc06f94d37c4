"""Where a session stands: what is asked, what was answered, what waits, and the steps so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from quizapp.memory.drill import Drill
from quizapp.memory.fold import BLANK, FactFold
from quizapp.memory.rating import Rating
from quizapp.questions.question import Given, Marked
from quizapp.questions.terms import Confidence
from quizapp.study.asked import Asked
from quizapp.study.results import Row
from quizapp.study.sitting import NOTHING_ASKED, Sitting


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer came to; it is on disk. `event` is the event's id in hex.

    `interval` is in days until the fact is due, `interval_before` the one that led to this
    answer (None for a new fact). `comes_back` says that it will be asked again in this session.
    """

    event: str
    given: Given
    confidence: Confidence
    marked: Marked
    rating: Rating
    interval: int
    interval_before: int | None
    comes_back: bool


@dataclass(frozen=True, slots=True)
class Position:
    """Where a session stands: what waits, what is asked and was known of it, what was answered.

    A `spare` fact takes the place of one that may no longer be asked in this sitting.
    """

    queue: tuple[str, ...]
    drills: tuple[Drill, ...] = ()
    spare: tuple[str, ...] = ()
    sitting: Sitting = NOTHING_ASKED
    asked: Asked | None = None
    known: FactFold = BLANK
    answered: Answered | None = None
    count: int = 0


@dataclass(slots=True)
class Step:
    """One answer, with where the session stood before and after it."""

    before: Position
    after: Position
    row: Row
    took_ms: int
    events: tuple[bytes, ...] = field(repr=False)


def aged(drills: tuple[Drill, ...]) -> tuple[Drill, ...]:
    """The drills after one more question of another fact."""
    return tuple(Drill(drill.fact, drill.misses, drill.at, drill.others + 1) for drill in drills)


def without(at: Position, fact: str) -> Position:
    """The position with a fact no longer waiting."""
    return replace(
        at,
        queue=tuple(one for one in at.queue if one != fact),
        drills=tuple(drill for drill in at.drills if drill.fact != fact),
    )
