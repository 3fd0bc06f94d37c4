"""The fold: from the events of a log to what the learner remembers and decided. Pure.

There is one formula. The whole log is folded by folding each fact with the log's frame
(`quizapp.memory.frame`), so a cache that refolds one fact can never differ from it.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quizapp.memory.frame import Frame, fold_frame
from quizapp.memory.logged import (
    VERSION,
    LoggedEvent,
    deck_of,
    facts_named,
    is_understood,
)
from quizapp.memory.rating import Rating, is_missed
from quizapp.memory.scheduler import ALGORITHM, Scheduler, standard_scheduler
from quizapp.memory.state import AS_NEW, LAST_RESULTS, FactStatus, MemoryState

__all__ = [
    "BLANK",
    "FOLD_VERSION",
    "FactFold",
    "Folded",
    "Frame",
    "LoggedEvent",
    "Note",
    "digest",
    "fold",
    "fold_fact",
    "fold_frame",
    "fold_settings",
]

_AGAIN = int(Rating.AGAIN)
FOLD_VERSION = f"1 {ALGORITHM}"
"""Kept with every cache of the fold; a cache of another version is folded anew."""


@dataclass(frozen=True, slots=True)
class Note:
    """A learner's note on a fact: the id of the event that holds it, its time (UTC ms), text."""

    id: bytes
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class FactFold:
    """Everything the log says about one fact.

    met_day: the study day of its first counted outcome, print: the fingerprint its value had at
    the last one; both, like the state, since the last reset.
    """

    state: MemoryState | None = None
    status: FactStatus = AS_NEW
    met_day: int | None = None
    print: str = ""
    notes: tuple[Note, ...] = ()
    spellings: tuple[str, ...] = ()

    def is_corrected(self, prints: Collection[str]) -> bool:
        """Whether the fact was learnt with a value that it does not have any more.

        `prints` are the fingerprints of the value it has now (`Deck.prints_of`).
        """
        return self.state is not None and self.print != "" and self.print not in prints

    @property
    def text(self) -> str:
        """The fold in its one canonical form, for checksums, digests and storage."""
        said = [
            self.state.text if self.state else "",
            self.status.text,
            "" if self.met_day is None else str(self.met_day),
            self.print,
            [[note.id.hex(), note.at, note.text] for note in self.notes],
            self.spellings,
        ]
        return _as_json(said)

    @classmethod
    def of_text(cls, text: str) -> FactFold:
        """The fold that `text` was made from. Raises ValueError when it is none."""
        state, status, met_day, print_, notes, spellings = json.loads(text)
        return cls(
            state=MemoryState.of_text(state) if state else None,
            status=FactStatus.of_text(status),
            met_day=int(met_day) if met_day else None,
            print=print_,
            notes=tuple(Note(bytes.fromhex(id_), at, said) for id_, at, said in notes),
            spellings=tuple(spellings),
        )


BLANK = FactFold()
"""What is known of a fact that no event touches."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A whole log, folded.

    facts: every fact that differs from what is true of its whole deck. decks: what is true of
    the other facts of a deck. settings: the learner's, by key. unknown: how many events of each
    kind (`kind@version`) a newer program wrote.
    """

    facts: Mapping[str, FactFold] = field(default_factory=dict)
    decks: Mapping[str, FactFold] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)
    frame: Frame = field(default_factory=Frame)

    def of(self, fact: str) -> FactFold:
        """What the log says about any fact, answered or not."""
        return self.facts.get(fact) or self.decks.get(deck_of(fact), BLANK)


def fold(
    events: Iterable[LoggedEvent],
    scheduler: Scheduler | None = None,
    renamed: Mapping[str, str] | None = None,
) -> Folded:
    """The whole log folded, from its events in any order, repeated or not.

    `renamed` gives the present id of facts that the log knows by an earlier one.
    """
    now = renamed or {}
    log = {event.id: event for event in events}
    frame = fold_frame(log.values())
    by_fact: dict[str, list[LoggedEvent]] = defaultdict(list)
    former: dict[str, set[str]] = defaultdict(set)
    for event in log.values():
        for named in facts_named(event):
            fact = now.get(named, named)
            by_fact[fact].append(event)
            former[fact].add(named)
    decks = {deck: fold_fact(f"{deck}:", (), frame, scheduler) for deck in frame.deck_events}
    facts = {
        fact: fold_fact(fact, events, frame, scheduler, former[fact])
        for fact, events in by_fact.items()
    }
    return Folded(
        facts={fact: it for fact, it in facts.items() if it != decks.get(deck_of(fact), BLANK)},
        decks={deck: it for deck, it in decks.items() if it != BLANK},
        settings=fold_settings(log.values(), frame),
        unknown=_count_unknown(log.values(), frame),
        frame=frame,
    )


def fold_fact(
    fact: str,
    events: Iterable[LoggedEvent],
    frame: Frame,
    scheduler: Scheduler | None = None,
    former: Collection[str] = (),
) -> FactFold:
    """What the log says about one fact.

    `events` are all that name the fact (`facts_named`), or an id it had before (`former`), in
    any order, repeated or not; what was decided about its whole deck comes with the frame.
    """
    course = frame.course(fact, events)
    return fold_course((fact, *former), course, frame, scheduler or standard_scheduler())


def fold_course(
    names: Collection[str], course: Iterable[LoggedEvent], frame: Frame, scheduler: Scheduler
) -> FactFold:
    """What its course (`Frame.course`) says about one fact, which the log knows by these names."""
    folding = _Folding(names, frame, scheduler)
    for event in course:
        folding.take(event)
    return folding.done()


