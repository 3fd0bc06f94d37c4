"""The map by keyboard alone: walked over, asked about, played, and chosen from for a quiz."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.gui.map import PlaceList
from quizapp.gui.pages.map.place import MapPlace
from quizapp.gui.pages.map.state import MapState, facts_at, sweep_of
from quizapp.gui.pages.map.view import MapPageView
from quizapp.gui.pages.quiz.place import SetupPlace
from quizapp.gui.pages.timeline.place import TimelinePlace
from tests.gui.stage import CTRL, ENTER, NONE, Stage

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
LANDING, PORT = "august-1945:seishin-landing/began", "august-1945:chongjin"


class MapStage:
    """The window at the map; read and pressed like a person does."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage.open()
        self.press = stage.press
        self.press(KEY.Key_5, ALT)

    @property
    def place(self) -> MapPlace:
        place = self.stage.conductor._places["map"]
        assert isinstance(place, MapPlace)
        return place

    @property
    def view(self) -> MapPageView:
        page = self.stage.inside.page
        assert isinstance(page, MapPageView)
        return page

    @property
    def state(self) -> MapState:
        return self.place.presenter.state

    @property
    def told(self) -> str:
        """The chosen place as a screen reader says it."""
        place = self.state.place
        assert place is not None
        return self.view.map.model.said(place)

    @property
    def words(self) -> str:
        return self.stage.words


@pytest.fixture
def at(stage: Stage) -> Iterator[MapStage]:
    made = MapStage(stage)
    yield made
    made.place.presenter.days.stop()


def test_alt_5_shows_the_map_with_the_focus_on_it(at: MapStage) -> None:
    assert at.view.map.hasFocus()
    assert f"{len(at.state.atlas.places)}\u00a0places" in at.words
    assert f"{at.state.atlas.count(0)} under fog" in at.words


def test_arrows_walk_from_place_to_place_and_the_list_goes_along(at: MapStage) -> None:
    at.press(KEY.Key_Right)
    first = at.state.chosen
    at.press(KEY.Key_Down)

    assert first
    assert at.state.chosen not in ("", first)
    row = at.view.places.currentIndex().row()
    assert at.view.map.model.place_at(row).id == at.state.chosen


def test_enter_asks_about_the_place(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)
    facts = at.state.place.facts if at.state.place else ()

    at.press(ENTER)

    assert at.stage.question.target in facts
    at.press(KEY.Key_Escape)
    assert isinstance(at.stage.inside.page, MapPageView)


def test_a_fact_leads_to_its_place(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)

    assert at.state.chosen == PORT
    assert "Landing at Seishin in Korea" in at.words
    assert "13 to 17\u00a0August 1945" in at.words


def test_places_are_chosen_by_keys_and_become_a_quiz(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)
    at.press(KEY.Key_X)
    at.press(KEY.Key_Right)
    at.press(KEY.Key_X)
    assert "2\u00a0places chosen" in at.words
    wanted = set(facts_at(at.state.atlas, at.state.picked))

    at.press(KEY.Key_Q)

    setup = at.stage.conductor._places["quiz"]
    assert isinstance(setup, SetupPlace)
    assert set(json.loads(at.stage.conductor._at)) == wanted
    assert set(setup.presenter.spec.facts) == wanted


def test_a_click_with_ctrl_chooses_beside_the_others(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)
    twin = at.view.places
    twin.scrollToTop()

    for row in (0, 1):
        spot = twin.visualRect(twin.model().index(row, 0)).center()
        QTest.mouseClick(twin.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)

    model = at.view.map.model
    assert at.state.picked == (model.place_at(0).id, model.place_at(1).id)
    assert at.state.chosen == PORT


def test_ctrl_a_chooses_all_in_sight_and_then_none(at: MapStage) -> None:
    at.press(KEY.Key_A, CTRL)
    assert set(at.state.picked) == set(at.view.places_in_sight)

    at.press(KEY.Key_A, CTRL)

    assert at.state.picked == ()


def test_the_list_twin_takes_the_same_keys(at: MapStage) -> None:
    at.press(KEY.Key_L)
    assert isinstance(at.stage.window.focusWidget(), PlaceList)
    at.press(KEY.Key_Down)
    chosen = at.state.chosen

    at.press(KEY.Key_X)
    at.press(KEY.Key_L)

    assert chosen
    assert at.state.picked == (chosen,)
    assert at.view.map.hasFocus()
    assert at.view.map.chosen == chosen


def test_space_steps_a_day_where_motion_is_reduced_and_the_timeline_goes_along(
    at: MapStage,
) -> None:
    sweep = sweep_of(at.state.atlas)
    assert sweep is not None

    at.press(KEY.Key_Space)
    at.press(KEY.Key_Space)
    at.press(KEY.Key_Period)

    assert at.state.day == sweep[0] + 2
    at.press(KEY.Key_Comma)
    assert at.stage.conductor.shared_day.day == sweep[0] + 1
    assert "11\u00a0August 1945" in at.words
    at.press(KEY.Key_A)
    assert at.stage.conductor.shared_day.day is None


def test_n_lets_other_names_lead(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)
    assert at.told.startswith("Seishin")

    at.press(KEY.Key_N)

    assert at.told.startswith("Chongjin")


def test_fog_and_lines_go_and_come_by_keys(at: MapStage) -> None:
    at.press(KEY.Key_F)
    at.press(KEY.Key_W)

    assert not at.view.map.look.fog
    assert not at.view.map.look.lines


def test_t_shows_what_happened_there_on_the_timeline(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)

    at.press(KEY.Key_T)

    timeline = at.stage.conductor._places["timeline"]
    assert isinstance(timeline, TimelinePlace)
    assert timeline.presenter.state.chosen == "august-1945:seishin-landing"


def test_b_looks_for_its_facts(at: MapStage) -> None:
    at.stage.conductor.go("map", LANDING)

    at.press(KEY.Key_B)

    assert at.stage.conductor._at == 'place:"Seishin"'


def test_the_map_s_keys_stand_in_the_panel_of_f1(at: MapStage) -> None:
    at.press(KEY.Key_F1, NONE)

    assert "Let the days pass, or stop" in at.stage.window_words
    assert "Choose all in sight, or none" in at.stage.window_words
