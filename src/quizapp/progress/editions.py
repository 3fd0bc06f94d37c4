"""What was last seen of each installed deck, as far as the log's facts change by it.

The log names facts by the ids they had when they were answered. A later edition of a deck may
have renamed one (`was`), corrected its value, or have it no more. That is no event: it follows
from the deck at hand, is kept beside the log, and a deck that is read again says it again. Only
renames seen once are remembered for good, so that an older edition finds its facts again.
"""

from __future__ import annotations

import json
import sqlite3
from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quizapp.memory.fold import FactFold
from quizapp.memory.logged import deck_of
from quizapp.progress.connection import Connection
from quizapp.progress.statements import editions as sql
from quizapp.progress.statements import meta
from quizapp.progress.sums import row_sum

_PREFIX = "deck "


@dataclass(frozen=True, slots=True)
class Edition:
    """What a learner's file needs to know of a deck as it is now.

    `hash` changes with the deck. `prints` has, for every fact by its id, the fingerprints that
    mean its present value (`Deck.prints_of`); `former` the present id by each earlier one.
    """

    deck: str
    hash: str
    prints: Mapping[str, Collection[str]]
    former: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is kept of an edition.

    links: every rename ever seen, as pairs of ids. now: the present id by earlier ones. absent:
    facts of the log that the deck does not have. prints: of facts whose value was corrected
    since they were learnt, what means their present value.
    """

    hash: str = ""
    links: frozenset[tuple[str, str]] = frozenset()
    now: Mapping[str, str] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    prints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The same as one text with its checksum."""
        said = [self.hash, sorted(self.links), self.now, sorted(self.absent), self.prints]
        text = json.dumps(said, ensure_ascii=False, sort_keys=True)
        return f"{row_sum(text).hex()} {text}"

    @classmethod
    def of_text(cls, kept: str) -> _Seen:
        """What `text` kept; as good as nothing where it is damaged: the deck says it again."""
        kept_sum, _blank, text = kept.partition(" ")
        if row_sum(text).hex() != kept_sum:
            return cls()
        hash_, links, now, absent, prints = json.loads(text)
        return cls(
            hash_,
            frozenset((old, new) for old, new in links),
            now,
            frozenset(absent),
            {fact: tuple(those) for fact, those in prints.items()},
        )


