"""An estimate in the window: the handle and the entry say the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from quizapp.gui.components.fields import AnswerEntry, EntryState
from quizapp.gui.components.number_line import NumberLine
from quizapp.questions.terms import Form
from quizapp.study.marking import number_in
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def estimate(show):
    deck = a_deck(a_topic("e", "formation", "the army", strength="979 men"))
    return show(deck, asked(deck, "e/strength", Form.ESTIMATE))


def line(estimate):
    return estimate.view.findChild(NumberLine)


def test_what_is_typed_moves_the_handle(estimate):
    estimate.write("1,100")

    assert line(estimate).number == 1100
    assert estimate.given == "1,100"


def test_the_handle_writes_its_number_into_the_entry(estimate):
    line(estimate).setFocus()
    estimate.press(Qt.Key.Key_Right, SHIFT)

    assert number_in(estimate.given) == line(estimate).number
    assert estimate.view.findChild(AnswerEntry).text() == estimate.given


def test_up_and_down_move_the_handle_from_the_entry(estimate):
    estimate.write("1000")
    estimate.press(Qt.Key.Key_Up)
    higher = line(estimate).number
    estimate.press(Qt.Key.Key_Down, SHIFT)

    assert 1000 < higher < 1050
    assert line(estimate).number < 900


def test_what_is_no_number_takes_the_handle_off_the_line(estimate):
    estimate.write("1000")
    estimate.view.findChild(AnswerEntry).clear()
    estimate.write("a few")

    assert line(estimate).number is None


def test_after_the_answer_the_line_is_closed(estimate):
    estimate.write("1000")
    estimate.answer()

    assert not line(estimate).is_open
    assert line(estimate).focusPolicy() is Qt.FocusPolicy.NoFocus
    assert estimate.view.findChild(AnswerEntry).state is EntryState.RIGHT


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,100", 1100), ("about 400 men", 400), ("200 to 300", 250), ("1.1 million", 1_100_000),
     ("", None), ("many", None)],
)  # fmt: skip
def test_a_number_is_found_in_what_is_typed(text, number):
    assert number_in(text) == number
