"""Taking events of other writers into the log: nothing is asked, nothing is dropped.

Order, repetition and partial copies make no difference, because an event is its bytes: what is
there already stays, what is new is put in, and what it touches is folded again.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from quizapp.progress.arrivals import Arrival
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.events import Event
from quizapp.progress.journal_files import Line
from quizapp.progress.log import Log
from quizapp.progress.packing import unpacked
from quizapp.progress.statements import intake as sql
from quizapp.progress.tallies import Tallies
from quizapp.progress.touched import Touched, touched_by

COMMIT_AFTER_S = 0.025
"""A commit holds what is done in this time; with its end it stays under 50 ms."""
_TAKE_IN_S = 0.015
"""So long events are put in; marking what they touch, and the commit, come on top."""
_AT_ONCE = 32
"""Events put in together, between two looks at the clock."""


@dataclass(slots=True)
class Taken:
    """What became of the first `lines` events that were offered.

    new: events that were not there. mended: events whose damaged bytes were replaced. refused:
    lines that are no event though their bytes give their id. copied: another event than ours
    has one of our numbers.
    """

    lines: int = 0
    new: list[Event] = field(default_factory=list)
    mended: int = 0
    refused: int = 0
    copied: bool = False


class Intake:
    """The door of one open file for events from elsewhere."""

    def __init__(self, connection: Connection, log: Log, caches: Caches, tallies: Tallies) -> None:
        """The door of an open file."""
        self._connection = connection
        self._log = log
        self._caches = caches
        self._tallies = tallies

    def lacking(self, lines: Iterable[Line]) -> list[Line]:
        """Those of the lines whose event is not there, or is damaged; part of the caller's
        transaction."""
        return [line for line in lines if not self._is_there(line, self._stored(line))]

    def take(self, arrivals: Sequence[Arrival], writer: str) -> Taken:
        """Take in as many of the events as fit a short commit, at least one.

        `writer` is whose events are written here. Part of the caller's transaction.
        """
        taken = Taken()
        until = time.monotonic() + _TAKE_IN_S
        while taken.lines < len(arrivals) and (taken.lines == 0 or time.monotonic() < until):
            some = arrivals[taken.lines : taken.lines + _AT_ONCE]
            self._take_some(some, writer, taken)
            taken.lines += len(some)
        if taken.new or taken.mended:
            self._log.forget_events()
            self._log.editions.doubt()
            self._mark(taken.new)
        return taken

    def _take_some(self, arrivals: Sequence[Arrival], writer: str, taken: Taken) -> None:
        """All together, which is quick, where all of them are new; else one by one."""
        events = [(event, packed) for _line, event, packed in arrivals if event is not None]
        if len(events) == len(arrivals) and self._log.put_all(events):
            for event, _packed in events:
                self._note(event, writer, taken)
            return
        for arrival in arrivals:
            self._take_one(arrival, writer, taken)

    def _take_one(self, arrival: Arrival, writer: str, taken: Taken) -> None:
        line, event, packed = arrival
        known = self._stored(line)
        if self._is_there(line, known):
            return
        if event is None:
            taken.refused += 1
            return
        if known is not None:
            self._take_out(known[0])
            taken.mended += 1
        self._log.put(event, packed)
        self._note(event, writer, taken)

    def _note(self, event: Event, writer: str, taken: Taken) -> None:
        taken.new.append(event)
        if event.writer == writer and self._is_doubled(event):
            taken.copied = True

    def _stored(self, line: Line) -> Any:
        return sql.KNOWN.one(self._connection.driver, id=line.id)

    def _is_there(self, line: Line, stored: Any) -> bool:
        return stored is not None and unpacked(stored[1]) == line.data

    def _take_out(self, seq: int) -> None:
        """Make room for the sound copy of a damaged event."""
        driver = self._connection.driver
        sql.CUT_LINKS.run(driver, seq=seq)
        sql.TAKE_OUT.run(driver, seq=seq)

    def _is_doubled(self, event: Event) -> bool:
        driver = self._connection.driver
        key = self._log.names.writers.find(driver, event.writer)
        return int(sql.SAME_NUMBER.one(driver, writer=key, n=event.n)[0]) > 1

    def _mark(self, events: Sequence[Event]) -> None:
        """Have folded again what these events touch."""
        all_of_it = Touched()
        for event in events:
            touched = touched_by(event, self._log)
            all_of_it.facts |= touched.facts
            all_of_it.decks |= touched.decks
            all_of_it.days |= touched.days
        self._tallies.mark(all_of_it.days)
        self._caches.mark(all_of_it.facts, all_of_it.decks)