class Editions:
    """The editions of the decks seen by one open file; reads of the file as they are needed."""

    def __init__(self, connection: Connection) -> None:
        """The editions kept in an open file."""
        self._connection = connection
        self._kept: dict[str, _Seen] | None = None
        self._former: dict[str, tuple[str, ...]] = {}
        connection.when_undone(self.forget)

    def forget(self) -> None:
        """Read the file again: a transaction failed."""
        self._kept = None

    def now(self, fact: str) -> str:
        """The present id of a fact that the log may know by an earlier one."""
        seen = self._seen().get(deck_of(fact))
        return seen.now.get(fact, fact) if seen else fact

    def former(self, fact: str) -> tuple[str, ...]:
        """The earlier ids of a fact."""
        self._seen()
        return self._former.get(fact, ())

    def renamed(self) -> dict[str, str]:
        """The present id of every fact that had another, by that."""
        return {old: new for seen in self._seen().values() for old, new in seen.now.items()}

    def says_of(self, fact: str) -> bool:
        """Whether a fact has, or had, another id, is gone, or was given another value."""
        seen = self._seen().get(deck_of(fact))
        if seen is None:
            return False
        is_named = fact in seen.now or fact in seen.absent or fact in seen.prints
        return is_named or fact in self._former

    def is_absent(self, fact: str) -> bool:
        """Whether the deck, as it was last seen, does not have the fact."""
        seen = self._seen().get(deck_of(fact))
        return seen is not None and fact in seen.absent

    def is_corrected(self, fact: str, fold: FactFold) -> bool:
        """Whether the deck gave the fact another value since it was learnt."""
        seen = self._seen().get(deck_of(fact))
        prints = seen.prints.get(fact) if seen else None
        return prints is not None and fold.is_corrected(prints)

    def has(self, deck: str, hash_: str) -> bool:
        """Whether the edition with this hash was the last that was seen of a deck."""
        seen = self._seen().get(deck)
        return seen is not None and seen.hash == hash_

    def take(self, edition: Edition, known: Iterable[str]) -> set[str]:
        """See the names and facts of an edition; `known` are the log's facts of the deck.

        Gives the facts to fold again. Part of the caller's transaction; `finish` follows.
        """
        before, met = self._seen().get(edition.deck, _Seen()), set(known)
        links = before.links | set(edition.former.items())
        now = _present_ids(edition, links, before.now)
        absent = {fact for fact in met if fact not in edition.prints and fact not in now}
        self._keep(edition.deck, _Seen("", links, now, frozenset(absent), before.prints))
        moved = {old: new for old, new in before.now.items() ^ now.items() if old in met}
        heirs = {names[old] for names in (before.now, now) for old in moved if old in names}
        return {*moved, *heirs} | (absent ^ before.absent) | set(before.prints)

    def finish(self, edition: Edition, folds: Mapping[str, FactFold]) -> set[str]:
        """See what was corrected since it was learnt; `folds` are those of the known facts.

        Gives the facts whose due day changes. Part of the caller's transaction.
        """
        before = self._seen()[edition.deck]
        prints = {
            fact: tuple(edition.prints[fact])
            for fact, fold in folds.items()
            if fact in edition.prints and fold.is_corrected(edition.prints[fact])
        }
        seen = _Seen(edition.hash, before.links, before.now, before.absent, prints)
        self._keep(edition.deck, seen)
        return set(prints) | set(before.prints)

    def doubt(self) -> None:
        """Have every deck seen again when it is next read: the log got facts from elsewhere.

        Part of the caller's transaction.
        """
        for deck, seen in list(self._seen().items()):
            if seen.hash:
                self._keep(deck, _Seen("", seen.links, seen.now, seen.absent, seen.prints))

    def _keep(self, deck: str, seen: _Seen) -> None:
        meta.SET.run(self._connection.driver, key=_PREFIX + deck, value=seen.text)
        self._seen()[deck] = seen
        self._index()

    def _seen(self) -> dict[str, _Seen]:
        if self._kept is None:
            with self._connection.reading() as driver:
                self._kept = _read(driver)
            self._index()
        return self._kept

    def _index(self) -> None:
        former: dict[str, list[str]] = {}
        for seen in (self._kept or {}).values():
            for old, new in seen.now.items():
                former.setdefault(new, []).append(old)
        self._former = {fact: tuple(sorted(those)) for fact, those in former.items()}


def damaged_editions(driver: sqlite3.Connection) -> list[str]:
    """The decks of which something is kept that has a wrong checksum."""
    rows = sql.ALL.all(driver, like=f"{_PREFIX}%")
    return [key.removeprefix(_PREFIX) for key, kept in rows if _Seen.of_text(kept).text != kept]


def _read(driver: sqlite3.Connection) -> dict[str, _Seen]:
    rows: list[Any] = sql.ALL.all(driver, like=f"{_PREFIX}%")
    return {key.removeprefix(_PREFIX): _Seen.of_text(kept) for key, kept in rows}


def _present_ids(
    edition: Edition, links: Collection[tuple[str, str]], before: Mapping[str, str]
) -> dict[str, str]:
    """The present id of each id that any rename named and the deck does not have."""
    beside: dict[str, set[str]] = {}
    for old, new in links:
        beside.setdefault(old, set()).add(new)
        beside.setdefault(new, set()).add(old)
    found: dict[str, str] = {}
    for name in beside:
        if name not in edition.prints:
            heir = edition.former.get(name) or _nearest(name, beside, edition.prints)
            heir = heir or before.get(name)
            if heir:
                found[name] = heir
    return found


def _nearest(name: str, beside: Mapping[str, set[str]], present: Collection[str]) -> str | None:
    """The fact of the deck that fewest renames lie between; of several, the first by name."""
    seen, waiting = {name}, deque([name])
    while waiting:
        here = waiting.popleft()
        for other in sorted(beside[here] - seen):
            if other in present:
                return other
            seen.add(other)
            waiting.append(other)
    return None
