"""A desk in memory with the shipped deck, and quizzes over it."""

from __future__ import annotations

from functools import cache
from typing import Any

from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.memory.moment import Moment
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Form
from quizapp.study.desk import Desk
from quizapp.study.quiz import Quiz, QuizSpec
from quizapp.study.quiz_making import make_quiz
from quizapp.study.quiz_run import QuizRun
from tests.study.decks import ROOT, OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
DECK = "august-1945"


class QuizTable:
    """A desk in memory, at a clock that the test moves."""

    def __init__(self) -> None:
        self.progress = MemoryProgress()
        self.clock = SetClock(NOON)
        self.desk = Desk(self.progress, OneShelf(august()), self.clock)

    def sit(self, **spec: Any) -> QuizRun:
        """A quiz just begun."""
        return QuizRun.begin(self.desk, a_quiz(**spec))

    def after_a_power_cut(self) -> QuizRun:
        """The quiz that was begun last, opened again from the log alone."""
        seen = self.progress.sessions_for({"quiz", "exam"}, 1)[0]
        run = QuizRun.resume(self.desk, seen)
        assert run is not None
        return run

    def kinds(self) -> list[str]:
        return self.progress.kinds()


def a_spec(**how: Any) -> QuizSpec:
    """A short quiz over the shipped deck."""
    return QuizSpec(**{"decks": (DECK,), "length": 6, "seed": 5, **how})


def a_quiz(**how: Any) -> Quiz:
    """The quiz of such a specification, made once."""
    return _made(a_spec(**how))


@cache
def planets() -> Deck:
    """The small shipped deck."""
    folder = ROOT / "decks" / "solar-system"
    deck = read_deck(folder, ROOT / "resources" / "vocabulary").deck
    assert deck is not None
    return deck


@cache
def _made(spec: QuizSpec) -> Quiz:
    return make_quiz([august()], spec)


def right(question: Question) -> Given:
    """The answer that is right, as the form gives it."""
    if question.form in (Form.MATCH, Form.ORDER, Form.SEVERAL):
        return question.key
    return question.key[0] if question.options else question.accepted[0]


def wrong(question: Question) -> Given:
    """An answer that is not right: another option, or nonsense that is typed."""
    if question.form in (Form.MATCH, Form.ORDER):
        return (*question.key[1:], question.key[0])
    others = [option.key for option in question.options if option.key not in question.key]
    if question.form is Form.SEVERAL:
        return (others[0],)
    return others[0] if question.options else "nonsense of mine"
