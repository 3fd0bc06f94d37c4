"""What an update of a deck does to what a learner's file keeps of its facts."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from quizapp.progress.alone import alone
from quizapp.progress.caches import Caches
from quizapp.progress.connection import Connection
from quizapp.progress.editions import Edition
from quizapp.progress.log import Log


@dataclass(frozen=True, slots=True)
class DeckHistory:
    """What the log holds of a deck, installed or not: its facts and how many were answered."""

    deck: str
    facts: int
    learnt: int


class DeckChanges:
    """The decks of one open file: what was seen of them, and what follows for its facts."""

    def __init__(
        self, connection: Connection, log: Log, caches: Caches, one_at_a_time: threading.RLock
    ) -> None:
        """Part of an open file, whose lock is `one_at_a_time`."""
        self.one_at_a_time = one_at_a_time
        self._connection = connection
        self._log = log
        self._caches = caches

    @alone
    def has_seen(self, deck: str, hash_: str) -> bool:
        """Whether this was the last edition seen of a deck; costs nothing the second time."""
        return self._log.editions.has(deck, hash_)

    @alone
    def take(self, edition: Edition) -> frozenset[str]:
        """See a deck as it is now; the facts whose fold or due day may have changed.

        Renamed facts keep what was learnt under their earlier ids, facts that are gone rest, and
        facts whose value was corrected since they were learnt are due at once. Stopped anywhere
        in between, it is done again when the deck is next seen. Raises a ProgressRefused.
        """
        if self._log.editions.has(edition.deck, edition.hash):
            return frozenset()
        with self._connection.writing():
            known = self._log.known_facts(edition.deck)
            moved = self._log.editions.take(edition, known)
            self._log.forget()
            self._caches.mark(moved)
        present = set(map(self._log.editions.now, known))
        folds = {fact: kept.fold for fact, kept in self._caches.read(present).items()}
        with self._connection.writing():
            due = self._log.editions.finish(edition, folds)
            self._caches.mark(due)
        return frozenset(moved | due)

    @alone
    def history(self, deck: str) -> DeckHistory:
        """What the log holds of a deck."""
        with self._connection.reading():
            known = self._log.known_facts(deck)
        present = set(map(self._log.editions.now, known))
        folds = self._caches.read(present).values()
        return DeckHistory(deck, len(present), sum(one.fold.state is not None for one in folds))
