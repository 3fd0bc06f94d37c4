"""How well what stands on a map or a timeline is remembered: several facts taken as one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Importance
from quizapp.memory.forecast import band_of, retrievability
from quizapp.memory.scheduler import standard_scheduler
from quizapp.study.mapped import Memory

if TYPE_CHECKING:
    from quizapp.memory.fold import FactFold
    from quizapp.study.desk import Desk

NEVER_MET = Memory()
_LAST = int(max(Importance))


class Recalled(NamedTuple):
    """What several facts come to: the strength 0 to 4, the lift of the fog 0 to 1, the importance
    of the foremost, the next study day that one of them falls due."""

    strength: int
    lift: float
    importance: int
    due: int | None


def recalled(facts: Sequence[Fact], memories: Mapping[str, Memory]) -> Recalled:
    """How well these facts are remembered; one without a memory was never met."""
    known = [memories.get(fact.id, NEVER_MET) for fact in facts]
    bands = [memory.band for memory in known]
    dues = [memory.due for memory in known if memory.due is not None]
    return Recalled(
        strength=max(math.floor(fmean(bands)), int(any(bands))) if bands else 0,
        lift=fmean(memory.lift for memory in known) if known else 0.0,
        importance=min((int(fact.importance) for fact in facts), default=_LAST),
        due=min(dues, default=None),
    )


def memories_of(desk: Desk, decks: Sequence[Deck], today: int) -> dict[str, Memory]:
    """What the learner remembers of each fact of these decks on a study day."""
    facts = [(deck, fact) for deck in decks for fact in deck.askable]
    folds = desk.progress.states(fact.id for _deck, fact in facts)
    return {
        fact.id: _memory(folds[fact.id], desk.due_day(deck, fact, folds[fact.id]), today)
        for deck, fact in facts
    }


def _memory(fold: FactFold, due: int | None, today: int) -> Memory:
    scheduler = standard_scheduler()
    band = band_of(fold.state, fold.status, today, scheduler)
    if fold.status.known:
        return Memory(1.0, int(band), due)
    lift = retrievability(fold.state, today, scheduler) if fold.state else 0.0
    return Memory(lift, int(band), due)
