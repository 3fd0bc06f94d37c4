"""Places on the map beside the question: pointed out by keys, typed, or picked from the list."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.gui.map import Mode
from quizapp.questions import ask, grade
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form, Grade, Rung
from quizapp.study.atlas import km_between, spot_of_text
from tests.study.decks import august

RIGHT, NARROW = "41.80 N 129.78 E", 900


@cache
def question(form=Form.LOCATE, seed=1, topic="chongjin"):
    rung = {Form.LOCATE: Rung.COMPLETE, Form.TYPED: Rung.PRODUCE}.get(form, Rung.DISCRIMINATE)
    direction = Direction.FORWARD if form is Form.LOCATE else Direction.BACKWARD
    fact = august().facts[f"august-1945:{topic}/position"]
    made = ask(august(), fact, form, rung, direction, seed)
    assert isinstance(made, Question)
    return made


def the_map(showing):
    QTest.qWait(20)
    return showing.view._map.view


def test_the_crosshair_begins_in_the_middle_and_moves_by_arrow_keys(show):
    showing = show(august(), question())
    view = the_map(showing)
    south, _, north, _ = view.shown_region
    before = view.aimed_at

    showing.press(Qt.Key.Key_Up)

    assert view.look.mode is Mode.LOCATE
    assert abs(before[0] - (south + north) / 2) < 0.2 * (north - south)
    assert view.aimed_at[0] > before[0]
    assert spot_of_text(showing.given) == pytest.approx(view.aimed_at, abs=0.006)


@pytest.mark.parametrize("width", [NARROW, 1100])
def test_where_the_crosshair_begins_says_nothing_of_the_place(show, width):
    off = []
    for seed in range(5):
        showing = show(august(), question(seed=seed))
        showing.view.resize(width, 800)
        off.append(km_between(the_map(showing).aimed_at, spot_of_text(RIGHT)))

    assert max(off) - min(off) > 50
    assert sum(km < 20 for km in off) <= 1


@pytest.mark.parametrize("width", [NARROW, 1100])
@pytest.mark.parametrize("form", [Form.LOCATE, Form.CHOICE])
def test_the_map_opens_with_a_target_of_24_px_and_the_place_in_sight(show, form, width):
    showing = show(august(), question(form))
    showing.view.resize(width, 700)
    view = the_map(showing)
    south, west, north, east = view.shown_region

    assert view.target_km <= float(question(form).on_map.radius_km)
    assert south < 41.8 < north
    assert west < 129.78 < east


def test_what_is_typed_is_pointed_at(show):
    showing = show(august(), question())

    showing.press(Qt.Key.Key_G)
    showing.write("41.5 129.6")

    assert showing.given == "41.5 129.6"
    assert the_map(showing).aimed_at == pytest.approx((41.5, 129.6), abs=0.001)


def test_a_position_is_picked_from_the_list(show):
    showing = show(august(), question())
    assert showing.view.act("positions", "")
    keys = [option.key for option in question().options]

    showing.press(Qt.Key.Key_Down)
    for _ in range(keys.index(RIGHT)):
        showing.press(Qt.Key.Key_Down)

    assert showing.given == RIGHT
    assert grade(august(), question(), showing.given).grade is Grade.RIGHT
    assert the_map(showing).aimed_at == pytest.approx((41.8, 129.78), abs=0.001)


def test_no_name_of_the_place_is_to_be_read_before_the_answer(show):
    for form in (Form.LOCATE, Form.CHOICE, Form.TYPED):
        topic = "maoka" if form is Form.TYPED else "chongjin"
        view = the_map(show(august(), question(form, topic=topic)))
        place = next(one for one in view.model.scene.atlas.places if one.id.endswith("target"))

        assert view.model.scene.names(place, view.look) == ("", ())


def test_the_answer_tells_how_far_off_and_names_the_place(show):
    showing = show(august(), question())
    showing.press(Qt.Key.Key_G)
    showing.write("41.52 129.62")

    showing.answer()

    view = the_map(showing)
    place = next(one for one in view.model.scene.atlas.places if one.id.endswith("target"))
    assert showing.view.state.verdict.remark == "That is 34\u00a0km south-west of it."
    assert view.model.scene.names(place, view.look)[0] == "Seishin"
    assert view.aimed_at is None


def test_a_marked_place_bears_a_sign_and_is_picked_like_any_option(show):
    showing = show(august(), question(Form.CHOICE))

    assert the_map(showing).look.mode is Mode.MARKED
    showing.press(Qt.Key.Key_Down)
    assert showing.given in {option.key for option in question(Form.CHOICE).options}


def test_after_a_map_the_next_question_has_its_two_pages_again(show):
    showing = show(august(), question())
    other = august().facts["august-1945:seishin-landing/began"]
    plain = ask(august(), other, Form.DATE, Rung.PRODUCE, Direction.FORWARD, 1)

    showing.ask(plain)

    assert not showing.view._map.isVisible()
    assert showing.view._side.isVisible()
