"""What the program shows before its store is open: home's first content and the first question.

The app writes it at rest, here it is read with the standard `sqlite3` alone: the store takes a
tenth of a second to import, and a person should not wait for that to see their home.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

_VERSION = 1
_READ = "SELECT seq, home, question, sum FROM glance WHERE day = ?"
_NEWEST = "SELECT coalesce(max(seq), 0) FROM event"
_FORGET = "DELETE FROM glance"
_KEEP = "INSERT INTO glance (day, seq, home, question, sum) VALUES (?, ?, ?, ?, ?)"


class Glance(NamedTuple):
    """What to show on one study day: two JSON texts whose shape belongs to home and to study."""

    day: int
    home: str
    question: str


def read_glance(progress: Path, day: int) -> Glance | None:
    """What was prepared for the study day `day`.

    None when nothing was, when events were written since, or when the row or the file cannot
    be trusted: then the screen waits for the store, which says what is wrong.
    """
    try:
        with closing(sqlite3.connect(_read_only(progress), uri=True)) as connection:
            return _trusted(connection, day)
    except sqlite3.Error:
        return None


def keep_glances(connection: sqlite3.Connection, glances: Iterable[Glance]) -> None:
    """Put these in the place of all that were kept; part of the caller's transaction.

    They hold until the next event: several days may be prepared, so that the first start of
    a day finds its own.
    """
    seq = _newest(connection)
    rows = [(g.day, seq, g.home, g.question, _sum(seq, g)) for g in glances]
    connection.execute(_FORGET)
    connection.executemany(_KEEP, rows)


def _read_only(progress: Path) -> str:
    return progress.absolute().as_uri() + "?mode=ro"


def _trusted(connection: sqlite3.Connection, day: int) -> Glance | None:
    row = connection.execute(_READ, (day,)).fetchone()
    if row is None:
        return None
    seq, home, question, kept_sum = row
    found = Glance(day, home, question)
    is_sound = kept_sum == _sum(seq, found)
    return found if is_sound and seq == _newest(connection) else None


def _newest(connection: sqlite3.Connection) -> int:
    return int(connection.execute(_NEWEST).fetchone()[0])


def _sum(seq: int, glance: Glance) -> bytes:
    content = repr((_VERSION, seq, *glance)).encode()
    return blake2b(content, digest_size=8).digest()
