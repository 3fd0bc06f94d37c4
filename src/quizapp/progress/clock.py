"""Which study day this writer's next event is written on, and whether its clock is believed."""

from __future__ import annotations

from quizapp.memory.clock import day_to_write, doubt_of
from quizapp.memory.moment import Moment
from quizapp.progress.connection import Connection
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.reports import ClockDoubt


class WriterClock:
    """The newest day of one writer and the newest moment of the log, both corrected."""

    def __init__(self, connection: Connection, log: Log, writer: str) -> None:
        """Read both from an open file."""
        self._connection = connection
        self._log = log
        self._writer = writer
        self.read_again()

    def read_again(self) -> None:
        """Look into the log: a correction of a clock, or events from elsewhere, came in."""
        with self._connection.reading() as driver:
            row, self.last_n, self._newest_day = self._log.last_of(self._writer)
            said = get_meta(driver, Meta.CLOCK)
            if said is None:
                self._newest = self._log.newest()
                return
            at, offset, newest_row = map(int, said.split(" "))
            # The learner knew better than every event up to that row.
            trusted = Moment(at, offset)
            since = self._log.newest(after_row=newest_row)
            self._newest = max(trusted, since) if since else trusted
            if row <= newest_row:
                self._newest_day = trusted.day

    def day_for(self, moment: Moment) -> int:
        """The study day to write; never below this writer's newest."""
        return day_to_write(moment, self._newest_day)

    def doubt(self, moment: Moment) -> ClockDoubt | None:
        """Why the clock should not be believed, or None."""
        why = doubt_of(moment, self._newest)
        if why is None or self._newest is None:
            return None
        return ClockDoubt(why, moment.day, self._newest.day)

    def trust(self, moment: Moment) -> None:
        """The learner says that this is now: count days from here, whatever the log holds."""
        with self._connection.writing() as driver:
            said = f"{moment.at} {moment.offset} {self._log.newest_row()}"
            set_meta(driver, Meta.CLOCK, said)
        self._newest, self._newest_day = moment, moment.day

    def wrote(self, event: Event) -> None:
        """An event of this writer was stored."""
        moment = Moment(event.at, event.offset)
        self.last_n, self._newest_day = event.n, event.day
        self._newest = max(self._newest, moment) if self._newest else moment
