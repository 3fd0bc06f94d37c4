"""A check of a learner's whole file: every event against its id, every kept number against the log.

SQLite's own check finds a broken tree, but only half of the changed bits in stored rows; the
ids and checksums find the rest.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.editions import damaged_editions
from quizapp.progress.held import BLOCK, Held
from quizapp.progress.log import Log
from quizapp.progress.reports import Gap, VerifyReport
from quizapp.progress.second_process import SecondProcess, SecondProcessLost, second_process
from quizapp.progress.sharing_work import NAMES_HELD, HoldingBeside, look_beside
from quizapp.progress.statements import queries
from quizapp.progress.statements import verify as sql
from quizapp.progress.stored import is_whole_deck, linked_facts, told_event
from quizapp.progress.sweep import Sweep
from quizapp.progress.tallies import Tallies
from quizapp.progress.watching import Parts, Stopped, Watch, nobody_watches

FIRST_N = 1
"""The first number of every writer."""
# A changed bit in the schema, or in a row's head, makes a text or bytes of what was a number.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError, TypeError, ValueError, OverflowError)
_HASHING, _REFOLDING = 1, 2
"""How long the two parts take, one beside the other."""
_HELD_BESIDE, _HELD_BESIDE_WHOLE = 40, 70
"""Per cent of the events that the second process holds while this one looks at all else."""
_BEFORE_ALL_ROWS, _AFTER_ALL_ROWS = -(2**62), 2**62


def verify(
    connection: Connection, watch: Watch = nobody_watches, *, refold: bool = True
) -> VerifyReport:
    """Check a file that was opened for reading only; nothing in it is changed.

    Takes time in proportion to the log, and little memory. What is marked stale is no fault.
    Without `refold` every event is held against its id and its place, and nothing is folded.
    Raises Stopped when `watch` wants no more.
    """
    with connection.reading():
        with (
            second_process(_how_many(connection)) as process,
            suppress(SecondProcessLost),
        ):
            return _report(connection, watch, refold, process)
        return _report(connection, watch, refold, None)


def _how_many(connection: Connection) -> int:
    try:
        return int(queries.COUNT.one(connection.driver)[0])
    except sqlite3.DatabaseError:
        return 0  # of a file so broken, what can be read is read alone


def _report(
    connection: Connection, watch: Watch, refold: bool, process: SecondProcess | None
) -> VerifyReport:
    """Raises SecondProcessLost where there is one, and all is to be done without."""
    beside = _begun_beside(connection, process, refold) if process else None
    broken = _broken(connection, whole=refold)
    try:
        return _checked(connection, broken, watch, refold, beside)
    except _UNREADABLE as error:
        return VerifyReport(events=0, facts=0, broken=broken or (str(error),))


def _begun_beside(connection: Connection, process: SecondProcess, refold: bool) -> HoldingBeside:
    newest, many = Log(connection).newest_row(), _how_many(connection)
    look_beside(process, connection, newest, as_now=True)
    share = _HELD_BESIDE_WHOLE if refold else _HELD_BESIDE
    return HoldingBeside(process, newest, many, many * share // 100)


def _checked(
    connection: Connection,
    broken: tuple[str, ...],
    watch: Watch,
    refold: bool,
    beside: HoldingBeside | None,
) -> VerifyReport:
    log = Log(connection)
    parts = Parts(watch, (_HASHING, _REFOLDING if refold else 0))
    gaps, doubled = _jumps(connection)
    links = _links(connection)
    events = _held(connection, parts.next(), beside)
    wrong = _wrongly_kept(connection, log, parts.next(), beside) if refold else _Kept()
    lost = (
        f"what was seen of the deck {deck} is damaged"
        for deck in damaged_editions(connection.driver)
    )
    links.subtract(events.links)
    return VerifyReport(
        events=events.seen,
        facts=wrong.seen,
        damaged=tuple(id_ for _seq, id_ in sorted(events.damaged)),
        gaps=gaps,
        doubled=doubled,
        misfiled=tuple(sorted(events.misfiled | _wrongly_linked(connection, links))),
        wrong_facts=tuple(fact for _key, fact in sorted(wrong.facts)),
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


def _held(connection: Connection, watch: Watch, beside: HoldingBeside | None) -> Held:
    """Every stored event held: from the first on, and from the last on by the second process."""
    driver = connection.driver
    (many,) = queries.COUNT.one(driver)
    held = Held(*(dict(names.run(driver)) for names in NAMES_HELD))
    after = _BEFORE_ALL_ROWS
    while True:
        last = beside.last if beside else _AFTER_ALL_ROWS
        rows = queries.EVERYTHING.all(driver, first=after + 1, last=last)
        if rows:
            held.hold(rows)
            after = rows[-1][0]
        if beside:
            beside.go_on(after, is_last=not rows)
        if not watch(held.seen + (beside.seen if beside else 0), many):
            raise Stopped
        if not rows and not (beside and beside.waits):
            break
    if beside:
        held.add(beside.held())
    return held


def _links(connection: Connection) -> Counter[int]:
    """By block of rows, the sum of the links between events and facts; compared by sums first, so
    that a million links need no memory."""
    return Counter(dict(sql.LINKS.run(connection.driver)))


def _wrongly_linked(connection: Connection, differing: Mapping[int, int]) -> set[str]:
    """The events that are not found by the facts they name, or by others; in blocks whose sum
    differs by something."""
    found: set[str] = set()
    for block in (block for block, total in differing.items() if total):
        found |= _wrongly_linked_in(connection, block * BLOCK)
    return found


def _wrongly_linked_in(connection: Connection, first: int) -> set[str]:
    driver, last = connection.driver, first + BLOCK - 1
    linked: dict[int, set[str]] = defaultdict(set)
    for seq, fact in sql.LINKS_BETWEEN.run(driver, first=first, last=last):
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
    for writer, n in sql.NUMBERS.run(connection.driver):
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
    """How many facts the log names; the facts, each with its key, and the days of which it gives
    not what is kept."""

    seen: int = 0
    facts: list[tuple[int, str]] = field(default_factory=list)
    days: list[int] = field(default_factory=list)


def _wrongly_kept(
    connection: Connection, log: Log, watch: Watch, holding: HoldingBeside | None
) -> _Kept:
    """Fold every fact and count every day again, and compare."""
    caches, found = Caches(connection, log), _Kept()
    beside = holding.then_compare(caches.retention) if holding else None
    sweep = Sweep(connection, log, caches, beside)
    while (some := _swept(sweep, caches)) is not None:
        facts, wrong = some
        found.seen += sum(not is_whole_deck(fact) for fact in facts)
        found.facts += wrong
        if not watch(*sweep.progress):
            raise Stopped
    if not caches.any_stale():  # else the days wait for facts to be folded
        found.days = sorted(Tallies(connection, log, caches).wrong(sweep.counts))
    return found


def _swept(sweep: Sweep, caches: Caches) -> tuple[Iterable[str], Sequence[tuple[int, str]]] | None:
    """The next facts, and those of them, each with its key, of which something else is kept;
    None at the end."""
    given = sweep.given()
    if given is not None:
        facts, doubted = given
        wrong = caches.wrong_of(caches.folded_all([one for one in facts if one[0] in doubted]))
        return (fact for _key, _deck, fact in facts), wrong
    batch = sweep.batch()
    if batch is None:
        return None
    return (one.fact for one in batch), caches.wrong_of(batch)
