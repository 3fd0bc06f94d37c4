"""Quizzes taken before, read from the log alone."""

from __future__ import annotations

from quizapp.questions.terms import Confidence, Form
from quizapp.study.quiz_past import past_quizzes
from tests.study.quizzes import QuizTable, right, wrong


def taken(table: QuizTable, *answers: bool, **spec: object) -> str:
    """A quiz of choices handed in; its code."""
    run = table.sit(forms=(Form.CHOICE,), length=len(answers), **spec)
    for at, is_right in enumerate(answers):
        run.go(at)
        run.give((right if is_right else wrong)(run.item.question))
        run.answer(Confidence.SURE)
    run.hand_in()
    return run.quiz.code


def test_the_latest_comes_first_with_its_score_and_code() -> None:
    table = QuizTable()
    first = taken(table, True, False)
    table.clock.go_on(days=1)
    second = taken(table, True, True, seed=6, is_exam=True)

    later, earlier = past_quizzes(table.desk)

    assert (later.code, later.right, later.items, later.is_exam) == (second, 2, 2, True)
    assert (earlier.code, earlier.right, earlier.items) == (first, 1, 2)
    assert later.day == earlier.day + 1


def test_one_that_was_not_handed_in_is_not_among_them() -> None:
    table = QuizTable()
    run = table.sit(forms=(Form.CHOICE,), length=2)
    run.give(right(run.item.question))
    run.answer(Confidence.SURE)

    assert past_quizzes(table.desk) == ()


def test_so_many_are_told_at_most() -> None:
    table = QuizTable()
    for _ in range(3):
        taken(table, True)
        table.clock.go_on(seconds=60)

    assert len(past_quizzes(table.desk, many=2)) == 2
