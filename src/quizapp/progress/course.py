"""How the memory of one fact came to be what it is: its events, with the state after each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from quizapp.memory.fold import Frame, fold_fact, fold_frame
from quizapp.memory.logged import deck_of
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import MemoryState
from quizapp.progress.events import Event
from quizapp.progress.log import Log


@dataclass(frozen=True, slots=True)
class Turn:
    """An event in the life of a fact. `day` is its study day by corrected clocks.

    is_undone: it was taken back and does not count. after: the memory once it had happened,
    None while nothing was learnt.
    """

    event: Event
    day: int
    is_undone: bool
    after: MemoryState | None


def course_of(fact: str, log: Log) -> tuple[Turn, ...]:
    """The events that name a fact, by its earlier ids too, in the order in which they fold.

    The last state is the one in force. Part of the caller's transaction.
    """
    found = log.history(fact)
    frame = fold_frame(found.bearing.values())
    ordered = sorted(found.own.values(), key=frame.place)
    return tuple(_turns(fact, ordered, frame, log.editions.former(fact)))


def _turns(
    fact: str, ordered: list[Event], frame: Frame, former: Collection[str]
) -> Iterator[Turn]:
    scheduler = standard_scheduler()
    for many, event in enumerate(ordered, 1):
        then = _until(event, fact, frame, is_last=many == len(ordered))
        after = fold_fact(fact, ordered[:many], then, scheduler, former).state
        yield Turn(event, frame.day(event), event.id in frame.void, after)


def _until(event: Event, fact: str, frame: Frame, *, is_last: bool) -> Frame:
    """The frame as it was when an event happened: what became of its whole deck later is left
    out, but not after the last."""
    deck = deck_of(fact)
    about = frame.deck_events.get(deck, ())
    if is_last or not about:
        return frame
    place = frame.place(event)
    early = tuple(one for one in about if frame.place(one) <= place)
    return replace(frame, deck_events={**frame.deck_events, deck: early})
