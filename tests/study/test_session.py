"""A sitting: what is asked, what an answer does, how it is taken back, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import Moment
from quizapp.memory.rating import Rating
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import OF_PARTS, Confidence, Form, Grade
from quizapp.study.desk import Desk
from quizapp.study.drafting import Draft
from quizapp.study.purpose import Purpose
from quizapp.study.session import Asked, Session
from quizapp.study.spacing import MOST_MISSES
from quizapp.study.standing import Position
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
SURE, UNSURE, GUESS = Confidence.SURE, Confidence.UNSURE, Confidence.GUESS


class Table:
    """A desk in memory with one deck, at a clock that the test moves."""

    def __init__(self, deck: Deck | None = None) -> None:
        self.progress = MemoryProgress()
        self.clock = SetClock(NOON)
        self.desk = Desk(self.progress, OneShelf(deck or august()), self.clock)

    def sit(self, **how: Any) -> Session:
        return Session.begin(self.desk, **{"seed": 1, **how})


def right(question: Question) -> Given:
    """The answer that is right, as the form gives it."""
    if question.form in OF_PARTS:
        return question.key
    return question.key[0] if question.options else question.accepted[0]


def test_a_new_learner_meets_ten_facts_and_no_fact_twice() -> None:
    session = Table().sit()
    asked = []

    while session.asked is not None:
        asked.append(session.asked.question.target)
        session.answer(right(session.asked.question), SURE)
        session.advance()

    assert len(asked) == len(set(asked)) == 10


def test_the_first_question_of_a_new_fact_is_an_easy_one() -> None:
    asked = Table().sit().asked

    assert asked is not None
    assert asked.is_new
    assert asked.question.form in (Form.CHOICE, Form.TRUE_FALSE, Form.WHICH_SOURCE)


def test_an_answer_is_one_event_and_is_stored_before_the_next_question() -> None:
    table = Table()
    session = table.sit()
    assert session.asked is not None

    answered = session.answer(right(session.asked.question), SURE)

    assert table.progress.kinds() == ["session_started", "answered"]
    assert table.progress.events[-1].id.hex() == answered.event
    assert answered.marked.grade is Grade.RIGHT
    assert answered.rating is Rating.GOOD


def test_only_looking_at_a_question_leaves_no_trace() -> None:
    table = Table()

    table.sit().end()

    assert table.progress.events == []


def test_a_missed_fact_comes_back_in_the_same_session_after_others() -> None:
    table = Table()
    session = table.sit()
    assert session.asked is not None
    missed = session.asked.question.target

    answered = session.answer("", SURE)
    others = []
    while session.advance() is not None and session.asked.question.target != missed:
        others.append(session.asked.question.target)
        session.answer(right(session.asked.question), SURE)

    assert answered.comes_back
    assert session.asked is not None
    assert session.asked.is_again
    assert len(others) == 2


def test_a_fact_missed_again_and_again_is_left_for_tomorrow() -> None:
    session = Table().sit(limit=60)
    misses: dict[str, int] = {}

    while session.asked is not None:
        fact = session.asked.question.target
        misses[fact] = misses.get(fact, 0) + 1
        session.answer("", SURE)
        session.advance()

    assert set(misses.values()) == {MOST_MISSES}


def test_taking_back_an_answer_asks_the_same_question_and_undoes_its_effect() -> None:
    table = Table()
    session = table.sit()
    first = session.asked
    assert first is not None
    fact = first.question.target
    session.answer("", SURE)
    session.advance()

    assert session.take_back()

    assert session.asked == first
    assert session.answered is None
    assert table.progress.states((fact,))[fact].state is None


def test_an_answer_put_back_counts_as_before() -> None:
    table = Table()
    session = table.sit()
    assert session.asked is not None
    fact = session.asked.question.target
    session.answer(right(session.asked.question), SURE)
    before = table.progress.states((fact,))[fact]

    table.clock.go_on(seconds=1)
    session.take_back()
    table.clock.go_on(seconds=1)
    assert session.put_back()

    assert table.progress.states((fact,))[fact] == before
    assert session.answered is not None


def test_a_new_answer_after_taking_back_leaves_nothing_to_put_back() -> None:
    session = Table().sit()
    assert session.asked is not None
    session.answer("", SURE)
    session.take_back()
    session.answer("", GUESS)

    assert not session.put_back()


def test_an_answer_that_cannot_be_kept_changes_nothing_and_can_be_given_again() -> None:
    table = Table()
    session = table.sit()
    asked = session.asked
    assert asked is not None
    table.progress.refuses = True

    with pytest.raises(QuizAppError):
        session.answer(right(asked.question), SURE)
    table.progress.refuses = False

    assert session.asked == asked
    assert session.answer(right(asked.question), SURE).marked.grade is Grade.RIGHT


def test_a_prepared_question_is_the_one_that_would_have_been_asked() -> None:
    plain, prepared = Table().sit(), Table().sit()

    for session, prepares in ((plain, False), (prepared, True)):
        for _ in range(4):
            assert session.asked is not None
            if prepares:
                session.prepare()
            session.answer(right(session.asked.question), UNSURE)
            session.advance()

    assert plain.asked == prepared.asked


def test_what_comes_next_can_be_seen_once_it_was_prepared_and_the_answer_is_given() -> None:
    session = Table().sit()
    assert session.asked is not None
    session.prepare()
    assert session.upcoming is None

    session.answer(right(session.asked.question), SURE)
    session.prepare()
    upcoming = session.upcoming

    assert upcoming is not None
    asked = session.advance()
    assert asked is not None
    assert asked.question == upcoming


def test_what_is_prepared_after_a_miss_is_what_would_have_been_asked() -> None:
    plain, prepared = Table().sit(), Table().sit()
    asked: list[list[Asked | None]] = [[], []]

    for session, kept, prepares in ((plain, asked[0], False), (prepared, asked[1], True)):
        for number in range(12):
            assert session.asked is not None
            if prepares:
                session.prepare()
            session.answer("" if number % 3 else right(session.asked.question), SURE)
            if prepares:
                session.prepare()
            kept.append(session.advance())

    assert asked[0] == asked[1]


def test_going_on_makes_no_question_where_one_was_prepared_after_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = Table().sit()
    made: list[str] = []
    monkeypatch.setattr(Session, "_draft", _noting(Session._draft, made))
    session.prepare()
    session.answer("", SURE)
    session.prepare()
    made.clear()

    assert session.advance() is not None
    assert made == []


def _noting(draft: Callable[..., Draft], made: list[str]) -> Callable[..., Draft]:
    def noted(session: Session, at: Position, fact: str, day: int) -> Draft:
        made.append(fact)
        return draft(session, at, fact, day)

    return noted


def test_the_same_seed_asks_the_same_questions() -> None:
    assert Table().sit(seed=5).asked == Table().sit(seed=5).asked


def test_a_limit_bounds_the_questions() -> None:
    session = Table().sit(limit=3)
    count = 0

    while session.asked is not None:
        session.answer("", SURE)
        session.advance()
        count += 1

    assert count == 3


def test_what_was_learnt_today_is_not_asked_again_today_but_is_due_later() -> None:
    table = Table()
    session = table.sit(limit=1)
    assert session.asked is not None
    fact = session.asked.question.target
    answered = session.answer(right(session.asked.question), SURE)

    table.clock.go_on(days=answered.interval)

    assert [fact] == [due for due, _day in table.desk.due_on(table.clock.now().day)]
    again = table.sit(seed=2).asked
    assert again is not None
    assert again.question.target == fact
    assert not again.is_new


def test_the_minutes_of_a_day_end_its_new_facts() -> None:
    table = Table()
    body = {"key": "minutes_a_day", "value": 1}
    table.progress.append("set", body, NOON)

    session = table.sit()
    count = 0
    while session.asked is not None:
        session.answer(right(session.asked.question), SURE)
        session.advance()
        count += 1

    assert 1 <= count < 10


def test_new_facts_a_day_are_counted_over_all_sessions_of_the_day() -> None:
    table = Table()
    first = table.sit(limit=4)
    while first.asked is not None:
        first.answer(right(first.asked.question), SURE)
        first.advance()

    assert table.desk.new_on(NOON.day) == 6


def test_the_end_names_what_was_sure_and_wrong_first() -> None:
    session = Table().sit(limit=3)
    for given, confidence in ((None, SURE), ("", GUESS), ("", SURE)):
        assert session.asked is not None
        session.answer(right(session.asked.question) if given is None else given, confidence)
        session.advance()

    summary = session.end()

    assert (summary.answers, summary.right, summary.sure, summary.sure_right) == (3, 1, 2, 1)
    assert summary.rows[0].is_sure_and_wrong
    assert summary.rows[-1].is_right


def test_an_event_says_all_that_the_log_wants_of_an_answer() -> None:
    table = Table()
    session = table.sit()
    assert session.asked is not None
    question = session.asked.question
    table.clock.go_on(seconds=7)
    session.answer(right(question), SURE)

    body = table.progress.events[-1].body

    assert body["took_ms"] == 7000
    assert body["shown"] == [option.key for option in question.options]
    assert body["outcomes"][0]["fact"] == question.target
    assert body["outcomes"][0]["role"] == "target"
    assert body["outcomes"][0]["rating"] == int(Rating.GOOD)


def test_facts_asked_for_by_name_come_in_their_order_and_no_others() -> None:
    table = Table()
    wanted = tuple(fact.id for fact in august().askable[40:34:-1])
    session = table.sit(only=wanted)
    asked = []

    while session.asked is not None:
        asked.append(session.asked.question.target)
        session.answer(right(session.asked.question), SURE)
        session.advance()

    assert asked == list(wanted)


def test_facts_asked_for_by_name_are_asked_though_they_are_not_due() -> None:
    table = Table()
    wanted = tuple(fact.id for fact in august().askable[:3])
    for _ in range(2):
        table.clock.go_on(seconds=60)
        session = table.sit(only=wanted)
        answered = 0
        while session.asked is not None:
            session.answer(right(session.asked.question), SURE)
            session.advance()
            answered += 1

    assert answered == 3


def test_a_fact_asked_for_by_name_comes_back_after_a_miss() -> None:
    table = Table()
    session = table.sit(only=tuple(fact.id for fact in august().askable[:4]))
    assert session.asked is not None
    missed = session.asked.question.target
    session.answer("", SURE)

    rest = []
    while session.advance() is not None:
        table.clock.go_on(seconds=1)
        rest.append(session.asked.question.target)
        session.answer(right(session.asked.question), SURE)

    assert rest.count(missed) == 1
    assert rest[0] != missed


def test_facts_that_no_deck_has_are_passed_over() -> None:
    fact = august().askable[0].id

    session = Table().sit(only=("august-1945:gone/date", fact, fact))

    assert session.asked is not None
    assert session.asked.question.target == fact
    session.answer(right(session.asked.question), SURE)
    assert session.advance() is None


def test_the_log_says_what_a_session_was_for() -> None:
    table = Table()
    session = table.sit(only=(august().askable[0].id,), purpose=Purpose.REPAIR)
    assert session.asked is not None

    session.answer("", SURE)

    started = table.progress.events[0].body
    assert (started["purpose"], started["spec"]["only"]) == ("repair", 1)
