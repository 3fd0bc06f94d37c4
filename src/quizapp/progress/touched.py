"""What one event changes of all that is folded: the facts and days to fold again."""

from __future__ import annotations

from dataclasses import dataclass, field

from quizapp.memory.logged import facts_named, is_understood
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.stored import linked_facts, target_of, whole_deck


@dataclass(slots=True)
class Touched:
    """Facts by id, whole decks, study days; whether a setting, or a clock, is read otherwise."""

    facts: set[str] = field(default_factory=set)
    decks: set[str] = field(default_factory=set)
    days: set[int] = field(default_factory=set)
    settings: bool = False
    clock: bool = False


def touched_by(event: Event, log: Log) -> Touched:
    """What the fold of a log that has `event` may say otherwise than without it.

    Never too little; it may be too much. An event that bears on others touches what they touch.
    """
    touched = Touched()
    seen: set[bytes] = set()
    waiting = [event]
    while waiting:
        here = waiting.pop()
        if here.id not in seen and is_understood(here):
            seen.add(here.id)
            waiting.extend(_touch(here, log, touched))
    return touched


def _touch(event: Event, log: Log, touched: Touched) -> list[Event]:
    """Note what the event itself touches; gives the events that it bears on."""
    match event.kind:
        case "answered":
            touched.facts.update(map(log.editions.now, facts_named(event)))
            touched.days.update(_days(event, log))
        case "undone" | "redone":
            target = log.find(target_of(event) or b"")
            return [target] if target else []
        case "session_started" | "session_recounted":
            session = event.body["session"]
            return list(log.answers_of(session)) if log.counts_said_of(session) else []
        case "clock_was_wrong":
            touched.clock = True
            said = event.body
            return list(log.span(said["writer"], said["from_n"], said["to_n"]))
        case "set":
            touched.settings = True
        case _ if "deck" in event.body:
            touched.decks.add(event.body["deck"])
            touched.facts.add(whole_deck(event.body["deck"]))
        case _:
            touched.facts.update(map(log.editions.now, linked_facts(event)))
    return []


def _days(event: Event, log: Log) -> set[int]:
    """Every study day on which an answer stands, or ever stood, by any correction of its clock."""
    said = (clock.body for clock in log.clock_events().values() if clock.kind == "clock_was_wrong")
    shifts = {body["days"] for body in said if body["writer"] == event.writer}
    return {event.day} | {event.day + days for days in shifts}
