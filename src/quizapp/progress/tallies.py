"""What is kept of each study day: what its answers come to, in each deck and in all.

A day is counted again whenever anything touched it; nothing is ever added to a kept number.
Which of its answers are reviews depends on the days on which their facts were met, so a fact
that turns out to be met on another day touches the days of all its answers.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Any

from quizapp.memory.logged import LoggedEvent
from quizapp.memory.tally import reviews_of, target_said
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.day_counts import DayCounts
from quizapp.progress.json_reading import read_json
from quizapp.progress.log import Log
from quizapp.progress.reports import DayTally
from quizapp.progress.statements import tallies as sql
from quizapp.progress.sums import CACHE_VERSION

_COLUMNS = ("deck", "day", "text", "version")
#: From so many days on what was kept of them is long to read.
_LONG = 200
_ALL_DECKS = 0
"""The key that stands for all decks together; theirs begin with 1."""
_NO_DECK = -1


class Tallies:
    """The days of one open file."""

    def __init__(self, connection: Connection, log: Log, caches: Caches) -> None:
        """The days of an open file; its caches tell when a fact was met."""
        self._connection = connection
        self._log = log
        self._caches = caches
        self._marked: set[int] = set()
        caches.when_met_otherwise(self._mark_days_of)

    def mark(self, days: Iterable[int]) -> None:
        """Count these days before they are read again; part of the caller's transaction."""
        driver = self._connection.driver
        marked = set(days)
        self._marked |= marked
        for day in marked:
            # Mostly it is today and marked already: looking costs less than writing a page.
            if sql.IS_MARKED.one(driver, day=day) is None:
                sql.MARK.run(driver, day=day)

    def _mark_days_of(self, fact: int) -> None:
        """Count all days on which a fact, by its key, was answered."""
        days = {day for (day,) in sql.DAYS_OF_FACT.run(self._connection.driver, fact=fact)}
        self.mark(days | self._shifted(days))

    def _shifted(self, days: Iterable[int]) -> set[int]:
        """The days on which answers of these days may stand by corrected clocks."""
        shifts = {shift.days for spans in self._log.clock().shifts.values() for shift in spans}
        return {day + shift for day in days for shift in shifts}

    def mark_all(self) -> None:
        """Count every day before it is read again; part of the caller's transaction."""
        driver = self._connection.driver
        answered = {day for (day,) in sql.EVENT_DAYS.run(driver)}
        kept = {day for (day,) in sql.KEPT_DAYS.run(driver)}
        days = answered | self._shifted(answered) | kept
        self._marked |= days
        sql.MARK.many(driver, [{"day": day} for day in days])

    def begin_sweep(self) -> None:
        """All days are counted from now on; days marked meanwhile are not of that count."""
        self._marked.clear()

    def all_days(self, counts: DayCounts) -> list[int]:
        """The days of which anything was counted, kept or marked; part of the transaction."""
        driver = self._connection.driver
        kept = {day for (day,) in sql.KEPT_DAYS.run(driver)}
        stale = {day for (day,) in sql.ALL_STALE.run(driver)}
        return sorted(counts.days() | kept | stale)

    def keep(self, counts: DayCounts, day: int) -> None:
        """Keep what was counted of a day since `begin_sweep`, unless it was marked meanwhile.

        Part of the caller's transaction.
        """
        if day not in self._marked:
            self._keep(counts.of(day), day)

    def count(self, day: int) -> dict[str, DayTally]:
        """One day counted from its events, by deck and, under no name, of all together."""
        with self._connection.reading():
            frame = self._log.frame()
            events = [one for one in self._log.answers_on(day) if frame.day(one) == day]
        counts = DayCounts()
        of_fact: defaultdict[str, list[LoggedEvent]] = defaultdict(list)
        for event in events:
            counts.add(event, frame)
            said = target_said(event)
            if said is not None:
                of_fact[self._log.editions.now(said["fact"])].append(event)
        met = self._caches.met_days(of_fact)
        for fact, mine in of_fact.items():
            names = (fact, *self._log.editions.former(fact))
            for review in reviews_of(names, mine, met[fact], frame):
                counts.add_review(review)
        return counts.of(day)

    def between(self, first: int, last: int, deck: str | None = None) -> tuple[DayTally, ...]:
        """The days from `first` to `last`, both included, of one deck or of all; a day without
        answers is left out."""
        self._caches.freshen()
        with self._connection.reading() as driver:
            stale = {day for (day,) in sql.STALE_BETWEEN.run(driver, first=first, last=last)}
        self._count_again(stale)
        rows = self._rows(first, last, deck)
        wrong = {row[1] for row in rows if not _is_sound(*row)}
        if wrong:
            self._count_again(wrong)
            rows = self._rows(first, last, deck)
        return _of_texts([(day, text) for _deck, day, text, _version, _sum in rows])

    def _rows(self, first: int, last: int, deck: str | None) -> list[Any]:
        key: int | None = _ALL_DECKS
        with self._connection.reading() as driver:
            if deck is not None:
                key = self._log.names.decks.find(driver, deck) or _NO_DECK
            return sql.BETWEEN.all(driver, deck=key, first=first, last=last)

    def freshen(self, until: float) -> bool:
        """Count stale days again until `time.monotonic()` says `until`. True when none is left."""
        while time.monotonic() < until:
            with self._connection.reading() as driver:
                stale = sql.ANY_STALE.one(driver)
            if stale is None:
                return True
            self._count_again(stale)
        return False

    def wrong(self, counts: DayCounts) -> set[int]:
        """The days of which something else is kept than was counted of the whole log, or of
        which a row is damaged. Stale days are not wrong: they are not shown.

        Day by day, because a learner's years are many rows.
        """
        wrong: set[int] = set()
        seen: set[int] = set()
        with self._connection.reading() as driver:
            stale = {day for (day,) in sql.ALL_STALE.run(driver)}
            for day, rows in groupby(sql.EVERY.run(driver), key=itemgetter(1)):
                seen.add(day)
                if not _is_kept(list(rows), counts.of(day)):
                    wrong.add(day)
        return (wrong | (counts.days() - seen)) - stale

    def _count_again(self, days: Iterable[int]) -> None:
        for day in sorted(days):
            counted = self.count(day)
            with self._connection.writing():
                self._keep(counted, day)

    def _keep(self, counted: Mapping[str, DayTally], day: int) -> None:
        driver = self._connection.driver
        sql.CLEAR.run(driver, day=day)
        sql.PUT.many(driver, [self._row(deck, tally) for deck, tally in counted.items()])
        sql.UNMARK.run(driver, day=day)

    def _row(self, deck: str, tally: DayTally) -> dict[str, Any]:
        key = _ALL_DECKS
        if deck:
            key = self._log.names.decks.intern(self._connection.driver, deck)
        said = (key, tally.day, _text_of(tally), CACHE_VERSION)
        return dict(zip(_COLUMNS, said, strict=True), sum=_sum_of(*said))


