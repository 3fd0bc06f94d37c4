"""Taking the events out of a learner's SQLite file, however broken it is.

First through SQLite, which passes over rows it cannot read; then, where SQLite gives up, by
looking for events in the bytes of the file and of what stands beside it unmerged. An event counts
only when its bytes give its id, so nothing that is wrong can come back.
"""

from __future__ import annotations

import mmap
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from quizapp.progress.events import LONGEST_EVENT, id_of
from quizapp.progress.journal_files import Line
from quizapp.progress.looking import any_text
from quizapp.progress.packing import PACKED_STARTS, unpacked
from quizapp.progress.stored import sound_bytes

_ROWS_AT_ONCE = 500
_FIRST_ROW = -(2**63)
_LAST_ROW = 2**63 - 1
_LONGEST_LEAP = 2**20
_STARTS = re.compile(rb'\{"app":"')
_ENDS = re.compile(rb'"writer":"[0-9a-f]{32}"\}')
_BEFORE_EVENT = 160
"""Bytes between an event's id and its bytes in a row of SQLite, and some to spare."""
UNMERGED = "-wal"


@dataclass(slots=True)
class Salvaged:
    """What was met in one file; filled while its lines are taken.

    wrong: rows whose bytes do not give their id. broken: SQLite could not read all of it.
    """

    lines: int = 0
    wrong: int = 0
    broken: bool = False


def salvage(path: Path, met: Salvaged) -> Iterator[Line]:
    """Every sound event that can be read from a file and its companions; some perhaps twice.

    Nothing is written. A file that is not there gives nothing.
    """
    # First what was not merged yet: SQLite may throw it away when the file itself is broken.
    yield from _in_the_bytes(path.with_name(path.name + UNMERGED))
    for line in _through_sqlite(path, met):
        met.lines += 1
        yield line
    if met.broken or met.wrong:
        yield from _in_the_bytes(path)


def _through_sqlite(path: Path, met: Salvaged) -> Iterator[Line]:
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as reading:
            reading.text_factory = any_text
            yield from _rows(reading, met)
    except sqlite3.Error:
        met.broken = True


def _rows(reading: sqlite3.Connection, met: Salvaged) -> Iterator[Line]:
    """Row by row in order; where a page is broken, on behind it in longer and longer leaps."""
    after, leap = _FIRST_ROW, 1
    while after < _LAST_ROW:
        try:
            rows = reading.execute(
                "SELECT seq, id, data FROM event WHERE seq > ? ORDER BY seq LIMIT ?",
                (after, _ROWS_AT_ONCE if leap == 1 else 1),
            ).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            # A broken page may also hold what sqlite3 fails to quote in its own complaint.
            met.broken = True
            if leap > _LONGEST_LEAP:
                return
            after, leap = max(after, 0) + leap, leap * 2
            continue
        if not rows:
            return
        leap = 1
        for seq, id_, data in rows:
            after = seq
            sound = sound_bytes(data, id_)
            if sound is None:
                met.wrong += 1
            else:
                yield Line(id_, sound)


def _in_the_bytes(path: Path) -> Iterator[Line]:
    """Events that stand whole in the bytes of a file, behind their ids, packed or not."""
    with (
        suppress(OSError, ValueError),  # it is not there, or empty
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pages,
    ):
        for found in _STARTS.finditer(pages):
            line = _event_at(pages, found.start())
            if line is not None:
                yield line
        for found in PACKED_STARTS.finditer(pages):
            piece = pages[found.start() : found.start() + LONGEST_EVENT]
            data = unpacked(piece, then_more=True)
            identity = id_of(data)
            if identity in _before(pages, found.start()):
                yield Line(identity, data)


def _before(pages: mmap.mmap, start: int) -> bytes:
    return pages[max(0, start - _BEFORE_EVENT) : start]


def _event_at(pages: mmap.mmap, start: int) -> Line | None:
    before = _before(pages, start)
    piece = pages[start : start + LONGEST_EVENT]
    for end in _ENDS.finditer(piece):
        data = piece[: end.end()]
        identity = id_of(data)
        if identity in before:
            return Line(identity, data)
        if _STARTS.search(piece, 1, end.end()):
            return None
    return None
