"""Study and quiz through the accessibility tree alone: no key, no pointer."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from quizapp.gui.pages.quiz_run.view import QuizRunView
from quizapp.questions.question import Question
from quizapp.questions.terms import Form
from tests.gui.heard import heard, names, pick, press, write
from tests.gui.opened import until
from tests.gui.stage import Stage
from tests.gui.test_quiz_journey import QuizStage, is_over


def begin(stage: Stage) -> None:
    press(stage.window, "Start")
    until(lambda: stage.conductor.question is not None)


def answer(stage: Stage, question: Question) -> None:
    """Answer right, by what is said."""
    if question.options:
        right = next(one for one in question.options if one.key in question.key)
        until(lambda: right.text in names(stage.inside.page))
        pick(stage.inside.page, right.text)
    else:
        write(stage.inside.page, question.accepted[0])


def test_a_question_is_answered_by_what_a_screen_reader_says(stage: Stage) -> None:
    stage.open()
    begin(stage)
    assert stage.question.form is Form.CHOICE
    assert stage.question.prompt in names(stage.window)

    answer(stage, stage.question)
    press(stage.window, "Sure")
    until(lambda: "Right, and you were sure." in names(stage.window))
    assert stage.kinds() == ["session_started", "answered"]
    first = stage.question
    press(stage.window, "Next")
    until(lambda: stage.question != first)

    assert stage.question.prompt in names(stage.window)


def test_options_say_their_number_and_whether_they_are_chosen(stage: Stage) -> None:
    stage.open()
    begin(stage)
    answer(stage, stage.question)

    rows = [one for one in heard(stage.study) if one.role() is QAccessible.Role.RadioButton]

    assert [one.text(QAccessible.Text.Name)[:3] for one in rows] == [
        f"{number}, " for number in range(1, len(rows) + 1)
    ]
    assert sum(one.state().checked for one in rows) == 1
    assert sum(row.isChecked() for row in stage.study.findChildren(QRadioButton)) == 1


def test_a_quiz_is_taken_by_what_a_screen_reader_says(stage: Stage) -> None:
    at = QuizStage(stage)
    at.set_up(length=2, seed=5, forms=(Form.CHOICE,))
    press(stage.window, "Start the quiz")
    until(lambda: isinstance(stage.inside.page, QuizRunView) and at.is_drawn())

    for number in range(2):
        until(lambda: number == at.run.run.at)  # noqa: B023  called before it changes
        answer(stage, at.run.run.item.question)
        press(stage.window, "Sure")
        until(lambda: at.run.run.item.answered is not None)
        press(stage.window, "Next")
    until(lambda: is_over(at))

    assert "All 2 right." in names(stage.window)
