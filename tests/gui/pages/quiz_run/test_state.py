"""The picture of a quiz: the item as a question, and all the others around it."""

from __future__ import annotations

from quizapp.gui.pages.quiz_run.state import picture_of, time_of, warning_of
from quizapp.gui.pages.study.state import Phase
from quizapp.questions.terms import Confidence
from quizapp.study.quiz_items import Standing
from tests.study.quizzes import QuizTable, right, wrong


def test_an_item_looks_as_it_does_in_study() -> None:
    run = QuizTable().sit()

    state = picture_of(run)

    assert state.shown.prompt == run.item.question.prompt
    assert state.shown.phase is Phase.ASKED
    assert (state.progress, state.short_progress) == ("0 of 6 answered", "1 of 6")


def test_marks_say_how_every_item_stands_in_words() -> None:
    run = QuizTable().sit()
    run.give(wrong(run.item.question))
    run.answer(Confidence.SURE)
    run.go(2)
    run.flag()

    marks = picture_of(run).marks

    assert [mark.standing for mark in marks[:3]] == [
        Standing.WRONG, Standing.UNSEEN, Standing.OPEN,
    ]  # fmt: skip
    assert marks[0].words == "Item 1, not right"
    assert marks[2].words == "Item 3, not answered yet, flagged, in front"


def test_an_exam_shows_that_an_answer_is_kept_and_no_verdict() -> None:
    run = QuizTable().sit(is_exam=True)
    run.give(wrong(run.item.question))
    run.answer(Confidence.SURE)

    state = picture_of(run)

    assert state.answered is None
    assert state.shown.news == "kept: sure"
    assert state.shown.given == run.item.given


def test_an_exam_that_was_handed_in_shows_its_verdicts() -> None:
    run = QuizTable().sit(is_exam=True)
    run.give(right(run.item.question))
    run.answer(Confidence.SURE)
    run.hand_in()

    assert picture_of(run).shown.verdict is not None


def test_a_verdict_promises_no_day_that_the_quiz_may_not_count_for() -> None:
    run = QuizTable().sit()
    run.give(right(run.item.question))
    run.answer(Confidence.SURE)

    verdict = picture_of(run).shown.verdict

    assert verdict is not None
    assert verdict.detail == "1 of 6 answered"


def test_time_is_shown_only_where_it_is_wanted() -> None:
    table = QuizTable()
    plain, timed = table.sit(), table.sit(shows_time=True)
    table.clock.go_on(seconds=187)

    assert picture_of(plain).time == ""
    assert picture_of(timed).time == time_of(187_000) == "3:07"


def test_handing_in_warns_of_what_is_empty_and_of_nothing_else() -> None:
    run = QuizTable().sit()
    assert "6\u00a0items are still empty" in warning_of(run)
    for at, item in enumerate(run.items):
        run.go(at)
        run.give(right(item.question))

    assert warning_of(run) == ""
