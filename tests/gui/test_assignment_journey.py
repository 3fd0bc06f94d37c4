"""An assignment from the teacher's window to the learner's, and its results back again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp.gui.pages.assign.place import AssignPlace
from quizapp.gui.pages.assign.state import day_of, text_of
from quizapp.gui.pages.assign.view import AssignView
from quizapp.gui.pages.assignment.place import AssignmentPlace
from quizapp.gui.pages.assignment.view import AssignmentView
from quizapp.gui.pages.class_desk.place import ClassDeskPlace
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.pages.quiz_run.place import QuizRunPlace
from quizapp.gui.pages.quiz_run.view import QuizRunView
from quizapp.gui.pages.study.view import StudyView
from quizapp.questions.terms import Confidence
from quizapp.study.desk import Desk
from quizapp.teaching.assignments import read_assignment, write_assignment
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.received import received_by
from tests.gui.stage import Stage
from tests.gui.test_quiz_journey import until
from tests.study.decks import OneShelf
from tests.study.quizzes import planets, right
from tests.teaching.test_assignments import an_assignment, the_test


def opened(stage: Stage) -> Stage:
    """The window of a learner with the small deck, who can be given assignments."""
    received = received_by(stage.launch.profile.folder)
    desk = Desk(stage.progress, OneShelf(planets()), stage.clock, received.assigned)
    stage.conductor.take_desk(desk)
    return stage


def dropped(stage: Stage, folder: Path, **how: object) -> Stage:
    """The same after the file of an assignment was dropped on the window."""
    write_assignment(folder / "planets.quizassignment", an_assignment(**how))
    opened(stage).inside.dropped.emit(str(folder / "planets.quizassignment"))
    return stage


def settle() -> None:
    """Let new parts of a page be shown."""
    QApplication.processEvents()


def take_all(stage: Stage) -> None:
    """Answer every item of the test in front, and hand in."""
    place = stage.conductor._places["quiz-run"]
    assert isinstance(place, QuizRunPlace)
    until(lambda: place.presenter is not None)
    presenter = place.presenter
    assert presenter is not None
    for at, item in enumerate(presenter.run.items):
        presenter.go(at)
        presenter.give(right(item.question))
        presenter.submit(Confidence.SURE)
    presenter.hand_in()
    until(lambda: presenter.run.is_over)


def test_a_dropped_assignment_is_shown_and_stands_on_home(stage: Stage, tmp_path: Path) -> None:
    dropped(stage, tmp_path)

    assert isinstance(stage.inside.page, AssignmentView)
    assert "Look up." in stage.words
    assert "0 of " in stage.words

    stage.press(Qt.Key.Key_Escape)
    assert isinstance(stage.inside.page, HomeView)
    settle()
    assert "Assigned to you" in stage.words
    assert planets().title in stage.words
    assert "with a test" in stage.words


def test_its_facts_are_studied_from_home(stage: Stage, tmp_path: Path) -> None:
    dropped(stage, tmp_path).conductor.show_home()

    settle()
    stage.button("Study these").click()

    assert isinstance(stage.inside.page, StudyView)
    stage.give()
    stage.press(Qt.Key.Key_Return)
    started = next(one for one in stage.progress.events if one.kind == "session_started")
    assert started.body["purpose"] == "assignment"


def test_its_test_is_taken_saved_and_found_at_the_class_desk(stage: Stage, tmp_path: Path) -> None:
    kept = KeptTests(stage.launch.paths.tests)
    kept.keep(the_test())
    dropped(stage, tmp_path)
    place = stage.conductor._places["assignment"]
    assert isinstance(place, AssignmentPlace)

    stage.press(Qt.Key.Key_T)
    assert isinstance(stage.inside.page, QuizRunView)
    take_all(stage)
    stage.conductor.go("assignment", an_assignment().hash)
    assert "Handed in: 5 of 5 right." in stage.words
    place.presenter.save(tmp_path / place.presenter.file_name)
    file = next(tmp_path.glob("*.quizresult"))
    assert file.name.startswith(the_test().code)

    stage.inside.dropped.emit(str(file))
    desk = stage.conductor._places["class"]
    assert isinstance(desk, ClassDeskPlace)
    until(lambda: bool(desk.presenter.state.marks))
    assert desk.presenter.state.marks == ((place.presenter.state.name, "5 of 5"),)


def test_an_assignment_that_was_taken_away_comes_back_by_undo(stage: Stage, tmp_path: Path) -> None:
    dropped(stage, tmp_path)

    stage.press(Qt.Key.Key_Delete)
    assert isinstance(stage.inside.page, HomeView)
    assert "Assigned to you" not in stage.words

    stage.conductor.do("take-back")
    settle()
    assert "Assigned to you" in stage.words


def test_a_file_that_is_none_is_a_sentence_and_changes_nothing(
    stage: Stage, tmp_path: Path
) -> None:
    (tmp_path / "odd.quizassignment").write_text("{}", "utf-8")

    opened(stage).inside.dropped.emit(str(tmp_path / "odd.quizassignment"))

    assert isinstance(stage.inside.page, AssignmentView)
    assert "is no assignment" in stage.words
    assert not received_by(stage.launch.profile.folder).all()


def test_a_teacher_makes_the_file_of_chapters_a_day_and_a_kept_test(
    stage: Stage, tmp_path: Path
) -> None:
    KeptTests(stage.launch.paths.tests).keep(the_test())
    opened(stage).conductor.go("assign", the_test().code)
    place = stage.conductor._places["assign"]
    assert isinstance(place, AssignPlace)
    presenter = place.presenter
    assert presenter.state.test == the_test().code

    presenter.choose(day=day_of("2026-12-04"), note="Look up.", title="Planets")
    presenter.choose_chapter(0, False)
    presenter.make(tmp_path / "p.quizassignment")

    made = read_assignment(tmp_path / "p.quizassignment")
    assert (made.title, made.note, made.by.isoformat()) == ("Planets", "Look up.", "2026-12-04")
    assert made.test is not None
    assert made.test.code == the_test().code
    assert {planets().facts[fact].chapter for fact in made.facts} == set(
        range(1, len(planets().chapters))
    )
    assert place.presenter.state.file_name == "Planets.quizassignment"


def test_the_code_of_no_test_is_told_over_the_page_as_it_was_left(stage: Stage) -> None:
    opened(stage).conductor.go("assign")
    stage.conductor.show_home()

    stage.conductor.go("assign", "ZZZZZZ")

    assert isinstance(stage.inside.page, AssignView)
    assert "ZZZZZZ" in stage.window_words


def test_a_day_that_is_over_makes_no_file(stage: Stage) -> None:
    opened(stage).conductor.go("assign")
    place = stage.conductor._places["assign"]
    assert isinstance(place, AssignPlace)

    place.presenter.choose(day=day_of("2020-01-01"))

    assert not place.presenter.state.can_be_made
    assert not stage.button("Make the file").isEnabled() or "over" in stage.words


def test_days_are_read_and_written_and_what_is_none_is_none() -> None:
    assert text_of(day_of("2026-11-27") or 0) == "2026-11-27"
    assert day_of("next Friday") is None
