"""Which study day this writer's next event is written on, and whether its clock is believed."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.memory.clock import day_to_write, doubt_of
from quizapp.memory.moment import Moment
from quizapp.progress.connection import Connection
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.reports import ClockDoubt


@dataclass(frozen=True, slots=True)
class _Reading:
    """The newest number and day of one writer, and the newest moment of the log; corrected."""

    last_n: int
    newest_day: int | None
    newest: Moment | None


class WriterClock:
    """What one writer's events have come to; read from the log once, and again after `forget`."""

    def __init__(self, connection: Connection, log: Log, writer: str) -> None:
        """The clock of a writer of an open file."""
        self._connection = connection
        self._log = log
        self._writer = writer
        self._read: _Reading | None = None

    @property
    def next_n(self) -> int:
        """The number of this writer's next event."""
        return self.read().last_n + 1

    def day_for(self, moment: Moment) -> int:
        """The study day to write; never below this writer's newest."""
        return day_to_write(moment, self.read().newest_day)

    def doubt(self, moment: Moment) -> ClockDoubt | None:
        """Why the clock should not be believed, or None."""
        newest = self.read().newest
        why = doubt_of(moment, newest)
        return None if why is None or newest is None else ClockDoubt(why, moment.day, newest.day)

    def trust(self, moment: Moment) -> None:
        """The learner says that this is now: count days from here, whatever the log holds."""
        with self._connection.writing() as driver:
            said = f"{moment.at} {moment.offset} {self._log.newest_row()}"
            set_meta(driver, Meta.CLOCK, said)
        self.forget()

    def wrote(self, event: Event) -> None:
        """An event of this writer was stored."""
        if self._read is not None:
            moment = Moment(event.at, event.offset)
            newest = max(self._read.newest or moment, moment)
            self._read = _Reading(event.n, event.day, newest)

    def forget(self) -> None:
        """Read again: a correction of a clock, or events from elsewhere, came in."""
        self._read = None

    def read(self) -> _Reading:
        """Read the log, unless that was done before."""
        if self._read is None:
            with self._connection.reading() as driver:
                self._read = self._read_log(get_meta(driver, Meta.CLOCK))
        return self._read

    def _read_log(self, trusted: str | None) -> _Reading:
        row, last_n, newest_day = self._log.last_of(self._writer)
        if trusted is None:
            return _Reading(last_n, newest_day, self._log.newest())
        at, offset, newest_row = map(int, trusted.split(" "))
        # The learner knew better than every event up to that row.
        moment = Moment(at, offset)
        newest = max(moment, self._log.newest(after_row=newest_row) or moment)
        return _Reading(last_n, newest_day if row > newest_row else moment.day, newest)
