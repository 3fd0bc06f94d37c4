"""The second schema: what statistics and the choice of what is asked next are read from."""

from __future__ import annotations

import sqlite3

_SCHEMA = """
DROP TABLE memory;
CREATE TABLE memory (
    fact INTEGER NOT NULL, deck INTEGER NOT NULL, version VARCHAR NOT NULL,
    text VARCHAR NOT NULL, confusions VARCHAR NOT NULL, met_day INTEGER, sum BLOB NOT NULL,
    due INTEGER, last_day INTEGER NOT NULL, stability INTEGER NOT NULL,
    due_sum INTEGER NOT NULL,
    PRIMARY KEY (fact),
    FOREIGN KEY(fact) REFERENCES fact ("key"),
    FOREIGN KEY(deck) REFERENCES deck ("key")
);
CREATE INDEX memory_by_met_day ON memory (met_day) WHERE met_day IS NOT NULL;
CREATE INDEX memory_by_due ON memory (deck, due, due_sum, last_day, stability);
DROP TABLE tally;
CREATE TABLE tally (
    deck INTEGER NOT NULL, day INTEGER NOT NULL, text VARCHAR NOT NULL,
    version VARCHAR NOT NULL, sum BLOB NOT NULL,
    PRIMARY KEY (deck, day)
) WITHOUT ROWID;
CREATE INDEX tally_by_day ON tally (day);
"""


def keep_days_whole_and_due_by_deck(driver: sqlite3.Connection) -> None:
    """From version 1 to 2: both caches begin empty, and the log fills them again.

    Part of the caller's transaction.
    """
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            driver.execute(statement)
