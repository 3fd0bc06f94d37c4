"""A learner's open file: what the rest of the program says to it and asks of it.

Takes and gives plain values. Importing this module imports SQLModel, a third of a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from quizapp.memory.moment import Moment
from quizapp.progress import migrations
from quizapp.progress.alone import alone
from quizapp.progress.bodies import Body, event_body
from quizapp.progress.clock import WriterClock
from quizapp.progress.connection import Connection, check_before_opening
from quizapp.progress.deck_changes import DeckChanges
from quizapp.progress.drive import network_drive
from quizapp.progress.editions import Edition
from quizapp.progress.events import VERSION, Event
from quizapp.progress.glance import Glance, keep_glances
from quizapp.progress.intake import COMMIT_AFTER_S, Intake
from quizapp.progress.journal import Journal
from quizapp.progress.lock import WriterLock
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.reading import Readable
from quizapp.progress.refusals import EventUnknown, OnNetworkDrive, OpenedForReading
from quizapp.progress.reports import ClockDoubt
from quizapp.progress.second_copy import SecondCopy
from quizapp.progress.second_process import SecondProcess, SecondProcessLost, second_process
from quizapp.progress.sharing import Sharing
from quizapp.progress.sharing_work import FoldingBeside, look_beside
from quizapp.progress.sums import CACHE_VERSION
from quizapp.progress.sweep import Refold, Sweep
from quizapp.progress.touched import Touched, touched_by
from quizapp.progress.watching import Stopped, Watch, nobody_watches

CHECKPOINT_EVERY = 50
"""Answers after which `Progress.checkpoint` should be called, once feedback is painted."""
_AT_ONCE = 32
_JOURNAL_AT_OPENING_S = 0.03


def open_progress(
    path: Path,
    *,
    app: str,
    read_only: bool = False,
    create: bool = True,
    journal: Path | None = None,
) -> Progress:
    """Open a learner's file; `app` is the version that goes into new events.

    A writer holds the lock until it closes the file, brings an older file up to date and, with
    `create`, makes one that is not there, and keeps a second copy in the folder `journal` if one
    is named. A reader may open it beside a running writer.
    Raises a ProgressRefused, with the file as it was.
    """
    system = network_drive(path)
    if system:
        raise OnNetworkDrive(path, system)
    check_before_opening(path, migrations.NEWEST, may_create=create and not read_only)
    lock = None if read_only else WriterLock(path)
    try:
        connection = Connection(path, read_only=read_only)
        try:
            migrations.climb(connection)
            return Progress(connection, lock, app, journal)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if lock:
            lock.release()
        raise


class Progress(Readable):
    """One learner's log and its caches, open. Made by `open_progress`.

    Every method that writes has everything on disk when it returns, and changes nothing when it
    raises a ProgressRefused. Days are study days; retentions are per mille.
    """

    def __init__(
        self, connection: Connection, lock: WriterLock | None, app: str, journal: Path | None = None
    ) -> None:
        """Take over an open connection and the lock that goes with it."""
        super().__init__(connection)
        self._lock = lock
        self._app = app
        kept = journal and not connection.read_only
        self.sharing = Sharing(
            connection,
            Intake(connection, self._log, self._caches, self._tallies),
            SecondCopy(connection, self._log, Journal(journal)) if journal and kept else None,
            self.one_at_a_time,
            self._events_came_in,
        )
        self.decks = DeckChanges(connection, self._log, self._caches, self.one_at_a_time)
        self._clock = WriterClock(connection, self._log, self.writer)
        self.sharing.fill(time.monotonic() + _JOURNAL_AT_OPENING_S)
        if not connection.read_only:
            self._mark_other_versions()
            self._clock.read()  # now, not when the first answer waits for it

    @property
    def writer(self) -> str:
        """The 32 hex digits of whoever writes here now."""
        return self.sharing.writer

    @alone
    def close(self) -> None:
        """Close the file and let others write. Does nothing the second time."""
        self.sharing.close()
        self._connection.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # Writing.

    @alone
    def append(self, kind: str, body: Body, moment: Moment) -> Event:
        """Store what happened: one event, one commit, its own facts folded again.

        Raises ValueError when the body is not what its kind needs, a ProgressRefused when the
        file cannot be written.
        """
        return self.append_all([(kind, body)], moment)[0]

    @alone
    def append_all(self, said: Sequence[tuple[str, Body]], moment: Moment) -> tuple[Event, ...]:
        """Store what happened at one moment, each kind with its body, in one commit: all of it
        is on disk when this returns, or nothing is. Raises as `append` does."""
        if self.read_only:
            raise OpenedForReading(self.path)
        events = [self._event(one, moment, place) for place, one in enumerate(said)]
        self._caches.begin()
        with self._connection.writing():
            touched = [self._taken(event) for event in events]
        self._caches.committed()
        for event in events:
            self.sharing.keep(event)
            self._clock.wrote(event)
        if any(one.settings for one in touched):
            self._settings = None
        if any(one.clock for one in touched):
            self._clock.forget()
        return tuple(events)

    def answered(self, body: Body, moment: Moment) -> Event:
        """Store an answer. On disk when this returns."""
        return self.append("answered", body, moment)

    def undo(self, event_id: bytes, moment: Moment) -> Event:
        """Make an event void. Raises EventUnknown when there is none of this id."""
        return self._decide("undone", event_id, moment)

    def redo(self, event_id: bytes, moment: Moment) -> Event:
        """Let an undone event count again. Raises EventUnknown when there is none of this id."""
        return self._decide("redone", event_id, moment)

    @alone
    def keep_glances(self, glances: Iterable[Glance]) -> None:
        """Keep what home shows at its next start, one for each day prepared."""
        with self._connection.writing() as driver:
            keep_glances(driver, glances)

    def see(self, deck: str, hash_: str, edition: Callable[[], Edition]) -> None:
        """Learn what a deck renamed, corrected or dropped, unless this edition was seen.

        `edition` is called only if not. Raises a ProgressRefused.
        """
        if not self.decks.has_seen(deck, hash_):
            self.decks.take(edition())

    @alone
    def clock_doubt(self, moment: Moment) -> ClockDoubt | None:
        """Why "Is today ...?" must be asked before anything counts, or None."""
        return self._clock.doubt(moment)

    @alone
    def trust_clock(self, moment: Moment) -> None:
        """The learner said that this is now, whatever the log holds."""
        self._clock.trust(moment)

    @alone
    def checkpoint(self) -> None:
        """Move what was written into the file's own pages; at rest, every 50 answers."""
        self._connection.checkpoint()

    @alone
    def freshen(self, limit_ms: int) -> bool:
        """Fold what is stale and complete the journal, for about so long; at rest.

        True when nothing is left.
        """
        until = time.monotonic() + limit_ms / 1000
        is_fresh = self._caches.rest(until) and self._tallies.freshen(until)
        return is_fresh and self.sharing.fill(until)

    def refold(self, watch: Watch = nobody_watches) -> None:
        """Fold every fact and count every day again, whatever is kept.

        What was kept stays in use until it is replaced, and answers may be given meanwhile.
        Raises Stopped when `watch` wants no more.
        """
        events = 0 if self.read_only else self.count()  # a copy in memory has no second reader
        with second_process(events) as process, suppress(SecondProcessLost):
            self._sweep_all(watch, process)
            return
        self._sweep_all(watch)

    def _sweep_all(self, watch: Watch, process: SecondProcess | None = None) -> None:
        sweep = self._begin_sweep(process)
        while self._sweep_on(sweep):
            if not watch(*sweep.progress):
                raise Stopped

    @alone
    def _begin_sweep(self, process: SecondProcess | None) -> Refold:
        self._tallies.begin_sweep()
        self._caches.watch()
        with self._connection.reading():
            beside, newest = None, self._log.newest_row()
            if process:
                look_beside(process, self._connection, newest, as_now=False)
                beside = FoldingBeside(process, "fold", self._caches.retention, newest)
            sweep = Sweep(self._connection, self._log, self._caches, beside)
        return Refold(sweep, self._caches, self._tallies)

    @alone
    def _sweep_on(self, sweep: Refold) -> bool:
        """Fold the next facts, then the days, for one short commit; False at the end."""
        until = time.monotonic() + COMMIT_AFTER_S
        with self._connection.writing():
            while sweep.step():
                if time.monotonic() > until:
                    return True
        return False

    def _events_came_in(self) -> None:
        self._settings = None
        self._clock = WriterClock(self._connection, self._log, self.writer)

    def _event(self, said: tuple[str, Body], moment: Moment, place: int) -> Event:
        kind, body = said
        return Event(
            v=VERSION,
            kind=kind,
            writer=self.writer,
            n=self._clock.next_n + place,
            at=moment.at,
            offset=moment.offset,
            day=self._clock.day_for(moment),
            app=self._app,
            body=body,
        )

    def _taken(self, event: Event) -> Touched:
        """Put an event in, and fold what it touches, or mark it stale where that is much."""
        self._log.put(event)
        self._log.remember(event)
        touched = touched_by(event, self._log)
        self._tallies.mark(touched.days)
        if touched.decks or len(touched.facts) > _AT_ONCE:
            self._caches.mark(touched.facts, touched.decks)
            return touched
        for fact in touched.facts:
            self._caches.refold(fact)
        return touched

    @alone
    def _decide(self, kind: str, event_id: bytes, moment: Moment) -> Event:
        with self._connection.reading():
            if self._log.find(event_id) is None:
                raise EventUnknown(event_id)
        return self.append(kind, event_body(event_id), moment)

    def _mark_all(self) -> None:
        self._caches.mark_all()
        self._tallies.mark_all()

    def _mark_other_versions(self) -> None:
        """Fold everything again, bit by bit, when another version of the fold made the caches."""
        with self._connection.reading() as driver:
            if get_meta(driver, Meta.FOLD) == CACHE_VERSION:
                return
        with self._connection.writing() as driver:
            self._mark_all()
            set_meta(driver, Meta.FOLD, CACHE_VERSION)
