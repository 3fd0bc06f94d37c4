"""Taking a quiz: in any order, with every draft kept, and nothing lost to a power cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.questions.terms import Confidence, Form, Grade
from quizapp.study.quiz import Counts
from quizapp.study.quiz_items import Standing
from quizapp.study.quiz_log import code_in, latest_unfinished, recent_quizzes
from quizapp.study.quiz_run import QuizRun
from tests.study.quizzes import QuizTable, a_quiz, right, wrong

SURE, UNSURE, GUESS = Confidence.SURE, Confidence.UNSURE, Confidence.GUESS


def told(run: QuizRun) -> list[tuple[object, ...]]:
    """All that a learner would see again of each item."""
    return [
        (item.question, item.given, item.confidence, item.is_flagged, run.standing(item))
        for item in run.items
    ]


def take(table: QuizTable, run: QuizRun, *, missing: frozenset[int] = frozenset()) -> None:
    """Answer every item, right but for some."""
    for at in range(len(run.items)):
        table.clock.go_on(seconds=5)
        run.go(at)
        question = run.item.question
        run.give(wrong(question) if at in missing else right(question))
        run.answer(SURE)


def test_only_looking_at_a_quiz_leaves_no_trace() -> None:
    table = QuizTable()
    run = table.sit()

    run.go(3)
    run.go(0)
    run.end()

    assert table.kinds() == []


def test_an_answer_with_feedback_at_once_is_graded_and_stored() -> None:
    table = QuizTable()
    run = table.sit()
    run.give(right(run.item.question))

    answered = run.answer(SURE)

    assert answered is not None
    assert answered.marked.grade is Grade.RIGHT
    assert table.kinds() == ["session_started", "answered"]
    assert run.standing(run.item) is Standing.RIGHT


def test_a_graded_answer_cannot_be_changed() -> None:
    run = QuizTable().sit()
    run.give(right(run.item.question))
    run.answer(SURE)
    before = run.items

    run.give(wrong(run.item.question))

    assert run.answer(GUESS) is None
    assert run.items == before


def test_an_exam_tells_nothing_before_it_is_handed_in() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)

    take(table, run, missing=frozenset({0, 1}))

    assert {run.standing(item) for item in run.items} == {Standing.DONE}
    assert "answered" not in table.kinds()


def test_an_exam_is_graded_when_it_is_handed_in_with_the_latest_answers() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    take(table, run, missing=frozenset({0, 1}))
    run.go(0)
    run.give(right(run.item.question))
    run.answer(UNSURE)

    result = run.hand_in()

    assert (result.right, len(result.rows)) == (5, 6)
    assert table.kinds().count("answered") == 6
    assert table.kinds()[-1] == "session_ended"


def test_what_is_left_empty_moves_no_memory_but_counts_as_not_answered() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    run.give(right(run.item.question))
    run.answer(SURE)

    result = run.hand_in()

    assert (result.right, result.unanswered) == (1, 5)
    assert table.kinds().count("answered") == 1


def test_not_knowing_is_an_answer_in_an_exam_too() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    run.answer(SURE)

    result = run.hand_in()

    assert result.unanswered == 5
    assert table.progress.events[-2].body["outcomes"][0]["grade"] == Grade.BLANK
    assert table.progress.events[-2].body["confidence"] == GUESS


def test_what_was_typed_but_never_said_is_handed_in_as_not_sure() -> None:
    table = QuizTable()
    run = table.sit()
    run.give(right(run.item.question))

    result = run.hand_in()

    assert result.right == 1
    assert table.progress.events[-2].body["confidence"] == UNSURE


def test_skipped_and_flagged_items_can_be_returned_to_in_any_order() -> None:
    run = QuizTable().sit()
    run.flag()
    run.go(4)
    run.go(2)
    run.give(right(run.item.question))
    run.answer(SURE)

    assert run.next_open() == 3
    run.go(0)
    assert run.item.is_flagged
    run.flag()
    assert not run.item.is_flagged


def test_after_the_last_item_come_those_that_were_skipped() -> None:
    table = QuizTable()
    run = table.sit()
    run.go(5)
    run.give(right(run.item.question))
    run.answer(SURE)

    assert run.next_open() == 0


def test_nothing_is_open_once_everything_is_answered() -> None:
    table = QuizTable()
    run = table.sit()
    take(table, run)

    assert run.next_open() is None


@pytest.mark.parametrize("is_exam", [False, True])
def test_a_power_cut_opens_the_same_item_with_the_same_answers(is_exam: bool) -> None:
    table = QuizTable()
    run = table.sit(is_exam=is_exam, length=12)
    for at in (0, 5, 2, 7):
        table.clock.go_on(seconds=10)
        run.go(at)
        run.give(right(run.item.question))
        run.answer(UNSURE)
    run.go(9)
    run.flag()
    run.give(wrong(run.item.question))
    run.keep()

    again = table.after_a_power_cut()

    assert told(again) == told(run)
    assert (again.at, again.quiz.code, again.counts) == (9, run.quiz.code, run.counts)
    assert again.is_exam is is_exam


def test_a_quiz_gone_on_with_ends_as_it_would_have() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    take(table, run, missing=frozenset({1}))

    result = table.after_a_power_cut().hand_in()

    assert result.right == 5
    assert table.progress.sessions_for({"exam"}, 1)[0].ended


def test_a_power_cut_amid_handing_in_loses_and_doubles_nothing() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    take(table, run)
    run.hand_in_step()
    run.hand_in_step()

    result = table.after_a_power_cut().hand_in()

    assert result.right == 6
    assert table.kinds().count("answered") == 6


def test_every_kind_of_answer_is_the_same_after_a_power_cut() -> None:
    table = QuizTable()
    forms = tuple(form for form in Form if form is not Form.LOCATE)
    run = table.sit(length=40, seed=11, forms=forms)
    take(table, run, missing=frozenset(range(0, 40, 3)))

    again = table.after_a_power_cut()

    assert told(again) == told(run)
    assert [item.answered and item.answered.marked for item in again.items] == [
        item.answered and item.answered.marked for item in run.items
    ]


def test_a_full_disk_changes_nothing_and_the_same_answer_can_be_given_again() -> None:
    table = QuizTable()
    run = table.sit()
    run.give(right(run.item.question))
    before = run.items
    table.progress.refuses = True

    acts: tuple[Callable[[], object], ...] = (lambda: run.answer(SURE), lambda: run.go(2), run.flag)
    for act in acts:
        with pytest.raises(QuizAppError):
            act()
    table.progress.refuses = False

    assert (run.items, run.at) == (before, 0)
    assert run.answer(SURE) is not None


def test_how_a_quiz_counts_is_said_at_its_start_and_can_be_changed_afterwards() -> None:
    table = QuizTable()
    run = table.sit(counts=Counts.NONE)
    fact = run.item.question.target
    take(table, run)
    run.hand_in()
    assert table.progress.states((fact,))[fact].state is None

    run.recount(Counts.ALL)

    assert table.progress.states((fact,))[fact].state is not None
    assert table.after_a_power_cut().counts is Counts.ALL


def test_only_what_was_wrong_moves_the_memory_where_that_is_wanted() -> None:
    table = QuizTable()
    run = table.sit(counts=Counts.WRONG)
    take(table, run, missing=frozenset({0}))
    missed, known = run.items[0].question.target, run.items[1].question.target

    states = table.progress.states((missed, known))

    assert states[missed].state is not None
    assert states[known].state is None


def test_time_is_counted_for_each_item_over_all_looks_at_it() -> None:
    table = QuizTable()
    run = table.sit(is_exam=True)
    table.clock.go_on(seconds=10)
    run.go(1)
    table.clock.go_on(seconds=100)
    run.go(0)
    table.clock.go_on(seconds=5)
    run.give(right(run.item.question))
    run.answer(SURE)
    run.hand_in()

    answered = next(event for event in table.progress.events if event.kind == "answered")

    assert answered.body["took_ms"] == 15_000


def test_time_away_from_a_quiz_is_not_counted() -> None:
    table = QuizTable()
    run = table.sit()
    table.clock.go_on(seconds=10)
    run.pause()
    table.clock.go_on(seconds=3600)
    run.come_back()
    table.clock.go_on(seconds=5)

    assert run.elapsed_ms() == 15_000


def test_an_unfinished_quiz_is_found_and_a_finished_one_is_not() -> None:
    table = QuizTable()
    assert latest_unfinished(table.desk) is None
    run = table.sit()
    run.flag()

    seen = latest_unfinished(table.desk)
    run.hand_in()

    assert seen is not None
    assert latest_unfinished(table.desk) is None
    assert [code_in(one) for one in recent_quizzes(table.desk, 5)] == [a_quiz().code]


def test_a_quiz_written_in_a_later_version_s_way_is_left_alone() -> None:
    table = QuizTable()
    body = {"session": "x", "purpose": "quiz", "counts": "all", "spec": {"quiz": 7}, "seed": 1}
    table.progress.append("session_started", body, table.clock.now())
    seen = latest_unfinished(table.desk)
    assert seen is not None

    assert QuizRun.resume(table.desk, seen) is None


def test_a_quiz_without_questions_cannot_be_taken() -> None:
    with pytest.raises(ValueError, match="without questions"):
        QuizTable().sit(facts=("august-1945:gone/date",))
