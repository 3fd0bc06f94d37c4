"""The test of an assignment: taken once, gone on with, handed in as a paper and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.questions.terms import Confidence
from quizapp.study.assigned import Taking, session_of_test, state_of
from quizapp.study.assigned_taking import take_test, taken_test
from quizapp.study.desk import Desk
from quizapp.study.quiz_log import latest_unfinished
from quizapp.study.quiz_past import past_quizzes
from quizapp.study.quiz_run import QuizRun
from quizapp.teaching.handing_in import paper_of
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.marking import mark_of
from quizapp.teaching.received import ReceivedAssignments
from quizapp.teaching.results import pseudonym, write_result
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock
from tests.study.quizzes import NOON, planets, right, wrong
from tests.teaching.test_assignments import an_assignment, the_test

SECRET = "9b2e-of-minji"
ID = an_assignment().hash


class Pupil:
    """A learner with the assignment, at a clock that the test moves."""

    def __init__(self, folder: Path, shelf: OneShelf | None = None) -> None:
        self.progress, self.clock = MemoryProgress(), SetClock(NOON)
        self.received = ReceivedAssignments(folder / "assignments", SECRET)
        self.received.put_back(an_assignment())
        shelf = shelf or OneShelf(planets())
        self.desk = Desk(self.progress, shelf, self.clock, self.received.assigned)

    def answer(self, run: QuizRun, *, misses: int = 0) -> None:
        """Answer all items, the first ones wrong."""
        for at, item in enumerate(run.items):
            run.go(at)
            run.give(wrong(item.question) if at < misses else right(item.question))
            run.answer(Confidence.SURE)


@pytest.fixture
def pupil(tmp_path: Path) -> Pupil:
    return Pupil(tmp_path)


@pytest.mark.parametrize("misses", [0, 2])
def test_the_teacher_marks_what_the_learner_was_told(
    pupil: Pupil, tmp_path: Path, misses: int
) -> None:
    run = take_test(pupil.desk, ID)
    pupil.answer(run, misses=misses)
    told = run.hand_in()
    kept = KeptTests(tmp_path / "tests")
    kept.keep(the_test())

    write_result(tmp_path / "r", the_test(), paper_of(the_test(), run, SECRET))
    remarks = kept.take_in(the_test(), [tmp_path / "r"])

    (paper,) = kept.class_of(the_test()).papers
    assert not remarks
    assert told.right == len(run.items) - misses
    credits = [item.answered.marked.credit for item in run.items if item.answered]
    assert mark_of(the_test(), paper) == sum(credits)
    assert paper.who == pseudonym(SECRET, the_test().code)


def test_results_hold_answers_and_a_pseudonym_and_nothing_else_of_the_learner(
    pupil: Pupil, tmp_path: Path
) -> None:
    run = take_test(pupil.desk, ID)
    pupil.answer(run)
    run.hand_in()

    write_result(tmp_path / "r", the_test(), paper_of(the_test(), run, SECRET))

    written = json.loads((tmp_path / "r").read_text("utf-8"))
    assert written.keys() == {
        "quizapp", "v", "id", "test", "hash", "who", "version", "answers",
    }  # fmt: skip
    assert {key for answer in written["answers"] for key in answer} <= {"given", "credit"}
    text = (tmp_path / "r").read_text("utf-8")
    assert SECRET not in text
    assert run.session not in text


def test_results_saved_twice_are_one_paper_under_the_last_name(
    pupil: Pupil, tmp_path: Path
) -> None:
    run = take_test(pupil.desk, ID)
    pupil.answer(run)
    run.hand_in()
    kept = KeptTests(tmp_path / "tests")

    for name in ("", "Minji"):
        again = taken_test(pupil.desk, pupil.desk.assigned()[0])
        assert again is not None
        kept.keep_paper(the_test(), paper_of(the_test(), again, SECRET, name))

    assert [paper.who for paper in kept.class_of(the_test()).papers] == ["Minji"]


def test_a_test_is_gone_on_with_and_taken_but_once(pupil: Pupil) -> None:
    run = take_test(pupil.desk, ID)
    run.give(right(run.item.question))
    run.answer(Confidence.SURE)

    again = take_test(pupil.desk, ID)
    assert again.session == run.session
    assert again.items[0].given == run.items[0].given
    assert [item.question for item in again.items] == [item.question for item in run.items]

    again.hand_in()
    with pytest.raises(QuizAppError, match="handed in already"):
        take_test(pupil.desk, ID)
    assigned = pupil.desk.assigned()[0]
    assert state_of(assigned, session_of_test(pupil.desk, assigned)) is Taking.DONE


def test_what_was_left_empty_earns_nothing(pupil: Pupil) -> None:
    run = take_test(pupil.desk, ID)
    run.give(right(run.item.question))
    run.answer(Confidence.SURE)
    run.hand_in()

    paper = paper_of(the_test(), run, SECRET)

    assert mark_of(the_test(), paper) == 1000
    assert sum(not given for given in paper.given) == len(run.items) - 1


def test_without_the_deck_the_test_is_refused_with_its_title(tmp_path: Path) -> None:
    pupil = Pupil(tmp_path, OneShelf(august()))

    with pytest.raises(QuizAppError, match=planets().title):
        take_test(pupil.desk, ID)


def test_it_is_among_the_unfinished_and_not_among_the_quizzes_to_repeat(pupil: Pupil) -> None:
    run = take_test(pupil.desk, ID)
    pupil.answer(run)

    unfinished = latest_unfinished(pupil.desk)
    assert unfinished is not None
    assert unfinished.session == run.session
    run.hand_in()
    assert past_quizzes(pupil.desk) == ()
