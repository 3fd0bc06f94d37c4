"""What can be asked of a learner's open file, whether it may be written or not."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from quizapp.memory.confusions import Mixed
from quizapp.memory.fold import FactFold, Folded, digest, fold, fold_frame, fold_settings
from quizapp.memory.logged import deck_of, facts_named
from quizapp.progress.alone import alone
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.course import Turn, course_of
from quizapp.progress.csvform import export_table
from quizapp.progress.events import Event
from quizapp.progress.export import export_events
from quizapp.progress.history import Happened, history_of
from quizapp.progress.latest import LatestAnswer, latest_answers
from quizapp.progress.log import Log
from quizapp.progress.reports import Changes, DayTally, SessionSeen, VerifyReport
from quizapp.progress.sessions import last_session, sessions_for
from quizapp.progress.settings import LearnerSettings
from quizapp.progress.statements import queries
from quizapp.progress.stored import is_whole_deck, whole_deck
from quizapp.progress.tallies import Tallies
from quizapp.progress.touched import touched_by
from quizapp.progress.verify import verify
from quizapp.progress.watching import Watch, nobody_watches


class Readable:
    """The log and its caches, and all that they say. Days are study days, retentions per mille.

    A cached row that cannot be trusted is folded again before it is told.
    """

    def __init__(self, connection: Connection) -> None:
        """Read what an open connection reaches."""
        self.one_at_a_time = threading.RLock()
        self._connection = connection
        self._log = Log(connection)
        self._caches = Caches(connection, self._log)
        self._tallies = Tallies(connection, self._log, self._caches)
        self._settings: LearnerSettings | None = None

    @property
    def path(self) -> Path:
        """The learner's file."""
        return self._connection.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._connection.read_only

    @property
    def damaged(self) -> int:
        """How many damaged events were met, and passed over, since the file was opened."""
        return len(self._log.damaged)

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
    def confusions(self, facts: Iterable[str]) -> dict[str, tuple[Mixed, ...]]:
        """Which wrong answers were given to each of these facts."""
        return {fact: kept.confusions for fact, kept in self._caches.read(facts).items()}

    @alone
    def mixed_up(self, among: Collection[str] | None = None) -> dict[str, tuple[Mixed, ...]]:
        """Which wrong answers were given to which facts, of all or `among` these; facts with
        none are left out."""
        return self._caches.mixed_up(among)

    @alone
    def due(self, day: int, retention: int, deck: str | None = None) -> dict[str, int]:
        """The facts due on a study day or before, of one deck or all: the day they fell due."""
        return self._caches.due(day, retention, deck)

    @alone
    def due_counts(self, day: int, retention: int) -> dict[str, int]:
        """How many facts of each deck are due on a study day or before."""
        return self._caches.due_counts(day, retention)

    @alone
    def slipped(self, day: int, retention: int, decks: Iterable[str], many: int) -> list[str]:
        """So many of the facts due on a study day or before, those least likely to be recalled."""
        return self._caches.slipped(day, retention, decks, many)

    @alone
    def new_facts_met_on(self, day: int) -> frozenset[str]:
        """The facts met for the first time on a study day."""
        return self._caches.met_on(day)

    @alone
    def answered_on(self, day: int) -> frozenset[str]:
        """The facts that the answers of a study day are about."""
        with self._connection.reading():
            events = list(self._log.answers_on(day))
            named = (fact for event in events for fact in facts_named(event))
            return frozenset(map(self._log.editions.now, named))

    @alone
    def history(self, fact: str) -> tuple[Happened, ...]:
        """Every event that names a fact, undone or not, in the order in which they fold."""
        with self._connection.reading():
            return history_of(fact, self._log)

    @alone
    def course(self, fact: str) -> tuple[Turn, ...]:
        """The events that name a fact, in their order, with its memory after each."""
        with self._connection.reading():
            return course_of(fact, self._log)

    @alone
    def latest_answers(self, many: int) -> tuple[LatestAnswer, ...]:
        """Of the last `many` answers stored those that were not undone, newest first."""
        with self._connection.reading():
            return latest_answers(many, self._connection, self._log)

    @alone
    def roll_up(self, first: int, last: int, deck: str | None = None) -> tuple[DayTally, ...]:
        """What the answers of the days `first` to `last`, both included, come to, in one deck or
        in all; a day without any is left out."""
        return self._tallies.between(first, last, deck)

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
    def sessions_for(self, purposes: Collection[str], many: int) -> tuple[SessionSeen, ...]:
        """So many of the sessions held for these purposes, the one started last first."""
        with self._connection.reading():
            return sessions_for(self._log, purposes, many)

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
        """Write every sound event; how many there were: a table where the name ends in `.csv`,
        else a line `id bytes` each.

        Raises ExportFailed when the disk refuses; a file that stood there then still does.
        """
        is_table = path.suffix.lower() == ".csv"
        return (export_table if is_table else export_events)(self.events(), path)
