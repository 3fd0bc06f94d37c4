"""What is kept of the fold of each fact: its memory, its confusions, the day it is due.

Everything here can be made again from the log. A row that is marked stale, that another version
of the fold made, or whose checksum is wrong is never shown: its fact is folded again first.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from quizapp.memory.confusions import Mixed
from quizapp.memory.fold import BLANK, FactFold, Frame, fold_frame
from quizapp.memory.logged import LoggedEvent, deck_of
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.connection import Connection
from quizapp.progress.due import Due
from quizapp.progress.due_rows import count_due, due_rows, keep_due, most_slipped, wrong_due
from quizapp.progress.folding import COLUMNS, FactKeys, due_of, folded, row_of
from quizapp.progress.kept import (
    Kept,
    KeptFold,
    is_trusted,
    met_day_of_row,
    mixed_of_row,
    trusted,
)
from quizapp.progress.kept_counts import KeptCounts
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.settings import LearnerSettings
from quizapp.progress.statements import fold_rows
from quizapp.progress.stored import whole_deck
from quizapp.progress.sums import due_salt


class Caches:
    """The folds of the facts of one open file.

    Methods that say "transaction" work in their caller's; the others begin their own.
    """

    def __init__(self, connection: Connection, log: Log) -> None:
        """The caches of an open file, at the retention they were made for."""
        self._connection = connection
        self._log = log
        self._scheduler = standard_scheduler()
        with connection.reading() as driver:
            kept = get_meta(driver, Meta.RETENTION)
        self._retention = int(kept) if kept else LearnerSettings().retention
        self._salt = due_salt(self._retention)
        # False once none was found: only this file's one writer can mark any.
        self._maybe_stale = True
        self._checked: set[str | None] = set()
        self._folding: dict[str, KeptFold] = {}
        self._changed: set[int] = set()
        self._is_all_changed = False
        self._latest: dict[str, KeptFold] = {}
        self._when_met_otherwise: Callable[[int], None] = _nobody_listens
        self._totals: dict[tuple[int, int], dict[str, int]] = {}
        self._counts = KeptCounts(connection)

    @property
    def retention(self) -> int:
        """For which retention (per mille) the due days are made."""
        return self._retention

    def when_met_otherwise(self, listen: Callable[[int], None]) -> None:
        """Call `listen` with the key of a fact that is kept with another day on which it was
        met than before, in that transaction."""
        self._when_met_otherwise = listen

    # Folding.

    def fold(self, fact: str) -> KeptFold:
        """A fact folded from its events; part of the caller's transaction."""
        history = self._log.history(fact)
        frame = fold_frame(history.bearing.values()) if history.bearing else _PLAIN_FRAME
        return self.folded(fact, history.own, frame)

    def folded(self, fact: str, own: Mapping[bytes, LoggedEvent], frame: Frame) -> KeptFold:
        """A fact folded from the events that name it, and the frame of those or of the log."""
        names = (fact, *self._log.editions.former(fact))
        return folded(names, fact, own.values(), frame, self._scheduler)

    def refold(self, fact: str) -> KeptFold:
        """Fold a fact again and keep the result; part of the caller's transaction."""
        kept = self.fold(fact)
        driver, names = self._connection.driver, self._log.names
        key = names.intern_fact(driver, fact)
        self._changed.add(key)
        self.keep_all([Kept(key, names.decks.intern(driver, deck_of(fact)), fact, kept)])
        self._folding[fact] = kept
        return kept

    def folded_as(self, key: int, deck: int, fact: str, own: Mapping[bytes, LoggedEvent]) -> Kept:
        """A fact of the file folded from the events that stand under its key.

        One with other ids is folded by itself: its events stand under several keys.
        """
        if self._has_other_ids(fact):
            return Kept(key, deck, fact, self.fold(fact))
        return Kept(key, deck, fact, self.folded(fact, own, self._log.frame()))

    def own_events(
        self, fact: str, own: Mapping[bytes, LoggedEvent]
    ) -> Mapping[bytes, LoggedEvent]:
        """The events that fold a fact under whose key `own` stand, by all its ids."""
        return self._log.history(fact).own if self._has_other_ids(fact) else own

    def is_plain(self, fact: Any) -> bool:
        """Whether the events under a fact's own key fold it, and its deck as it was last seen
        says nothing of it."""
        return isinstance(fact, str) and not self._log.editions.says_of(fact)

    def _has_other_ids(self, fact: str) -> bool:
        editions = self._log.editions
        return bool(editions.former(fact)) or editions.now(fact) != fact

    def keep_all(self, folds: Sequence[Kept]) -> None:
        """Keep the folds of facts; part of the caller's transaction."""
        self.keep_rows([self._row_of(one) for one in folds])

    def _row_of(self, one: Kept) -> tuple[Any, ...]:
        due = self._due(one.fact, one.kept.fold)
        return row_of(one.key, one.deck, one.kept, due, self._salt)

    def keep_rows(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Keep the folds of facts as rows (`folding`); part of the caller's transaction."""
        self._totals.clear()
        driver = self._connection.driver
        after = {row[0]: row for row in rows}
        before = fold_rows.BEFORE.all(driver, keys=json.dumps(list(after)), salt=self._salt)
        for key, met_day, *_due in before:
            if met_day != after[key][_MET_DAY]:
                self._when_met_otherwise(key)
        places = [(row[_DECK], row[_DUE]) for row in rows]
        self._counts.move([due for _key, _met, *due in before], places, self._salt)
        fold_rows.KEEP.many(driver, [dict(zip(COLUMNS, row, strict=True)) for row in rows])
        if self._maybe_stale:
            fold_rows.UNMARK.many(driver, [{"fact": key} for key, *_rest in rows])

    def watch(self) -> None:
        """Note from now on which facts change, for `keep_read_before`."""
        self._changed.clear()
        self._is_all_changed = False

    def keep_read_before(self, facts: Sequence[FactKeys], rows: Sequence[tuple[Any, ...]]) -> None:
        """Keep rows that were made of what the file held at any time since `watch`; what changed
        meanwhile is folded again. Part of the caller's transaction."""
        keys = {key for key, _deck, _fact in facts}
        changed = keys if self._is_all_changed else keys & self._changed
        self.keep_rows([row for row in rows if row[0] not in changed])
        if changed:
            self._refold_all([fact for fact in facts if fact[0] in changed])

    def begin(self) -> None:
        """An event is about to be stored: nothing folded before it is taken from memory."""
        self._folding.clear()
        self._latest.clear()
        self._totals.clear()

    def committed(self) -> None:
        """What was folded since `begin` is on disk; it can be read without reading it back."""
        self._latest.update(self._folding)

    def _due(self, fact: str, fold: FactFold) -> Due:
        editions = self._log.editions
        if editions.is_absent(fact):
            return Due.of(None, None)
        is_corrected = editions.is_corrected(fact, fold)
        return due_of(fact, fold, self._retention, self._scheduler, is_corrected=is_corrected)

    # Stale rows.

    def mark(self, facts: Iterable[str], decks: Iterable[str] = ()) -> None:
        """Fold these facts, and all known facts of these decks, before they are read again.

        Part of the caller's transaction.
        """
        self._maybe_stale = True
        self.begin()
        driver, names = self._connection.driver, self._log.names
        keys = [names.intern_fact(driver, fact) for fact in facts]
        self._changed.update(keys)
        fold_rows.MARK.many(driver, [{"fact": key} for key in keys])
        for deck in decks:
            self._is_all_changed = True
            fold_rows.MARK_DECK.run(driver, deck=names.decks.intern(driver, deck))

    def mark_all(self) -> None:
        """Fold every fact before it is read again; part of the caller's transaction."""
        self._maybe_stale = True
        self._is_all_changed = True
        self.begin()
        self._counts.forget()
        fold_rows.MARK_ALL.run(self._connection.driver)

    def freshen(self, until: float = math.inf) -> bool:
        """Fold stale facts again until `time.monotonic()` says `until`. True when none is left.

        Commits are short, some tens of milliseconds, so that an answer never waits long.
        """
        if not self._maybe_stale:
            return True
        while time.monotonic() < until:
            with self._connection.reading() as driver:
                stale = fold_rows.SOME_STALE.all(driver)
            if not stale:
                self._maybe_stale = self._connection.read_only
                return True
            with self._connection.writing():
                self._refold_all(stale)
        return False

    def rest(self, until: float) -> bool:
        """Freshen, and then check every due day, so that nothing that is asked for waits, now
        or when the file is opened next."""
        is_fresh = self.freshen(until)
        if is_fresh and time.monotonic() < until:
            self.check_due()
            if not self._connection.read_only:
                with self._connection.writing():
                    self.keep_counts()
        return is_fresh

    def keep_counts(self) -> None:
        """Keep how many facts are due on each day, when all are right; the caller's transaction."""
        self._counts.keep(self._salt)

    def any_stale(self) -> bool:
        """Whether a fact waits to be folded again."""
        with self._connection.reading() as driver:
            return bool(fold_rows.SOME_STALE.all(driver))

    def _refold_all(self, facts: Sequence[FactKeys]) -> None:
        self.keep_all(self.folded_all(facts))

    def folded_all(self, facts: Sequence[FactKeys]) -> list[Kept]:
        """Facts of the file folded; part of the caller's transaction."""
        told: dict[int, dict[bytes, LoggedEvent]] = {key: {} for key, _deck, _fact in facts}
        for key, _row, event in self._log.told_of(told):
            told[key][event.id] = event
        return [self.folded_as(*fact, told[fact[0]]) for fact in facts]

    # Reading.

    def read(self, facts: Iterable[str]) -> dict[str, KeptFold]:
        """What is known of these facts; of one that no event names, what is true of its deck."""
        found: dict[str, KeptFold] = {}
        wrong: list[str] = []
        with self._connection.reading() as driver:
            for asked in facts:
                fact = self._log.editions.now(asked)
                if fact in self._latest:
                    found[asked] = self._latest[fact]
                    continue
                row = self._row(driver, fact)
                kept = trusted(row) if row else KeptFold(BLANK)
                if kept is None:
                    wrong.append(asked)
                else:
                    found[asked] = kept
        return found | self._mended(wrong)

    def met_days(self, facts: Iterable[str]) -> dict[str, int | None]:
        """The study day on which each of these facts, by its present id, was met."""
        wanted = tuple(facts)
        with self._connection.reading() as driver:
            rows = fold_rows.READ_AMONG.all(driver, facts=json.dumps(wanted))
        found = {fact: met_day_of_row(row) for fact, *row in rows if is_trusted(row)}
        others = self.read(fact for fact in wanted if fact not in found)
        return found | {fact: kept.fold.met_day for fact, kept in others.items()}

    def _row(self, driver: Any, fact: str) -> Any:
        return fold_rows.READ.one(driver, id=fact) or fold_rows.READ.one(
            driver, id=whole_deck(deck_of(fact))
        )

    def _mended(self, facts: list[str]) -> dict[str, KeptFold]:
        if not facts:
            return {}
        with self._connection.writing():
            return {fact: self.refold(self._kept_as(fact)) for fact in facts}

    def _kept_as(self, asked: str) -> str:
        fact = self._log.editions.now(asked)
        known = self._log.names.facts.find(self._connection.driver, fact)
        return whole_deck(deck_of(fact)) if known is None else fact

    def everything(self) -> Iterator[tuple[str, KeptFold | None]]:
        """Every fact and deck an event names, as kept; None where the row cannot be trusted."""
        for fact, row in _every_row(self._connection):
            yield fact, trusted(row)

    def holds(self, key: int, fact: str, folded: KeptFold) -> bool:
        """Whether what is kept of a fact is `folded`. What is stale holds: it is not shown.

        Nothing at all may be kept of a fact of which nothing is to be said, such as one whose
        events belong to its present id. Part of the caller's transaction.
        """
        driver = self._connection.driver
        *row, day, last_day, stability, holds = fold_rows.READ_WITH_DUE.one(
            driver, fact=key, salt=self._salt
        )
        if row[-1] is not None or (row[2] is None and folded == KeptFold(BLANK)):
            return True
        kept = trusted(row)
        due = self._due(fact, folded.fold)
        return kept == folded and holds == 1 and (day, last_day, stability) == due

    def wrong_of(self, folds: Sequence[Kept]) -> list[tuple[int, str]]:
        """Those of some facts, each with its key, of which something else is kept than their
        folds; part of the caller's transaction."""
        keys = json.dumps([one.key for one in folds])
        kept = {row[0]: row for row in fold_rows.ROWS.run(self._connection.driver, keys=keys)}
        return [
            (one.key, one.fact)
            for one in folds
            if kept.get(one.key) != self._row_of(one)
            and not self.holds(one.key, one.fact, one.kept)
        ]

    def met_on(self, day: int) -> frozenset[str]:
        """The facts whose first counted outcome was on a study day."""
        self.freshen()
        with self._connection.reading() as driver:
            facts = [fact for (fact,) in fold_rows.MET_ON.run(driver, day=day)]
        kept = self.read(facts)
        return frozenset(fact for fact in facts if kept[fact].fold.met_day == day)

    def mixed_up(self, among: Collection[str] | None = None) -> dict[str, tuple[Mixed, ...]]:
        """The confusions of every fact that has any, an earlier id's under the present one; or
        only `among` facts of these present ids."""
        self.freshen()
        with self._connection.reading() as driver:
            if among is None:
                rows = fold_rows.MIXED_UP.all(driver)
            else:
                rows = fold_rows.MIXED_UP_AMONG.all(driver, facts=json.dumps(list(among)))
        mine = [(fact, row) for fact, *row in rows if self._log.editions.now(fact) == fact]
        found = {fact: mixed_of_row(row) for fact, row in mine if is_trusted(row)}
        mended = self._mended([fact for fact, _row in mine if fact not in found])
        return found | {fact: kept.confusions for fact, kept in mended.items() if kept.confusions}

    # Due.

    def due(self, day: int, retention: int, deck: str | None) -> dict[str, int]:
        """The facts due on a study day or before it, with the day from which they are."""
        self._made_for(retention, deck)
        rows = self._due_rows(day, deck)
        if not all(holds for _fact, _day, holds in rows):
            self._mend_due(deck)
            rows = self._due_rows(day, deck)
        return {fact: from_day for fact, from_day, _holds in rows}

    def _due_rows(self, day: int, deck: str | None) -> list[Any]:
        with self._connection.reading() as driver:
            return due_rows(driver, day, self._deck_key(deck), self._salt)

    def _deck_key(self, deck: str | None) -> int | None:
        """The key of a deck, one that no deck has where the file does not know it."""
        if deck is None:
            return None
        return self._log.names.decks.find(self._connection.driver, deck) or 0

    def due_counts(self, day: int, retention: int) -> dict[str, int]:
        """How many facts of each deck are due on a study day or before it."""
        # Counted once, until anything is written: only the file's one writer can change it.
        known = self._totals.get((day, retention))
        if known is None and retention == self._retention:
            self.freshen()
            known = self._counts.of(day, self._salt)
        if known is None:
            self._made_for(retention, None)
            with self._connection.reading() as driver:
                known = count_due(driver, day)
        if not self._connection.read_only:
            self._totals[day, retention] = known
        return dict(known)

    def slipped(self, day: int, retention: int, decks: Iterable[str], many: int) -> list[str]:
        """So many of the facts of these decks that are due on a study day or before it, those
        least likely to be recalled; their folds are checked when they are read."""
        wanted = tuple(decks)
        for deck in wanted:
            self._made_for(retention, deck)
        with self._connection.reading() as driver:
            keys = [self._deck_key(deck) or 0 for deck in wanted]
            return most_slipped(driver, day, keys, many)

    def check_due(self) -> None:
        """Fold every fact again whose due day has a wrong checksum; once an open file."""
        if _ALL_DECKS not in self._checked:
            self._mend_due(None)

    def _mend_due(self, deck: str | None) -> None:
        """Fold the facts of a deck, or all, again whose due day has a wrong checksum."""
        with self._connection.reading() as driver:
            wrong = wrong_due(driver, self._deck_key(deck), self._salt)
        self._mended(wrong)
        self._checked.add(_ALL_DECKS if deck is None else deck)

    def _made_for(self, retention: int, deck: str | None) -> None:
        """Have every fact folded, every due day computed for this retention (per mille), and
        those of a deck, or all, checked: a wrong day may hide a fact that is due earlier."""
        self.freshen()
        if retention == self._retention:
            if not self._checked & {_ALL_DECKS, deck}:
                self._mend_due(deck)
            return
        self._totals.clear()
        self._is_all_changed = True
        before = self._retention, self._salt
        self._retention, self._salt = retention, due_salt(retention)
        try:
            with self._connection.writing() as driver:
                keep_due(driver, self._all_due())
                self._counts.forget()
                set_meta(driver, Meta.RETENTION, str(retention))
        except BaseException:
            self._retention, self._salt = before
            raise

    def _all_due(self) -> Iterator[tuple[int, tuple[Any, ...]]]:
        for fact, row in _every_row(self._connection):
            key, deck, *_rest = row
            kept = trusted(row) or self.fold(fact)
            yield key, self._due(fact, kept.fold).columns(key, deck, self._salt)


_ALL_DECKS = ""
_DECK, _MET_DAY, _DUE = map(COLUMNS.index, ("deck", "met_day", "due"))


def _every_row(connection: Connection) -> Iterator[tuple[str, Any]]:
    after = 0
    while True:
        with connection.reading() as driver:
            rows = fold_rows.READ_ALL.all(driver, after=after)
        for fact, *row in rows:
            yield fact, row
        if not rows:
            return
        after = rows[-1][1]


def _nobody_listens(_fact: int) -> None:
    """Nothing is kept that depends on it."""


_PLAIN_FRAME = fold_frame(())
