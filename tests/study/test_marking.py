"""What a learner teaches the program: spellings that are right, and what they take for what."""

from __future__ import annotations

import pytest

from quizapp.memory.moment import Moment
from quizapp.questions import ask
from quizapp.questions.question import Question
from quizapp.questions.terms import Confidence, Direction, Form, Grade, Rung
from quizapp.study.desk import Desk
from quizapp.study.marking import mark
from quizapp.study.picking import questions_for
from quizapp.study.session import Session
from tests.questions.theatre import asked, fact_of, landings
from tests.study.decks import OneShelf
from tests.study.fakes import MemoryProgress, SetClock
from tests.study.test_sitting import KnownProgress, remembered

NOON = Moment(1_795_000_000_000, 540)
SURE = Confidence.SURE


class KeptProgress(KnownProgress):
    """A learner who knows the facts for months; spellings and voids are those of the log."""

    def states(self, facts):
        facts = list(facts)
        folded = MemoryProgress.states(self, facts)
        return {fact: folded[fact] if folded[fact].state else self.folds[fact] for fact in facts}


def a_session_typing() -> tuple[Session, MemoryProgress]:
    """A session that asks for a name to be typed."""
    deck = landings()
    progress = KeptProgress({fact.id: remembered(90.0, 200) for fact in deck.askable})
    desk = Desk(progress, OneShelf(deck), SetClock(NOON))
    for seed in range(60):
        session = Session.begin(desk, seed=seed)
        if session.asked is not None and session.asked.question.form is Form.TYPED:
            return session, progress
    raise AssertionError("no session typed a name first")


def test_a_spelling_that_the_learner_accepted_is_right_for_that_fact() -> None:
    question = asked(landings(), "first/commander#kozlov", Form.TYPED)

    assert mark(landings(), question, "Major K", ()).grade is Grade.WRONG
    assert mark(landings(), question, " major k ", ["Major K"]).grade is Grade.RIGHT
    assert mark(landings(), question, "", ["Major K"]).grade is Grade.BLANK


def test_i_was_right_makes_the_answer_right_and_keeps_the_spelling() -> None:
    session, progress = a_session_typing()
    assert session.asked is not None
    target = session.asked.question.target
    assert session.answer("Major K", SURE).marked.grade is Grade.WRONG
    assert session.can_be_right

    accepted = session.accept_spelling()

    assert accepted.marked.grade is Grade.RIGHT
    assert progress.kinds()[1:] == ["answered", "spelling_accepted", "answered", "undone"]
    fold = MemoryProgress.states(progress, [target])[target]
    assert fold.spellings == ("Major K",)
    assert fold.state is not None
    assert fold.state.count == 1
    assert not session.can_be_right


def test_taking_back_takes_the_spelling_back_as_well() -> None:
    session, progress = a_session_typing()
    assert session.asked is not None
    target = session.asked.question.target
    session.answer("Major K", SURE)
    session.accept_spelling()

    session.take_back()

    fold = MemoryProgress.states(progress, [target])[target]
    assert (fold.state, fold.spellings) == (None, ())
    assert session.answered is None


@pytest.mark.parametrize("given", ["", "  "])
def test_nothing_typed_cannot_have_been_right(given: str) -> None:
    session, _ = a_session_typing()
    session.answer(given, SURE)

    assert not session.can_be_right


def test_what_was_taken_for_the_answer_comes_back_as_an_option() -> None:
    """A typed name counts as the topic that it names."""
    deck = landings()
    fact = fact_of(deck, "third/commander#studen")
    shown = []
    for given in ("petrov", "Pyotr Petrov"):
        made = ask(deck, fact, Form.CHOICE, Rung.DISCRIMINATE, Direction.FORWARD, 5, (given,))
        assert isinstance(made, Question)
        shown.append({option.key for option in made.options})

    assert "petrov" in shown[0]
    assert shown[0] == shown[1]


def test_the_best_question_is_on_the_rung_that_memory_has_reached() -> None:
    deck = landings()
    state = remembered(90.0, 200).state

    made = [list(questions_for(deck, fact_of(deck, "first/date"), state, s)) for s in range(40)]

    assert sum(questions[0].rung >= Rung.COMPLETE for questions in made) >= 28
    assert all(len(questions) > 1 for questions in made)
