"""On which day each fact is due, as the file keeps it: found by deck and day, checked by SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from heapq import nlargest
from typing import Any

from sqlalchemy import bindparam, func, select, update

from quizapp.progress.due_sums import due_sum_holds
from quizapp.progress.statement import Statement
from quizapp.progress.tables import DeckRow, FactRow, MemoryRow, table

_COLUMNS = ("due", "last_day", "stability", "due_sum")
_NEW_COLUMNS = tuple(f"new_{name}" for name in _COLUMNS)
_FACT, _DECK, _MEMORY = table(FactRow), table(DeckRow), table(MemoryRow)
_M = _MEMORY.c
_OF_DECK = _M.deck == bindparam("deck")
_BY_DAY = _M.due <= bindparam("day")
_HOLDS = due_sum_holds(_MEMORY)
_WITH_FACT = _MEMORY.join(_FACT, _FACT.c.key == _M.fact)

_KEEP = Statement(
    update(_MEMORY)
    .where(_M.fact == bindparam("fact_key"))
    .values({name: bindparam(f"new_{name}") for name in _COLUMNS})
)
_WRONG = select(_FACT.c.id).select_from(_WITH_FACT).where(_HOLDS == 0)
_ALL_WRONG, _WRONG_IN = Statement(_WRONG), Statement(_WRONG.where(_OF_DECK))
_DUE = select(_FACT.c.id, _M.due, _HOLDS).select_from(_WITH_FACT).where(_BY_DAY)
_ALL_DUE, _DUE_IN = Statement(_DUE), Statement(_DUE.where(_OF_DECK))
_COUNT_IN = select(func.count()).where(_M.deck == _DECK.c.key, _BY_DAY).scalar_subquery()
_COUNTS = Statement(select(_DECK.c.id, _COUNT_IN))
# Recall falls with the days since the last answer over the stability, whatever the parameters.
_SLIPPED = (bindparam("day") - _M.last_day) * 1.0 / _M.stability
_MOST_SLIPPED = (
    select(_M.fact, _SLIPPED.label("slipped"))
    .where(_OF_DECK, _BY_DAY)
    .order_by(_SLIPPED.desc())
    .limit(bindparam("many"))
    .subquery()
)
_SLIPPED_IN = Statement(
    select(_MOST_SLIPPED.c.slipped, _FACT.c.id).join_from(
        _MOST_SLIPPED, _FACT, _FACT.c.key == _MOST_SLIPPED.c.fact
    )
)


def keep_due(driver: sqlite3.Connection, rows: Iterable[tuple[int, tuple[Any, ...]]]) -> None:
    """Keep other columns of `Due` for facts that have a row, each by its key."""
    named = (
        {"fact_key": fact, **dict(zip(_NEW_COLUMNS, columns, strict=True))}
        for fact, columns in rows
    )
    _KEEP.many(driver, named)


def wrong_due(driver: sqlite3.Connection, deck: int | None, salt: int) -> list[str]:
    """The facts, of a deck or of all, whose due day has a wrong checksum."""
    if deck is None:
        rows = _ALL_WRONG.all(driver, salt=salt)
    else:
        rows = _WRONG_IN.all(driver, deck=deck, salt=salt)
    return [fact for (fact,) in rows]


def due_rows(driver: sqlite3.Connection, day: int, deck: int | None, salt: int) -> list[Any]:
    """The facts due by a day, of a deck or of all: the id, the day, whether its sum is right."""
    if deck is None:
        return _ALL_DUE.all(driver, day=day, salt=salt)
    return _DUE_IN.all(driver, day=day, deck=deck, salt=salt)


def count_due(driver: sqlite3.Connection, day: int) -> dict[str, int]:
    """How many facts of each deck are due by a day; decks with none are left out."""
    return {deck: count for deck, count in _COUNTS.run(driver, day=day) if count}


def most_slipped(
    driver: sqlite3.Connection, day: int, decks: Iterable[int], many: int
) -> list[str]:
    """So many of the facts due by a day, those least likely to be recalled then, as far as what
    is kept beside the due day says."""
    found: list[Any] = []
    for deck in decks:
        found += _SLIPPED_IN.run(driver, deck=deck, day=day, many=many)
    return [fact for _slipped, fact in nlargest(many, found)]
