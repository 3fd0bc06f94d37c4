"""What a learner's file says of itself: a few texts by key."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from quizapp.progress.statements import meta as sql


class Meta(StrEnum):
    """The keys.

    writer: 32 hex digits of whoever writes here now. fold: the version the caches were made
    with. retention: per mille, what the due days were computed for. clock: when the learner
    last said that the clock is right, as "at offset row" (UTC ms, minutes, newest row then).
    journal: how far the journal has come (`second_copy`). folder: what was read of the
    Progress folder (`shared_folder`). Both are JSON. due: how many facts are due on the coming
    days (`kept_counts`).
    """

    WRITER = "writer"
    FOLD = "fold"
    RETENTION = "retention"
    CLOCK = "clock"
    JOURNAL = "journal"
    FOLDER = "folder"
    DUE = "due"


def get_meta(driver: sqlite3.Connection, key: Meta) -> str | None:
    """What the file says under a key, or None."""
    row = sql.GET.one(driver, key=key.value)
    return None if row is None else str(row[0])


def set_meta(driver: sqlite3.Connection, key: Meta, value: str) -> None:
    """Say it; part of the caller's transaction."""
    sql.SET.run(driver, key=key.value, value=value)
