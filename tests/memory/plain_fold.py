"""The fold a second time, written as slowly and plainly as the rules read, to compare with.

It goes through the whole log once, in order, with all facts side by side; the program folds
each fact by itself. Of `src` it uses only the scheduler.
"""

from __future__ import annotations

from typing import Any

from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import MemoryState
from quizapp.progress.events import KINDS_V1, Event

MS_PER_DAY = 24 * 60 * 60 * 1000
ABOUT = ("suspended", "resumed", "known", "reset", "postponed")


def is_void(event_id: bytes, log: list[Event]) -> bool:
    """Whether the last undone or redone of an event, themselves not void, says undone."""
    decisions = [
        event
        for event in log
        if event.v == 1
        and event.kind in ("undone", "redone")
        and event.body["event"] == event_id.hex()
        and not is_void(event.id, log)
    ]
    return bool(decisions) and decisions[-1].kind == "undone"


def in_order(events: list[Event]) -> tuple[list[tuple[int, int, Event]], set[bytes]]:
    """Corrected (day, at) with each event, in the order of the fold; and the void events."""
    raw = sorted({event.id: event for event in events}.values(), key=_raw)
    clock = [event for event in raw if event.kind == "clock_was_wrong" and event.v == 1]
    void_clock = {event.id for event in clock if is_void(event.id, raw)}
    sound = [event for event in clock if event.id not in void_clock]

    def corrected(event: Event) -> tuple[int, int, bytes]:
        days = 0
        for one in sound:
            said = one.body
            if said["writer"] == event.writer and said["from_n"] <= event.n <= said["to_n"]:
                days = said["days"]
        return event.day + days, event.at + days * MS_PER_DAY, event.id

    ordered = sorted(raw, key=corrected)
    clock_ids = {event.id for event in clock}
    void = {event.id for event in ordered if is_void(event.id, ordered)} - clock_ids
    return [(*corrected(event)[:2], event) for event in ordered], void | void_clock


def _raw(event: Event) -> tuple[int, int, bytes]:
    return event.day, event.at, event.id


class PlainFold:
    """All facts of a log; `of(fact)` gives state, status, met day, print, notes, spellings."""

    def __init__(self, events: list[Event], facts: tuple[str, ...]) -> None:
        ordered, void = in_order(events)
        self._live = [(day, at, event) for day, at, event in ordered if event.id not in void]
        self.settings: dict[str, Any] = {}
        self.unknown: dict[str, int] = {}
        self.counts = self._count_sessions()
        self._facts: dict[str, dict[str, Any]] = {fact: _new_fact() for fact in facts}
        for day, at, event in self._live:
            self._take(day, at, event)

    def of(self, fact: str) -> dict[str, Any]:
        """What the log says about a fact."""
        it = self._facts[fact]
        notes = [note for note in it["notes"] if note[0] not in it["replaced"] and note[2]]
        return {**it, "notes": notes, "replaced": None, "spellings": sorted(it["spellings"])}

    def _count_sessions(self) -> dict[str, str]:
        counts: dict[str, str] = {}
        for kind in ("session_started", "session_recounted"):
            for _day, _at, event in self._live:
                if event.kind == kind and event.v == 1:
                    counts[event.body["session"]] = event.body["counts"]
        return counts

    def _take(self, day: int, at: int, event: Event) -> None:
        if event.v != 1 or event.kind not in KINDS_V1:
            name = f"{event.kind}@{event.v}"
            self.unknown[name] = self.unknown.get(name, 0) + 1
        elif event.kind == "answered":
            for said in event.body["outcomes"]:
                self._take_outcome(day, at, event.body["session"], said)
        elif event.kind == "set":
            self.settings[event.body["key"]] = event.body["value"]
        elif event.kind in ABOUT:
            self._take_decision(event)
        elif event.kind == "noted":
            it = self._facts[event.body["fact"]]
            it["notes"].append((event.id, at, event.body["text"]))
            it["replaced"].add(bytes.fromhex(event.body.get("replaces", "")))
        elif event.kind == "spelling_accepted":
            self._facts[event.body["fact"]]["spellings"].add(event.body["text"])

    def _take_outcome(self, day: int, at: int, session: str, said: dict[str, Any]) -> None:
        counts = self.counts.get(session, "all")
        if counts == "none" or "rating" not in said:
            return
        if counts == "wrong" and said["grade"] not in ("wrong", "blank"):
            return
        it = self._facts[said["fact"]]
        it["print"] = said["print"]
        if it["met_day"] is None:
            it["met_day"] = day
        it["state"] = _next(it["state"], Rating(said["rating"]), day, at)

    def _take_decision(self, event: Event) -> None:
        for fact, it in self._facts.items():
            if event.body.get("fact") != fact and event.body.get("deck") != fact.split(":")[0]:
                continue
            if event.kind == "reset":
                it.update(state=None, met_day=None, print="")
            if event.kind in ("reset", "resumed"):
                it.update(suspended=False, known=False, until=None)
            elif event.kind == "postponed":
                it["until"] = event.body["until"]
            else:
                it[event.kind] = True


def _new_fact() -> dict[str, Any]:
    return {
        "state": None,
        "met_day": None,
        "print": "",
        "suspended": False,
        "known": False,
        "until": None,
        "notes": [],
        "replaced": set(),
        "spellings": set(),
    }


def _next(old: MemoryState | None, rating: Rating, day: int, at: int) -> MemoryState:
    is_first_of_day = old is None or old.last_day != day
    results = (*(old.last_results if old else ()), rating)
    if is_first_of_day:
        stability, difficulty = standard_scheduler().after(old, rating, day)
        step = 0
    else:
        assert old is not None
        stability, difficulty, step = old.stability, old.difficulty, old.step
    was_known = old is not None and old.last_results[-1] > Rating.AGAIN
    return MemoryState(
        stability,
        difficulty,
        last_day=day,
        count=(old.count if old else 0) + 1,
        lapses=(old.lapses if old else 0) + (1 if rating == 1 and was_known else 0),
        last_results=results[-8:],
        step=step + 1 if rating == 1 else 0,
        step_at=at,
    )
