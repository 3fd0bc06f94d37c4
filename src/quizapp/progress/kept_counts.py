"""How many facts of each deck are due on the coming days, kept for the file's next opening.

Counting them means checking the due day of every fact, since a wrong one may hide a fact. That
is done at rest; what came out stands in the file as long as nothing can have changed it: no event
came, no fact was marked stale, the retention and the fold are the same.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from quizapp.progress.connection import Connection
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.statement import Statement
from quizapp.progress.sums import row_sum
from quizapp.progress.tables import DeckRow, MemoryRow, MetaRow, table

DAYS = 14
"""Kept from the day on that was asked for."""

_DECK, _MEMORY, _META = table(DeckRow), table(MemoryRow), table(MetaRow)
_M = _MEMORY.c
_FROM = func.max(_M.due, bindparam("first"))  # SQLite's, of two values
_DUE_FROM = Statement(
    select(_DECK.c.id, _FROM, func.count())
    .join_from(_MEMORY, _DECK, _DECK.c.key == _M.deck)
    .where(_M.due <= bindparam("last"))
    .group_by(_DECK.c.id, _FROM)
)
_FORGET = Statement(delete(_META).where(_META.c.key == bindparam("key")))


class KeptCounts:
    """The counts kept in one open file. `salt` stands for the fold's version and a retention."""

    def __init__(self, connection: Connection, log: Log) -> None:
        """The counts of an open file."""
        self._connection = connection
        self._log = log
        self._asked: int | None = None

    def of(self, day: int, salt: int) -> dict[str, int] | None:
        """How many facts of each deck are due by a study day; None where it must be counted."""
        self._asked = day
        kept = self._kept()
        if kept is None or kept[:2] != [self._log.newest_row(), salt]:
            return None
        _row, _salt, first, by_deck = kept
        if not first <= day < first + DAYS:
            return None
        counts = {deck: many[day - first] for deck, many in by_deck.items()}
        return {deck: count for deck, count in counts.items() if count}

    def keep(self, salt: int) -> None:
        """Keep them from the day on that was asked for last; every due day was just checked."""
        if self._asked is None or self._connection.read_only:
            return
        if self.of(self._asked, salt) is not None:
            return
        with self._connection.writing() as driver:
            counts = _coming(driver, self._asked)
            said = json.dumps([self._log.newest_row(), salt, self._asked, counts])
            set_meta(driver, Meta.DUE, f"{row_sum(said).hex()} {said}")

    def forget(self) -> None:
        """Something may be due otherwise; part of the caller's transaction."""
        _FORGET.run(self._connection.driver, key=Meta.DUE.value)

    def _kept(self) -> Any:
        with self._connection.reading() as driver:
            kept_sum, _blank, said = (get_meta(driver, Meta.DUE) or "").partition(" ")
        return json.loads(said) if said and kept_sum == row_sum(said).hex() else None


def _coming(driver: sqlite3.Connection, first: int) -> dict[str, list[int]]:
    """By deck how many facts are due by each of the days from `first` on."""
    found: dict[str, list[int]] = {}
    for deck, day, many in _DUE_FROM.run(driver, first=first, last=first + DAYS - 1):
        counts = found.setdefault(deck, [0] * DAYS)
        for place in range(day - first, DAYS):
            counts[place] += many
    return found
