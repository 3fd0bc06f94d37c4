"""A statement as SQL, run by SQLite's own driver.

Running it through an SQLAlchemy connection costs some 20 µs a statement more, which over the ten
statements of one answer is as much as the disk takes to sync them; and having SQLAlchemy at all
costs half a second at the start. So statements are compiled before (`defined`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any


class Statement:
    """SQL; values are given by name and are never part of the text."""

    __slots__ = ("sql",)

    def __init__(self, sql: str) -> None:
        """The SQL as it is run."""
        self.sql = sql

    def run(self, driver: sqlite3.Connection, **values: Any) -> sqlite3.Cursor:
        """Run it; what it gives is in the cursor."""
        return driver.execute(self.sql, values)

    def all(self, driver: sqlite3.Connection, **values: Any) -> list[Any]:
        """All rows it gives."""
        return self.run(driver, **values).fetchall()

    def one(self, driver: sqlite3.Connection, **values: Any) -> Any:
        """The first row it gives, or None."""
        return self.run(driver, **values).fetchone()

    def many(self, driver: sqlite3.Connection, rows: Iterable[Mapping[str, Any]]) -> int:
        """Run it once a row; how many rows of the table that changed."""
        return driver.executemany(self.sql, rows).rowcount
