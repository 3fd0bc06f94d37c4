"""The clock of the program: the machine's own, or one that was set to try another day."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Protocol

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import Moment


class Clock(Protocol):
    """Anything that can say what moment it is."""

    def now(self) -> Moment:
        """The present moment, with the local offset."""
        ...


class SystemClock:
    """The machine's clock and time zone."""

    def now(self) -> Moment:
        """The present moment by the machine."""
        return Moment.of(datetime.now().astimezone())


class ShiftedClock:
    """A clock set to another moment that goes on from there at the usual pace.

    It runs on the monotonic clock, so the machine's own date is never moved or asked.
    """

    def __init__(self, start: Moment) -> None:
        self._start = start
        self._began = time.monotonic()

    def now(self) -> Moment:
        """The moment it was set to, plus the time since."""
        return self._start.plus(round((time.monotonic() - self._began) * 1000))


def clock_for(written: str | None) -> Clock:
    """The machine's clock, or one set to `written` (ISO 8601 with offset).

    Raises QuizAppError when the text is no such moment.
    """
    if written is None:
        return SystemClock()
    return ShiftedClock(read_moment(written))


def read_moment(written: str) -> Moment:
    """The moment of an ISO 8601 text with offset.

    Raises QuizAppError with an example when it is none.
    """
    try:
        return Moment.of(datetime.fromisoformat(written.replace("Z", "+00:00")))
    except ValueError as error:
        raise QuizAppError(
            phrase("“{text}” is not a moment that can be used: {why}.", text=written, why=error),
            phrase("Nothing was changed."),
            phrase("Write it like 2026-11-22T18:30:00+09:00."),
        ) from error
