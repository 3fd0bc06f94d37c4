"""The steps that bring a learner's file from one version to the next, and the climb over them.

A step is a small named function with plain SQL of its own: it must still do the same when
`defined.tables` has moved on. Its number is its place in `STEPS`, kept by SQLite as `user_version`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from quizapp.progress.backup import back_up_before_step
from quizapp.progress.connection import APPLICATION_ID, Connection
from quizapp.progress.migrations.version_1 import create_the_log_and_its_caches
from quizapp.progress.migrations.version_2 import keep_days_whole_and_due_by_deck
from quizapp.progress.migrations.version_3 import pack_the_events
from quizapp.progress.refusals import ProgressMissing, ProgressOlder

Step = Callable[[sqlite3.Connection], None]

STEPS: tuple[Step, ...] = (
    create_the_log_and_its_caches,
    keep_days_whole_and_due_by_deck,
    pack_the_events,
)
"""In order. A released step never changes."""
NEWEST = len(STEPS)
PACKED_FROM = 3


def climb(connection: Connection) -> None:
    """Bring an open file to the newest version, each step in its own transaction.

    Before a step that changes anything a backup is made and read back; raises BackupFailed, with
    the file as it was, when that cannot be.

    A file opened for reading is not changed: raises ProgressOlder when it would have to be, or
    ProgressMissing when nothing was ever made in it.
    """
    with connection.telling():
        found = version_of(connection.driver)
    if found < NEWEST and connection.read_only:
        raise ProgressOlder(connection.path) if found else ProgressMissing(connection.path)
    for number, step in enumerate(STEPS[found:], start=found + 1):
        if found:  # in a file that is being made there is nothing yet
            back_up_before_step(connection.path, number, datetime.now().astimezone())
        with connection.writing() as driver:
            step(driver)
            driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            driver.execute(f"PRAGMA user_version = {number}")
    if 0 < found < PACKED_FROM <= NEWEST:
        _give_back_room(connection.driver)


def _give_back_room(driver: sqlite3.Connection) -> None:
    """Make the file as small as what is in it. Where that fails it stays as large as it was."""
    with suppress(sqlite3.Error):
        driver.execute("VACUUM")


def version_of(driver: sqlite3.Connection) -> int:
    """The version of an open file; 0 for a new one."""
    return int(driver.execute("PRAGMA user_version").fetchone()[0])
