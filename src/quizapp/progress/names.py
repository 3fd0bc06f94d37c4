"""Long names as short keys of one file: writers, sessions, decks and facts.

Keys never leave the file: two files give the same name different keys.
"""

from __future__ import annotations

import sqlite3

from quizapp.memory.logged import deck_of
from quizapp.progress.statement import Statement
from quizapp.progress.statements import names as sql


class Names:
    """The names of one kind, each with its key; keys seen once are remembered.

    What is remembered may be of a transaction that failed: then the owner calls `forget`.
    """

    def __init__(self, find: Statement, name: Statement, add: Statement) -> None:
        """Names of a kind, by the statements of its table."""
        self._find, self._name, self._add = find, name, add
        self._keys: dict[str, int] = {}

    def find(self, driver: sqlite3.Connection, name: str) -> int | None:
        """The key of a name, or None where the file does not know it."""
        key = self._keys.get(name)
        if key is None:
            row = self._find.one(driver, id=name)
            if row is None:
                return None
            key = self._keys[name] = int(row[0])
        return key

    def name(self, driver: sqlite3.Connection, key: int) -> str:
        """The name of a key of this file."""
        return str(self._name.one(driver, key=key)[0])

    def forget(self) -> None:
        """Remember nothing any more."""
        self._keys.clear()

    def intern(self, driver: sqlite3.Connection, name: str, **more: int) -> int:
        """The key of a name, made when it is new; `more` are its row's other columns."""
        known = self.find(driver, name)
        if known is not None:
            return known
        added = self._add.run(driver, key=None, id=name, **more).lastrowid
        assert added is not None
        self._keys[name] = added
        return added


class AllNames:
    """The four kinds of names of one file."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self.writers = Names(sql.FIND_WRITER, sql.NAME_WRITER, sql.ADD_WRITER)
        self.sessions = Names(sql.FIND_SESSION, sql.NAME_SESSION, sql.ADD_SESSION)
        self.decks = Names(sql.FIND_DECK, sql.NAME_DECK, sql.ADD_DECK)
        self.facts = Names(sql.FIND_FACT, sql.NAME_FACT, sql.ADD_FACT)

    def intern_fact(self, driver: sqlite3.Connection, fact: str) -> int:
        """The key of a fact, made with its deck's when it is new."""
        known = self.facts.find(driver, fact)
        if known is not None:
            return known
        return self.facts.intern(driver, fact, deck=self.decks.intern(driver, deck_of(fact)))

    def forget(self) -> None:
        """Remember nothing any more: a transaction failed."""
        for names in (self.writers, self.sessions, self.decks, self.facts):
            names.forget()
