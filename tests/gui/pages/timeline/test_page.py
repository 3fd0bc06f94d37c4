"""The timeline in the window, by keyboard alone, and its list twin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from quizapp.gui.pages.quiz.place import SetupPlace
from quizapp.gui.pages.timeline.listing import EventList, EventsModel
from quizapp.gui.pages.timeline.place import TimelinePlace
from quizapp.gui.pages.timeline.presenter import TimelinePresenter
from quizapp.gui.pages.timeline.state import in_sight
from tests.gui.pages.timeline.test_state import OPEN
from tests.gui.stage import CTRL, ENTER, Stage

ALT = Qt.KeyboardModifier.AltModifier


def timeline(stage: Stage) -> TimelinePresenter:
    stage.open()
    stage.press(Qt.Key.Key_4, ALT)
    place = stage.conductor._places["timeline"]
    assert isinstance(place, TimelinePlace)
    return place.presenter


def test_an_event_is_walked_to_and_asked_about_by_keys_alone(stage: Stage) -> None:
    presenter = timeline(stage)
    stage.press(Qt.Key.Key_Right)
    stage.press(Qt.Key.Key_Right)
    chosen = presenter.state.mark
    assert chosen is not None
    assert chosen.title in stage.words

    stage.press(ENTER)

    assert stage.question.target in chosen.facts


def test_a_session_begun_here_leads_back_here(stage: Stage) -> None:
    timeline(stage)
    stage.press(Qt.Key.Key_Right)
    stage.press(ENTER)
    stage.press(Qt.Key.Key_Escape)

    assert "Timeline" in stage.words


def test_the_list_holds_the_same_events_and_the_same_choice(stage: Stage) -> None:
    presenter = timeline(stage)
    stage.press(Qt.Key.Key_Right)
    before = presenter.state.chosen

    stage.press(Qt.Key.Key_L)
    stage.press(Qt.Key.Key_Down)

    assert presenter.state.as_list
    marks = [mark.id for mark in presenter.state.chronicle.marks]
    assert presenter.state.chosen == marks[marks.index(before) + 1]


def test_a_day_later_is_a_day_later_on_the_map_too(stage: Stage) -> None:
    presenter = timeline(stage)
    stage.press(Qt.Key.Key_Period)
    stage.press(Qt.Key.Key_Period)

    assert presenter.state.day is not None
    assert stage.conductor.shared_day.day == presenter.state.day


def test_the_list_is_a_model_that_qt_can_work_with(stage: Stage) -> None:
    holder = QWidget(stage.window)
    model = EventsModel(holder)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_state(OPEN)

    assert model.rowCount() == 4
    assert model.index(1, 1).data() == "landing"


def test_events_are_chosen_by_keys_and_become_a_quiz(stage: Stage) -> None:
    presenter = timeline(stage)
    facts: set[str] = set()
    for _ in range(2):
        stage.press(Qt.Key.Key_Right)
        stage.press(Qt.Key.Key_X)
        mark = presenter.state.mark
        assert mark is not None
        facts.update(mark.facts)
    assert "2\u00a0events chosen." in stage.words

    stage.press(Qt.Key.Key_Q)

    setup = stage.conductor._places["quiz"]
    assert isinstance(setup, SetupPlace)
    assert set(setup.presenter.spec.facts) == facts


def test_ctrl_a_chooses_all_in_sight_and_then_none(stage: Stage) -> None:
    presenter = timeline(stage)

    stage.press(Qt.Key.Key_A, CTRL)
    assert presenter.state.picked == {mark.id for mark in in_sight(presenter.state)}
    stage.press(Qt.Key.Key_A, CTRL)

    assert not presenter.state.picked


def test_a_click_with_ctrl_in_the_list_chooses_beside_the_others(stage: Stage) -> None:
    presenter = timeline(stage)
    stage.press(Qt.Key.Key_L)
    rows = stage.inside.page.findChildren(EventList)[0]
    spot = rows.visualRect(rows.model().index(1, 1)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)

    assert presenter.state.picked == {presenter.state.chronicle.marks[1].id}
    assert "chosen" in rows.model().index(1, 3).data()
