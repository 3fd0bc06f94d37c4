"""The timeline in the window, by keyboard alone, and its list twin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from quizapp.gui.pages.timeline.listing import EventsModel
from quizapp.gui.pages.timeline.place import TimelinePlace
from quizapp.gui.pages.timeline.presenter import TimelinePresenter
from tests.gui.pages.timeline.test_state import OPEN
from tests.gui.stage import ENTER, Stage

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
