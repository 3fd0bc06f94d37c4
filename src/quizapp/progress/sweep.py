"""Going through a whole file once: every fact folded, every study day counted.

An event is read about once, where folding fact by fact and then counting day by day reads it
once for each. What is folded and counted, and by which formula, is the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quizapp.memory.fold import BLANK
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.tally import reviews_of
from quizapp.progress import queries
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.kept import Kept, KeptFold
from quizapp.progress.log import Log
from quizapp.progress.tallies import DayCounts, Tallies

KEYS_AT_ONCE = 32
"""Facts read in one go, which takes some milliseconds."""


_AFTER_ALL_DAYS = 2**62
_BEFORE_ALL_ROWS = -(2**62)


class RowSet:
    """A set of row numbers, a byte each; a million need a megabyte, and any number goes in."""

    _SPAN = 4096

    def __init__(self) -> None:
        """Nothing is in it."""
        self._blocks: dict[int, bytearray] = {}

    def __contains__(self, row: int) -> bool:
        block = self._blocks.get(row // self._SPAN)
        return block is not None and bool(block[row % self._SPAN])

    def add(self, row: int) -> bool:
        """Put a row in; False when it was there."""
        place = row // self._SPAN
        block = self._blocks.get(place)
        if block is None:
            block = self._blocks[place] = bytearray(self._SPAN)
        added = not block[row % self._SPAN]
        block[row % self._SPAN] = 1
        return added


class Sweep:
    """One way through an open file. Other events may be stored between two batches.

    `counts` are the days' answers once `batch` came to its end. Damaged events are passed over.
    Methods work in the caller's transaction.
    """

    def __init__(self, connection: Connection, log: Log, caches: Caches) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._log = log
        self._caches = caches
        self._seen = RowSet()
        self._newest = log.newest_row()
        self._next = 1
        self._day: int | None = _AFTER_ALL_DAYS
        (self._end,) = queries.NEWEST_FACT.one(connection.driver)
        self.counts = DayCounts()

    @property
    def progress(self) -> tuple[int, int]:
        """How many facts are done, and how many there are, about."""
        return min(self._next - 1, self._end), self._end

    def batch(self) -> list[Kept] | None:
        """The next facts, some milliseconds' work; None at the end, when the days are counted.

        May be empty before.
        """
        if self._next > self._end:
            return self._count_the_rest()
        keys = range(self._next, self._next + KEYS_AT_ONCE)
        self._next = keys.stop
        told: dict[int, dict[bytes, LoggedEvent]] = {}
        for key, row, event in self._log.told_between(keys[0], keys[-1]):
            told.setdefault(key, {})[event.id] = event
            self._count(row, event)
        rows = queries.FACTS_BETWEEN.all(self._connection.driver, first=keys[0], last=keys[-1])
        return [self._swept(key, deck, fact, told.get(key, {})) for key, deck, fact in rows]

    def _swept(self, key: int, deck: int, fact: Any, own: dict[bytes, LoggedEvent]) -> Kept:
        if not isinstance(fact, str):  # a changed bit in a row's head: `verify` names it
            return Kept(key, deck, str(fact), KeptFold(BLANK))
        kept = self._caches.folded_as(key, deck, fact, own)
        events, frame = self._caches.own_events(fact, own).values(), self._log.frame()
        names = (fact, *self._log.editions.former(fact))
        for review in reviews_of(names, events, kept.kept.fold.met_day, frame):
            self.counts.add_review(review)
        return kept

    def _count(self, row: int, event: LoggedEvent) -> None:
        """Count an event unless it was; one that came after the start is left to its day."""
        if row <= self._newest and self._seen.add(row):
            self.counts.add(event, self._log.frame())

    def _count_the_rest(self) -> list[Kept] | None:
        """Count the answers of one more day that name no fact; the newest day first."""
        driver = self._connection.driver
        if self._day is not None:
            (self._day,) = queries.NEWEST_DAY_BELOW.one(driver, day=self._day, seq=_BEFORE_ALL_ROWS)
        if self._day is None:
            return None
        rows = queries.ROWS_OF_DAY.all(driver, day=self._day)
        for row in [row for (row,) in rows if row not in self._seen]:
            for event in self._log.at_row(row):
                self._count(row, event)
        return []


class Refold:
    """A sweep whose results are kept, in as many transactions of its caller as it takes."""

    def __init__(self, connection: Connection, log: Log, caches: Caches, tallies: Tallies) -> None:
        """Nothing is folded yet."""
        self._sweep = Sweep(connection, log, caches)
        self._caches = caches
        self._tallies = tallies
        self._days: Iterator[int] | None = None

    @property
    def progress(self) -> tuple[int, int]:
        """How many facts are done, and how many there are, about."""
        return self._sweep.progress

    def step(self) -> bool:
        """Keep the next facts or, after them, the next day; False at the end."""
        if self._days is None:
            batch = self._sweep.batch()
            if batch is None:
                self._days = iter(self._tallies.all_days(self._sweep.counts))
            self._caches.keep_all(batch or ())
            return True
        day = next(self._days, None)
        if day is not None:
            self._tallies.keep(self._sweep.counts, day)
        return day is not None
