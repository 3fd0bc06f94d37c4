"""Merging: every event of some files into a learner's log, in short commits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.progress.arrivals import Arrival, Arriving
from quizapp.progress.journal_files import (
    LONGEST_LINE,
    MOST_LINES,
    FileRead,
    JournalUnreadable,
    Line,
    files_under,
    sound_lines,
)
from quizapp.progress.reports import MergeReport
from quizapp.progress.second_process import AHEAD, second_process
from quizapp.progress.watching import WHOLE, Stopped, Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.store import Progress

_OFFERED = 256
_BYTES_OF_EVENT = 600
"""About, in a journal; of a gzipped one many more events come than are expected."""
_REFOLD_MS = 40
_FEW = 4
"""New events are many when there are more than one in so many of all."""
TAKING_IN = 700
"""Of WHOLE, about what taking in takes; the rest is folding again."""


@dataclass(slots=True)
class Source:
    """A file to take in: from byte `start` on, the end of a line; `read` tells what it gave.

    `size` is in bytes, for telling how far it is; `named` says that a person meant this file.
    """

    path: Path
    size: int
    start: int = 0
    named: bool = False
    is_done: bool = False
    read: FileRead = field(init=False)

    def __post_init__(self) -> None:
        self.read = FileRead(self.path)


def sources(paths: Iterable[Path]) -> list[Source]:
    """The files that these paths name, and all under the folders among them.

    Raises JournalUnreadable when a path cannot be read at all.
    """
    return [
        Source(file, _size(file), named=file == path)
        for path in paths
        for file in files_under(path)
    ]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise JournalUnreadable(path, error.strerror or str(error)) from error


def merge(
    progress: Progress, offered: Iterable[Source], watch: Watch = nobody_watches
) -> MergeReport:
    """Take in every event of the files that the log does not hold, then fold what they touch.

    Nothing is asked and nothing is dropped; order, repetition and partial copies make no
    difference. An answer given meanwhile waits for one commit of less than 50 ms. Raises a
    ProgressRefused when nothing can be written; what was committed before stays.
    """
    wanted = list(offered)
    events = sum(source.size - source.start for source in wanted) // _BYTES_OF_EVENT
    merging = _Merging(progress, wanted, watch)
    with second_process(events) as process:
        merging.take_in(Arriving(process))
    return merging.fold()


class _Merging:
    def __init__(self, progress: Progress, offered: list[Source], watch: Watch) -> None:
        self._progress = progress
        self._offered = offered
        self._watch = watch
        self._all_bytes = sum(source.size - source.start for source in offered) or 1
        self._bytes_before = 0
        self._new = self._known = self._mended = self._refused = 0
        self._remarks: list[str] = []
        self._is_copied = self._is_stopped = False

    def take_in(self, arriving: Arriving) -> None:
        for source in self._offered:
            self._take(source, arriving)
            self._bytes_before += source.size - source.start

    def fold(self) -> MergeReport:
        self._fold()
        return MergeReport(
            files=sum(source.read.lines > 0 for source in self._offered),
            new=self._new,
            known=self._known,
            mended=self._mended,
            remarks=tuple(self._remarks),
            stopped=self._is_stopped,
            copied=self._is_copied,
        )

    def _take(self, source: Source, arriving: Arriving) -> None:
        if self._is_stopped:
            return
        self._refused = 0
        lines = sound_lines(source.read, source.start)
        try:
            while not self._is_stopped and (some := list(islice(lines, _OFFERED))):
                self._offer(some, arriving)
                self._tell(source)
            is_read = True
        except JournalUnreadable as error:
            self._remarks.append(str(error))
            is_read = False
        while not self._is_stopped and arriving.waits:
            self._store(arriving.take())
        source.is_done = is_read and not self._is_stopped
        self._remarks += _said_of(source, self._refused)

    def _offer(self, lines: list[Line], arriving: Arriving) -> None:
        lacking = self._progress.sharing.lacking(lines)
        self._known += len(lines) - len(lacking)
        arriving.give(lacking)
        while not self._is_stopped and arriving.waits > AHEAD:
            self._store(arriving.take())

    def _store(self, arrivals: list[Arrival]) -> None:
        while arrivals and not self._is_stopped:
            taken = self._progress.sharing.take_in(arrivals)
            arrivals = arrivals[taken.lines :]
            self._new += len(taken.new) - taken.mended
            self._mended += taken.mended
            self._refused += taken.refused
            self._known += taken.lines - len(taken.new) - taken.refused
            self._is_copied |= taken.copied

    def _tell(self, source: Source) -> None:
        done = self._bytes_before + min(source.read.end, source.size) - source.start
        self._go_on(TAKING_IN * max(done, 0) / self._all_bytes)

    def _go_on(self, done: float) -> None:
        self._is_stopped = not self._watch(min(round(done), WHOLE), WHOLE)

    def _fold(self) -> None:
        done = float(TAKING_IN)
        if not self._is_stopped and self._new * _FEW > self._progress.count():
            self._sweep()
        while not self._is_stopped and not self._progress.freshen(_REFOLD_MS):
            done += (WHOLE - done) / 100  # how much there is to fold is not known beforehand
            self._go_on(done)

    def _sweep(self) -> None:
        """Fold the whole file at once, which is quicker where much of it is new."""

        def watch(done: int, all_: int) -> bool:
            self._go_on(TAKING_IN + (WHOLE - TAKING_IN) * done / max(all_, 1))
            return not self._is_stopped

        with suppress(Stopped):
            self._progress.refold(watch)


def _said_of(source: Source, refused: int) -> Iterator[str]:
    """What was not taken of one file, a sentence each."""
    read, name = source.read, source.path
    if not read.is_journal:
        if source.named:
            yield phrase(
                "{file} is no file of quizapp's answers; nothing was taken from it.", file=name
            )
        return
    wrong = read.wrong + refused
    if wrong:
        yield counted_phrase(
            wrong,
            "{n} line of {file} is damaged and was not taken; all others were.",
            "{n} lines of {file} are damaged and were not taken; all others were.",
            file=name,
        )
    if read.too_long:
        yield counted_phrase(
            read.too_long,
            "{n} line of {file} is over {most} KB long and was not taken.",
            "{n} lines of {file} are over {most} KB long and were not taken.",
            file=name,
            most=LONGEST_LINE // 1024,
        )
    if read.too_many:
        yield phrase(
            "{file} has over {most:,} lines; those after it were not taken.",
            file=name,
            most=MOST_LINES,
        )
    if read.spoilt:
        yield phrase(
            "{file} cannot be unpacked to its end; it was taken as far as it is sound.", file=name
        )
    elif read.cut:
        yield phrase(
            "{file} is cut off in the middle of a line; it was taken up to its last whole line.",
            file=name,
        )
