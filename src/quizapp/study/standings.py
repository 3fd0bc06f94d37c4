"""Where the memory of facts stands today, as lists, charts and a fact's own page show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.fold import FactFold
from quizapp.memory.forecast import Band, band_of, retrievability
from quizapp.memory.scheduler import standard_scheduler
from quizapp.study.desk import Desk

LEECH_LAPSES = 4
"""So often known and missed again, a fact does not stick by asking alone."""
WEAK_BELOW = 0.75
"""A fact met is weak while it would be recalled less often than this."""


class Rest(StrEnum):
    """Why a fact is not asked now, by the learner's own decision."""

    NONE = ""
    SUSPENDED = "suspended"
    KNOWN = "known"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True)
class Standing:
    """The memory of one fact on a study day.

    recall: the predicted share of recalls (0 to 1), 0 for a fact not met. due: the study day
    from which it is due, None for a fact that is new or at rest. stability: days, 0 if not met.
    """

    band: Band
    recall: float
    due: int | None
    rest: Rest
    is_met: bool
    stability: float
    count: int
    lapses: int
    has_notes: bool

    @property
    def is_weak(self) -> bool:
        """Whether it is met, not at rest, and would rather be missed."""
        return self.is_met and self.rest is not Rest.SUSPENDED and self.recall < WEAK_BELOW

    @property
    def is_leech(self) -> bool:
        """Whether it was forgotten again and again."""
        return self.lapses >= LEECH_LAPSES and self.rest is not Rest.KNOWN


def standing_of(desk: Desk, deck: Deck, fact: Fact, fold: FactFold, day: int) -> Standing:
    """Where the memory of one fact stands."""
    state, scheduler = fold.state, standard_scheduler()
    recall = retrievability(state, day, scheduler) if state else 0.0
    return Standing(
        band=band_of(state, fold.status, day, scheduler),
        recall=1.0 if fold.status.known else recall,
        due=desk.due_day(deck, fact, fold),
        rest=_rest(fold, day),
        is_met=state is not None or fold.status.known,
        stability=state.stability if state else 0.0,
        count=state.count if state else 0,
        lapses=state.lapses if state else 0,
        has_notes=bool(fold.notes),
    )


def standings(desk: Desk, deck: Deck, facts: Iterable[Fact], day: int) -> Mapping[str, Standing]:
    """Where the memories of facts of one deck stand, by their ids."""
    wanted = tuple(facts)
    folds = desk.progress.states(fact.id for fact in wanted)
    return {fact.id: standing_of(desk, deck, fact, folds[fact.id], day) for fact in wanted}


def _rest(fold: FactFold, day: int) -> Rest:
    status = fold.status
    if status.suspended:
        return Rest.SUSPENDED
    if status.known:
        return Rest.KNOWN
    until = status.postponed_until
    return Rest.POSTPONED if until is not None and until > day else Rest.NONE
