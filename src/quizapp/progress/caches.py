"""What is kept of the fold of each fact: its memory, its confusions, the day it is due.

Everything here can be made again from the log. A row that is marked stale, that another version
of the fold made, or whose checksum is wrong is never shown: its fact is folded again first.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from quizapp.memory.confusions import Mixed, fold_confusions
from quizapp.memory.fold import BLANK, FactFold, Frame, fold_fact, fold_frame
from quizapp.memory.logged import LoggedEvent, deck_of
from quizapp.memory.queue import due_day
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.connection import Connection
from quizapp.progress.kept import SUMMED, Kept, KeptFold, texts_of, trusted
from quizapp.progress.log import Log
from quizapp.progress.meta import Meta, get_meta, set_meta
from quizapp.progress.settings import LearnerSettings
from quizapp.progress.statement import Statement
from quizapp.progress.steps import RememberedSteps
from quizapp.progress.stored import whole_deck
from quizapp.progress.sums import CACHE_VERSION, due_salt, due_sum, due_sum_holds, row_sum
from quizapp.progress.tables import DeckRow, FactRow, MemoryRow, StaleFactRow, table

_BATCH = 32
_FACT, _DECK = table(FactRow), table(DeckRow)
_MEMORY, _STALE = table(MemoryRow), table(StaleFactRow)
_M = _MEMORY.c

_NEW_ROW = insert(_MEMORY)
# In place, not deleted and made anew: an index whose column keeps its value is not touched.
_KEEP = Statement(
    _NEW_ROW.on_conflict_do_update(
        index_elements=[_M.fact],
        set_={kept.name: kept for kept in _NEW_ROW.excluded if kept.name != "fact"},
    )
)
_KEEP_DUE = Statement(
    update(_MEMORY)
    .where(_M.fact == bindparam("key"))
    .values(due=bindparam("day"), due_sum=bindparam("due_sum"))
)
_MARK = Statement(insert(_STALE).prefix_with("OR IGNORE"))
_MARK_DECK = Statement(
    insert(_STALE)
    .prefix_with("OR IGNORE")
    .from_select(["fact"], select(_FACT.c.key).where(_FACT.c.deck == bindparam("deck")))
)
_MARK_ALL = Statement(
    insert(_STALE).prefix_with("OR IGNORE").from_select(["fact"], select(_FACT.c.key))
)
_UNMARK = Statement(delete(_STALE).where(_STALE.c.fact == bindparam("fact")))
_HOLDS = due_sum_holds(_MEMORY)
_KEPT = (
    _FACT.c.key, _M.deck, _M.version, _M.text, _M.confusions, _M.met_day, _M.sum,
    _STALE.c.fact,
)  # fmt: skip
_KEPT_FROM = _FACT.outerjoin(_MEMORY, _M.fact == _FACT.c.key).outerjoin(
    _STALE, _STALE.c.fact == _FACT.c.key
)
_READ = Statement(select(*_KEPT).select_from(_KEPT_FROM).where(_FACT.c.id == bindparam("id")))
_READ_ALL = Statement(
    select(_FACT.c.id, *_KEPT)
    .select_from(_KEPT_FROM)
    .where(_FACT.c.key > bindparam("after"))
    .order_by(_FACT.c.key)
    .limit(_BATCH)
)
_MIXED_UP = Statement(select(_FACT.c.id, *_KEPT).select_from(_KEPT_FROM).where(_M.confusions != ""))
_READ_WITH_DUE = Statement(
    select(*_KEPT, _M.due, _HOLDS).select_from(_KEPT_FROM).where(_FACT.c.key == bindparam("fact"))
)
_MET_ON = Statement(
    select(_FACT.c.id)
    .join_from(_FACT, _MEMORY, _M.fact == _FACT.c.key)
    .where(_M.met_day == bindparam("day"))
)
_SOME_STALE = Statement(
    select(_FACT.c.key, _FACT.c.deck, _FACT.c.id)
    .join_from(_FACT, _STALE, _STALE.c.fact == _FACT.c.key)
    .limit(_BATCH)
)
_WRONG_DUE = Statement(
    select(_FACT.c.id).join_from(_FACT, _MEMORY, _M.fact == _FACT.c.key).where(_HOLDS == 0)
)
_DUE_FACTS = (
    select(_FACT.c.id, _M.due, _HOLDS)
    .join_from(_FACT, _MEMORY, _M.fact == _FACT.c.key)
    .where(_M.due <= bindparam("day"))
)
_DUE_BY = Statement(_DUE_FACTS)
_DUE_BY_IN = Statement(_DUE_FACTS.where(_M.deck == bindparam("deck")))
_DUE_COUNTS = Statement(
    select(_DECK.c.id, func.count(), func.sum(_HOLDS))
    .join_from(_MEMORY, _DECK, _DECK.c.key == _M.deck)
    .where(_M.due <= bindparam("day"))
    .group_by(_M.deck)
)


class Caches:
    """The folds of the facts of one open file.

    Methods that say "transaction" work in their caller's; the others begin their own.
    """

    def __init__(self, connection: Connection, log: Log) -> None:
        """The caches of an open file, at the retention they were made for."""
        self._connection = connection
        self._log = log
        self._scheduler = RememberedSteps(standard_scheduler())
        with connection.reading() as driver:
            kept = get_meta(driver, Meta.RETENTION)
        self._retention = int(kept) if kept else LearnerSettings().retention
        self._salt = due_salt(self._retention)
        # False once none was found: only this file's one writer can mark any.
        self._maybe_stale = True
        self._due_checked = False
        self._folding: dict[str, KeptFold] = {}
        self._latest: dict[str, KeptFold] = {}
        self._totals: dict[tuple[int, int], dict[str, int]] = {}

    # Folding.

    def fold(self, fact: str) -> KeptFold:
        """A fact folded from its events; part of the caller's transaction."""
        history = self._log.history(fact)
        frame = fold_frame(history.bearing.values()) if history.bearing else _PLAIN_FRAME
        return self.folded(fact, history.own, frame)

    def folded(self, fact: str, own: Mapping[bytes, LoggedEvent], frame: Frame) -> KeptFold:
        """A fact folded from the events that name it, and the frame of those or of the log."""
        former = self._log.editions.former(fact)
        return KeptFold(
            fold_fact(fact, own.values(), frame, self._scheduler, former),
            fold_confusions(fact, own.values(), frame, former),
        )

    def refold(self, fact: str) -> KeptFold:
        """Fold a fact again and keep the result; part of the caller's transaction."""
        kept = self.fold(fact)
        driver, names = self._connection.driver, self._log.names
        key = names.intern_fact(driver, fact)
        self.keep(key, names.decks.intern(driver, deck_of(fact)), fact, kept)
        self._folding[fact] = kept
        return kept

    def keep(self, key: int, deck: int, fact: str, kept: KeptFold) -> None:
        """Keep the fold of a fact; part of the caller's transaction."""
        self.keep_all([Kept(key, deck, fact, kept)])

    def folded_as(self, key: int, deck: int, fact: str, own: Mapping[bytes, LoggedEvent]) -> Kept:
        """A fact of the file folded from the events that stand under its key.

        One with other ids is folded by itself: its events stand under several keys.
        """
        editions = self._log.editions
        if editions.former(fact) or editions.now(fact) != fact:
            return Kept(key, deck, fact, self.fold(fact))
        return Kept(key, deck, fact, self.folded(fact, own, self._log.frame()))

    def keep_all(self, folds: Sequence[Kept]) -> None:
        """Keep the folds of facts; part of the caller's transaction."""
        self._totals.clear()
        driver = self._connection.driver
        _KEEP.many(driver, [self._kept_row(*one) for one in folds])
        if self._maybe_stale:
            _UNMARK.many(driver, [{"fact": key} for key, *_rest in folds])

    def _kept_row(self, key: int, deck: int, fact: str, kept: KeptFold) -> dict[str, Any]:
        said = (key, deck, CACHE_VERSION, *texts_of(kept))
        due = self._due(fact, kept.fold)
        row: dict[str, Any] = dict(zip(SUMMED, said, strict=True))
        row["sum"] = row_sum(*said)
        row["due"], row["due_sum"] = due, due_sum(key, deck, due, self._salt)
        return row

    def begin(self) -> None:
        """An event is about to be stored: nothing folded before it is taken from memory."""
        self._folding.clear()
        self._latest.clear()
        self._totals.clear()

    def committed(self) -> None:
        """What was folded since `begin` is on disk; it can be read without reading it back."""
        self._latest.update(self._folding)

    def _due(self, fact: str, fold: FactFold) -> int | None:
        editions = self._log.editions
        if editions.is_absent(fact):
            return None
        is_corrected = editions.is_corrected(fact, fold)
        share = self._retention / 1000
        return due_day(fact, fold.state, fold.status, share, self._scheduler, is_corrected)

    # Stale rows.

    def mark(self, facts: Iterable[str], decks: Iterable[str] = ()) -> None:
        """Fold these facts, and all known facts of these decks, before they are read again.

        Part of the caller's transaction.
        """
        self._maybe_stale = True
        self.begin()
        driver, names = self._connection.driver, self._log.names
        for fact in facts:
            _MARK.run(driver, fact=names.intern_fact(driver, fact))
        for deck in decks:
            _MARK_DECK.run(driver, deck=names.decks.intern(driver, deck))

    def mark_all(self) -> None:
        """Fold every fact before it is read again; part of the caller's transaction."""
        self._maybe_stale = True
        self.begin()
        _MARK_ALL.run(self._connection.driver)

    def freshen(self, until: float = math.inf) -> bool:
        """Fold stale facts again until `time.monotonic()` says `until`. True when none is left.

        Commits are short, some tens of milliseconds, so that an answer never waits long.
        """
        while time.monotonic() < until:
            with self._connection.reading() as driver:
                stale = _SOME_STALE.all(driver)
            if not stale:
                self._maybe_stale = self._connection.read_only
                return True
            with self._connection.writing():
                self._refold_all(stale)
        return False

    def _refold_all(self, facts: Sequence[tuple[int, int, str]]) -> None:
        told: dict[int, dict[bytes, LoggedEvent]] = {key: {} for key, _deck, _fact in facts}
        for key, _row, event in self._log.told_of(told):
            told[key][event.id] = event
        self.keep_all([self.folded_as(*fact, told[fact[0]]) for fact in facts])

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

    def _row(self, driver: Any, fact: str) -> Any:
        return _READ.one(driver, id=fact) or _READ.one(driver, id=whole_deck(deck_of(fact)))

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
        for fact, row in self._rows():
            yield fact, trusted(row)

    def holds(self, key: int, fact: str, folded: KeptFold) -> bool:
        """Whether what is kept of a fact is `folded`. What is stale holds: it is not shown.

        Nothing at all may be kept of a fact of which nothing is to be said, such as one whose
        events belong to its present id. Part of the caller's transaction.
        """
        driver = self._connection.driver
        *row, due, due_holds = _READ_WITH_DUE.one(driver, fact=key, salt=self._salt)
        if row[-1] is not None or (row[2] is None and folded == KeptFold(BLANK)):
            return True
        kept = trusted(row)
        return kept == folded and (due, due_holds) == (self._due(fact, folded.fold), 1)

    def _rows(self) -> Iterator[tuple[str, Any]]:
        after = 0
        while True:
            with self._connection.reading() as driver:
                rows = _READ_ALL.all(driver, after=after)
            for fact, *row in rows:
                yield fact, row
            if not rows:
                return
            after = rows[-1][1]

    def met_on(self, day: int) -> frozenset[str]:
        """The facts whose first counted outcome was on a study day."""
        self.freshen()
        with self._connection.reading() as driver:
            facts = [fact for (fact,) in _MET_ON.run(driver, day=day)]
        kept = self.read(facts)
        return frozenset(fact for fact in facts if kept[fact].fold.met_day == day)

    def mixed_up(self) -> dict[str, tuple[Mixed, ...]]:
        """The confusions of every fact that has any, an earlier id's under the present one."""
        self.freshen()
        with self._connection.reading() as driver:
            rows = _MIXED_UP.all(driver)
        found = {fact: trusted(row) for fact, *row in rows if self._log.editions.now(fact) == fact}
        found |= self._mended([fact for fact, kept in found.items() if kept is None])
        return {fact: kept.confusions for fact, kept in found.items() if kept and kept.confusions}

    # Due.

    def due(self, day: int, retention: int, deck: str | None) -> dict[str, int]:
        """The facts due on a study day or before it, with the day from which they are."""
        self._made_for(retention)
        rows = self._due_rows(day, deck)
        if not all(holds for _fact, _day, holds in rows):
            self._mend_due()
            rows = self._due_rows(day, deck)
        return {fact: from_day for fact, from_day, _holds in rows}

    def _due_rows(self, day: int, deck: str | None) -> list[Any]:
        with self._connection.reading() as driver:
            if deck is None:
                return _DUE_BY.all(driver, day=day, salt=self._salt)
            key = self._log.names.decks.find(driver, deck)
            return _DUE_BY_IN.all(driver, day=day, deck=key, salt=self._salt)

    def due_counts(self, day: int, retention: int) -> dict[str, int]:
        """How many facts of each deck are due on a study day or before it."""
        # Counted once, until anything is written: only the file's one writer can change it.
        known = self._totals.get((day, retention))
        if known is None:
            known = self._count_due(day, retention)
            if not self._connection.read_only:
                self._totals = {(day, retention): known}
        return dict(known)

    def _count_due(self, day: int, retention: int) -> dict[str, int]:
        self._made_for(retention)
        rows = self._due_totals(day)
        if any(count != holding for _deck, count, holding in rows):
            self._mend_due()
            rows = self._due_totals(day)
        return {deck: count for deck, count, _holding in rows}

    def _due_totals(self, day: int) -> list[Any]:
        with self._connection.reading() as driver:
            return _DUE_COUNTS.all(driver, day=day, salt=self._salt)

    def _mend_due(self) -> None:
        """Fold every fact again whose due day has a wrong checksum."""
        with self._connection.reading() as driver:
            wrong = [fact for (fact,) in _WRONG_DUE.run(driver, salt=self._salt)]
        self._mended(wrong)
        self._due_checked = True

    def _made_for(self, retention: int) -> None:
        """Have every fact folded, and every due day computed for this retention (per mille)."""
        self.freshen()
        if retention == self._retention:
            if not self._due_checked:
                self._mend_due()  # a wrong day may hide a fact from whoever asks for earlier ones
            return
        self._totals.clear()
        before = self._retention, self._salt
        self._retention, self._salt = retention, due_salt(retention)
        try:
            with self._connection.writing() as driver:
                _KEEP_DUE.many(driver, self._all_due())
                set_meta(driver, Meta.RETENTION, str(retention))
        except BaseException:
            self._retention, self._salt = before
            raise

    def _all_due(self) -> Iterator[dict[str, Any]]:
        for fact, row in self._rows():
            key, deck, *_rest = row
            kept = trusted(row) or self.fold(fact)
            day = self._due(fact, kept.fold)
            yield {"key": key, "day": day, "due_sum": due_sum(key, deck, day, self._salt)}


_PLAIN_FRAME = fold_frame(())
