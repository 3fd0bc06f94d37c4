"""What a learner decides about facts outside a session: events, each act undone as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from quizapp.progress.bodies import about_fact, event_body, note_body
from quizapp.study.desk import Desk

POSTPONED_DAYS = 7
"""How far a fact is put off where nobody says otherwise."""


class Decision(StrEnum):
    """What can be decided about a fact; the value is the kind of event."""

    SUSPEND = "suspended"
    RESUME = "resumed"
    KNOWN = "known"
    RESET = "reset"
    POSTPONE = "postponed"


@dataclass(frozen=True, slots=True)
class Done:
    """What an act wrote: the ids of its events, in order. Undo and redo take it as one."""

    facts: int
    events: tuple[bytes, ...]


def decide(
    desk: Desk, decision: Decision, facts: Iterable[str], days: int = POSTPONED_DAYS
) -> Done:
    """Decide the same about each fact; `days` counts for postponing only."""
    now = desk.clock.now()
    wanted = tuple(facts)
    more = {"until": now.day + days} if decision is Decision.POSTPONE else {}
    events = (
        desk.progress.append(decision.value, {**about_fact(fact), **more}, now) for fact in wanted
    )
    return Done(len(wanted), tuple(event.id for event in events))


def note(desk: Desk, facts: Iterable[str], text: str) -> Done:
    """Put a note on each fact, beside those it has."""
    now, wanted, said = desk.clock.now(), tuple(facts), text.strip()
    events = (desk.progress.append("noted", note_body(fact, said), now) for fact in wanted)
    return Done(len(wanted), tuple(event.id for event in events))


def rewrite_note(desk: Desk, fact: str, text: str, replaces: bytes) -> Done:
    """Put another text in the place of a note; an empty one takes it away."""
    body = note_body(fact, text.strip(), replaces)
    return Done(1, (desk.progress.append("noted", body, desk.clock.now()).id,))


def undo(desk: Desk, events: Iterable[bytes]) -> None:
    """Take events back, the last first: of a fact's history or of one act."""
    _decide_again(desk, "undone", reversed(tuple(events)))


def redo(desk: Desk, events: Iterable[bytes]) -> None:
    """Let events count again that were taken back."""
    _decide_again(desk, "redone", events)


def _decide_again(desk: Desk, kind: str, events: Iterable[bytes]) -> None:
    now = desk.clock.now()
    for event in events:
        desk.progress.append(kind, event_body(event), now)
