"""A learner's open file: what the rest of the program says to it and asks of it.

Takes and gives plain values. Importing this module imports SQLModel, a third of a second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from quizapp.memory.fold import FactFold, Folded, digest, fold, fold_frame, fold_settings
from quizapp.memory.logged import deck_of
from quizapp.memory.moment import Moment
from quizapp.progress import migrations, queries
from quizapp.progress.alone import alone
from quizapp.progress.bodies import Body, event_body
from quizapp.progress.caches import Caches
from quizapp.progress.clock import WriterClock
from quizapp.progress.connection import Connection, check_before_opening
from quizapp.progress.events import VERSION, Event
from quizapp.progress.export import export_events
from quizapp.progress.glance import Glance, keep_glances
from quizapp.progress.intake import Intake
from quizapp.progress.journal import Journal
from quizapp.progress.lock import WriterLock
from quizapp.progress.log import Log, is_whole_deck, whole_deck
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.refusals import EventUnknown, OpenedForReading
from quizapp.progress.reports import Changes, ClockDoubt, DayTally, SessionSeen, VerifyReport
from quizapp.progress.second_copy import SecondCopy
from quizapp.progress.sessions import last_session
from quizapp.progress.settings import LearnerSettings
from quizapp.progress.sharing import Sharing
from quizapp.progress.sums import CACHE_VERSION
from quizapp.progress.sweep import Sweep
from quizapp.progress.tallies import Tallies
from quizapp.progress.touched import Touched, touched_by
from quizapp.progress.verify import verify
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


class Progress:
    """One learner's log and its caches, open. Made by `open_progress`.

    Every method that writes has everything on disk when it returns, and changes nothing when it
    raises a ProgressRefused. Days are study days; retentions are per mille.
    """

    def __init__(
        self, connection: Connection, lock: WriterLock | None, app: str, journal: Path | None = None
    ) -> None:
        """Take over an open connection and the lock that goes with it."""
        self.one_at_a_time = threading.RLock()
        self._connection = connection
        self._lock = lock
        self._app = app
        self._log = Log(connection)
        self._caches = Caches(connection, self._log)
        self._tallies = Tallies(connection, self._log)
        self._settings: LearnerSettings | None = None
        kept = journal and not connection.read_only
        self.sharing = Sharing(
            connection,
            Intake(connection, self._log, self._caches, self._tallies),
            SecondCopy(connection, self._log, Journal(journal)) if journal and kept else None,
            self.one_at_a_time,
            self._events_came_in,
        )
        self._clock = WriterClock(connection, self._log, self.writer)
        self.sharing.fill(time.monotonic() + _JOURNAL_AT_OPENING_S)
        if not connection.read_only:
            self._mark_other_versions()
            self._clock.read()  # now, not when the first answer waits for it

    @property
    def path(self) -> Path:
        """The learner's file."""
        return self._connection.path

    @property
    def writer(self) -> str:
        """The 32 hex digits of whoever writes here now."""
        return self.sharing.writer

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._connection.read_only

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

    @property
    def damaged(self) -> int:
        """How many damaged events were met, and passed over, since the file was opened."""
        return len(self._log.damaged)

    # Writing.

    @alone
    def append(self, kind: str, body: Body, moment: Moment) -> Event:
        """Store what happened: one event, one commit, its own facts folded again.

        Raises ValueError when the body is not what its kind needs, a ProgressRefused when the
        file cannot be written.
        """
        if self.read_only:
            raise OpenedForReading(self.path)
        event = self._event(kind, body, moment)
        self._caches.begin()
        with self._connection.writing():
            self._log.put(event)
            touched = self._fold_in(event)
        self._caches.committed()
        self.sharing.keep(event)
        self._clock.wrote(event)
        if touched.settings:
            self._settings = None
        if touched.clock:
            self._clock.forget()
        return event

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
        is_fresh = self._caches.freshen(until) and self._tallies.freshen(until)
        return is_fresh and self.sharing.fill(until)

    def refold(self, watch: Watch = nobody_watches) -> None:
        """Fold every fact and count every day again, whatever is kept.

        What was kept stays in use until it is replaced, and answers may be given meanwhile.
        Raises Stopped when `watch` wants no more.
        """
        sweep = self._begin_sweep()
        while self._sweep_on(sweep):
            if not watch(*sweep.progress):
                raise Stopped

    @alone
    def _begin_sweep(self) -> Sweep:
        self._tallies.begin_sweep()
        with self._connection.reading():
            return Sweep(self._connection, self._log, self._caches)

    @alone
    def _sweep_on(self, sweep: Sweep) -> bool:
        """Fold the next facts; False at the end, when the days are kept too."""
        with self._connection.writing():
            batch = sweep.batch()
            for one in batch:
                self._caches.keep(one.key, one.deck, one.fact, one.kept)
            if not batch:
                self._tallies.keep(sweep.counts)
        return bool(batch)

    def _events_came_in(self) -> None:
        self._settings = None
        self._clock = WriterClock(self._connection, self._log, self.writer)

    def _event(self, kind: str, body: Body, moment: Moment) -> Event:
        return Event(
            v=VERSION,
            kind=kind,
            writer=self.writer,
            n=self._clock.next_n,
            at=moment.at,
            offset=moment.offset,
            day=self._clock.day_for(moment),
            app=self._app,
            body=body,
        )

    def _fold_in(self, event: Event) -> Touched:
        """Fold what an event just put in touches, or mark it stale where that is much."""
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

    # Reading.

    @alone
    def prepare(self, facts: Iterable[str]) -> None:
        """Read the history of facts that are asked next, so that their answers read nothing."""
        with self._connection.reading():
            for fact in facts:
                self._caches.fold(fact)

    @alone
    def states(self, facts: Iterable[str]) -> dict[str, FactFold]:
        """What the log says about each of these facts, met or not."""
        return {fact: kept.fold for fact, kept in self._caches.read(facts).items()}

    @alone
    def confusions(self, facts: Iterable[str]) -> dict[str, dict[str, int]]:
        """How often which wrong answer was given to each of these facts."""
        return {fact: dict(kept.confusions) for fact, kept in self._caches.read(facts).items()}

    @alone
    def due(self, day: int, retention: int, deck: str | None = None) -> dict[str, int]:
        """The facts due on a study day or before, of one deck or all: the day they fell due."""
        return self._caches.due(day, retention, deck)

    @alone
    def due_counts(self, day: int, retention: int) -> dict[str, int]:
        """How many facts of each deck are due on a study day or before."""
        return self._caches.due_counts(day, retention)

    @alone
    def new_facts_met_on(self, day: int) -> frozenset[str]:
        """The facts met for the first time on a study day."""
        return self._caches.met_on(day)

    @alone
    def roll_up(self, first: int, last: int) -> tuple[DayTally, ...]:
        """The answers of the days `first` to `last`, both included, by day, deck and rating."""
        return self._tallies.between(first, last)

    @alone
    def took_ms(self, latest: int) -> tuple[int, ...]:
        """How long so many of the latest answers took, newest first."""
        with self._connection.reading():
            return tuple(event.body["took_ms"] for event in self._log.latest_answers(latest))

    @alone
    def settings(self) -> LearnerSettings:
        """What the learner settled, on whatever computer."""
        if self._settings is None or self.read_only:
            with self._connection.reading():
                events = self._log.near_kind("set").values()
            self._settings = LearnerSettings.of(fold_settings(events, fold_frame(events)))
        return self._settings

    @alone
    def last_session(self) -> SessionSeen | None:
        """The session started last, ended or not."""
        with self._connection.reading():
            return last_session(self._log)

    @alone
    def clock_doubt(self, moment: Moment) -> ClockDoubt | None:
        """Why "Is today ...?" must be asked before anything counts, or None."""
        return self._clock.doubt(moment)

    @alone
    def changes_of(self, event: Event) -> Changes:
        """What an event of this log touched."""
        with self._connection.reading():
            touched = touched_by(event, self._log)
        facts, decks = frozenset(touched.facts), frozenset(touched.decks)
        return Changes(facts, decks, frozenset(touched.days), touched.settings)

    # The whole log.

    @alone
    def count(self) -> int:
        """How many events there are."""
        with self._connection.reading() as driver:
            return int(queries.COUNT.one(driver)[0])

    @alone
    def ids(self) -> tuple[bytes, ...]:
        """The ids of all events, in the order of storing."""
        with self._connection.reading() as driver:
            return tuple(id_ for (id_,) in queries.IDS.run(driver))

    def events(self) -> Iterator[Event]:
        """All sound events, in the order of storing."""
        before, row = -1, 0
        while row != before:
            before = row
            row, events = self._page(before)
            yield from events

    @alone
    def _page(self, after_row: int) -> tuple[int, list[Event]]:
        with self._connection.reading():
            return self._log.page(after_row)

    @alone
    def digest(self) -> str:
        """32 hex digits over everything the log says, taken from the caches."""
        self._caches.freshen()
        with self._connection.reading():
            frame = fold(self._log.rare())
            renamed = self._log.editions.renamed()
        kept = dict(self._caches.everything())
        kept |= self._caches.read(fact for fact, it in kept.items() if it is None)
        facts = {
            fact: it.fold
            for fact, it in kept.items()
            if it
            and fact not in renamed
            and not is_whole_deck(fact)
            and it.fold != frame.of(whole_deck(deck_of(fact)))
        }
        return digest(Folded(facts, frame.decks, frame.settings, frame.unknown, frame.frame))

    def digest_from_nothing(self) -> str:
        """The same digits, folded from the events alone; needs all of them in memory."""
        with self._connection.reading():
            renamed = self._log.editions.renamed()
        return digest(fold(self.events(), renamed=renamed))

    def verify(self, watch: Watch = nobody_watches, *, refold: bool = True) -> VerifyReport:
        """Check every event and everything kept, on a connection of its own.

        Without `refold` only the events. Raises Stopped when `watch` wants no more.
        """
        connection = Connection(self.path, read_only=True)
        try:
            return verify(connection, watch, refold=refold)
        finally:
            connection.close()

    def export(self, path: Path) -> int:
        """Write every sound event as a line `id bytes`; how many there were.

        Raises ExportFailed when the disk refuses; a file that stood there then still does.
        """
        return export_events(self.events(), path)
