"""Taking a quiz: its items in any order, every draft kept, handed in when the learner says so.

What was drafted, flagged and looked at last is in the log, so that a quiz broken off anywhere
is opened again at the same item with the same answers. With feedback at once an answer is
graded when it is given; in an exam when it is handed in. Items left empty grade nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from quizapp.facts.deck import Deck
from quizapp.memory.rating import rate
from quizapp.progress.bodies import session_body
from quizapp.progress.reports import SessionSeen
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence
from quizapp.study.desk import Desk
from quizapp.study.marking import mark
from quizapp.study.purpose import Purpose
from quizapp.study.quiz import Counts, Quiz
from quizapp.study.quiz_items import Item, Standing
from quizapp.study.quiz_log import draft_of, drafted, given_of, quiz_of, spec_of
from quizapp.study.quiz_result import GOOD, QuizResult, result_of
from quizapp.study.record import Answer, as_given, body_of
from quizapp.study.reporting import Report
from quizapp.study.standing import Answered

LONGEST_ITEM_MS = 3_600_000
UNSAID = Confidence.UNSURE
"""How sure somebody is taken to be who typed an answer and handed in without saying."""


class QuizRun:
    """One taking of a quiz. Begin it with `begin`, or go on with `resume`."""

    def __init__(self, desk: Desk, quiz: Quiz, session: str) -> None:
        self._desk = desk
        self.quiz = quiz
        self.session = session
        self.counts = quiz.spec.counts
        self.items = tuple(Item(question) for question in quiz.questions)
        self.at = 0
        self.is_over = False
        self.started = desk.clock.now()
        self._decks = {deck.id: deck for deck in desk.decks(quiz.spec.decks)}
        self._is_started = False
        self._is_kept = True
        self._is_away = False
        self._shown_at = self.started.at
        self._see()

    @classmethod
    def begin(cls, desk: Desk, quiz: Quiz) -> QuizRun:
        """Take a quiz, at its first item. Raises ValueError for one without questions."""
        if not quiz.questions:
            raise ValueError("a quiz without questions cannot be taken")
        return cls(desk, quiz, secrets.token_hex(16))

    @classmethod
    def resume(cls, desk: Desk, seen: SessionSeen) -> QuizRun | None:
        """The quiz of a session of the log as it was left; None where it cannot be made again.

        Items whose fact the deck has no longer, or asks otherwise now, are left out.
        Raises QuizAppError when a deck cannot be used.
        """
        quiz = quiz_of(desk, seen)
        if quiz is None or not quiz.questions:
            return None
        run = cls(desk, quiz, seen.session)
        run._take_up(seen)
        return run

    @property
    def is_exam(self) -> bool:
        """Whether all feedback comes at the end."""
        return self.quiz.spec.is_exam

    @property
    def item(self) -> Item:
        """The item that is looked at."""
        return self.items[self.at]

    @property
    def picture(self) -> str:
        """The path of the picture that the item shows; empty without one."""
        question = self.item.question
        return self._desk.picture_path(question.deck, question.picture_file)

    @property
    def done(self) -> int:
        """How many items are answered."""
        return sum(item.is_done for item in self.items)

    def elapsed_ms(self) -> int:
        """How long all items were looked at so far."""
        return sum(item.took_ms for item in self.items) + self._looked()

    def deck_of(self, question: Question) -> Deck:
        """The deck a question was made from."""
        return self._decks[question.deck]

    def standing(self, item: Item) -> Standing:
        """How an item stands, as far as the learner may know it now."""
        if item.answered is not None and (self.is_over or not self.is_exam):
            right = item.answered.marked.grade in GOOD
            return Standing.RIGHT if right else Standing.WRONG
        if item.is_done:
            return Standing.DONE
        if not item.is_blank:
            return Standing.BEGUN
        return Standing.OPEN if item.is_seen else Standing.UNSEEN

    def pause(self) -> None:
        """The learner goes away: no item is looked at until `come_back`."""
        self._change(took_ms=self._took())
        self._is_away = True

    def come_back(self) -> None:
        """The learner looks at the item again."""
        self._shown_at = self._desk.clock.now().at
        self._is_away = False

    def give(self, given: Given) -> None:
        """Take what is picked or typed so far; `keep` writes it down."""
        if self.item.answered is None and given != self.item.given:
            self._change(given=given)
            self._is_kept = False

    def keep(self) -> None:
        """Write down what changed since it was last written. Raises QuizAppError."""
        if not self._is_kept:
            self._draft(self.at)

    def flag(self) -> None:
        """Flag the item to come back to, or take the flag away. Raises QuizAppError."""
        before = self.items
        self._change(is_flagged=not self.item.is_flagged)
        self._write_or(before)

    def go(self, to: int) -> None:
        """Look at another item; where the learner is gets written down with what they left.

        Raises QuizAppError when that cannot be kept: then the item stays in front.
        """
        if to == self.at or not 0 <= to < len(self.items):
            return
        before = self.items
        self._change(took_ms=self._took())
        if self._is_started or not self._is_kept:
            self._write_or(before, to)
        self.at = to
        self._shown_at = self._desk.clock.now().at
        self._see()

    def next_open(self) -> int | None:
        """The next item that is not answered, after the present one and then from the first."""
        count = len(self.items)
        order = ((self.at + step) % count for step in range(1, count + 1))
        return next((at for at in order if not self.items[at].is_done), None)

    def answer(self, confidence: Confidence) -> Answered | None:
        """Answer the item with what is given: graded at once, or in an exam kept as a draft.

        Raises QuizAppError when it could not be kept: then nothing has changed.
        """
        if self.is_over or self.item.answered is not None:
            return None
        before = self.items
        felt = Confidence.GUESS if self.item.is_blank else confidence  # no sureness in not knowing
        self._change(confidence=felt, took_ms=self._took())
        self._shown_at = self._desk.clock.now().at
        if self.is_exam:
            self._write_or(before)
            return None
        try:
            return self._grade(self.at)
        except Exception:
            self.items = before
            raise

    def hand_in_step(self) -> bool:
        """Grade one more of the items that wait for it; False once the quiz is over.

        Raises QuizAppError when it could not be kept; what is graded already stays so.
        """
        if self.is_over:
            return False
        waiting = next((at for at, item in enumerate(self.items) if item.is_to_grade), None)
        if waiting is not None:
            self._grade(waiting)
            return True
        self.end()
        return False

    def hand_in(self) -> QuizResult:
        """Grade everything that was answered, and end. Raises QuizAppError."""
        while self.hand_in_step():
            pass
        return self.result()

    def end(self) -> None:
        """End without grading what is not graded yet. Raises QuizAppError."""
        if self._is_started:
            now = self._desk.clock.now()
            self._desk.progress.append("session_ended", {"session": self.session}, now)
        self.is_over = True

    def recount(self, counts: Counts) -> None:
        """Say otherwise which answers move the memory, before or after the end.

        Raises QuizAppError when it could not be kept.
        """
        if counts is self.counts:
            return
        if self._is_started:
            body = {"session": self.session, "counts": counts.value}
            self._desk.progress.append("session_recounted", body, self._desk.clock.now())
        self.counts = counts

    def report(self, words: str, *, answer: bool = False, notes: bool = False) -> Report:
        """A report on the item for its deck's author; answer and notes only if wanted."""
        question = self.item.question
        states = self._desk.progress.states((question.target,))
        told = states[question.target].notes if notes else ()
        return Report(
            self._decks[question.deck],
            question,
            words,
            self.item.answered if answer else None,
            tuple(note.text for note in told),
        )

    def result(self) -> QuizResult:
        """How it went, as far as it is graded."""
        took = sum(item.took_ms for item in self.items)
        return result_of(self.quiz, self.items, self._decks, took, self.started.day)

    # Writing.

    def _start(self) -> None:
        """Write that the quiz began, at its first draft: only looking at one is none."""
        if self._is_started:
            return
        purpose = Purpose.EXAM if self.is_exam else Purpose.QUIZ
        body = session_body(
            self.session, purpose, self.counts, spec_of(self.quiz), self.quiz.spec.seed
        )
        self._desk.progress.append("session_started", body, self._desk.clock.now())
        self._is_started = True

    def _draft(self, at: int) -> None:
        shown = self.items[at].question.target
        body = {**draft_of(self.item), "session": self.session, "at": shown}
        self._start()
        self._desk.progress.append("drafted", body, self._desk.clock.now())
        self._is_kept = True

    def _write_or(self, before: tuple[Item, ...], to: int | None = None) -> None:
        """Write the draft of the present item, or leave everything as it was."""
        try:
            self._draft(self.at if to is None else to)
        except Exception:
            self.items = before
            raise

    def _grade(self, at: int) -> Answered:
        item, now = self.items[at], self._desk.clock.now()
        question, deck = item.question, self._decks[item.question.deck]
        known = self._desk.progress.states((question.target,))[question.target]
        marked = mark(deck, question, item.given, known.spellings)
        confidence = item.confidence or UNSAID
        answer = Answer(deck, question, item.given, confidence, marked, item.took_ms)
        body = body_of(self._desk.progress, answer, known, now.day, self.session)
        self._start()
        event = self._desk.progress.append("answered", body, now)
        rating = rate(marked.grade, marked.credit, confidence, question.rung, known.state is None)
        answered = Answered(
            event.id.hex(), item.given, confidence, marked, rating, 0, None, comes_back=False
        )
        self._put(at, replace(item, confidence=confidence, answered=answered))
        self._is_kept = True
        return answered

    def _change(self, **how: Any) -> None:
        self._put(self.at, replace(self.item, **how))

    def _put(self, at: int, item: Item) -> None:
        self.items = (*self.items[:at], item, *self.items[at + 1 :])

    def _see(self) -> None:
        self._change(is_seen=True)

    def _looked(self) -> int:
        """How long the present item was looked at since it was shown; none once it is graded."""
        if self.is_over or self._is_away or self.item.answered is not None:
            return 0
        return max(0, self._desk.clock.now().at - self._shown_at)

    def _took(self) -> int:
        return min(self.item.took_ms + self._looked(), LONGEST_ITEM_MS)

    # Going on with what the log holds.

    def _take_up(self, seen: SessionSeen) -> None:
        self._is_started, self.is_over = True, seen.ended
        self.started, self.counts = seen.started, Counts(seen.counts)
        places = {item.question.target: at for at, item in enumerate(self.items)}
        shown = None
        for body in seen.drafted:
            at = places.get(str(body["item"]))
            if at is not None:
                self._put(at, drafted(self.items[at], body))
            shown = places.get(str(body.get("at", body["item"])), shown)
        for body in seen.answered:
            at = places.get(body["outcomes"][0]["fact"]) if body["outcomes"] else None
            if at is not None:
                self._put(at, self._answered(self.items[at], body))
                shown = at if not self.is_exam and not seen.drafted else shown
        self.at = shown if shown is not None else 0
        self._see()

    def _answered(self, item: Item, body: Mapping[str, Any]) -> Item:
        question = item.question
        given = as_given(question, given_of(body))
        marked = mark(self._decks[question.deck], question, given, ())
        confidence = Confidence(body["confidence"])
        rating = rate(marked.grade, marked.credit, confidence, question.rung, False)
        answered = Answered("", given, confidence, marked, rating, 0, None, comes_back=False)
        return replace(
            item,
            given=given,
            confidence=confidence,
            is_seen=True,
            took_ms=body["took_ms"],
            answered=answered,
        )
