"""The checksum over a due day (`sums`), as SQLite checks it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, FromClause, bindparam, func

from quizapp.progress.sums import (
    DAY_ZERO,
    OF_DAY,
    OF_DECK,
    OF_FACT,
    OF_LAST_DAY,
    OF_STABILITY,
    PRIME,
)


def due_sum_holds(memory: FromClause) -> ColumnElement[Any]:
    """1 where a row's `due_sum` is right, else 0; the salt is given as `salt`."""
    row = memory.c
    shifted = func.coalesce(row.due + DAY_ZERO, 0)
    slipped = row.last_day * OF_LAST_DAY + row.stability * OF_STABILITY
    total = row.fact * OF_FACT + row.deck * OF_DECK + shifted * OF_DAY + slipped + bindparam("salt")
    return func.coalesce(total % PRIME == row.due_sum, 0)
