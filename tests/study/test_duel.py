"""A duel: two things side by side, then told apart for a minute, and what comes of it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from quizapp.memory.confusions import SETTLED_AFTER
from quizapp.questions.question import Question
from quizapp.questions.terms import Confidence, Form
from quizapp.study.confusions import MixedUp
from quizapp.study.duel import ENOUGH_MS, MOST, Duel
from tests.questions.theatre import fact_of, landings
from tests.study.test_confusions import Learner

SURE = Confidence.SURE
PORTS = {"seishin", "genzan"}


def mixed_learner() -> tuple[Learner, MixedUp]:
    learner = Learner()
    learner.answers("second/at", "genzan")
    learner.answers("third/at", "seishin")
    learner.clock.go_on(days=1)
    return learner, learner.list()[0]


def a_duel(seconds: int = 0) -> tuple[Learner, Duel]:
    learner, pair = mixed_learner()
    learner.clock.go_on(seconds=seconds)
    return learner, Duel.between(learner.desk, pair, seed=1)


def wrong(question: Question) -> str:
    return next(iter(PORTS - set(question.key)))


def held(learner: Learner, duel: Duel, seconds: int, *, right: bool = True) -> list[Question]:
    """Answer everything a duel asks, so many seconds each, all right or all wrong."""
    asked = []
    while duel.asked is not None:
        question = duel.asked.question
        asked.append(question)
        learner.clock.go_on(seconds=seconds)
        duel.answer(question.key[0] if right else wrong(question), SURE)
        duel.advance()
    return asked


def test_every_question_has_both_among_its_options_and_they_are_asked_in_turn() -> None:
    asked = held(*a_duel(), seconds=2, right=False)

    assert {question.form for question in asked} == {Form.CHOICE}
    assert all({option.key for option in question.options} >= PORTS for question in asked)
    twos = [{asked[at].target, asked[at + 1].target} for at in range(0, len(asked), 2)]
    assert all(len(two) == 2 for two in twos)


def test_no_answer_follows_from_the_one_before() -> None:
    asked = held(*a_duel(), seconds=2, right=False)

    assert len({one.target == other.target for one, other in pairwise(asked)}) == 2


def test_it_ends_when_the_two_are_settled() -> None:
    learner, duel = a_duel()

    asked = held(learner, duel, seconds=5)

    assert len(asked) == SETTLED_AFTER + 1
    assert duel.verdict.is_settled
    assert (duel.verdict.asked, duel.verdict.right) == (6, 6)


def test_the_list_says_on_which_day_they_were_settled() -> None:
    learner, duel = a_duel()
    held(learner, duel, seconds=5)
    learner.clock.go_on(days=3)

    (one,) = learner.list()

    assert (one.times, one.settled_days_ago(learner.clock.now().day)) == (2, 3)


def test_it_ends_after_a_minute_settled_or_not() -> None:
    learner, duel = a_duel()

    asked = held(learner, duel, seconds=16, right=False)

    assert len(asked) == 4
    assert not duel.verdict.is_settled
    assert len(asked) * 16_000 >= ENOUGH_MS


def test_the_minute_begins_when_the_two_were_looked_at() -> None:
    learner, duel = a_duel()
    learner.clock.go_on(seconds=300)
    duel.start()

    assert len(held(learner, duel, seconds=5)) == SETTLED_AFTER + 1


def test_whoever_answers_at_once_is_asked_a_dozen_questions() -> None:
    assert len(held(*a_duel(), seconds=1, right=False)) == MOST


def test_it_is_a_session_of_its_own_in_the_log() -> None:
    learner, duel = a_duel()
    held(learner, duel, seconds=5)
    duel.end()

    started = [event for event in learner.progress.events if event.kind == "session_started"]
    assert [event.body["purpose"] for event in started] == ["duel"]
    assert learner.progress.kinds()[-1] == "session_ended"


def test_only_the_first_answer_of_the_day_moves_what_is_remembered() -> None:
    learner, duel = a_duel()
    fact = fact_of(landings(), "second/at").id
    seen = []

    while duel.asked is not None:
        is_its = duel.asked.question.target == fact
        learner.clock.go_on(seconds=5)
        duel.answer(duel.asked.question.key[0], SURE)
        duel.advance()
        state = learner.progress.states((fact,))[fact].state
        if is_its and state is not None:
            seen.append((state.stability, state.count))

    assert len({stability for stability, _count in seen}) == 1
    assert len({count for _stability, count in seen}) == len(seen) > 1


def test_an_answer_is_taken_back_as_in_any_session() -> None:
    learner, duel = a_duel()
    assert duel.asked is not None
    first = duel.asked.question
    learner.clock.go_on(seconds=5)
    duel.answer(wrong(first), SURE)
    duel.advance()

    assert duel.take_back()

    assert duel.asked is not None
    assert duel.asked.question == first
    assert duel.verdict.mixed is not None
    assert duel.verdict.mixed.times == 2


def test_where_every_mistake_is_taken_back_nothing_is_left_to_settle() -> None:
    learner, duel = a_duel()
    for event in [one for one in learner.progress.events if one.kind == "answered"]:
        learner.progress.append("undone", {"event": event.id.hex()}, learner.clock.now())

    assert duel.verdict.is_settled
    assert duel.verdict.mixed is None


def test_what_cannot_be_asked_side_by_side_is_no_duel() -> None:
    learner = Learner()
    learner.answers("second/at", "genzan")

    with pytest.raises(ValueError, match="side by side"):
        Duel.between(learner.desk, learner.list()[0])


# Side by side


def test_the_two_are_set_side_by_side_with_what_each_says() -> None:
    _learner, duel = a_duel()
    sides = (duel.beside.one, duel.beside.other)

    assert {side.title for side in sides} == {"Seishin", "Genzan"}
    assert {side.topic for side in sides} == PORTS
    assert all(side.title in side.sentence for side in sides)
    seishin = next(side for side in sides if side.title == "Seishin")
    assert "청진" in seishin.names


def test_what_differs_is_told_in_pairs_of_sentences() -> None:
    """Two landings, taken for each other by their dates, differ in where they were."""
    learner = Learner()
    learner.answers("third/date", "1945-08-19", times=2)
    duel = Duel.between(learner.desk, learner.list()[0], seed=1)

    pairs = duel.beside.differences

    assert any("Genzan" in left and "Odaejin" in right for left, right in pairs)
    assert all(left != right for left, right in pairs)
    assert duel.beside.one.days != duel.beside.other.days
