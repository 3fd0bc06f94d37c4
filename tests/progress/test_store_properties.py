"""Whatever happens, in whatever order: what is kept is what the fold of all events gives."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quizapp.memory.confusions import Mixed, fold_confusions
from quizapp.memory.fold import Folded, digest, fold
from quizapp.memory.logged import deck_of, facts_named
from quizapp.memory.moment import Moment
from quizapp.memory.queue import due_day
from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.bodies import about_deck, about_fact, clock_body, note_body
from quizapp.progress.events import Event
from quizapp.progress.reports import DayTally
from quizapp.progress.store import Progress
from quizapp.progress.touched import touched_by
from tests.memory.logs import DECKS, FACTS, SESSIONS, an_outcome, answer_body, logs
from tests.progress.files import RETENTION, a_session, moment, opened
from tests.scale import scaled
from tests.study.fakes import tallies_of

EVER = (-(10**6), 10**6)
COMING = [moment().day + later for later in (0, 3, 9, 20, 40)]


def said(progress: Progress, met_days: Iterable[int]) -> tuple[Any, ...]:
    """Everything a file says from what it keeps."""
    return (
        progress.states(FACTS),
        progress.mixed_up(),
        progress.due(EVER[1], RETENTION),
        progress.due_counts(EVER[1], RETENTION),
        [progress.due_counts(day, RETENTION) for day in COMING],
        {day: progress.new_facts_met_on(day) for day in met_days},
        {deck: progress.roll_up(*EVER, deck) for deck in (*DECKS, None)},
        progress.digest(),
    )


def wanted(events: Iterable[Event]) -> tuple[Any, ...]:
    """The same, from nothing but the events."""
    log = list(events)
    folded = fold(log)
    states = {fact: folded.of(fact) for fact in FACTS}
    days = {fact: it.met_day for fact, it in states.items() if it.met_day is not None}
    return (
        states,
        _confusions(log, folded),
        _due(folded),
        _due_by(EVER[1], folded),
        [_due_by(day, folded) for day in COMING],
        {day: frozenset(f for f in days if days[f] == day) for day in days.values()},
        _tallies(log, folded),
        digest(folded),
    )


def assert_same(progress: Progress, log: list[Event]) -> None:
    """What is kept says what the events say."""
    right = wanted(log)
    assert said(progress, right[-3]) == right


def _confusions(log: list[Event], folded: Folded) -> dict[str, tuple[Mixed, ...]]:
    found = {
        fact: fold_confusions(fact, (e for e in log if fact in facts_named(e)), folded.frame)
        for fact in FACTS
    }
    return {fact: mixed for fact, mixed in found.items() if mixed}


def _due(folded: Folded) -> dict[str, int]:
    scheduler = standard_scheduler()
    states = {fact: folded.of(fact) for fact in FACTS}
    days = {
        fact: due_day(fact, it.state, it.status, RETENTION / 1000, scheduler)
        for fact, it in states.items()
    }
    return {fact: day for fact, day in days.items() if day is not None}


def _due_by(by: int, folded: Folded) -> dict[str, int]:
    return dict(Counter(deck_of(fact) for fact, day in _due(folded).items() if day <= by))


def _tallies(log: list[Event], folded: Folded) -> dict[str | None, tuple[DayTally, ...]]:
    counted = sorted(tallies_of(log, folded).items(), key=lambda pair: pair[0][0])
    return {
        deck: tuple(tally for (_day, of), tally in counted if of == deck) for deck in (*DECKS, None)
    }


def take_in(progress: Progress, event: Event) -> None:
    """Store an event of any writer, as a merge will: what it touches becomes stale."""
    with progress._connection.writing():
        if progress._log.put(event):
            progress._log.forget()
            touched = touched_by(event, progress._log)
            progress._tallies.mark(touched.days)
            progress._caches.mark(touched.facts, touched.decks)


@settings(max_examples=scaled(15, 400))
@given(log=logs(longest=18), chance=st.randoms(use_true_random=False))
def test_events_of_several_writers_in_any_order_give_what_their_fold_gives(
    log: list[Event], chance: Any
) -> None:
    """Looked at after every event, so that whatever is kept too long is seen."""
    chance.shuffle(log)
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as progress:
        assert progress.freshen(10_000)
        for so_far, event in enumerate(log, start=1):
            take_in(progress, event)
            assert_same(progress, log[:so_far])
        for event in log:
            take_in(progress, event)
        assert_same(progress, log)
        assert set(progress.ids()) == {event.id for event in log}
        report = progress.verify()
        faults = (report.damaged, report.misfiled, report.wrong_facts, report.wrong_days)
        assert not any(faults)


class Learner(RuleBasedStateMachine):
    """One learner at one computer: answers, takes back, recounts, suspends, closes, comes back."""

    facts = st.sampled_from(FACTS)
    ratings = st.sampled_from([None, *Rating])

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.progress = opened(Path(self.folder.name))
        self.log: list[Event] = []
        self.now = moment()

    @initialize(counts=st.sampled_from(["all", "wrong", "none"]))
    def start(self, counts: str) -> None:
        self.append("session_started", a_session(SESSIONS[0], counts))

    def append(self, kind: str, body: dict[str, Any]) -> None:
        self.now = self.now.plus(60_000)
        self.log.append(self.progress.append(kind, body, self.now))

    @rule(fact=facts, rating=ratings, session=st.sampled_from(SESSIONS), prepared=st.booleans())
    def answer(self, fact: str, rating: Rating | None, session: str, prepared: bool) -> None:
        other = next(one for one in FACTS if one != fact)
        outcomes = [an_outcome(rating, fact), an_outcome(None, other, role="context")]
        if prepared:
            self.progress.prepare((fact, other))
        self.append("answered", answer_body(outcomes, session=session))

    @precondition(lambda self: self.log)
    @rule(data=st.data(), kind=st.sampled_from(["undone", "undone", "redone"]))
    def decide(self, data: st.DataObject, kind: str) -> None:
        event = data.draw(st.sampled_from(self.log))
        self.append(kind, {"event": event.id.hex()})

    @rule(session=st.sampled_from(SESSIONS), counts=st.sampled_from(["all", "wrong", "none"]))
    def recount(self, session: str, counts: str) -> None:
        self.append("session_recounted", {"session": session, "counts": counts})

    @rule(
        kind=st.sampled_from(["suspended", "resumed", "known", "reset"]),
        about=st.one_of(
            facts.map(about_fact),
            st.sampled_from(DECKS).map(about_deck),
        ),
    )
    def say(self, kind: str, about: dict[str, Any]) -> None:
        self.append(kind, about)

    @rule(fact=facts, days=st.integers(1, 30))
    def postpone(self, fact: str, days: int) -> None:
        self.append("postponed", {**about_fact(fact), "until": self.now.day + days})

    @rule(fact=facts)
    def note(self, fact: str) -> None:
        self.append("noted", note_body(fact, "east coast"))

    @rule(first=st.integers(1, 8), many=st.integers(0, 8), days=st.integers(-3, 3))
    def mend_the_clock(self, first: int, many: int, days: int) -> None:
        self.append("clock_was_wrong", clock_body(self.progress.writer, first, first + many, days))

    @rule(days=st.integers(0, 9), minutes=st.integers(0, 90))
    def wait(self, days: int, minutes: int) -> None:
        self.now = Moment(self.now.plus((days * 1440 + minutes) * 60_000).at, 0)

    @rule()
    def come_back(self) -> None:
        self.progress.close()
        self.progress = opened(Path(self.folder.name))

    @rule()
    def rest(self) -> None:
        self.progress.freshen(10_000)

    @invariant()
    def what_is_kept_is_what_the_events_say(self) -> None:
        assert_same(self.progress, self.log)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.progress.ids() == tuple(event.id for event in self.log)
        assert [event.n for event in self.log] == list(range(1, len(self.log) + 1))

    def teardown(self) -> None:
        report = self.progress.verify()
        self.progress.close()
        self.folder.cleanup()
        assert report.is_clean


TestLearner = Learner.TestCase
TestLearner.settings = settings(
    max_examples=scaled(8, 200), stateful_step_count=scaled(14, 40), deadline=None
)
