"""Results: the most useful rows first, and what five minutes are best spent on."""

from __future__ import annotations

from quizapp.questions.terms import Confidence, Form
from quizapp.study.quiz_result import QuizResult
from tests.study.quizzes import QuizTable, right, wrong

SURE, UNSURE, GUESS = Confidence.SURE, Confidence.UNSURE, Confidence.GUESS
QUICK = 10.0  # seconds a question
PLAN = ((True, SURE), (False, GUESS), (False, SURE), (True, GUESS), None, (False, UNSURE))
"""Each answer of a quiz: right or not, and how sure; None was left empty."""


def a_result(table: QuizTable | None = None) -> QuizResult:
    run = (table or QuizTable()).sit(forms=(Form.CHOICE,))
    for at, said in enumerate(PLAN):
        run.go(at)
        if said is not None:
            run.give(right(run.item.question) if said[0] else wrong(run.item.question))
            run.answer(said[1])
    return run.hand_in()


def test_sure_and_wrong_come_first_then_mixed_pairs_then_the_rest() -> None:
    questions = [item.question.target for item in QuizTable().sit(forms=(Form.CHOICE,)).items]

    result = a_result()

    order = [questions.index(row.question.target) for row in result.rows]
    assert order == [2, 1, 5, 4, 0, 3]
    assert [len(group) for group in (result.sure_and_wrong, result.mixed, result.rest)] == [1, 2, 3]


def test_a_mixed_pair_names_what_was_said_and_what_is_right() -> None:
    row = a_result().mixed[0]

    assert row.mixed is not None
    said, true = row.mixed
    assert said in [option.text for option in row.question.options]
    assert true == row.question.answer != said


def test_the_score_counts_every_item_of_the_quiz() -> None:
    result = a_result()

    assert (result.right, len(result.rows), result.unanswered) == (2, 6, 1)
    assert result.sure == (1, 2)


def test_repair_asks_misses_first_and_then_what_was_guessed() -> None:
    result = a_result()

    assert result.to_repair(QUICK) == tuple(
        row.question.target for row in [*result.rows[:4], result.rows[5]]
    )


def test_repair_takes_no_more_than_five_minutes() -> None:
    assert len(a_result().to_repair(pace=100.0)) == 3


def test_a_perfect_and_sure_quiz_needs_no_repair() -> None:
    table = QuizTable()
    run = table.sit()
    for at, item in enumerate(run.items):
        run.go(at)
        run.give(right(item.question))
        run.answer(SURE)

    assert run.hand_in().to_repair(QUICK) == ()


def test_minutes_are_those_spent_on_the_items() -> None:
    table = QuizTable()
    run = table.sit()
    table.clock.go_on(seconds=200)
    run.give(right(run.item.question))
    run.answer(SURE)
    table.clock.go_on(seconds=3600)

    assert run.hand_in().minutes == 3
