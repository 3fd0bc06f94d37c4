"""A question with a picture: seen, described, enlarged by a key or a click, credited afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quizapp.gui.components.figure import Figure, FigureViewer, Plate
from quizapp.questions import Question, ask
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import a_deck, a_topic
from tests.gui.stage import words_in
from tests.questions.theatre import fact_of
from tests.rasters import HOSTILE, JPEG, SEA, png

TOLD = "The picture shows a mast in the ice."
CREDIT = "Picture: us · CC0"
NARROW = 800


def ships():
    seen = {"fram": "a mast in the ice", "gjoa": "a sloop", "maud": "a hull", "nimrod": "a funnel"}
    return a_deck(
        *(a_topic(name, "place", picture=f"{name}.png / {alt}") for name, alt in seen.items())
    )


def question(form=Form.CHOICE, name="fram"):
    rung = Rung.RECOGNISE if form is Form.CHOICE else Rung.PRODUCE
    made = ask(ships(), fact_of(ships(), f"{name}/picture"), form, rung, Direction.BACKWARD, 1)
    assert isinstance(made, Question)
    return made


@pytest.fixture
def picture(tmp_path):
    """Where a sound picture lies."""
    path = tmp_path / "fram.png"
    path.write_bytes(png(width=300, height=200))
    return str(path)


def wait_for_image(qtbot, showing):
    found = showing.view.findChild(Figure)
    qtbot.waitUntil(lambda: not found.image.isNull(), timeout=5_000)
    return found


def test_the_picture_is_decoded_and_seen(qtbot, show, picture):
    showing = show(ships(), question(), picture)

    shown = wait_for_image(qtbot, showing)

    assert shown.isVisible()
    assert (shown.image.width(), shown.image.height()) == (300, 200)
    plate = shown.findChild(Plate)
    middle = plate.grab().toImage().pixelColor(plate.inner_rect().center().toPoint())
    assert middle.red() > middle.blue()


def test_it_is_described_to_those_who_do_not_see_it(qtbot, show, picture):
    showing = show(ships(), question(), picture)

    shown = wait_for_image(qtbot, showing)

    assert shown.findChild(Plate).accessibleName() == TOLD
    assert TOLD in showing.view.state.aloud


@pytest.mark.parametrize("form", [Form.CHOICE, Form.TYPED])
def test_who_made_it_is_told_after_the_answer_only(qtbot, show, picture, form):
    showing = show(ships(), question(form), picture)
    wait_for_image(qtbot, showing)
    assert CREDIT not in words_in(showing.view)

    showing.answer()

    assert CREDIT in words_in(showing.view)


@pytest.mark.parametrize("form", [Form.CHOICE, Form.TYPED])
def test_a_key_enlarges_it_and_esc_leads_back_to_the_answer(qtbot, show, picture, form):
    showing = show(ships(), question(form), picture)
    wait_for_image(qtbot, showing)
    before = showing.view.focusWidget()

    showing.view.act("enlarge", "F2")
    viewer = showing.view.findChild(FigureViewer)
    assert viewer.isVisible()
    assert viewer.size() == showing.view.size()
    assert viewer.accessibleName() == TOLD
    QTest.keyClick(showing.view.focusWidget(), Qt.Key.Key_Escape)

    assert not viewer.isVisible()
    assert showing.view.focusWidget() is before


def test_a_click_enlarges_it_and_a_click_closes_it(qtbot, show, picture):
    showing = show(ships(), question(), picture)
    plate = wait_for_image(qtbot, showing).findChild(Plate)

    QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=plate.inner_rect().center().toPoint())
    viewer = showing.view.findChild(FigureViewer)
    assert viewer.isVisible()
    inside = viewer.childAt(QPoint(viewer.width() // 2, viewer.height() // 2))
    QTest.mouseClick(inside, Qt.MouseButton.LeftButton)

    assert not viewer.isVisible()


def test_what_is_typed_over_the_enlarged_picture_answers_nothing(qtbot, show, picture):
    showing = show(ships(), question(), picture)
    wait_for_image(qtbot, showing)
    showing.view.act("enlarge", "F2")

    showing.press(Qt.Key.Key_1)

    assert showing.given == ""


def test_it_stands_under_the_prompt_where_there_is_one_column(qtbot, show, picture):
    showing = show(ships(), question(), picture)
    shown = wait_for_image(qtbot, showing)
    beside = shown.mapTo(showing.view, QPoint()).x()

    showing.view.resize(NARROW, 800)
    QTest.qWait(50)

    under = shown.mapTo(showing.view, QPoint()).x()
    assert beside > showing.view.width() / 2
    assert under < NARROW / 4
    assert shown.isVisible()


def test_the_next_question_without_a_picture_shows_none(qtbot, show, picture):
    showing = show(ships(), question(), picture)
    shown = wait_for_image(qtbot, showing)
    deck = a_deck(a_topic("fall", "event", "the fall", date="1945-08-12"))
    fact = fact_of(deck, "fall/date")
    plain = ask(deck, fact, Form.DATE, Rung.PRODUCE, Direction.FORWARD, 1)

    showing.ask(plain)

    assert not shown.isVisible()
    assert showing.view.act("enlarge", "F2")
    assert not showing.view.findChildren(FigureViewer)


def test_the_next_picture_takes_the_place_of_the_one_before(qtbot, show, picture, tmp_path):
    showing = show(ships(), question(), picture)
    wait_for_image(qtbot, showing)
    other = tmp_path / "gjoa.png"
    other.write_bytes(png(SEA, width=120, height=90))

    showing.ask(question(name="gjoa"), str(other))

    shown = showing.view.findChild(Figure)
    qtbot.waitUntil(lambda: shown.image.width() == 120, timeout=5_000)


@pytest.mark.parametrize("content", [None, HOSTILE["a drawing"], HOSTILE["a bomb"], JPEG[:-2]])
def test_a_picture_that_cannot_be_shown_is_described_instead(show, tmp_path, content):
    path = tmp_path / "fram.png"
    if content is not None:
        path.write_bytes(content)

    showing = show(ships(), question(), str(path))

    assert "The picture cannot be shown" in words_in(showing.view)
    assert TOLD in words_in(showing.view)
    assert showing.view.act("enlarge", "F2")
    assert not showing.view.findChildren(FigureViewer)
