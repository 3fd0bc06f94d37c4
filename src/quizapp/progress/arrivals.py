"""Events on their way into the log, made ready before its file is locked."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

from quizapp.progress.events import DamagedEvent, Event, checked, event_of
from quizapp.progress.journal_files import Line
from quizapp.progress.packing import pack
from quizapp.progress.second_process import SecondProcess, SecondProcessLost


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


class Arriving:
    """Lines made ready in the order in which they are given: by the second process, if there is
    one, while the first stores what came before.

    A source that is stopped leaves what waits, and nothing more may be given then.
    """

    def __init__(self, process: SecondProcess | None) -> None:
        """Nothing waits."""
        self._process = process
        self._given: deque[Sequence[Line]] = deque()

    @property
    def waits(self) -> int:
        """How many times `take` gives something."""
        return len(self._given)

    def give(self, lines: Sequence[Line]) -> None:
        """Have some lines made ready."""
        self._given.append(lines)
        if self._process:
            try:
                self._process.ask("ready", [line.data for line in lines])
            except SecondProcessLost:
                self._process = None

    def take(self) -> list[Arrival]:
        """The lines that were given first of all, ready."""
        lines = self._given.popleft()
        if self._process:
            try:
                return list(map(_arrival, lines, self._process.answer()))
            except SecondProcessLost:
                self._process = None
        return [arrival_of(line) for line in lines]


def _arrival(line: Line, ready: tuple[dict[str, Any] | None, bytes]) -> Arrival:
    fields, packed = ready
    event = None if fields is None else event_of(fields, line.data, line.id)
    return Arrival(line, event, packed)
