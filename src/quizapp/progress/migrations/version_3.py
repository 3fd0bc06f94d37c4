"""The third schema: the tables of the second; the bytes of events lie packed."""

from __future__ import annotations

import sqlite3

from quizapp.progress.packing import pack


def pack_the_events(driver: sqlite3.Connection) -> None:
    """From version 2 to 3; part of the caller's transaction.

    What is no text of an event stays as it is, so that a damaged one can still be told as such.
    """
    driver.create_function("quizapp_pack", 1, pack, deterministic=True)
    driver.execute("UPDATE event SET data = quizapp_pack(data) WHERE typeof(data) = 'blob'")
