"""What is kept of each study day: how many answers a deck got, how rated, how long they took.

A day is counted again whenever anything touched it; nothing is ever added to a kept number.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, delete, insert, select

from quizapp.memory.fold import Frame
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.tally import tally_of
from quizapp.progress.connection import Connection
from quizapp.progress.log import Log
from quizapp.progress.reports import DayTally
from quizapp.progress.statement import Statement
from quizapp.progress.sums import CACHE_VERSION, row_sum
from quizapp.progress.tables import DeckRow, EventRow, StaleDayRow, TallyRow, table

_TALLY, _STALE, _DECK = table(TallyRow), table(StaleDayRow), table(DeckRow)
_T = _TALLY.c

_PUT = Statement(insert(_TALLY).prefix_with("OR REPLACE"))
_CLEAR = Statement(delete(_TALLY).where(_T.day == bindparam("day")))
_MARK = Statement(insert(_STALE).prefix_with("OR IGNORE"))
_UNMARK = Statement(delete(_STALE).where(_STALE.c.day == bindparam("day")))
_IS_MARKED = Statement(select(_STALE.c.day).where(_STALE.c.day == bindparam("day")))
_ALL_STALE = Statement(select(_STALE.c.day))
_ANY_STALE = Statement(select(_STALE.c.day).limit(1))
_STALE_BETWEEN = Statement(
    select(_STALE.c.day).where(_STALE.c.day.between(bindparam("first"), bindparam("last")))
)
_BETWEEN = Statement(
    select(_T.day, _DECK.c.id, _T.rating, _T.answers, _T.took_ms, _T.version, _T.sum)
    .select_from(_TALLY.outerjoin(_DECK, _DECK.c.key == _T.deck))
    .where(_T.day.between(bindparam("first"), bindparam("last")))
    .order_by(_T.day, _DECK.c.id, _T.rating)
)
_KEPT_DAYS = Statement(select(_T.day).distinct())
_EVENT_DAYS = Statement(select(table(EventRow).c.day).distinct())
_COLUMNS = ("day", "deck", "rating", "answers", "took_ms", "version")
_ONE_ANSWER = 1 << 60
"""More milliseconds than all answers of a day can have taken."""
_EVER = {"first": -(2**62), "last": 2**62}


class DayCounts:
    """Answers added up by study day; a learner's years of them need some 20 MB."""

    def __init__(self) -> None:
        """Nothing is counted yet."""
        # By day, by deck and rating, answers and their time in one number; equal keys are one.
        self._days: dict[int, dict[tuple[str, int], int]] = {}
        self._keys: dict[tuple[str, int], tuple[str, int]] = {}

    def add(self, event: LoggedEvent, frame: Frame) -> None:
        """Count an event, once."""
        tally = tally_of(event, frame)
        if tally is None:
            return
        named = (tally.deck, tally.rating or 0)
        key = self._keys.setdefault(named, named)
        counted = self._days.setdefault(tally.day, {})
        counted[key] = counted.get(key, 0) + _ONE_ANSWER + tally.took_ms

    def of(self, day: int) -> tuple[DayTally, ...]:
        """What was counted of a day, by deck and rating."""
        counted = self._days.get(day, {})
        return tuple(
            DayTally(day, deck, int(rating), *divmod(counted[deck, rating], _ONE_ANSWER))
            for deck, rating in sorted(counted)
        )

    def days(self) -> set[int]:
        """The days of which something was counted."""
        return set(self._days)


