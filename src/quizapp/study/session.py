"""A session: facts come one by one as questions, and every answer is kept before the next."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quizapp.facts.deck import Deck
from quizapp.memory.drill import Drill, drill_of, next_fact
from quizapp.memory.fold import BLANK, FactFold
from quizapp.memory.moment import Moment
from quizapp.memory.queue import due_day
from quizapp.memory.rating import Rating, rate
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.bodies import event_body, session_body
from quizapp.questions import grade
from quizapp.questions.question import Given, Marked, Question
from quizapp.questions.terms import Confidence
from quizapp.study.desk import Desk
from quizapp.study.picking import SEED_BITS, pick_question, seed_of
from quizapp.study.record import as_text, body_of, outcomes
from quizapp.study.results import Row, Summary, by_use

MOST_MISSES = 4
"""A fact missed so often in one sitting is left for tomorrow: more of it teaches nothing today."""
LONGEST_ANSWER_MS = 3_600_000
MS_PER_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that waits for its answer. `number` counts from 1 within the session.

    `is_new` says that the fact was never answered before, `is_again` that it was missed today.
    `minutes_left` is what the rest of the session will take.
    """

    question: Question
    number: int
    deck_title: str
    is_new: bool
    is_again: bool
    minutes_left: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer came to; it is on disk. `event` is the event's id in hex.

    `interval` is in days until the fact is due, `interval_before` the one that led to this
    answer (None for a new fact). `comes_back` says that it will be asked again in this session.
    """

    event: str
    given: Given
    confidence: Confidence
    marked: Marked
    rating: Rating
    interval: int
    interval_before: int | None
    comes_back: bool


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a session stands: what waits, what is asked and was known of it, what was answered."""

    queue: tuple[str, ...]
    drills: tuple[Drill, ...] = ()
    asked: Asked | None = None
    known: FactFold = BLANK
    answered: Answered | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Draft:
    """A question made for a fact (None when it gives none), and what was known of the fact."""

    fact: str
    count: int
    fold: FactFold
    question: Question | None


@dataclass(slots=True)
class _Step:
    """One answer, with where the session stood before and after it."""

    before: _Position
    after: _Position
    row: Row
    took_ms: int
    event: bytes = field(repr=False)


