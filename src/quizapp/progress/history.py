"""What happened to one fact: every event that names it, undone or not, for whoever looks back."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.memory.fold import fold_frame
from quizapp.progress.events import Event
from quizapp.progress.log import Log


@dataclass(frozen=True, slots=True)
class Happened:
    """An event in the life of a fact. `day` is its study day by corrected clocks.

    is_undone: it was taken back and does not count; `Progress.redo` brings it back.
    """

    event: Event
    day: int
    is_undone: bool


def history_of(fact: str, log: Log) -> tuple[Happened, ...]:
    """The events that name a fact, by its earlier ids too, in the order in which they fold.

    Part of the caller's transaction.
    """
    found = log.history(fact)
    frame = fold_frame(found.bearing.values())
    ordered = sorted(found.own.values(), key=frame.place)
    return tuple(Happened(event, frame.day(event), event.id in frame.void) for event in ordered)
