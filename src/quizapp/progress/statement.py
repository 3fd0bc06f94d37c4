"""A statement of SQLAlchemy Core, turned into SQL once and run by SQLite's own driver.

Running it through an SQLAlchemy connection costs some 20 µs a statement more, which over the ten
statements of one answer is as much as the disk takes to sync them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.dialects.sqlite import dialect

_NAMED = dialect(paramstyle="named")


class Statement:
    """SQL made once; values are given by name and are never part of the text."""

    __slots__ = ("_constants", "sql")

    def __init__(self, clause: ClauseElement) -> None:
        """Compile the clause. Values it already holds are kept and bound at every run."""
        compiled = clause.compile(dialect=_NAMED)
        self.sql = str(compiled)
        self._constants = {k: v for k, v in compiled.params.items() if v is not None}

    @property
    def plain(self) -> tuple[str, dict[str, Any]]:
        """The SQL, and the values it already holds: for who runs it without this class."""
        return self.sql, self._constants

    def run(self, driver: sqlite3.Connection, **values: Any) -> sqlite3.Cursor:
        """Run it; what it gives is in the cursor."""
        if self._constants:
            values.update(self._constants)
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
