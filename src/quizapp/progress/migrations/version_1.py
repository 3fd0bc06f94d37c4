"""The first schema."""

from __future__ import annotations

import sqlite3

_SCHEMA = """
CREATE TABLE meta (
    "key" VARCHAR NOT NULL, value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
) WITHOUT ROWID;
CREATE TABLE writer (
    "key" INTEGER NOT NULL, id VARCHAR NOT NULL,
    PRIMARY KEY ("key"), UNIQUE (id)
);
CREATE TABLE session (
    "key" INTEGER NOT NULL, id VARCHAR NOT NULL,
    PRIMARY KEY ("key"), UNIQUE (id)
);
CREATE TABLE deck (
    "key" INTEGER NOT NULL, id VARCHAR NOT NULL,
    PRIMARY KEY ("key"), UNIQUE (id)
);
CREATE TABLE fact (
    "key" INTEGER NOT NULL, deck INTEGER NOT NULL, id VARCHAR NOT NULL,
    PRIMARY KEY ("key"), UNIQUE (id),
    FOREIGN KEY(deck) REFERENCES deck ("key")
);
CREATE INDEX ix_fact_deck ON fact (deck);
CREATE TABLE event (
    seq INTEGER NOT NULL, id BLOB NOT NULL, v INTEGER NOT NULL, kind VARCHAR NOT NULL,
    writer INTEGER NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL,
    "offset" INTEGER NOT NULL, day INTEGER NOT NULL,
    session INTEGER, target BLOB, counts INTEGER, data BLOB NOT NULL,
    PRIMARY KEY (seq), UNIQUE (id),
    FOREIGN KEY(writer) REFERENCES writer ("key"),
    FOREIGN KEY(session) REFERENCES session ("key")
);
CREATE INDEX event_by_writer ON event (writer, n);
CREATE INDEX event_by_day ON event (day, session);
CREATE INDEX event_by_kind ON event (kind, v) WHERE kind <> 'answered' OR v <> 1;
CREATE INDEX event_by_counts ON event (session, counts) WHERE counts IS NOT NULL;
CREATE INDEX event_by_target ON event (target) WHERE target IS NOT NULL;
CREATE TABLE event_fact (
    fact INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (fact, seq),
    FOREIGN KEY(fact) REFERENCES fact ("key"),
    FOREIGN KEY(seq) REFERENCES event (seq)
) WITHOUT ROWID;
CREATE TABLE memory (
    fact INTEGER NOT NULL, deck INTEGER NOT NULL, version VARCHAR NOT NULL,
    text VARCHAR NOT NULL, confusions VARCHAR NOT NULL, met_day INTEGER, sum BLOB NOT NULL,
    due INTEGER, due_sum INTEGER NOT NULL,
    PRIMARY KEY (fact),
    FOREIGN KEY(fact) REFERENCES fact ("key"),
    FOREIGN KEY(deck) REFERENCES deck ("key")
);
CREATE INDEX memory_by_met_day ON memory (met_day) WHERE met_day IS NOT NULL;
CREATE INDEX memory_by_due ON memory (due, deck, due_sum);
CREATE TABLE tally (
    day INTEGER NOT NULL, deck INTEGER NOT NULL, rating INTEGER NOT NULL,
    answers INTEGER NOT NULL, took_ms INTEGER NOT NULL,
    version VARCHAR NOT NULL, sum BLOB NOT NULL,
    PRIMARY KEY (day, deck, rating),
    FOREIGN KEY(deck) REFERENCES deck ("key")
) WITHOUT ROWID;
CREATE TABLE stale_fact (
    fact INTEGER NOT NULL,
    PRIMARY KEY (fact),
    FOREIGN KEY(fact) REFERENCES fact ("key")
);
CREATE TABLE stale_day (
    day INTEGER NOT NULL,
    PRIMARY KEY (day)
);
CREATE TABLE glance (
    day INTEGER NOT NULL, seq INTEGER NOT NULL, home VARCHAR NOT NULL,
    question VARCHAR NOT NULL, sum BLOB NOT NULL,
    PRIMARY KEY (day)
);
"""


def create_the_log_and_its_caches(driver: sqlite3.Connection) -> None:
    """From an empty file to version 1; part of the caller's transaction."""
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            driver.execute(statement)