class Session:
    """One sitting of a learner. Begin it with `Session.begin`; `asked` is None when it is over."""

    def __init__(self, desk: Desk, decks: Sequence[Deck], limit: int | None, seed: int) -> None:
        self._desk = desk
        self._decks = {deck.id: deck for deck in decks}
        self._limit = limit
        self._seed = seed
        self._id = secrets.token_hex(16)
        self._is_started = False
        self._steps: list[_Step] = []
        self._taken_back: list[_Step] = []
        self._ready: _Draft | None = None
        self._pace = desk.pace()
        self._shown_at = desk.clock.now().at
        queue = desk.queue(decks, desk.clock.now().day, seed)
        self._at = self._ask(_Position(queue.facts, queue.drills))

    @classmethod
    def begin(
        cls,
        desk: Desk,
        decks: Sequence[str] = (),
        limit: int | None = None,
        seed: int | None = None,
    ) -> Session:
        """A session over these decks (all by default) with its first question asked.

        `limit` is the most questions it asks; a `seed` draws the same questions again.
        Raises QuizAppError when a deck cannot be used.
        """
        drawn = secrets.randbits(SEED_BITS) if seed is None else seed
        return cls(desk, desk.decks(decks), limit, drawn)

    @property
    def asked(self) -> Asked | None:
        """The question that waits for an answer, or was just answered; None at the end."""
        return self._at.asked

    @property
    def answered(self) -> Answered | None:
        """The answer to the present question, once it was given."""
        return self._at.answered

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._steps)

    def deck_of(self, question: Question) -> Deck:
        """The deck a question was made from."""
        return self._decks[question.deck]

    def answer(self, given: Given, confidence: Confidence) -> Answered:
        """Grade an answer to the present question and keep it; it is on disk when this returns.

        Raises QuizAppError when it could not be kept: then nothing has changed, and the same
        answer can be given again.
        """
        asked, now = self._at.asked, self._desk.clock.now()
        if asked is None or self._at.answered is not None:
            raise ValueError("there is no question that waits for an answer")
        question, deck = asked.question, self._decks[asked.question.deck]
        marked = grade(deck, question, given)
        fold = self._at.known
        before = {**self._desk.progress.states(question.facts[1:]), question.target: fold}
        rating = rate(marked.grade, marked.credit, confidence, question.rung, fold.state is None)
        took = min(max(0, now.at - self._shown_at), LONGEST_ANSWER_MS)
        due = {one for one in question.facts if self._is_due(one, before[one], now.day)}
        said = outcomes(deck, question, marked, rating, confidence, due)
        body = body_of(deck, question, given, confidence, took, said, session=self._id)
        self._start(now)
        event = self._desk.progress.append("answered", body, now)
        after = self._desk.progress.states((question.target,))[question.target]
        drill = self._drill(question.target, after, now.day)
        answered = Answered(
            event=event.id.hex(),
            given=given,
            confidence=confidence,
            marked=marked,
            rating=rating,
            interval=self._days_until_due(question.target, after, now.day) or 0,
            interval_before=self._interval(question.target, fold),
            comes_back=drill is not None,
        )
        self._keep(asked, answered, drill, event.id, took)
        return answered

    def prepare(self) -> None:
        """Make the next question while the present one is read; for when nothing else is to do.

        Without it the next question is made when it is asked for, and is the same.
        """
        at = self._at
        if at.asked is None or at.answered is not None or self._ready is not None:
            return
        now = self._desk.clock.now()
        fact = next_fact(at.queue, _aged(at.drills), now.at)
        if fact is not None:
            self._ready = self._draft(fact, at.count, now.day)
            self._desk.progress.prepare((*at.asked.question.facts, fact))

    def advance(self) -> Asked | None:
        """Ask the next question; None when the session is over."""
        if self._at.answered is not None:
            self._at = self._ask(replace(self._at, asked=None, answered=None))
        return self._at.asked

    def take_back(self) -> bool:
        """Take back the latest answer and its effect, and ask its question again."""
        if not self._steps:
            return False
        step = self._steps[-1]
        self._desk.progress.append("undone", event_body(step.event), self._desk.clock.now())
        self._taken_back.append(self._steps.pop())
        self._ready = None
        self._at = step.before
        self._shown_at = self._desk.clock.now().at
        return True

    def put_back(self) -> bool:
        """Give the answer that was taken back last once more."""
        if not self._taken_back:
            return False
        step = self._taken_back[-1]
        self._desk.progress.append("redone", event_body(step.event), self._desk.clock.now())
        self._steps.append(self._taken_back.pop())
        self._ready = None
        self._at = step.after
        return True

    def end(self) -> Summary:
        """Close the session and say how it went. Nothing is lost where this is never called."""
        now = self._desk.clock.now()
        if self._is_started:
            self._desk.progress.append("session_ended", {"session": self._id}, now)
            self._is_started = False
        rows = [step.row for step in self._steps]
        took = sum(step.took_ms for step in self._steps)
        met = sum(
            step.before.asked is not None and step.before.asked.is_new for step in self._steps
        )
        return Summary(
            rows=by_use(rows),
            minutes=max(1, round(took / MS_PER_MINUTE)) if rows else 0,
            met=met,
            due_tomorrow=len(self._desk.due_on(now.day + 1)),
        )

    def _start(self, now: Moment) -> None:
        """Write that the session began, at its first answer: only looking at one is none."""
        if not self._is_started:
            spec = {"decks": list(self._decks), "limit": self._limit or 0}
            body = session_body(self._id, "study", "all", spec, self._seed)
            self._desk.progress.append("session_started", body, now)
            self._is_started = True

    def _ask(self, at: _Position) -> _Position:
        """The position with the next question asked; facts that give none are passed over."""
        now = self._desk.clock.now()
        while self._limit is None or at.count < self._limit:
            fact = next_fact(at.queue, at.drills, now.at)
            if fact is None:
                break
            draft = self._drafted(fact, at.count, now.day)
            at = _without(at, fact)
            if draft.question is not None:
                self._shown_at = now.at
                return self._shown(at, draft.question, draft.fold, now.day)
        return replace(at, asked=None)

    def _drafted(self, fact: str, count: int, day: int) -> _Draft:
        """The draft that was prepared, where it is of this fact and still fits; else a new one."""
        ready, self._ready = self._ready, None
        answered = self._steps[-1].row.question.facts if self._steps else ()
        if ready and (ready.fact, ready.count) == (fact, count) and fact not in answered:
            return ready
        return self._draft(fact, count, day)

    def _draft(self, fact: str, count: int, day: int) -> _Draft:
        deck = self._decks[fact.partition(":")[0]]
        fold = self._desk.progress.states((fact,))[fact]
        seed = seed_of(self._seed, "question", day, count, fact)
        return _Draft(fact, count, fold, pick_question(deck, deck.facts[fact], fold.state, seed))

    def _shown(self, at: _Position, question: Question, fold: FactFold, day: int) -> _Position:
        asked = Asked(
            question=question,
            number=at.count + 1,
            deck_title=self._decks[question.deck].title,
            is_new=fold.state is None,
            is_again=drill_of(question.target, fold.state, day) is not None,
            minutes_left=self._minutes_left(at),
        )
        return replace(at, asked=asked, known=fold, count=at.count + 1)

    def _minutes_left(self, at: _Position) -> int:
        waiting = len(at.drills) + 1 + len(at.queue)
        if self._limit is not None:
            waiting = min(waiting, self._limit - at.count)
        return max(1, round(waiting * self._pace / 60))

    def _is_due(self, fact: str, fold: FactFold, today: int) -> bool:
        day = self._due_day(fact, fold)
        return day is not None and day <= today

    def _due_day(self, fact: str, fold: FactFold) -> int | None:
        retention = self._desk.progress.settings().retention_share
        return due_day(fact, fold.state, fold.status, retention, standard_scheduler())

    def _days_until_due(self, fact: str, fold: FactFold, today: int) -> int | None:
        day = self._due_day(fact, fold)
        return max(1, day - today) if day is not None else None

    def _interval(self, fact: str, fold: FactFold) -> int | None:
        """Days from the last answer to the day the fact is due; None for a new fact."""
        day = self._due_day(fact, fold)
        return day - fold.state.last_day if day is not None and fold.state else None

    def _drill(self, fact: str, fold: FactFold, day: int) -> Drill | None:
        drill = drill_of(fact, fold.state, day)
        return drill if drill is not None and drill.misses < MOST_MISSES else None

    def _keep(
        self, asked: Asked, answered: Answered, drill: Drill | None, event: bytes, took: int
    ) -> None:
        """Go on to the position after an answer, and remember the way back."""
        before = self._at
        drills = _aged(before.drills) + ((drill,) if drill else ())
        self._at = _Position(
            before.queue, drills, before.asked, before.known, answered, before.count
        )
        said = as_text(asked.question, answered.given)
        row = Row(asked.question, said, answered.confidence, answered.marked)
        self._steps.append(_Step(before, self._at, row, took, event))
        self._taken_back.clear()


def _aged(drills: tuple[Drill, ...]) -> tuple[Drill, ...]:
    """The drills after one more question of another fact."""
    return tuple(Drill(drill.fact, drill.misses, drill.at, drill.others + 1) for drill in drills)


def _without(at: _Position, fact: str) -> _Position:
    return replace(
        at,
        queue=tuple(one for one in at.queue if one != fact),
        drills=tuple(drill for drill in at.drills if drill.fact != fact),
    )