def _text_of(tally: DayTally) -> str:
    return " ".join(map(str, tally[1:]))


def _of_text(day: int, text: str) -> DayTally:
    return _of_texts([(day, text)])[0]


def _of_texts(rows: Sequence[tuple[int, str]]) -> tuple[DayTally, ...]:
    """The days that these texts were made from. All are read as one: a page shows years of them."""
    said = "],[".join(text for _day, text in rows).replace(" ", ",")
    numbers = read_json(f"[[{said}]]", is_long=len(rows) >= _LONG) if rows else ()
    return tuple([DayTally(day, *one) for (day, _text), one in zip(rows, numbers, strict=True)])


def _sum_of(deck: int, day: int, text: str, version: str) -> bytes:
    """The checksum of a row; quick, because a page looks at years of them."""
    return blake2b(f"{deck} {day} {text} {version}".encode(), digest_size=8).digest()


def _is_sound(deck: int, day: int, text: str, version: str, kept_sum: bytes) -> bool:
    return version == CACHE_VERSION and kept_sum == _sum_of(deck, day, text, version)


def _is_kept(rows: list[Any], counted: Mapping[str, DayTally]) -> bool:
    """Whether the rows of a day, each with the name of its deck, say what was counted."""
    kept = {}
    for *row, deck in rows:
        if not _is_sound(*row):
            return False
        kept["" if row[0] == _ALL_DECKS else deck] = _of_text(row[1], row[2])
    return kept == counted
