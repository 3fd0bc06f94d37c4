"""Going through a whole file once: every fact folded, every study day counted.

An event is read about once, where folding fact by fact and then counting day by day reads it
once for each. What is folded and counted, and by which formula, is the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from quizapp.memory.fold import BLANK
from quizapp.progress import queries
from quizapp.progress.caches import Caches, KeptFold
from quizapp.progress.connection import Connection
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.tallies import DayCounts

KEYS_AT_ONCE = 32
"""Facts folded in one go: an answer given meanwhile waits for no more, some 20 to 50 ms."""


@dataclass(frozen=True, slots=True)
class SweptFact:
    """A fact of the file, folded from its events."""

    key: int
    deck: int
    fact: str
    kept: KeptFold


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

    `counts` are the days' answers once `batches` came to its end. `damaged` events are passed
    over. Methods work in the caller's transaction.
    """

    def __init__(self, connection: Connection, log: Log, caches: Caches) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._log = log
        self._caches = caches
        self._seen = RowSet()
        self._newest = log.newest_row()
        self._next = 1
        (self._end,) = queries.NEWEST_FACT.one(connection.driver)
        self.counts = DayCounts()

    @property
    def progress(self) -> tuple[int, int]:
        """How many facts are done, and how many there are, about."""
        return min(self._next - 1, self._end), self._end

    def batch(self) -> list[SweptFact]:
        """The next facts; an empty list at the end, when the days are counted too.

        A fact with earlier ids is folded by itself: its events stand under several keys.
        """
        if self._next > self._end:
            self._count_the_rest()
            return []
        keys = range(self._next, self._next + KEYS_AT_ONCE)
        self._next = keys.stop
        told: dict[int, dict[bytes, Event]] = {}
        for key, row, event in self._log.told_of(keys):
            told.setdefault(key, {})[event.id] = event
            self._count(row, event)
        rows = queries.FACTS_BETWEEN.all(self._connection.driver, first=keys[0], last=keys[-1])
        return [self._swept(key, deck, fact, told.get(key, {})) for key, deck, fact in rows]

    def _swept(self, key: int, deck: int, fact: Any, own: dict[bytes, Event]) -> SweptFact:
        if not isinstance(fact, str):  # a changed bit in a row's head: `verify` names it
            return SweptFact(key, deck, str(fact), KeptFold(BLANK))
        editions = self._log.editions
        if editions.former(fact) or editions.now(fact) != fact:
            return SweptFact(key, deck, fact, self._caches.fold(fact))
        return SweptFact(key, deck, fact, self._caches.folded(fact, own, self._log.frame()))

    def _count(self, row: int, event: Event) -> None:
        """Count an event unless it was; one that came after the start is left to its day."""
        if row <= self._newest and self._seen.add(row):
            self.counts.add(event, self._log.frame())

    def _count_the_rest(self) -> None:
        """Count the answers that name no fact."""
        rows = queries.ROWS.run(self._connection.driver)
        for row in [row for (row,) in rows if row not in self._seen]:
            for event in self._log.at_row(row):
                self._count(row, event)
