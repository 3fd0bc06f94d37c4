"""The tables of a learner's file: the only SQLModel classes, and they never leave this folder.

`event` is the truth. What stands under "found again" only makes it quick to search, and what
stands under "caches" can be dropped: the fold makes the same bytes again. Tables are made by
`migrations`; a test holds the two together.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index, LargeBinary, Table, text
from sqlmodel import Field, SQLModel

NOT_A_PLAIN_ANSWER = "kind <> 'answered' OR v <> 1"
"""All but answers of version 1: few. An index holds them; a query that says so finds it."""
_WITHOUT_ROWID = {"sqlite_with_rowid": False}


def _key() -> Any:
    """SQLite's own row number: unique in one file, never written anywhere else."""
    return Field(default=None, primary_key=True)


def _blob(*, unique: bool = False, nullable: bool = False) -> Any:
    return Field(sa_column=Column(LargeBinary, unique=unique, nullable=nullable))


class EventRow(SQLModel, table=True):
    """One event: its bytes, packed (`packing`), and columns read from them for searching.

    session: where the event belongs to one. target: the event that is undone or redone.
    counts: how a session counts, 0 none, 1 wrong, 2 all, in the events that say so.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("event_by_writer", "writer", "n"),
        Index("event_by_day", "day", "session"),
        Index("event_by_kind", "kind", "v", sqlite_where=text(NOT_A_PLAIN_ANSWER)),
        Index("event_by_counts", "session", "counts", sqlite_where=text("counts IS NOT NULL")),
        Index("event_by_target", "target", sqlite_where=text("target IS NOT NULL")),
    )

    seq: int | None = _key()
    id: bytes = _blob(unique=True)
    v: int
    kind: str
    writer: int = Field(foreign_key="writer.key")
    n: int
    at: int
    offset: int
    day: int
    session: int | None = Field(default=None, foreign_key="session.key")
    target: bytes | None = _blob(nullable=True)
    counts: int | None = None
    data: bytes = _blob()


# Found again: interned names, and which event is about which fact.


class WriterRow(SQLModel, table=True):
    """A writer's 32 hex digits."""

    __tablename__ = "writer"

    key: int | None = _key()
    id: str = Field(unique=True)


class SessionRow(SQLModel, table=True):
    """A session's name."""

    __tablename__ = "session"

    key: int | None = _key()
    id: str = Field(unique=True)


class DeckRow(SQLModel, table=True):
    """A deck's id."""

    __tablename__ = "deck"

    key: int | None = _key()
    id: str = Field(unique=True)


class FactRow(SQLModel, table=True):
    """A fact's id. A deck's id with its colon stands for what is true of the whole deck."""

    __tablename__ = "fact"

    key: int | None = _key()
    deck: int = Field(foreign_key="deck.key", index=True)
    id: str = Field(unique=True)


class EventFactRow(SQLModel, table=True):
    """This event enters the fold of this fact."""

    __tablename__ = "event_fact"
    __table_args__ = (_WITHOUT_ROWID,)

    fact: int = Field(primary_key=True, foreign_key="fact.key")
    seq: int = Field(primary_key=True, foreign_key="event.seq")


# Caches: each row carries the fold's version and a checksum, or a checksum over both.


class MemoryRow(SQLModel, table=True):
    """The fold of a fact, its confusions (JSON, "" for none), the day it was met, when it is due.

    due: the study day from which the fact is due at the retention in `meta`; none when it never
    is. last_day, stability: how long ago, then, its last answer was and how stable its memory
    is, in thousandths of a day. These have a checksum of their own, `due_sum`, which SQLite can
    check; `sum` is over the rest.
    """

    __tablename__ = "memory"
    __table_args__ = (
        Index("memory_by_met_day", "met_day", sqlite_where=text("met_day IS NOT NULL")),
        Index("memory_by_due", "deck", "due", "due_sum", "last_day", "stability"),
    )

    fact: int | None = Field(default=None, primary_key=True, foreign_key="fact.key")
    deck: int = Field(foreign_key="deck.key")
    version: str
    text: str
    confusions: str
    met_day: int | None
    sum: bytes = _blob()
    due: int | None
    last_day: int
    stability: int
    due_sum: int


class TallyRow(SQLModel, table=True):
    """What the answers of a study day in one deck come to; 0 stands for all decks together."""

    __tablename__ = "tally"
    __table_args__ = (Index("tally_by_day", "day"), _WITHOUT_ROWID)

    deck: int = Field(primary_key=True)
    day: int = Field(primary_key=True)
    text: str
    version: str
    sum: bytes = _blob()


class StaleFactRow(SQLModel, table=True):
    """This fact is folded again before it is read."""

    __tablename__ = "stale_fact"

    fact: int | None = Field(default=None, primary_key=True, foreign_key="fact.key")


class StaleDayRow(SQLModel, table=True):
    """This study day is counted again before it is read."""

    __tablename__ = "stale_day"

    day: int | None = _key()


class GlanceRow(SQLModel, table=True):
    """What home shows on a study day before the store is open; `seq` is the newest event then."""

    __tablename__ = "glance"

    day: int | None = _key()
    seq: int
    home: str
    question: str
    sum: bytes = _blob()


class MetaRow(SQLModel, table=True):
    """What this file says of itself, by key: see `quizapp.progress.meta`."""

    __tablename__ = "meta"
    __table_args__ = (_WITHOUT_ROWID,)

    key: str = Field(primary_key=True)
    value: str


def table(row: type[SQLModel]) -> Table:
    """The table behind a row class, for statements."""
    return SQLModel.metadata.tables[str(row.__tablename__)]
