"""What to ask today: which facts are due, in which order, and how many fit into the minutes.

Takes plain values, never a deck: the caller knows the facts and their order of importance.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.memory.draw import draw
from quizapp.memory.drill import Drill, drill_of
from quizapp.memory.scheduler import Scheduler
from quizapp.memory.state import AS_NEW, FactStatus, MemoryState

FUZZ_FROM_DAYS = 3
FUZZ_PER_CENT = 5
ANSWERS_FOR_A_NEW_FACT = 2
"""A fact met for the first time is mostly missed or guessed, and comes back the same day."""
_MANY = 2**32


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact that might be asked. `order` sorts new facts: importance first, then the deck's.

    is_corrected: its value was corrected since it was learnt. comes_first: somebody asked for it
    by a near day.
    """

    fact: str
    state: MemoryState | None = None
    status: FactStatus = AS_NEW
    order: tuple[int, ...] = ()
    is_corrected: bool = False
    comes_first: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """How much the learner wants of a day.

    seconds: left of the day's minutes. new_facts: how many may still be met today.
    retention: the desired share from 0 to 1. seconds_per_answer: this learner's pace.
    """

    seconds: float
    new_facts: int
    retention: float
    seconds_per_answer: float


@dataclass(frozen=True, slots=True)
class Queue:
    """What to ask, in order: drills of today whenever they are ready, due facts, new facts.

    spare: new facts that take the place of others. left_out: due facts that did not fit into the
    minutes. seconds: the expected work.
    """

    drills: tuple[Drill, ...]
    due: tuple[str, ...]
    new: tuple[str, ...]
    spare: tuple[str, ...]
    left_out: int
    seconds: float

    @property
    def facts(self) -> tuple[str, ...]:
        """The due facts, then the new ones."""
        return self.due + self.new


def fuzz(fact: str, last_day: int, interval: int) -> int:
    """Days to add to an interval so that facts learnt together do not stay together.

    None below 3 days; else up to 5 % of the interval, at least one day, either way. The same
    for a fact and day on every machine.
    """
    if interval < FUZZ_FROM_DAYS:
        return 0
    spread = max(1, interval * FUZZ_PER_CENT // 100)
    return draw(2 * spread + 1, "fuzz", fact, last_day) - spread


def due_day(
    fact: str,
    state: MemoryState | None,
    status: FactStatus,
    retention: float,
    scheduler: Scheduler,
    is_corrected: bool = False,
) -> int | None:
    """The study day from which a fact is due, or None if it never is by itself.

    None for facts that are new, suspended or known. A postponed fact is due on the day it was
    postponed to, or later. A fact whose value was corrected since it was learnt is due at once.
    """
    if state is None or status.at_rest:
        return None
    interval = scheduler.interval(state.stability, retention)
    due = state.last_day
    if not is_corrected:
        due += interval + fuzz(fact, state.last_day, interval)
    return due if status.postponed_until is None else max(due, status.postponed_until)


def build_queue(
    candidates: Iterable[Candidate], today: int, limits: Limits, scheduler: Scheduler, seed: int
) -> Queue:
    """What to ask on study day `today`.

    Due facts come first, those that somebody asked for before the others, the one least likely
    to be recalled first; then new facts by their order; each as far as the minutes and the limit
    of new facts go. As long as any time is left, at least one question fits.
    """
    known, new, drills = _sorted_out(candidates, today)
    due = sorted(
        (
            not one.comes_first,
            scheduler.retrievability(state.stability, today - state.last_day),
            draw(_MANY, "tie", seed, one.fact),
            one.fact,
        )
        for one, state in known
        if _is_due(one, today, limits.retention, scheduler)
    )
    new.sort(key=lambda one: (one.order, one.fact))
    pace = limits.seconds_per_answer
    left = limits.seconds - pace * len(drills)
    asked = due[: _fitting(left, pace)]
    met = new[: min(max(0, limits.new_facts), _fitting_new(left, pace, len(asked)))]
    return Queue(
        drills=tuple(drills),
        due=tuple(fact for *_order, fact in asked),
        new=tuple(one.fact for one in met),
        spare=tuple(one.fact for one in new[len(met) :]),
        left_out=len(due) - len(asked),
        seconds=pace * (len(drills) + len(asked) + ANSWERS_FOR_A_NEW_FACT * len(met)),
    )


def _sorted_out(
    candidates: Iterable[Candidate], today: int
) -> tuple[list[tuple[Candidate, MemoryState]], list[Candidate], list[Drill]]:
    known: list[tuple[Candidate, MemoryState]] = []
    new: list[Candidate] = []
    drills: list[Drill] = []
    for one in candidates:
        until = one.status.postponed_until
        if one.status.at_rest or (until is not None and until > today):
            continue
        drill = drill_of(one.fact, one.state, today)
        if drill is not None:
            drills.append(drill)
        elif one.state is None:
            new.append(one)
        else:
            known.append((one, one.state))
    return known, new, drills


def _is_due(one: Candidate, today: int, retention: float, scheduler: Scheduler) -> bool:
    day = due_day(one.fact, one.state, one.status, retention, scheduler, one.is_corrected)
    return day is not None and day <= today


def _fitting(seconds: float, pace: float) -> int:
    return max(1, int(seconds // pace)) if seconds > 0 else 0


def _fitting_new(seconds: float, pace: float, asked: int) -> int:
    left = seconds - pace * asked
    fitting = int(left // (pace * ANSWERS_FOR_A_NEW_FACT)) if left > 0 else 0
    return max(fitting, int(asked == 0 and seconds > 0))
