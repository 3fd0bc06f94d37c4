"""How many facts of each deck are due on the coming days, kept in the file and kept right.

Counting them means checking the due day of every fact, since a wrong one may hide a fact. That
is done at rest; from then on whatever moves a fact to another day moves it here too, in the same
transaction, so that the next opening finds the numbers without a rest before.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizapp.progress.connection import Connection
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.statements import kept_counts as sql
from quizapp.progress.statements import queries
from quizapp.progress.sums import row_sum

DAYS = 28
"""Told apart from the first day on; later ones are counted together."""


Place = tuple[int, int | None]
"""The deck of a fact, by its key, and the day from which the fact is due."""


@dataclass(slots=True)
class _Counts:
    """By deck how many facts are due by the day `first`, on each day after it, and later still.

    salt: the fold's version and the retention. latest: no fact is due on a later day.
    """

    salt: int
    first: int
    latest: int
    by_deck: dict[str, list[int]]
    _lines: dict[str, str] = field(default_factory=dict, compare=False)

    @classmethod
    def of_text(cls, text: str) -> _Counts:
        """The counts that `text` was made from."""
        head, *lines = text.split("\n")
        rows = {deck: many for deck, _blank, many in (line.partition(" ") for line in lines)}
        by_deck = {deck: list(map(int, many.split(" "))) for deck, many in rows.items()}
        salt, first, latest = map(int, head.split(" "))
        return cls(salt, first, latest, by_deck, rows)

    @property
    def text(self) -> str:
        """They as a text; of what was changed alone anything is written anew."""
        for deck in self.by_deck.keys() - self._lines.keys():
            self._lines[deck] = " ".join(map(str, self.by_deck[deck]))
        rows = (f"{deck} {many}" for deck, many in self._lines.items())
        return "\n".join((f"{self.salt} {self.first} {self.latest}", *rows))

    def knows(self, day: int) -> bool:
        """Whether a study day is told apart from others."""
        return self.first <= day < self.first + DAYS or day >= max(self.first, self.latest)

    def by(self, day: int) -> dict[str, int]:
        """How many facts of each deck, by its key, are due by a day that it knows."""
        until = day - self.first + 1 if day < self.first + DAYS else None
        return {deck: sum(many[:until]) for deck, many in self.by_deck.items()}

    def add(self, place: Place, many: int) -> bool:
        """Add so many facts; False when that leaves fewer than none: then it was wrong before."""
        if place[1] is None or many == 0:
            return True
        deck, day = str(place[0]), place[1]
        self.latest = max(self.latest, day)
        counts = self.by_deck.setdefault(deck, [0] * (DAYS + 1))
        at = min(max(day - self.first, 0), DAYS)
        counts[at] += many
        self._lines.pop(deck, None)
        return counts[at] >= 0


class KeptCounts:
    """The counts kept in one open file. `salt` stands for the fold's version and a retention."""

    def __init__(self, connection: Connection) -> None:
        """The counts of an open file."""
        self._connection = connection
        self._asked: int | None = None
        self._counted_from: int | None = None
        self._read: tuple[str, _Counts] | None = None

    def of(self, day: int, salt: int) -> dict[str, int] | None:
        """How many facts of each deck are due by a study day; None where it must be counted.

        They are right as soon as no fact is stale.
        """
        with self._connection.reading() as driver:
            kept = self._kept(salt)
            if kept is None or day < kept.latest:  # not what is asked for to count them all
                self._asked = day if self._asked is None else min(self._asked, day)
            if kept is None or not kept.knows(day):
                return None
            by_key = kept.by(day)
            ids = sql.DECKS.run(driver)
            return {deck: by_key[str(key)] for key, deck in ids if by_key.get(str(key))}

    def keep(self, salt: int) -> None:
        """Count and keep them, from the earliest day on that was asked for, unless that was done
        since the file was opened; every due day was checked. Part of the caller's transaction."""
        driver = self._connection.driver
        kept = self._kept(salt)
        first = self._asked
        if first is None:
            first = _newest_day(driver) if kept is None else kept.first
        if kept is None or first != self._counted_from:
            counts = _counted(driver, salt, first)
            if counts != kept:
                self._keep(counts)
            self._counted_from = first

    def move(
        self, before: Iterable[tuple[int, int | None, int]], after: Iterable[Place], salt: int
    ) -> None:
        """Facts that were due on some days are due on others; part of the caller's transaction.

        Before them the file said: deck, day, and whether the checksum holds. If one does not,
        nobody knows which day was counted, and all are counted again.
        """
        moved, holds = Counter(after), True
        for deck, day, it_holds in before:
            moved[deck, day] -= 1
            holds &= bool(it_holds)
        if holds and not any(moved.values()):
            return
        counts = self._kept(salt)
        if counts is None:
            return
        self._read = None  # until what they are changed to is written
        if holds and all(counts.add(place, many) for place, many in moved.items()):
            self._keep(counts)
        else:
            self.forget()

    def forget(self) -> None:
        """Something may be due otherwise; part of the caller's transaction."""
        sql.FORGET.run(self._connection.driver, key=Meta.DUE.value)

    def _kept(self, salt: int) -> _Counts | None:
        kept = get_meta(self._connection.driver, Meta.DUE) or ""
        if self._read is None or self._read[0] != kept:
            kept_sum, _blank, said = kept.partition(" ")
            if kept_sum != _sum(said):
                return None
            self._read = kept, _Counts.of_text(said)
        counts = self._read[1]
        return counts if counts.salt == salt else None

    def _keep(self, counts: _Counts) -> None:
        said = counts.text
        kept = f"{_sum(said)} {said}"
        set_meta(self._connection.driver, Meta.DUE, kept)
        self._read = kept, counts


def _sum(said: str) -> str:
    return row_sum("due", DAYS, said).hex()


def _counted(driver: sqlite3.Connection, salt: int, first: int) -> _Counts:
    counts = _Counts(salt, first, first, {})
    for deck, day, many in sql.ON_DAYS.run(driver):
        counts.add((deck, day), many)
    return counts


def _newest_day(driver: sqlite3.Connection) -> int:
    (day,) = queries.NEWEST_DAY.one(driver)
    return int(day)
