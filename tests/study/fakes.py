"""A learner's store in memory, with the fold from nothing as its only way to answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from quizapp.facts.problem import QuizAppError
from quizapp.memory.confusions import Mixed, fold_confusions
from quizapp.memory.fold import FactFold, Folded, fold
from quizapp.memory.forecast import retrievability
from quizapp.memory.frame import fold_frame
from quizapp.memory.logged import LoggedEvent, deck_of, facts_named
from quizapp.memory.moment import Moment
from quizapp.memory.queue import due_day
from quizapp.memory.rating import is_missed
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.course import Turn
from quizapp.progress.editions import Edition
from quizapp.progress.events import Event
from quizapp.progress.latest import LatestAnswer
from quizapp.progress.reports import DayTally, SessionSeen
from quizapp.progress.settings import LearnerSettings

WRITER = "ab" * 16


def tallies_of(
    log: Sequence[LoggedEvent], folded: Folded
) -> dict[tuple[int, str | None], DayTally]:
    """What each study day comes to, by day and deck (None: all), counted the plainest way."""
    frame = folded.frame
    told = [one for one in log if one.kind == "answered" and one.v == 1]
    answers = [one for one in sorted(told, key=frame.place) if one.id not in frame.void]
    sums: defaultdict[tuple[int, str | None], Counter[str]] = defaultdict(Counter)
    seen: set[tuple[int, str]] = set()
    for event in answers:
        day, body = frame.day(event), event.body
        counted = Counter(answers=1, took_ms=body["took_ms"])
        targets = (one for one in body["outcomes"] if one["role"] == "target")
        said: Mapping[str, Any] = next(targets, {})
        counted[("unrated", "again", "hard", "good", "easy")[said.get("rating", 0)]] += 1
        if said:
            is_right = not is_missed(said["grade"], said["credit"])
            if said["grade"] != "blank":
                counted[body["confidence"]] += 1
                counted[f"{body['confidence']}_right"] += is_right
            met_day = folded.of(said["fact"]).met_day
            if (day, said["fact"]) not in seen and met_day is not None and met_day < day:
                counted.update(reviews=1, recalled=int(is_right))
            seen.add((day, said["fact"]))
        for deck in (body["deck"], None):
            sums[day, deck].update(counted)
    return {(day, deck): DayTally(day, **count) for (day, deck), count in sums.items()}


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
        self._prints: dict[str, Collection[str]] = {}

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

    def append_all(
        self, said: Sequence[tuple[str, Mapping[str, Any]]], moment: Moment
    ) -> Sequence[Event]:
        return [self.append(kind, body, moment) for kind, body in said]

    def see(self, _deck: str, _hash: str, edition: Callable[[], Edition]) -> None:
        self._prints.update(edition().prints)

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

    def mixed_up(self, among: Collection[str] | None = None) -> Mapping[str, tuple[Mixed, ...]]:
        facts = self._named() if among is None else among
        return {fact: mixed for fact, mixed in self.confusions(facts).items() if mixed}

    def due(self, day: int, retention: int, deck: str | None = None) -> Mapping[str, int]:
        scheduler, share = standard_scheduler(), retention / 1000
        found = {}
        for fact, one in self.states(self._named()).items():
            is_corrected = one.is_corrected(self._prints.get(fact, (one.print,)))
            due = due_day(fact, one.state, one.status, share, scheduler, is_corrected)
            if due is not None and due <= day and deck in (None, deck_of(fact)):
                found[fact] = due
        return found

    def slipped(self, day: int, retention: int, decks: Iterable[str], many: int) -> list[str]:
        wanted = tuple(decks)
        mine = [fact for fact in self.due(day, retention) if deck_of(fact) in wanted]
        states = {fact: one.state for fact, one in self.states(mine).items()}
        recall = {
            fact: retrievability(state, day, standard_scheduler())
            for fact, state in states.items()
            if state
        }
        return sorted(recall, key=lambda fact: recall[fact])[:many]

    def due_counts(self, day: int, retention: int) -> Mapping[str, int]:
        return Counter(map(deck_of, self.due(day, retention)))

    def answered_on(self, day: int) -> Collection[str]:
        told = (one for one in self.events if (one.kind, one.day) == ("answered", day))
        return {fact for one in told for fact in facts_named(one)}

    def _named(self) -> Collection[str]:
        """The facts of which anything is known."""
        return {fact for event in self.events for fact in facts_named(event)}

    def settings(self) -> LearnerSettings:
        return LearnerSettings.of(fold(self.events).settings)

    def new_facts_met_on(self, day: int) -> frozenset[str]:
        facts = fold(self.events).facts.items()
        return frozenset(fact for fact, one in facts if one.met_day == day)

    def took_ms(self, latest: int) -> Sequence[int]:
        times = [event.body["took_ms"] for event in self.events if event.kind == "answered"]
        return times[::-1][:latest]

    def roll_up(self, first: int, last: int, deck: str | None = None) -> Sequence[DayTally]:
        counts = tallies_of(self.events, fold(self.events))
        return [one for (day, of), one in counts.items() if of == deck and first <= day <= last]

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
