"""Events on their way into the log, made ready before its file is locked."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.progress.events import DamagedEvent, Event, checked, event_of
from quizapp.progress.journal_files import Line
from quizapp.progress.packing import pack


class Arrival(NamedTuple):
    """A line, the event that its bytes hold, and what stands for them in the file (`packing`);
    no event where they hold none, though they give their id."""

    line: Line
    event: Event | None
    packed: bytes


def arrival_of(line: Line) -> Arrival:
    """A line of a journal, read and packed."""
    try:
        return Arrival(line, event_of(checked(line.data), line.data, line.id), pack(line.data))
    except DamagedEvent:
        return Arrival(line, None, b"")
