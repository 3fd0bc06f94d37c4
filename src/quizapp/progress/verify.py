"""A check of a learner's whole file: every event against its id, every kept number against the log.

SQLite's own check finds a broken tree, but only half of the changed bits in stored rows; the
ids and checksums find the rest.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select

from quizapp.memory.logged import is_understood
from quizapp.progress import queries
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.editions import damaged_editions
from quizapp.progress.filing import Columns, columns_of, facts_at_a_glance
from quizapp.progress.log import Log
from quizapp.progress.reports import Gap, VerifyReport
from quizapp.progress.statement import Statement
from quizapp.progress.stored import (
    is_whole_deck,
    linked_facts,
    sound_bytes,
    told_event,
    told_of,
)
from quizapp.progress.sweep import Sweep
from quizapp.progress.tables import EventFactRow, EventRow, FactRow, table
from quizapp.progress.tallies import Tallies
from quizapp.progress.watching import Parts, Stopped, Watch, nobody_watches

FIRST_N = 1
"""The first number of every writer."""
_BLOCK = 1000
# A changed bit in the schema, or in a row's head, makes a text or bytes of what was a number.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError, TypeError, ValueError, OverflowError)
_HASHING, _REFOLDING = 1, 2
"""How long the two parts take, one beside the other."""
_BEFORE_ALL_ROWS = -(2**62)

_EVENT, _LINK = table(EventRow), table(EventFactRow)
_FACT = table(FactRow)
_NUMBERS = Statement(select(_EVENT.c.writer, _EVENT.c.n).order_by(_EVENT.c.writer, _EVENT.c.n))
_LINKS = Statement(
    select(_LINK.c.seq, _FACT.c.id).select_from(_LINK.outerjoin(_FACT, _FACT.c.key == _LINK.c.fact))
)
_LINKS_BETWEEN = Statement(
    select(_LINK.c.seq, _FACT.c.id)
    .select_from(_LINK.outerjoin(_FACT, _FACT.c.key == _LINK.c.fact))
    .where(_LINK.c.seq.between(bindparam("first"), bindparam("last")))
)


def verify(
    connection: Connection, watch: Watch = nobody_watches, *, refold: bool = True
) -> VerifyReport:
    """Check a file that was opened for reading only; nothing in it is changed.

    Takes time in proportion to the log, and little memory. What is marked stale is no fault.
    Without `refold` every event is held against its id and its place, and nothing is folded.
    Raises Stopped when `watch` wants no more.
    """
    with connection.reading():
        broken = _broken(connection, whole=refold)
        try:
            return _checked(connection, broken, watch, refold)
        except _UNREADABLE as error:
            return VerifyReport(events=0, facts=0, broken=broken or (str(error),))


def _checked(
    connection: Connection, broken: tuple[str, ...], watch: Watch, refold: bool
) -> VerifyReport:
    log = Log(connection)
    parts = Parts(watch, (_HASHING, _REFOLDING if refold else 0))
    events = _Events(connection, parts.next())
    gaps, doubled = _jumps(connection)
    wrong = _wrongly_kept(connection, log, parts.next()) if refold else _Kept()
    lost = (
        f"what was seen of the deck {deck} is damaged"
        for deck in damaged_editions(connection.driver)
    )
    return VerifyReport(
        events=events.seen,
        facts=wrong.seen,
        damaged=tuple(events.damaged),
        gaps=gaps,
        doubled=doubled,
        misfiled=tuple(sorted(events.misfiled | _wrongly_linked(connection, events))),
        wrong_facts=tuple(wrong.facts),
        wrong_days=tuple(wrong.days),
        broken=(*broken, *lost),
        unknown=dict(events.unknown),
    )


def _broken(connection: Connection, *, whole: bool) -> tuple[str, ...]:
    """What SQLite itself finds wrong with the file's trees; of the `whole` also with its indexes
    and references, which takes as long as all hashes."""
    driver = connection.driver
    found: list[str] = []
    try:
        if not whole:
            return _unsound(driver.execute("PRAGMA quick_check(20)"))
        found += _unsound(driver.execute("PRAGMA integrity_check(20)"))
        lost = driver.execute("PRAGMA foreign_key_check").fetchmany(20)
        found += [f"row {row[1]} of {row[0]} names a {row[2]} that is not there" for row in lost]
    except sqlite3.DatabaseError as error:
        found.append(str(error))
    return tuple(found)


def _unsound(rows: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(said) for (said,) in rows if said != "ok")


class _Events:
    """Every stored event, hashed anew, and held against the columns that find it again."""

    def __init__(self, connection: Connection, watch: Watch) -> None:
        driver = connection.driver
        (self.all,) = queries.COUNT.one(driver)
        self._writers = dict(queries.WRITERS.all(driver))
        self._sessions = dict(queries.SESSIONS.all(driver))
        self.seen = 0
        self.damaged: list[str] = []
        self.misfiled: set[str] = set()
        self.unknown: Counter[str] = Counter()
        self.links: Counter[int] = Counter()
        for row in _every_row(connection):
            if self.seen % _BLOCK == 0 and not watch(self.seen, self.all):
                raise Stopped
            self.seen += 1
            self._check(row)

    def _check(self, row: Any) -> None:
        seq, id_, v, kind, writer, n, at, offset, day, session, target, counts, stored = row
        data = sound_bytes(stored, id_)
        if data is None:
            self.damaged.append(id_.hex() if isinstance(id_, bytes) else str(id_))
            return
        who, sitting = self._writers.get(writer), self._sessions.get(session)
        columns = v, kind, who, n, at, offset, day, sitting, target, counts
        facts = facts_at_a_glance(data, columns)
        for fact in self._looked_closer(data, id_, columns) if facts is None else facts:
            self.links[seq // _BLOCK] += hash((seq, fact))

    def _looked_closer(self, data: bytes, id_: bytes, columns: Columns) -> Iterable[str]:
        """Read the event; the facts it names."""
        event = told_of(data, id_)
        if columns != columns_of(event):
            self.misfiled.add(id_.hex())
        if not is_understood(event):
            self.unknown[f"{event.kind}@{event.v}"] += 1
        return linked_facts(event)


def _every_row(connection: Connection) -> Iterator[Any]:
    after = _BEFORE_ALL_ROWS
    while rows := queries.EVERYTHING.all(connection.driver, seq=after):
        yield from rows
        after = rows[-1][0]


def _wrongly_linked(connection: Connection, events: _Events) -> set[str]:
    """The events that are not found by the facts they name, or by others.

    Compared by sums over blocks of rows first, so that a million links need no memory.
    """
    links = Counter(events.links)
    for seq, fact in _LINKS.run(connection.driver):
        links[seq // _BLOCK] -= hash((seq, fact))
    found: set[str] = set()
    for block in (block for block, total in links.items() if total):
        found |= _wrongly_linked_in(connection, block * _BLOCK)
    return found


def _wrongly_linked_in(connection: Connection, first: int) -> set[str]:
    driver, last = connection.driver, first + _BLOCK - 1
    linked: dict[int, set[str]] = defaultdict(set)
    for seq, fact in _LINKS_BETWEEN.run(driver, first=first, last=last):
        linked[seq].add(fact)
    rows = queries.BETWEEN.all(driver, first=first, last=last)
    sound = ((seq, told_event(data, id_)) for seq, id_, data in rows)
    return {
        event.id.hex() for seq, event in sound if event and linked[seq] != set(linked_facts(event))
    }


def _jumps(connection: Connection) -> tuple[tuple[Gap, ...], tuple[str, ...]]:
    """Where a writer's numbers leave some out, and the writers who used one twice."""
    writers = dict(queries.WRITERS.all(connection.driver))
    gaps: list[Gap] = []
    doubled: set[str] = set()
    here, before = None, FIRST_N - 1
    for writer, n in _NUMBERS.run(connection.driver):
        if writer != here:
            here, before = writer, FIRST_N - 1
        if n != before + 1 and writer in writers:
            if n > before:
                gaps.append(Gap(writers[writer], before + 1, n - 1))
            else:
                doubled.add(writers[writer])
        before = n
    return tuple(gaps), tuple(sorted(doubled))


@dataclass(slots=True)
class _Kept:
    """How many facts the log names; the facts and days of which it gives not what is kept."""

    seen: int = 0
    facts: list[str] = field(default_factory=list)
    days: list[int] = field(default_factory=list)


def _wrongly_kept(connection: Connection, log: Log, watch: Watch) -> _Kept:
    """Fold every fact and count every day again, and compare."""
    caches, found = Caches(connection, log), _Kept()
    sweep = Sweep(connection, log, caches)
    while (batch := sweep.batch()) is not None:
        for one in batch:
            found.seen += not is_whole_deck(one.fact)
            if not caches.holds(one.key, one.fact, one.kept):
                found.facts.append(one.fact)
        if not watch(*sweep.progress):
            raise Stopped
    if not caches.any_stale():  # else the days wait for facts to be folded
        found.days = sorted(Tallies(connection, log, caches).wrong(sweep.counts))
    return found
