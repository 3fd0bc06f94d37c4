"""Folding a fact of a learner's file, and the row that keeps it: the same in either process."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from quizapp.memory.confusions import confusions_in
from quizapp.memory.fold import FactFold, Frame, fold_course
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.queue import due_day
from quizapp.memory.scheduler import Scheduler
from quizapp.progress.due import Due
from quizapp.progress.kept import SUMMED, KeptFold, texts_of
from quizapp.progress.stored import Told, told_event
from quizapp.progress.sums import CACHE_VERSION, row_sum

FactKeys = tuple[int, int, str]
"""The key of a fact, the key of its deck, its id."""
PER_MILLE = 1000
COLUMNS = (*SUMMED, "sum", "due", "last_day", "stability", "due_sum")
"""Of the `memory` table, in the order of `row_of`."""


def folded(
    names: Collection[str],
    fact: str,
    own: Iterable[LoggedEvent],
    frame: Frame,
    scheduler: Scheduler,
) -> KeptFold:
    """A fact, which the log knows by these names, folded from the events that name it."""
    course = frame.course(fact, own)
    return KeptFold(
        fold_course(names, course, frame, scheduler), confusions_in(names, course, frame)
    )


def due_of(
    fact: str, fold: FactFold, retention: int, scheduler: Scheduler, *, is_corrected: bool = False
) -> Due:
    """When a fact of its deck is due at a retention (per mille)."""
    share = retention / PER_MILLE
    day = due_day(fact, fold.state, fold.status, share, scheduler, is_corrected)
    return Due.of(day, fold.state)


def row_of(key: int, deck: int, kept: KeptFold, due: Due, salt: int) -> tuple[Any, ...]:
    """What is kept of a fact, by the keys of the fact and of its deck: see `COLUMNS`."""
    said = (key, deck, CACHE_VERSION, *texts_of(kept))
    return (*said, row_sum(*said), *due.columns(key, deck, salt))


def told_by_key(rows: Iterable[Any], damaged: set[int]) -> Iterator[tuple[int, int, Told]]:
    """The sound events of rows of key, number, id and bytes: the key, the number, the event.

    One that comes several times is read once; the numbers of others go into `damaged`.
    """
    read: dict[int, Told | None] = {}
    for key, seq, id_, data in rows:
        if seq not in read:
            read[seq] = told_event(data, id_)
        event = read[seq]
        if event is None:
            damaged.add(seq)
        else:
            yield key, seq, event
