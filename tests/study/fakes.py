"""A learner's store in memory, with the fold from nothing as its only way to answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quizapp.facts.problem import QuizAppError
from quizapp.memory.fold import FactFold, fold
from quizapp.memory.frame import fold_frame
from quizapp.memory.moment import Moment
from quizapp.memory.tally import tally_of
from quizapp.progress.events import Event

WRITER = "ab" * 16


class MemoryProgress:
    """Keeps events in a list. `refuses` makes the next writes fail, as a full disk does."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.refuses = False

    def append(self, kind: str, body: Mapping[str, Any], moment: Moment) -> Event:
        if self.refuses:
            raise QuizAppError("The disk is full.", "No answer is lost.", "Make room.")
        event = Event(
            v=1,
            kind=kind,
            writer=WRITER,
            n=len(self.events) + 1,
            at=moment.at,
            offset=moment.offset,
            day=moment.day,
            app="test",
            body=dict(body),
        )
        self.events.append(event)
        return event

    def folds(self, facts: Iterable[str]) -> Mapping[str, FactFold]:
        folded = fold(self.events)
        return {fact: folded.of(fact) for fact in facts}

    def settings(self) -> Mapping[str, Any]:
        return fold(self.events).settings

    def new_facts_met_on(self, day: int) -> int:
        return sum(one.met_day == day for one in fold(self.events).facts.values())

    def latest_times(self, count: int) -> Sequence[int]:
        times = [event.body["took_ms"] for event in self.events if event.kind == "answered"]
        return times[::-1][:count]

    def work_on(self, day: int) -> tuple[int, int]:
        frame = fold_frame(self.events)
        tallies = [tally_of(event, frame) for event in self.events]
        mine = [tally.took_ms for tally in tallies if tally and tally.day == day]
        return len(mine), sum(mine)

    def last_session(self) -> None:
        return None

    def kinds(self) -> list[str]:
        """The kinds of all events, in order."""
        return [event.kind for event in self.events]


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment

    def now(self) -> Moment:
        return self.moment

    def go_on(self, seconds: float = 0, days: int = 0) -> None:
        self.moment = self.moment.plus(round(seconds * 1000) + days * 86_400_000)
