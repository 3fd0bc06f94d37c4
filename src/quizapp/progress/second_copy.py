"""Completing the journal: events of the log that it does not hold are written into it.

That happens after a crash, after the journal was spoilt or taken away, and once for a file that
is older than its journal. What was looked through before is remembered by the sizes of the
files, so that a start in good order reads nothing.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.progress.connection import Connection
from quizapp.progress.journal import Journal
from quizapp.progress.journal_files import CLOSED, FileRead, JournalUnreadable, sound_lines
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.refusals import ProgressRefused
from quizapp.progress.statements import queries
from quizapp.progress.statements import second_copy as sql
from quizapp.progress.stored import sound_event

_STEP = 64
"""Lines or events between two looks at the clock."""
_MOST_ROWS = 1 << 26
"""Rows looked at together; a spoilt row number must not ask for all the memory there is."""
_AT_CLOSING_S = 0.5
"""Seconds that closing may spend on what the journal lacks."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """Up to row `row` the journal holds every event, in the first bytes of these files."""

    row: int = 0
    files: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str | None) -> _Mark:
        return cls(**json.loads(text)) if text else cls()

    @property
    def text(self) -> str:
        return json.dumps({"row": self.row, "files": self.files})

    def holds(self, files: dict[str, int]) -> bool:
        """Whether nothing that was there has gone."""
        return all(files.get(name, -1) >= size for name, size in self.files.items())


class SecondCopy:
    """The journal of one open file, and what it still lacks. The log's writer works with it."""

    def __init__(self, connection: Connection, log: Log, journal: Journal) -> None:
        """`journal` beside the log it copies; nothing is looked at before `fill`."""
        self._connection = connection
        self._log = log
        self.journal = journal
        self._work: Iterator[None] | None = self._complete()
        self._kept: _Mark | None = None

    def close(self) -> None:
        """Write what waits, and note how far it came."""
        try:
            self.fill(time.monotonic() + _AT_CLOSING_S)
            self._remember()
        except ProgressRefused:
            pass  # a full disk: the next start looks through the journal again
        finally:
            self.journal.close()

    def own_files(self) -> tuple[Path, ...]:
        """The files of everything written here, complete and on disk."""
        self.fill()
        self.journal.flush()
        return tuple(self.journal.own_files())

    def fill(self, until: float = math.inf) -> bool:
        """Go on until `time.monotonic()` says `until`. True when nothing is missing any more.

        Where the disk refuses, the journal's `problem` says so, and the next call begins anew.
        """
        if self._work is None and self.journal.problem is not None:
            self._work = self._complete()
        try:
            while self._work is not None and time.monotonic() < until:
                if next(self._work, self) is self:
                    self._work = None
        except (OSError, JournalUnreadable) as error:
            self._work = self._complete()
            self.journal.failed(str(error))
            return False
        return self._work is None

    def _remember(self) -> None:
        """Note how far the journal has come, so that the next start reads nothing."""
        self.journal.flush()
        if self._work is not None or self.journal.problem is not None:
            return
        with self._connection.reading():
            mark = _Mark(self._log.newest_row(), self.journal.files())
        if mark != self._kept:
            with self._connection.writing() as driver:
                set_meta(driver, Meta.JOURNAL, mark.text)
            self._kept = mark

    def _complete(self) -> Iterator[None]:
        self.journal.retry()
        yield from self.journal.close_months()
        with self._connection.reading() as driver:
            self._kept = mark = _Mark.of(get_meta(driver, Meta.JOURNAL))
            newest = self._log.newest_row()
        self.journal.flush()  # what is on its way is not missing
        files = self.journal.files()
        if not mark.holds(files) or mark.row > newest:
            mark = _Mark()
        yield from self._fill_between(mark, min(newest, mark.row + _MOST_ROWS), files)
        self.journal.flush()

    def _fill_between(self, mark: _Mark, last: int, files: dict[str, int]) -> Iterator[None]:
        if mark.row == last:
            return
        there = bytearray(last - mark.row)
        for name, size in files.items():
            if size > mark.files.get(name, 0):
                yield from self._note(name, mark, there)
        while (missing := there.find(0)) >= 0:
            self._write_missing(mark.row + missing + 1, mark, there)
            yield

    def _note(self, name: str, mark: _Mark, there: bytearray) -> Iterator[None]:
        """Note which rows a file holds behind what was looked through before."""
        start = 0 if name.endswith(CLOSED) else mark.files.get(name, 0)
        lines = sound_lines(FileRead(self.journal.folder / name), start)
        for number, line in enumerate(lines):
            found = sql.ROW_OF.one(self._connection.driver, id=line.id)
            if found is not None and 0 < found[0] - mark.row <= len(there):
                there[found[0] - mark.row - 1] = 1
            if number % _STEP == 0:
                yield

    def _write_missing(self, first: int, mark: _Mark, there: bytearray) -> None:
        """Keep the events that are not there, of so many rows from `first` on."""
        last = min(first + _STEP - 1, mark.row + len(there))
        with self._connection.reading() as driver:
            rows = queries.BETWEEN.all(driver, first=first, last=last)
        for seq, id_, data in rows:
            event = sound_event(data, id_)
            if event is not None and not there[seq - mark.row - 1]:
                self.journal.keep(event)
        there[first - mark.row - 1 : last - mark.row] = b"\1" * (last - first + 1)
