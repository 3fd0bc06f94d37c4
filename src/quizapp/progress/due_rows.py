"""On which day each fact is due, as the file keeps it: found by deck and day, checked by SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from heapq import nlargest
from typing import Any

from quizapp.progress.due import COLUMNS
from quizapp.progress.statements import due_rows as sql

_NEW_COLUMNS = tuple(f"new_{name}" for name in COLUMNS)


def keep_due(driver: sqlite3.Connection, rows: Iterable[tuple[int, tuple[Any, ...]]]) -> None:
    """Keep other columns of `Due` for facts that have a row, each by its key."""
    named = (
        {"fact_key": fact, **dict(zip(_NEW_COLUMNS, columns, strict=True))}
        for fact, columns in rows
    )
    sql.KEEP.many(driver, named)


def wrong_due(driver: sqlite3.Connection, deck: int | None, salt: int) -> list[str]:
    """The facts, of a deck or of all, whose due day has a wrong checksum."""
    if deck is None:
        rows = sql.ALL_WRONG.all(driver, salt=salt)
    else:
        rows = sql.WRONG_IN.all(driver, deck=deck, salt=salt)
    return [fact for (fact,) in rows]


def due_rows(driver: sqlite3.Connection, day: int, deck: int | None, salt: int) -> list[Any]:
    """The facts due by a day, of a deck or of all: the id, the day, whether its sum is right."""
    if deck is None:
        return sql.ALL_DUE.all(driver, day=day, salt=salt)
    return sql.DUE_IN.all(driver, day=day, deck=deck, salt=salt)


def count_due(driver: sqlite3.Connection, day: int) -> dict[str, int]:
    """How many facts of each deck are due by a day; decks with none are left out."""
    return {deck: count for deck, count in sql.COUNTS.run(driver, day=day) if count}


def most_slipped(
    driver: sqlite3.Connection, day: int, decks: Iterable[int], many: int
) -> list[str]:
    """So many of the facts due by a day, those least likely to be recalled then, as far as what
    is kept beside the due day says."""
    found: list[Any] = []
    for deck in decks:
        found += sql.SLIPPED_IN.run(driver, deck=deck, day=day, many=many)
    return [fact for _slipped, fact in nlargest(many, found)]