@dataclass(slots=True)
class _Recalled:
    """A memory while it is folded: see `MemoryState`, which is made of it at the end."""

    stability: float
    difficulty: float
    last_day: int
    results: list[int]
    lapses: int
    step: int
    step_at: int

    @classmethod
    def begun(cls, rating: int, day: int, at: int, scheduler: Scheduler) -> _Recalled:
        """The memory after the first counted outcome of all."""
        stability, difficulty = scheduler.after(None, rating, day)
        return cls(stability, difficulty, day, [rating], 0, int(rating == _AGAIN), at)

    def go_on(self, rating: int, day: int, at: int, scheduler: Scheduler) -> None:
        """Take one more counted outcome, which is not earlier than the last."""
        if day > self.last_day:
            self.stability, self.difficulty = scheduler.after(self, rating, day)
            self.last_day, self.step = day, 0
        if rating == _AGAIN:
            self.lapses += self.results[-1] != _AGAIN
            self.step += 1
        else:
            self.step = 0
        self.results.append(rating)
        self.step_at = at

    def state(self) -> MemoryState:
        last_results = tuple(Rating(rating) for rating in self.results[-LAST_RESULTS:])
        return MemoryState(
            self.stability,
            self.difficulty,
            self.last_day,
            len(self.results),
            self.lapses,
            last_results,
            self.step,
            self.step_at,
        )


class _Folding:
    """A fact's fold while it goes through the fact's events in order."""

    __slots__ = (
        "_frame", "_met_day", "_names", "_notes", "_print", "_recalled", "_replaced",
        "_scheduler", "_spellings", "_status",
    )  # fmt: skip

    def __init__(self, names: Collection[str], frame: Frame, scheduler: Scheduler) -> None:
        self._names = names
        self._frame = frame
        self._scheduler = scheduler
        self._notes: dict[bytes, Note] = {}
        self._replaced: set[bytes] = set()
        self._spellings: set[str] = set()
        self._start_again()

    def _start_again(self) -> None:
        self._recalled: _Recalled | None = None
        self._status = AS_NEW
        self._met_day: int | None = None
        self._print = ""

    def done(self) -> FactFold:
        """The fold of all events taken."""
        notes = (note for id_, note in self._notes.items() if id_ not in self._replaced)
        return FactFold(
            state=self._recalled.state() if self._recalled else None,
            status=self._status,
            met_day=self._met_day,
            print=self._print,
            notes=tuple(note for note in notes if note.text),
            spellings=tuple(sorted(self._spellings)),
        )

    def take(self, event: LoggedEvent) -> None:
        """Go on with the next event."""
        kind = event.kind
        if kind == "answered":
            self._take_answer(event)
        elif kind == "noted":
            self._take_note(event)
        elif kind == "spelling_accepted":
            self._spellings.add(event.body["text"])
        elif kind == "reset":
            self._start_again()
        else:
            self._status = _decided(self._status, event)

    def _take_answer(self, event: LoggedEvent) -> None:
        # Once for each of a million answers: nothing is asked here that is mostly not so.
        body, frame = event.body, self._frame
        counts = frame.counts_of(body["session"]) if frame.counts else "all"
        if counts == "none":
            return
        for said in body["outcomes"]:
            rating = said.get("rating")
            if rating is None or said["fact"] not in self._names:
                continue
            if counts == "all" or is_missed(said["grade"], said["credit"]):
                self._print = said["print"]
                if frame.shifts:
                    day, at, _id = frame.place(event)
                else:
                    day, at = event.day, event.at
                if self._recalled is None:
                    self._recalled = _Recalled.begun(rating, day, at, self._scheduler)
                    self._met_day = day
                else:
                    self._recalled.go_on(rating, day, at, self._scheduler)

    def _take_note(self, event: LoggedEvent) -> None:
        _day, at, _id = self._frame.place(event)
        self._notes[event.id] = Note(event.id, at, event.body["text"])
        if "replaces" in event.body:
            self._replaced.add(bytes.fromhex(event.body["replaces"]))


def _decided(status: FactStatus, event: LoggedEvent) -> FactStatus:
    match event.kind:
        case "suspended":
            return FactStatus(True, status.known, status.postponed_until)
        case "known":
            return FactStatus(status.suspended, True, status.postponed_until)
        case "postponed":
            return FactStatus(status.suspended, status.known, event.body["until"])
        case "resumed":
            return AS_NEW
        case _:
            return status


def fold_settings(events: Iterable[LoggedEvent], frame: Frame) -> dict[str, Any]:
    """The learner's settings by key; of several values of a key the last in order wins."""
    mine = {
        event.id: event
        for event in events
        if event.kind == "set" and event.v == VERSION and event.id not in frame.void
    }
    ordered = sorted(mine.values(), key=frame.place)
    return {event.body["key"]: event.body["value"] for event in ordered}


def _count_unknown(events: Iterable[LoggedEvent], frame: Frame) -> dict[str, int]:
    strangers = (
        f"{event.kind}@{event.v}"
        for event in events
        if not is_understood(event) and event.id not in frame.void
    )
    return dict(Counter(strangers))


def digest(folded: Folded) -> str:
    """32 hex digits that are equal where, and only where, the folded logs say the same.

    Of the frame only what still bears on later answers goes in: how sessions count.
    """
    running = hashlib.blake2b(digest_size=16)
    running.update(f"{FOLD_VERSION}\n".encode())
    for part in (folded.facts, folded.decks):
        for name in sorted(part):
            running.update(f"{_as_json(name)} {part[name].text}\n".encode())
        running.update(b"\n")
    for other in (folded.settings, folded.frame.counts, folded.unknown):
        running.update(f"{_as_json(other)}\n".encode())
    return running.hexdigest()


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