class Tallies:
    """The days of one open file."""

    def __init__(self, connection: Connection, log: Log) -> None:
        """The days of an open file."""
        self._connection = connection
        self._log = log
        self._marked: set[int] = set()

    def mark(self, days: Iterable[int]) -> None:
        """Count these days before they are read again; part of the caller's transaction."""
        driver = self._connection.driver
        marked = set(days)
        self._marked |= marked
        for day in marked:
            # Mostly it is today and marked already: looking costs less than writing a page.
            if _IS_MARKED.one(driver, day=day) is None:
                _MARK.run(driver, day=day)

    def mark_all(self) -> None:
        """Count every day before it is read again; part of the caller's transaction."""
        driver = self._connection.driver
        shifts = {shift.days for spans in self._log.clock().shifts.values() for shift in spans}
        answered = {day for (day,) in _EVENT_DAYS.run(driver)}
        shifted = {day + days for day in answered for days in shifts}
        kept = {day for (day,) in _KEPT_DAYS.run(driver)}
        self._marked |= answered | shifted | kept
        _MARK.many(driver, [{"day": day} for day in answered | shifted | kept])

    def begin_sweep(self) -> None:
        """All days are counted from now on; days marked meanwhile are not of that count."""
        self._marked.clear()

    def all_days(self, counts: DayCounts) -> list[int]:
        """The days of which anything was counted, kept or marked; part of the transaction."""
        driver = self._connection.driver
        kept = {day for (day,) in _KEPT_DAYS.run(driver)}
        stale = {day for (day,) in _ALL_STALE.run(driver)}
        return sorted(counts.days() | kept | stale)

    def keep(self, counts: DayCounts, day: int) -> None:
        """Keep what was counted of a day since `begin_sweep`, unless it was marked meanwhile.

        Part of the caller's transaction.
        """
        if day not in self._marked:
            self._keep(counts.of(day), day)

    def count(self, day: int) -> tuple[DayTally, ...]:
        """One day counted from its events; part of the caller's transaction."""
        frame, counts = self._log.frame(), DayCounts()
        for event in self._log.answers_on(day):
            counts.add(event, frame)
        return counts.of(day)

    def between(self, first: int, last: int) -> tuple[DayTally, ...]:
        """The days from `first` to `last`, both included, by day, deck and rating."""
        with self._connection.reading() as driver:
            stale = {day for (day,) in _STALE_BETWEEN.run(driver, first=first, last=last)}
            rows = _BETWEEN.all(driver, first=first, last=last)
        wrong = stale | {row[0] for row in rows if not _is_sound(row)}
        if wrong:
            self._count_again(wrong)
            with self._connection.reading() as driver:
                rows = _BETWEEN.all(driver, first=first, last=last)
        return tuple(DayTally(*row[:5]) for row in rows)

    def freshen(self, until: float) -> bool:
        """Count stale days again until `time.monotonic()` says `until`. True when none is left."""
        while time.monotonic() < until:
            with self._connection.reading() as driver:
                stale = _ANY_STALE.one(driver)
            if stale is None:
                return True
            self._count_again(stale)
        return False

    def wrong(self, counts: DayCounts) -> set[int]:
        """The days of which something else is kept than was counted of the whole log, or of
        which a row is damaged. Stale days are not wrong: they are not shown.

        Day by day, because a learner's years are hundreds of thousands of rows.
        """
        wrong: set[int] = set()
        seen: set[int] = set()
        with self._connection.reading() as driver:
            stale = {day for (day,) in _ALL_STALE.run(driver)}
            for day, rows in groupby(_BETWEEN.run(driver, **_EVER), key=itemgetter(0)):
                seen.add(day)
                kept = list(rows)
                is_right = {DayTally(*row[:5]) for row in kept} == set(counts.of(day))
                if not (is_right and all(map(_is_sound, kept))):
                    wrong.add(day)
        return (wrong | (counts.days() - seen)) - stale

    def _count_again(self, days: Iterable[int]) -> None:
        for day in sorted(days):
            with self._connection.writing():
                self._keep(self.count(day), day)

    def _keep(self, counted: Iterable[DayTally], day: int) -> None:
        driver = self._connection.driver
        _CLEAR.run(driver, day=day)
        _PUT.many(driver, (self._row(tally) for tally in counted))
        _UNMARK.run(driver, day=day)

    def _row(self, tally: DayTally) -> dict[str, Any]:
        key = self._log.names.decks.intern(self._connection.driver, tally.deck)
        said = (tally.day, tally.deck, tally.rating, tally.answers, tally.took_ms, CACHE_VERSION)
        return dict(zip(_COLUMNS, said, strict=True), deck=key, sum=row_sum(*said))


def _is_sound(row: Any) -> bool:
    *said, kept_sum = row
    return bool(said[-1] == CACHE_VERSION and kept_sum == row_sum(*said))
