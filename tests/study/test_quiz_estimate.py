"""The live line of a quiz: honest about how much, how long and how well."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from quizapp.questions.terms import Confidence, Form, Rung
from quizapp.study.desk import Desk
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_estimate import Estimate, Estimator
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock
from tests.study.quizzes import DECK, NOON, QuizTable, a_spec, planets, right

FOREVER_MS = 60_000
CHAPTER: dict[str, Any] = {"chapters": ((DECK, 3),)}


def estimated(table: QuizTable | None = None, **spec: Any) -> Estimate:
    estimator = Estimator((table or QuizTable()).desk, [august()])
    estimator.learn(a_spec(**spec), FOREVER_MS)
    return estimator.estimate(a_spec(**spec))


def test_facts_and_questions_are_counted_exactly_once_all_were_looked_at() -> None:
    estimate = estimated(**CHAPTER)

    assert estimate.is_exact
    assert 0 < estimate.facts < estimate.questions
    assert estimate.asked == 6


def test_fewer_forms_give_fewer_questions_and_facts() -> None:
    every, dates = estimated(**CHAPTER), estimated(**CHAPTER, forms=(Form.DATE,))

    assert 0 < dates.questions < every.questions
    assert dates.facts < every.facts


def test_before_all_were_looked_at_the_count_is_an_estimate_near_the_truth() -> None:
    deck = planets()
    estimator = Estimator(Desk(MemoryProgress(), OneShelf(deck), SetClock(NOON)), [deck])
    wide = QuizSpec(decks=(deck.id,))
    few = replace(wide, facts=tuple(fact.id for fact in deck.askable[::6]))
    estimator.learn(few, FOREVER_MS)

    guessed = estimator.estimate(wide)
    while estimator.learn(wide, 50):
        pass
    exact = estimator.estimate(wide)

    assert not guessed.is_exact
    assert exact.is_exact
    assert abs(guessed.questions - exact.questions) < 0.3 * exact.questions


def test_minutes_follow_the_learner_s_own_pace() -> None:
    table = QuizTable()
    slow = table.sit(length=12)
    usual = estimated(table, length=20, **CHAPTER).minutes
    for at, item in enumerate(slow.items):
        slow.go(at)
        table.clock.go_on(seconds=40)
        slow.give(right(item.question))
        slow.answer(Confidence.SURE)

    assert estimated(table, length=20, **CHAPTER).minutes > 2 * usual


def test_who_knows_the_facts_is_expected_to_score_more() -> None:
    table = QuizTable()
    run = table.sit()
    facts = tuple(item.question.target for item in run.items)
    before = estimated(table, facts=facts)
    for at, item in enumerate(run.items):
        run.go(at)
        run.give(right(item.question))
        run.answer(Confidence.SURE)

    after = estimated(table, facts=facts)

    assert after.low > before.high
    assert after.high == 100


def test_a_longer_quiz_is_foretold_more_narrowly() -> None:
    short, long = estimated(length=5, **CHAPTER), estimated(length=60, **CHAPTER)

    assert long.high - long.low < short.high - short.low


def test_luck_helps_less_on_harder_rungs() -> None:
    easy, hard = (estimated(rung=rung, **CHAPTER) for rung in (Rung.RECOGNISE, Rung.PRODUCE))

    assert hard.high < easy.high


def test_bounds_are_steps_of_five_per_cent_in_order() -> None:
    estimate = estimated(**CHAPTER)

    assert estimate.low % 5 == estimate.high % 5 == 0
    assert 0 <= estimate.low < estimate.high <= 100


def test_nothing_left_is_told_as_nothing() -> None:
    assert estimated(facts=("august-1945:gone/date",)) == Estimate(0, 0, 0, True, 0, 0, 0)
