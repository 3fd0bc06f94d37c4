"""What a teacher asked a learner to know by a day: facts that come first, perhaps with a test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, Any

from quizapp.facts.deck import Deck
from quizapp.memory.fold import FactFold
from quizapp.progress.reports import SessionSeen
from quizapp.study.purpose import Purpose
from quizapp.study.quiz import Quiz

if TYPE_CHECKING:
    from quizapp.study.desk import Desk

SHOWN_AFTER_DAYS = 14
"""So long after its day an assignment is still shown; then it is history."""
MOST_AT_ONCE = 20
"""So many facts one session of an assignment asks."""
MOST_TESTS_LOOKED_BACK = 50


class Taking(StrEnum):
    """How the test of an assignment stands."""

    NONE = ""
    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Assigned:
    """Facts of a deck that somebody asked for by a study day.

    `id` is the fingerprint of the file it came in. `test`, where there is one, is the quiz as
    this learner's sheet has it: fixed questions in a fixed order.
    """

    id: str
    title: str
    day: int
    deck: str
    deck_title: str
    facts: tuple[str, ...]
    note: str = ""
    test: Quiz | None = None

    def is_open(self, today: int) -> bool:
        """Whether its day is still to come, or is today."""
        return today <= self.day

    def is_shown(self, today: int) -> bool:
        """Whether Home speaks of it."""
        return today <= self.day + SHOWN_AFTER_DAYS


def facts_here(decks: Iterable[Deck], assigned: Assigned) -> dict[str, Deck]:
    """The assigned facts that a deck has, by the ids they bear in it now, in their order."""
    deck = next((one for one in decks if one.id == assigned.deck), None)
    if deck is None:
        return {}
    names = (deck.former_ids.get(fact, fact) for fact in assigned.facts)
    return {
        name: deck
        for name in names
        if name in deck.facts and deck.topics[deck.facts[name].topic].learnable
    }


def first_of_all(decks: Sequence[Deck], every: Sequence[Assigned], today: int) -> dict[str, Deck]:
    """The facts of all open assignments, those of the nearest day first."""
    found: dict[str, Deck] = {}
    for assigned in sorted(every, key=lambda one: one.day):
        if assigned.is_open(today):
            found |= facts_here(decks, assigned)
    return found


def new_needed(
    decks: Sequence[Deck],
    every: Sequence[Assigned],
    folds: Mapping[str, FactFold],
    met_today: Iterable[str],
    today: int,
) -> int:
    """How many more new facts of open assignments today must bring, so that each has met all of
    its facts the day before it is due."""
    met = set(met_today)
    needed = 0
    for assigned in every:
        if assigned.is_open(today):
            facts = facts_here(decks, assigned)
            unmet = sum(folds[fact].state is None for fact in facts)
            done = len(met & facts.keys())
            needed += max(0, ceil((unmet + done) / max(1, assigned.day - today)) - done)
    return needed


def to_study(desk: Desk, assigned: Assigned) -> tuple[str, ...]:
    """What a session over an assignment asks now: what slips first, then what is new; where
    neither is left, what is remembered least."""
    day, facts = desk.clock.now().day, facts_here(desk.decks(), assigned)
    folds = desk.progress.states(facts)
    awake = [fact for fact in facts if not folds[fact].status.at_rest]
    dues = {fact: desk.due_day(deck, deck.facts[fact], folds[fact]) for fact, deck in facts.items()}
    due = [fact for fact in awake if (fell := dues[fact]) is not None and fell <= day]
    new = [fact for fact in awake if folds[fact].state is None]
    if not due and not new:
        due = awake

    def stability(fact: str) -> float:
        state = folds[fact].state
        return state.stability if state is not None else 0.0

    asked = sorted(due, key=stability)[:MOST_AT_ONCE]
    fresh = (fact for fact in new if desk.asks(facts[fact], facts[fact].facts[fact]))
    return (*asked, *islice(fresh, MOST_AT_ONCE - len(asked)))


def facts_now(desk: Desk, id_: str) -> tuple[str, ...]:
    """What a session over the assignment of that id asks now; nothing where it is not here."""
    assigned = assigned_by(desk, id_)
    return to_study(desk, assigned) if assigned is not None else ()


def assigned_by(desk: Desk, id_: str) -> Assigned | None:
    """The assignment of that id, if it is here."""
    return next((one for one in desk.assigned() if one.id == id_), None)


def session_of_test(desk: Desk, assigned: Assigned) -> SessionSeen | None:
    """The session in which the test of an assignment was taken, the first that was ended."""
    if assigned.test is None:
        return None
    seen = desk.progress.sessions_for({Purpose.EXAM}, MOST_TESTS_LOOKED_BACK)
    mine = [one for one in seen if assignment_in(one.spec) == assigned.id]
    return next((one for one in reversed(mine) if one.ended), next(iter(mine), None))


def assignment_in(spec: Any) -> str:
    """The id of the assignment whose test a session of the log is; empty for other sessions."""
    return str(spec.get("assignment", "")) if isinstance(spec, Mapping) else ""


def state_of(assigned: Assigned, seen: SessionSeen | None) -> Taking:
    """How the test stands by its session."""
    if assigned.test is None:
        return Taking.NONE
    if seen is None:
        return Taking.OPEN
    return Taking.DONE if seen.ended else Taking.BEGUN
