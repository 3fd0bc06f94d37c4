"""Older copies of a learner's file: made while it is open, read back before an older one goes.

A copy is made with SQLite's backup interface (a plain copy of a live file may be torn) and is
one file without companions. Kept are the newest of each of the last days, weeks and months, and
the last few made before the file was brought to a newer version.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.looking import look_into
from quizapp.progress.second_process import (
    FromTheEnd,
    SecondProcess,
    SecondProcessLost,
    second_process,
)
from quizapp.progress.stored import sound_bytes
from quizapp.progress.watching import Parts, Stopped, Watch, nobody_watches

FOLDER = "backups"
DAYS, WEEKS, MONTHS, STEPS = 7, 5, 24, 3
"""How many of each are kept."""
_PAGES_AT_ONCE = 4096
_ROWS_AT_ONCE = 5_000
_ROWS = "SELECT coalesce(min(seq), 1), coalesce(max(seq), 0) FROM event"
_NEWEST = "SELECT coalesce(max(seq), 0) FROM event"
_STORED = (
    "SELECT seq, id, data FROM event WHERE seq BETWEEN :first AND :last "
    f"ORDER BY seq LIMIT {_ROWS_AT_ONCE}"
)
_NAME = re.compile(r"(?:before-version-\d+-)?(\d{4}-\d{2}-\d{2})-(\d{6})\.sqlite")
_BEFORE = "before-version-"


class BackupFailed(QuizAppError):
    """No copy could be made, or the one that was made is not what was copied."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            phrase("No backup could be made at {path} ({reason}).", path=path, reason=reason),
            phrase("Your progress and every older backup are as they were."),
            phrase("Look whether the disk is there and has room, then try again."),
        )
        self.path = path


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was read back: how many events it holds, how many of those are damaged."""

    path: Path
    events: int
    damaged: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether every event in it gives its id."""
        return self.damaged == 0


def make_backup(
    progress: Path, folder: Path, now: datetime, watch: Watch = nobody_watches
) -> Backup:
    """Copy a learner's file into `folder`, read the copy back, let older ones go.

    `now` is the local time. Where the copy holds damaged events no older one goes: it may hold
    them sound. Raises BackupFailed, or Stopped when `watch` wants no more; then nothing changed.
    """
    made = _made(progress, folder / f"{_stamp(now)}.sqlite", watch)
    if made.is_sound:
        _let_go(folder)
    return made


def back_up_before_step(progress: Path, version: int, now: datetime) -> Backup:
    """Copy a learner's file before it is brought to `version`. Raises BackupFailed."""
    folder = progress.parent / FOLDER
    name = f"{_BEFORE}{version}-{_stamp(now)}.sqlite"
    return _made(progress, folder / name, nobody_watches)


def backups(folder: Path) -> tuple[Path, ...]:
    """The backups in a folder, newest first."""
    try:
        found = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return ()
    return tuple(sorted(found, key=_when, reverse=True))


def day_of(backup: Path) -> date:
    """The local day on which a backup was made."""
    return date.fromisoformat(_when(backup)[0])


def _when(backup: Path) -> tuple[str, str]:
    named = _NAME.fullmatch(backup.name)
    assert named is not None
    return named[1], named[2]


def _stamp(now: datetime) -> str:
    return f"{now:%Y-%m-%d-%H%M%S}"


