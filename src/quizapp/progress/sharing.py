"""What an open file gives to other copies of itself, and takes from them."""

from __future__ import annotations

import math
import secrets
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from quizapp.progress.alone import alone
from quizapp.progress.arrivals import Arrival
from quizapp.progress.connection import Connection
from quizapp.progress.events import WRITER_DIGITS, Event
from quizapp.progress.intake import Intake, Taken
from quizapp.progress.journal import JournalFailed
from quizapp.progress.journal_files import Line
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.refusals import OpenedForReading
from quizapp.progress.second_copy import SecondCopy


def made_writer(connection: Connection) -> str:
    """A new writer's id, kept as that of this file; part of the caller's transaction."""
    made = secrets.token_hex(WRITER_DIGITS // 2)
    set_meta(connection.driver, Meta.WRITER, made)
    return made


class Sharing:
    """The second copy of one open file, and its door for events from elsewhere.

    `writer` is whose events are written here. `copy` is None where no journal is kept. `noticed`
    is called, with the file's lock held, after events came in.
    """

    def __init__(
        self,
        connection: Connection,
        intake: Intake,
        copy: SecondCopy | None,
        one_at_a_time: threading.RLock,
        noticed: Callable[[], None],
    ) -> None:
        """Part of an open file, whose lock is `one_at_a_time`."""
        self.one_at_a_time = one_at_a_time
        self._connection = connection
        self._intake = intake
        self._copy = copy
        self._noticed = noticed
        self.writer = self._writer_id()
        if copy:
            copy.journal.writer = self.writer

    def keep(self, event: Event) -> None:
        """Have an event that is on disk written into the journal too; returns at once."""
        if self._copy:
            self._copy.journal.keep(event)

    def close(self) -> None:
        """Finish the journal."""
        if self._copy:
            self._copy.close()
            self._copy = None

    @alone
    def fill(self, until: float = math.inf) -> bool:
        """Complete the journal until `time.monotonic()` says `until`; True when it is complete."""
        return self._copy is None or self._copy.fill(until)

    @property
    def problem(self) -> JournalFailed | None:
        """Why the journal lacks something that the file holds, or None."""
        return self._copy.journal.problem if self._copy else None

    @alone
    def written(self) -> tuple[Path, ...]:
        """The journal's files of what was written here, with everything in them on disk."""
        return self._copy.own_files() if self._copy else ()

    @alone
    def lacking(self, lines: Sequence[Line]) -> list[Line]:
        """Those of these lines whose event is not stored, or is damaged."""
        with self._connection.reading():
            return self._intake.lacking(lines)

    @alone
    def take_in(self, arrivals: Sequence[Arrival]) -> Taken:
        """Store events that were written elsewhere, as many as one short commit takes.

        What they touch is folded again at rest, or before it is read. When another computer
        writes as this one (a copied profile), this one goes on under a new writer's id. Raises a
        ProgressRefused when the file cannot be written.
        """
        if self._connection.read_only:
            raise OpenedForReading(self._connection.path)
        with self._connection.writing():
            taken = self._intake.take(arrivals, self.writer)
            writer = made_writer(self._connection) if taken.copied else self.writer
        for event in taken.new:
            self.keep(event)
        self.writer = writer
        if self._copy:
            self._copy.journal.writer = writer
        if taken.new:
            self._noticed()
        return taken

    @alone
    def noted(self) -> str | None:
        """What was noted of the Progress folder."""
        with self._connection.reading() as driver:
            return get_meta(driver, Meta.FOLDER)

    @alone
    def note(self, text: str) -> None:
        """Note what was read of the Progress folder."""
        with self._connection.writing() as driver:
            set_meta(driver, Meta.FOLDER, text)

    def _writer_id(self) -> str:
        with self._connection.reading() as driver:
            known = get_meta(driver, Meta.WRITER)
        if known is not None or self._connection.read_only:
            return known or ""
        with self._connection.writing():
            return made_writer(self._connection)
