"""A session: facts come one by one as questions, and every answer is kept before the next."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from quizapp.facts.deck import Deck
from quizapp.memory.drill import drill_of, next_fact
from quizapp.memory.fold import FactFold
from quizapp.memory.logged import deck_of
from quizapp.memory.moment import Moment
from quizapp.memory.rating import rate
from quizapp.progress.bodies import event_body, session_body
from quizapp.questions.question import FULL_CREDIT, Given, Marked, Question
from quizapp.questions.terms import Confidence, Grade
from quizapp.study.asked import Asked
from quizapp.study.desk import Desk, is_corrected
from quizapp.study.drafting import LOOK_AHEAD, Draft, Drafter
from quizapp.study.guesses import Guess, guesses_at
from quizapp.study.marking import is_spelled, mark
from quizapp.study.picking import SEED_BITS
from quizapp.study.purpose import Purpose
from quizapp.study.record import Answer, as_text, body_of
from quizapp.study.reporting import Report
from quizapp.study.results import Row, Summary, by_use
from quizapp.study.spacing import days_until_due, drill_left, interval_before
from quizapp.study.standing import Answered, Position, Step, aged, without

__all__ = ["Answered", "Asked", "Session"]

LONGEST_ANSWER_MS = 3_600_000
MS_PER_MINUTE = 60_000


class Session:
    """One sitting of a learner. Begin it with `Session.begin`; `asked` is None when it is over."""

    def __init__(
        self,
        desk: Desk,
        decks: Sequence[Deck],
        limit: int | None,
        seed: int,
        only: Sequence[str],
        purpose: Purpose,
    ) -> None:
        self._desk = desk
        self._decks = {deck.id: deck for deck in decks}
        self._limit = limit
        self._seed = seed
        self._only = tuple(only)
        self._purpose = purpose
        self._id = secrets.token_hex(16)
        self._is_started = False
        self._steps: list[Step] = []
        self._taken_back: list[Step] = []
        self._ready: Draft | None = None
        self._ready_after = 0  # so many answers
        self._drafter = Drafter(desk, self._decks, seed, ahead=1 if only else LOOK_AHEAD)
        self._pace = desk.pace()
        self._shown_at = desk.clock.now().at
        self._at = self._ask(self._beginning())

    @classmethod
    def begin(
        cls,
        desk: Desk,
        decks: Sequence[str] = (),
        limit: int | None = None,
        seed: int | None = None,
        only: Sequence[str] = (),
        purpose: Purpose = Purpose.STUDY,
    ) -> Session:
        """A session over these decks (all by default) with its first question asked.

        `limit` is the most questions it asks; a `seed` draws the same questions again. With
        `only`, it asks exactly these facts in this order, due or not; those that no deck has
        (any longer) or that give no question are passed over.
        Raises QuizAppError when a deck cannot be used.
        """
        drawn = secrets.randbits(SEED_BITS) if seed is None else seed
        wanted = decks or tuple(dict.fromkeys(map(deck_of, only)))
        return cls(desk, desk.decks(wanted), limit, drawn, only, purpose)

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
        marked = self.expected(given)
        took = min(max(0, now.at - self._shown_at), LONGEST_ANSWER_MS)
        event = self._append(self._at, given, confidence, marked, took)
        return self._keep(self._at, given, confidence, marked, took, (event,))

    def expected(self, given: Given) -> Marked:
        """What an answer to the present question would be worth. Nothing is written."""
        if self._at.asked is None:
            raise ValueError("there is no question")
        question = self._at.asked.question
        return mark(self._decks[question.deck], question, given, self._at.known.spellings)

    @property
    def can_be_right(self) -> bool:
        """Whether the latest answer was typed and not taken for right, so that the learner may
        know better."""
        if not self._steps:
            return False
        row = self._steps[-1].row
        return is_spelled(row.question, row.given) and row.marked.grade != Grade.RIGHT

    def accept_spelling(self) -> Answered:
        """Take what was typed for right, now and from now on ("I was right").

        The answer is written once more, as right, and the one before is taken back; both ways
        are undone together. Where the next question is asked already, it stays.
        Raises QuizAppError when that could not be kept.
        """
        if not self.can_be_right:
            raise ValueError("there is no typed answer that could have been right")
        step, progress, at = self._steps[-1], self._desk.progress, self._at
        row, now = step.row, self._desk.clock.now()
        body = {"fact": row.question.target, "text": row.given.strip()}
        spelling = progress.append("spelling_accepted", body, now).id
        marked = Marked(Grade.RIGHT, FULL_CREDIT)
        event = self._append(step.before, row.given, row.confidence, marked, step.took_ms)
        for earlier in step.events:
            progress.append("undone", event_body(earlier), now)
        self._steps.pop()
        self._ready = None
        answered = self._keep(
            step.before, row.given, row.confidence, marked, step.took_ms, (event, spelling)
        )
        if at.answered is None:
            self._at = without(at, row.question.target)
        return answered

    def earlier_guesses(self) -> tuple[Guess, ...]:
        """Where the present place was put on the map before; nothing while it is still asked."""
        at = self._at
        if at.asked is None or at.answered is None:
            return ()
        question = at.asked.question
        deck, progress = self._decks[question.deck], self._desk.progress
        return guesses_at(progress, deck, question.target, but=at.answered.event)

    def report(self, words: str, *, answer: bool = False, notes: bool = False) -> Report:
        """A report on the present question for its author; answer and notes only if wanted."""
        asked = self._at.asked
        if asked is None:
            raise ValueError("there is no question to report")
        told = self._at.known.notes if notes else ()
        return Report(
            self._decks[asked.question.deck],
            asked.question,
            words,
            self._at.answered if answer else None,
            tuple(note.text for note in told),
        )

    def _append(
        self, at: Position, given: Given, confidence: Confidence, marked: Marked, took: int
    ) -> bytes:
        """Write an answer; the event's id."""
        assert at.asked is not None
        question, now = at.asked.question, self._desk.clock.now()
        answer = Answer(self._decks[question.deck], question, given, confidence, marked, took)
        body = body_of(self._desk.progress, answer, at.known, now.day, self._id)
        said = [*self._start(), ("answered", body)]
        event = self._desk.progress.append_all(said, now)[-1].id
        self._is_started = True
        return event

    def prepare(self) -> None:
        """Make the next question ahead; for when nothing else is to do.

        While a question waits, the one after an answer that is right; once it was answered,
        another where that one fits no more. Without it the next question is made when it is
        asked for, and is the same.
        """
        at, now = self._at, self._desk.clock.now()
        if at.asked is None or at.count == self._limit:
            return
        is_open = at.answered is None
        fact = next_fact(at.queue, aged(at.drills) if is_open else at.drills, now.at)
        if fact is None or (self._ready is not None and (is_open or self._is_ready(at, fact))):
            return
        self._ready, self._ready_after = self._draft(at, fact, now.day), len(self._steps)
        self._desk.progress.prepare((*at.asked.question.facts, self._ready.fact))

    @property
    def upcoming(self) -> Question | None:
        """The question that was made ahead, where it is what would be asked now."""
        at, ready = self._at, self._ready
        if ready is None or at.answered is None:
            return None
        fact = next_fact(at.queue, at.drills, self._desk.clock.now().at)
        return ready.question if fact is not None and self._is_ready(at, fact) else None

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
        self._append_each("undone", step)
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
        self._append_each("redone", step)
        self._steps.append(self._taken_back.pop())
        self._ready = None
        self._at = step.after
        return True

    def _append_each(self, kind: str, step: Step) -> None:
        said = [(kind, event_body(event)) for event in step.events]
        self._desk.progress.append_all(said, self._desk.clock.now())

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

    def _start(self) -> list[tuple[str, dict[str, Any]]]:
        """That the session began, said with its first answer: only looking at one is none."""
        if self._is_started:
            return []
        spec = {"decks": list(self._decks), "limit": self._limit or 0}
        if self._only:
            spec["only"] = len(self._only)
        return [("session_started", session_body(self._id, self._purpose, "all", spec, self._seed))]

    def _beginning(self) -> Position:
        if self._only:
            return Position(tuple(fact for fact in dict.fromkeys(self._only) if self._has(fact)))
        queue = self._desk.queue(self._decks.values(), self._desk.clock.now().day, self._seed)
        return Position(queue.facts, queue.drills, queue.spare)

    def _has(self, fact: str) -> bool:
        deck = self._decks.get(deck_of(fact))
        return deck is not None and fact in deck.facts

    def _ask(self, at: Position) -> Position:
        """The position with the next question asked; facts that give none are passed over."""
        now = self._desk.clock.now()
        while self._limit is None or at.count < self._limit:
            draft = self._drafted(at, now)
            if draft is None:
                break
            if draft.question is not None:
                self._shown_at = now.at
                left = at.queue if self._only else draft.left
                return self._shown(at, draft.question, draft.fold, left, now.day)
            at = without(at, draft.fact)
        return replace(at, asked=None)

    def _drafted(self, at: Position, now: Moment) -> Draft | None:
        """The draft that was prepared, where the answer since left it fitting; else a new one."""
        fact = next_fact(at.queue, at.drills, now.at)
        ready = self._ready if fact is not None and self._is_ready(at, fact) else None
        self._ready = None
        if fact is None:
            return None
        return ready or self._draft(at, fact, now.day)

    def _is_ready(self, at: Position, fact: str) -> bool:
        """Whether the draft that was prepared is what would be made now for a fact."""
        ready = self._ready
        if ready is None or (ready.count, ready.queue) != (at.count, at.queue):
            return False
        if (ready.fact in at.queue) != (fact in at.queue):
            return False
        since = self._steps[self._ready_after :]
        return all(ready.considered.isdisjoint(step.row.question.facts) for step in since)

    def _draft(self, at: Position, fact: str, day: int) -> Draft:
        if fact in at.queue:
            return self._drafter.next(at.queue, at.sitting, at.count, day)
        return self._drafter.repeat(fact, at.queue, at.sitting, at.count, day)

    def _shown(
        self, at: Position, question: Question, fold: FactFold, left: Sequence[str], day: int
    ) -> Position:
        """The position with a question asked, of a fact with this fold; `left` of what waits may
        still be asked after it."""
        deck, is_again = self._decks[question.deck], question.target not in at.queue
        left = tuple(fact for fact in left if fact != question.target)
        spare = len(at.queue) - len(left) - (not is_again)
        asked = Asked(
            question=question,
            number=at.count + 1,
            deck_title=deck.title,
            is_new=fold.state is None,
            is_again=drill_of(question.target, fold.state, day) is not None,
            minutes_left=self._minutes_left(at),
            is_corrected=is_corrected(deck, deck.facts[question.target], fold),
            picture=self._desk.picture_path(deck.id, question.picture_file),
        )
        return replace(
            without(at, question.target),
            queue=(*left, *at.spare[:spare]),
            spare=at.spare[spare:],
            sitting=at.sitting.after(deck, question, fold.state),
            asked=asked,
            known=fold,
            count=at.count + 1,
        )

    def _minutes_left(self, at: Position) -> int:
        waiting = len(at.drills) + 1 + len(at.queue)
        if self._limit is not None:
            waiting = min(waiting, self._limit - at.count)
        return max(1, round(waiting * self._pace / 60))

    def _keep(
        self,
        before: Position,
        given: Given,
        confidence: Confidence,
        marked: Marked,
        took: int,
        events: tuple[bytes, ...],
    ) -> Answered:
        """Go on to the position after an answer that was written, and remember the way back."""
        assert before.asked is not None
        question, day = before.asked.question, self._desk.clock.now().day
        progress = self._desk.progress
        after = progress.states((question.target,))[question.target]
        drill = drill_left(question.target, after, day)
        is_new = before.known.state is None
        answered = Answered(
            event=events[0].hex(),
            given=given,
            confidence=confidence,
            marked=marked,
            rating=rate(marked.grade, marked.credit, confidence, question.rung, is_new),
            interval=days_until_due(progress, question.target, after, day) or 0,
            interval_before=interval_before(progress, question.target, before.known),
            comes_back=drill is not None,
        )
        drills = aged(before.drills) + ((drill,) if drill else ())
        self._at = replace(before, drills=drills, answered=answered)
        row = Row(question, as_text(question, given), confidence, marked)
        self._steps.append(Step(before, self._at, row, took, events))
        self._taken_back.clear()
        return answered
