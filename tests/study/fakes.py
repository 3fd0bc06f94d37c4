"""A learner's store in memory, with the fold from nothing as its only way to answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from quizapp.facts.problem import QuizAppError
from quizapp.memory.confusions import Mixed, fold_confusions
from quizapp.memory.fold import FactFold, fold
from quizapp.memory.frame import fold_frame
from quizapp.memory.logged import facts_named
from quizapp.memory.moment import Moment
from quizapp.memory.tally import tally_of
from quizapp.progress.course import Turn
from quizapp.progress.editions import Edition
from quizapp.progress.events import Event
from quizapp.progress.latest import LatestAnswer
from quizapp.progress.reports import DayTally, SessionSeen
from quizapp.progress.settings import LearnerSettings

WRITER = "ab" * 16


def latest_of(event: Event) -> LatestAnswer:
    """An answer as statistics see it."""
    body, said = event.body, event.body["outcomes"][0]
    return LatestAnswer(
        day=event.day,
        deck=body["deck"],
        fact=said["fact"],
        form=body["form"],
        confidence=body["confidence"],
        grade=said["grade"],
        credit=said["credit"],
        rating=said.get("rating", 0),
        took_ms=body["took_ms"],
    )


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

    def see(self, deck: str, hash_: str, edition: Callable[[], Edition]) -> None:
        """The decks of a test never change."""

    def prepare(self, facts: Iterable[str]) -> None:
        """There is nothing to read ahead in memory."""

    def states(self, facts: Iterable[str]) -> Mapping[str, FactFold]:
        folded = fold(self.events)
        return {fact: folded.of(fact) for fact in facts}

    def confusions(self, facts: Iterable[str]) -> Mapping[str, tuple[Mixed, ...]]:
        frame = fold_frame(self.events)
        return {
            fact: fold_confusions(
                fact, (event for event in self.events if fact in facts_named(event)), frame
            )
            for fact in facts
        }

    def mixed_up(self) -> Mapping[str, tuple[Mixed, ...]]:
        named = {fact for event in self.events for fact in facts_named(event)}
        return {fact: mixed for fact, mixed in self.confusions(named).items() if mixed}

    def settings(self) -> LearnerSettings:
        return LearnerSettings.of(fold(self.events).settings)

    def new_facts_met_on(self, day: int) -> frozenset[str]:
        facts = fold(self.events).facts.items()
        return frozenset(fact for fact, one in facts if one.met_day == day)

    def took_ms(self, latest: int) -> Sequence[int]:
        times = [event.body["took_ms"] for event in self.events if event.kind == "answered"]
        return times[::-1][:latest]

    def roll_up(self, first: int, last: int) -> Sequence[DayTally]:
        frame = fold_frame(self.events)
        tallies = [tally_of(event, frame) for event in self.events]
        return [
            DayTally(one.day, one.deck, int(one.rating or 0), 1, one.took_ms)
            for one in tallies
            if one and first <= one.day <= last
        ]

    def last_session(self) -> SessionSeen | None:
        started = [event for event in self.events if event.kind == "session_started"]
        return self._seen(started[-1]) if started else None

    def sessions_for(self, purposes: Collection[str], many: int) -> Sequence[SessionSeen]:
        started = [event for event in self.events if event.kind == "session_started"]
        wanted = [event for event in started if event.body["purpose"] in purposes]
        return [self._seen(event) for event in wanted[::-1][:many]]

    def _seen(self, event: Event) -> SessionSeen:
        frame = fold_frame(self.events)
        body, session = event.body, event.body["session"]
        mine = [one for one in self.events if one.body.get("session") == session]
        return SessionSeen(
            session=session,
            purpose=body["purpose"],
            counts=frame.counts_of(session),
            spec=body["spec"],
            seed=body["seed"],
            started=Moment(event.at, event.offset),
            day=event.day,
            ended=any(one.kind == "session_ended" for one in mine),
            answered=tuple(
                one.body for one in mine if one.kind == "answered" and one.id not in frame.void
            ),
            drafted=tuple(one.body for one in mine if one.kind == "drafted"),
        )

    def latest_answers(self, many: int) -> Sequence[LatestAnswer]:
        void = fold_frame(self.events).void
        answers = [one for one in self.events if one.kind == "answered"]
        return [latest_of(one) for one in answers[: -many - 1 : -1] if one.id not in void]

    def course(self, fact: str) -> Sequence[Turn]:
        named = [one for one in self.events if fact in facts_named(one)]
        void = fold_frame(self.events).void
        return [
            Turn(one, one.day, one.id in void, fold(self.events[: one.n]).of(fact).state)
            for one in named
        ]

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
