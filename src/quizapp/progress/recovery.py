"""Bringing back what a learner's file lacks, from wherever a sound copy of an event still lies.

Sources are the journal, the backups and whatever can be read of a damaged file. Taking in never
takes away: what the file holds and they lack, newer answers above all, stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.progress.arrivals import arrival_of
from quizapp.progress.backup import FOLDER, backups
from quizapp.progress.events import read_event
from quizapp.progress.journal_files import (
    FileRead,
    JournalUnreadable,
    Line,
    files_under,
    sound_lines,
)
from quizapp.progress.salvage import Salvaged, salvage
from quizapp.progress.watching import Parts, Stopped, Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.store import Progress

JOURNAL = "journal"
_SUFFIX = ".sqlite"
_SQLITE = b"SQLite format 3\x00"
_OFFERED = 2048
_FRESHEN_MS = 40


@dataclass(frozen=True, slots=True)
class Found:
    """What one source holds: its events, and how many of them the file did not."""

    path: Path
    events: int
    new: int


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What taking in a source would change, before anything is.

    missing: events that would come back; from_day and to_day: the study days they were written
    on. facts: how many facts they are about. newer: events that only the file has; they stay.
    """

    path: Path
    events: int
    missing: int
    facts: int
    newer: int
    from_day: int | None = None
    to_day: int | None = None


def lines_of(path: Path) -> Iterator[Line]:
    """Every sound event in a file of any kind: a backup or other SQLite file, or a journal's."""
    if _is_database(path):
        yield from salvage(path, Salvaged())
        return
    try:
        yield from sound_lines(FileRead(path))
    except JournalUnreadable:
        return


def _is_database(path: Path) -> bool:
    """By its name too: of a damaged one not even the first bytes need be there."""
    try:
        with path.open("rb") as file:
            return path.suffix == _SUFFIX or file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return path.suffix == _SUFFIX


def sources_beside(progress: Path) -> list[Path]:
    """Where copies of a learner's file lie beside it: the journal's files, then the backups."""
    try:
        journal = files_under(progress.parent / JOURNAL)
    except JournalUnreadable:
        journal = []
    return [*journal, *backups(progress.parent / FOLDER)]


def plan_of(progress: Progress, path: Path) -> RestorePlan:
    """What bringing back everything in `path` would change; nothing is changed."""
    mine = {line.id for line in lines_of(progress.path)}
    theirs: set[bytes] = set()
    days: list[int] = []
    facts: set[str] = set()
    for line in lines_of(path):
        if line.id not in mine and line.id not in theirs:
            event = read_event(line.data)
            days.append(event.day)
            facts.update(progress.changes_of(event).facts)
        theirs.add(line.id)
    return RestorePlan(
        path=path,
        events=len(theirs),
        missing=len(days),
        facts=len(facts),
        newer=len(mine - theirs),
        from_day=min(days, default=None),
        to_day=max(days, default=None),
    )


def bring_back(
    progress: Progress, paths: Iterable[Path], watch: Watch = nobody_watches
) -> list[Found]:
    """Take in every event that these files hold and the learner's does not, sound or at all.

    Raises a ProgressRefused when the file cannot be written, Stopped when `watch` wants no more;
    what was taken in by then stays.
    """
    wanted = list(paths)
    parts = Parts(watch, [1] * len(wanted)) if wanted else None
    found = []
    for path in wanted:
        assert parts is not None
        found.append(_bring_back_one(progress, path, parts.next()))
    while not progress.freshen(_FRESHEN_MS):
        pass
    return found


def _bring_back_one(progress: Progress, path: Path, watch: Watch) -> Found:
    lines, events, new = lines_of(path), 0, 0
    while some := list(islice(lines, _OFFERED)):
        events += len(some)
        new += take_all(progress, some)
        if not watch(events, 2 * events):  # how many follow is not known
            raise Stopped
    watch(1, 1)
    return Found(path, events, new)


def take_all(progress: Progress, lines: list[Line]) -> int:
    """Take these in, in short commits; how many were new or took the place of damaged ones."""
    new = 0
    arrivals = [arrival_of(line) for line in progress.sharing.lacking(lines)]
    while arrivals:
        taken = progress.sharing.take_in(arrivals)
        arrivals = arrivals[taken.lines :]
        new += len(taken.new)
    return new
