"""Going through a whole file once: every fact folded, every study day counted.

An event is read about once, where folding fact by fact and then counting day by day reads it
once for each. What is folded and counted, and by which formula, is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from quizapp.memory.fold import BLANK
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.tally import reviews_of
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.day_counts import DayCounts
from quizapp.progress.folding import FactKeys
from quizapp.progress.kept import Kept, KeptFold
from quizapp.progress.log import Log
from quizapp.progress.row_set import RowSet
from quizapp.progress.second_process import AHEAD
from quizapp.progress.sharing_work import FoldingBeside
from quizapp.progress.statements import queries
from quizapp.progress.tallies import Tallies

KEYS_AT_ONCE = 32
"""Facts read in one go, which takes some milliseconds."""


_AFTER_ALL_DAYS = 2**62
_BEFORE_ALL_ROWS = -(2**62)


class Sweep:
    """One way through an open file. Other events may be stored between two batches.

    `counts` are the days' answers once `batch` came to its end. Damaged events are passed over.
    Methods work in the caller's transaction.
    """

    def __init__(
        self,
        connection: Connection,
        log: Log,
        caches: Caches,
        beside: FoldingBeside | None = None,
    ) -> None:
        """Nothing is read yet. Facts from the end are given to the second process, if any."""
        self._connection = connection
        self._log = log
        self._caches = caches
        self._beside = beside
        self._seen = RowSet()
        self._newest = log.newest_row()
        self._next = 1
        self._left_over: list[FactKeys] = []
        self._day: int | None = _AFTER_ALL_DAYS
        (self._end,) = queries.NEWEST_FACT.one(connection.driver)
        self._last = self._end
        self.counts = DayCounts()

    @property
    def progress(self) -> tuple[int, int]:
        """How many facts are done, and how many there are, about."""
        return min(self._next - 1 + self._end - self._last, self._end), self._end

    def batch(self) -> list[Kept] | None:
        """The next facts, some milliseconds' work; None at the end, when the days are counted.

        May be empty before. What the second process has is not among them: see `given`.
        """
        if self._next <= self._last:
            return self._swept_keys()
        if self._left_over:
            some = self._left_over[-KEYS_AT_ONCE:]
            del self._left_over[-KEYS_AT_ONCE:]
            return self._swept(some, self._log.told_of([key for key, _deck, _fact in some]))
        if self._beside:
            self._count_what_it_counted(self._beside)
            self._beside = None
        return self._count_the_rest()

    def given(self) -> tuple[Sequence[FactKeys], list[Any]] | None:
        """Facts, and what the second process made of them, as soon as it has; None before, and
        when nothing more comes. Raises SecondProcessLost: then all is to be done again."""
        if self._beside is None:
            return None
        while self._beside.waits < AHEAD and self._next <= self._last:
            self._give(self._beside)
        is_idle = self._next > self._last and not self._left_over
        if self._beside.waits and (is_idle or self._beside.has_answered):
            return self._beside.take()
        return None

    def _give(self, beside: FoldingBeside) -> None:
        first = max(self._next, self._last - KEYS_AT_ONCE + 1)
        facts = self._facts(first, self._last)
        self._last = first - 1
        plain = [one for one in facts if self._caches.is_plain(one[2])]
        self._left_over += (one for one in facts if not self._caches.is_plain(one[2]))
        beside.give(plain)

    def _facts(self, first: int, last: int) -> list[FactKeys]:
        return queries.FACTS_BETWEEN.all(self._connection.driver, first=first, last=last)

    def _swept_keys(self) -> list[Kept]:
        first, last = self._next, min(self._next + KEYS_AT_ONCE - 1, self._last)
        self._next = last + 1
        told = self._log.told_between(first, last)
        return self._swept(self._facts(first, last), told)

    def _swept(
        self, facts: Sequence[FactKeys], told: Iterable[tuple[int, int, LoggedEvent]]
    ) -> list[Kept]:
        own: dict[int, dict[bytes, LoggedEvent]] = {}
        for key, row, event in told:
            own.setdefault(key, {})[event.id] = event
            self._count(row, event)
        return [self._swept_fact(key, deck, fact, own.get(key, {})) for key, deck, fact in facts]

    def _swept_fact(self, key: int, deck: int, fact: Any, own: dict[bytes, LoggedEvent]) -> Kept:
        if not isinstance(fact, str):  # a changed bit in a row's head: `verify` names it
            return Kept(key, deck, str(fact), KeptFold(BLANK))
        kept = self._caches.folded_as(key, deck, fact, own)
        events, frame = self._caches.own_events(fact, own).values(), self._log.frame()
        names = (fact, *self._log.editions.former(fact))
        for review in reviews_of(names, events, kept.kept.fold.met_day, frame):
            self.counts.add_review(review)
        return kept

    def _count_what_it_counted(self, beside: FoldingBeside) -> None:
        sums, rows, damaged = beside.counted()
        self.counts.add_sums(sums)
        self._seen.add_blocks(rows)
        self._log.damaged.update(damaged)

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

    def __init__(self, sweep: Sweep, caches: Caches, tallies: Tallies) -> None:
        """Nothing is folded yet."""
        self._sweep = sweep
        self._caches = caches
        self._tallies = tallies
        self._days: Iterator[int] | None = None

    @property
    def progress(self) -> tuple[int, int]:
        """How many facts are done, and how many there are, about."""
        return self._sweep.progress

    def step(self) -> bool:
        """Keep the next facts or, after them, the next day; False at the end. Raises
        SecondProcessLost: then a new one begins anew."""
        if self._days is None:
            given = self._sweep.given()
            if given is not None:
                self._caches.keep_read_before(*given)
                return True
            batch = self._sweep.batch()
            if batch is None:
                self._days = iter(self._tallies.all_days(self._sweep.counts))
            self._caches.keep_all(batch or ())
            return True
        day = next(self._days, None)
        if day is None:
            self._caches.keep_counts()
            return False
        self._tallies.keep(self._sweep.counts, day)
        return True
