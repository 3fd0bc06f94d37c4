"""The ladder: how hard a question a fact can bear now.

The rung is computed when asking, from the state, the rungs possible and the seed; it is never
stored. It grows with stability, and a miss steps down one rung.

That a miss steps down one rung, not to the bottom, needs no memory of the rung before: FSRS
leaves a stability after a lapse that depends almost only on the stability before it (3 days
become 0.65 to 0.85, 8 days 1.1 to 1.5, over all difficulties and from half to twice the
interval), so a second set of bounds, for facts being relearnt, finds the rung below. Where a
lapse leaves 3 days or more the fact was on the highest rung, and is asked to complete.

The bounds are low because simulated learners (`benchmarks/learners`) were right too often with
higher ones: first tries of 91 to 95 % where 75 to 92 % are aimed at, and after 60 days less was
left to them. A miss costs least while a memory is young.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from quizapp.memory.draw import draw
from quizapp.memory.rating import Rating
from quizapp.memory.state import MemoryState
from quizapp.questions.terms import Rung

STEADY = ((8.0, Rung.PRODUCE), (3.0, Rung.COMPLETE), (1.0, Rung.DISCRIMINATE))
"""From how many days of stability a rung is asked, highest first."""
RELEARNING = ((1.3, Rung.COMPLETE), (0.68, Rung.DISCRIMINATE))
"""The same for a fact that was known and missed: STEADY as FSRS-6 leaves it after a lapse."""
RELEARNING_RESULTS = 3
"""A miss is behind when so many later results were none."""
RECALL_DAYS = 21.0
"""Above this stability a fact is asked for from memory, wherever a form for it is possible."""
EASIER_ONE_IN = 5
"""One ask in so many is a rung easier, for variety."""


def rung_of(state: MemoryState | None, possible: Collection[Rung], seed: int) -> Rung:
    """The rung to ask a fact on, one of the `possible`.

    A fact never answered gets the easiest. Of a fact with more than 21 days of stability at
    least 70 % of asks are for recall (complete or produce), if one is possible. Raises
    ValueError when no rung is possible.
    """
    if not possible:
        raise ValueError("a fact that gives no question has no rung")
    rungs = sorted(possible)
    if state is None:
        return rungs[0]
    at = _highest(rungs, _wanted(state))
    if state.stability > RECALL_DAYS:
        at = max(at, _first_recall(rungs))
    if draw(EASIER_ONE_IN, "rung", seed) == 0:
        at = max(0, at - 1)
    return rungs[at]


def _wanted(state: MemoryState) -> Rung:
    steady = _reached(state.stability, STEADY)
    misses = len(list(takewhile(_is_miss, reversed(state.last_results))))
    if misses and steady is Rung.PRODUCE:
        return _down(steady, misses)  # missed in drill: the miss did not move the stability
    if not _is_relearnt(state):
        return steady
    relearnt = max(steady, _reached(state.stability, RELEARNING))
    return _down(min(Rung.COMPLETE, relearnt), max(0, misses - 1))


def _is_miss(rating: Rating) -> bool:
    return rating is Rating.AGAIN


def _is_relearnt(state: MemoryState) -> bool:
    return state.lapses > 0 and Rating.AGAIN in state.last_results[-RELEARNING_RESULTS:]


def _reached(stability: float, bounds: tuple[tuple[float, Rung], ...]) -> Rung:
    return next((rung for days, rung in bounds if stability >= days), Rung.RECOGNISE)


def _down(rung: Rung, by: int) -> Rung:
    return Rung(max(Rung.RECOGNISE, rung - by))


def _highest(rungs: list[Rung], wanted: Rung) -> int:
    return max((at for at, rung in enumerate(rungs) if rung <= wanted), default=0)


def _first_recall(rungs: list[Rung]) -> int:
    return next((at for at, rung in enumerate(rungs) if rung >= Rung.COMPLETE), 0)