def _made(progress: Path, target: Path, watch: Watch) -> Backup:
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    parts = Parts(watch, (1, 3))
    try:
        target.parent.mkdir(exist_ok=True)
        try:
            wanted = _copy(progress, beside, parts.next())
            events, damaged = _read_back(beside, wanted, parts.next())
            _sync(beside)
            os.replace(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except sqlite3.Error as error:
        raise BackupFailed(target, str(error)) from error
    except OSError as error:
        raise BackupFailed(target, error.strerror or str(error)) from error
    return Backup(target, events, damaged)


def _copy(progress: Path, target: Path, watch: Watch) -> int:
    """Copy page by page; how many events there were."""
    address = f"{progress.absolute().as_uri()}?mode=ro"

    def tell(_status: int, remaining: int, total: int) -> None:
        if not watch(total - remaining, total):
            raise Stopped

    with (
        closing(sqlite3.connect(address, uri=True)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        # One transaction for both: what is written meanwhile is in neither.
        source.execute("BEGIN")
        (events,) = source.execute("SELECT count(*) FROM event").fetchone()
        copy.execute("PRAGMA synchronous = OFF")  # it is synced once, when it is whole
        source.backup(copy, pages=_PAGES_AT_ONCE, progress=tell)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without companions
        return int(events)


def _read_back(copy: Path, wanted: int, watch: Watch) -> tuple[int, int]:
    """Hash every event of a copy: how many there are, and how many do not give their id.

    Raises sqlite3.Error where SQLite finds the copy broken or it holds fewer events.
    """
    with second_process(wanted) as process, suppress(SecondProcessLost):
        return _hashed(copy, wanted, watch, process)
    return _hashed(copy, wanted, watch, None)


def _hashed(
    copy: Path, wanted: int, watch: Watch, process: SecondProcess | None
) -> tuple[int, int]:
    """Hash what stands in the copy: from the first row on, and from the last on by the second
    process. Raises SecondProcessLost where there is one, and all is to be done without."""
    seen = damaged = 0
    with closing(look_into(copy)) as reading:
        first, last = reading.execute(_ROWS).fetchone()
        beside = _HashingBeside(process, copy, last) if process and last < 2 * wanted else None
        said = [row[0] for row in reading.execute("PRAGMA quick_check(1)")]
        if said != ["ok"]:
            raise sqlite3.DatabaseError(said[0])
        after = first - 1
        while after < last or (beside and beside.waits):
            if beside:
                beside.go_on(after, is_last=after >= last)
                last = beside.last
            rows = reading.execute(_STORED, {"first": after + 1, "last": last}).fetchall()
            seen += len(rows)
            damaged += sum(sound_bytes(data, id_) is None for _seq, id_, data in rows)
            after = rows[-1][0] if rows else max(after, last)
            if not watch(seen + (beside.seen if beside else 0), wanted):
                raise Stopped
        if beside:
            seen, damaged = seen + beside.seen, damaged + beside.damaged
    if seen != wanted:
        raise sqlite3.DatabaseError(f"it holds {seen} of {wanted} events")
    return seen, damaged


class _HashingBeside(FromTheEnd):
    """The second process at a copy: how many events it has seen, and how many are damaged."""

    def __init__(self, process: SecondProcess, copy: Path, last: int) -> None:
        self.seen = self.damaged = 0
        sql = {"newest": _NEWEST, "stored": _STORED}
        process.ask("look", str(copy.absolute()), sql, False)
        if process.answer() != last:
            raise SecondProcessLost
        super().__init__(process, "hash", last, _ROWS_AT_ONCE)

    def _take(self, answer: Any) -> None:
        seen, damaged = answer
        self.seen += seen
        self.damaged += damaged


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _let_go(folder: Path) -> None:
    """Take away what is neither the newest of a recent day, week or month nor before a step."""
    all_of_them = backups(folder)
    steps = [path for path in all_of_them if path.name.startswith(_BEFORE)]
    plain = [path for path in all_of_them if path not in steps]
    kept = {
        *steps[:STEPS],
        *_newest_of(plain, "%Y-%m-%d", DAYS),
        *_newest_of(plain, "%G-%V", WEEKS),
        *_newest_of(plain, "%Y-%m", MONTHS),
    }
    for path in all_of_them:
        if path not in kept:
            path.unlink(missing_ok=True)


def _newest_of(backups_: Iterable[Path], span: str, many: int) -> list[Path]:
    """The newest of each of so many spans of time, from the newest; they come newest first."""
    newest: dict[str, Path] = {}
    for path in backups_:
        newest.setdefault(format(day_of(path), span), path)
    return list(newest.values())[:many]
