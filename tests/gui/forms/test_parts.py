"""Order and match in the page of Study: answered by keys, shown again, and marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.gui.actions import Where, action_of
from quizapp.gui.components.match_parts import MatchRow
from quizapp.gui.components.order_list import OrderSlot
from quizapp.gui.pages.study.state import (
    StudyState,
    answered_picture,
    asked_picture,
    with_given,
)
from quizapp.gui.pages.study.view import StudyView
from quizapp.memory.rating import Rating
from quizapp.questions import grade
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence, Form
from quizapp.study.session import Answered, Asked
from tests.gui.test_actions import a_press
from tests.questions.theatre import asked, landings

_LETTERS = 128  # Qt's numbers of keys with a letter are the letters' own
ALT = Qt.KeyboardModifier.AltModifier


class Played:
    """Study with one question; it keeps what is given, as the presenter does."""

    def __init__(self, form: Form, tail: str) -> None:
        self.question: Question = asked(landings(), tail, form)
        self.asked = Asked(
            self.question, 1, "Landings", is_new=False, is_again=False, minutes_left=5
        )
        self.state: StudyState = asked_picture(self.asked, can_take_back=False)
        self.view = StudyView()
        self.view.given_changed.connect(self.give)
        self.view.resize(1200, 900)

    def give(self, given: Given) -> None:
        self.state = with_given(self.state, given)
        self.view.show_state(self.state)

    def answer(self) -> None:
        """Show the verdict on what was given."""
        given = self.state.given
        marked = grade(landings(), self.question, given)
        answered = Answered(
            "00", given, Confidence.SURE, marked, Rating.GOOD, 3, None, comes_back=False
        )
        self.view.show_state(answered_picture(self.asked, answered, None))

    def press(self, key: Qt.Key) -> None:
        """Press a key that no part of the form takes: the page does what the table says."""
        event = a_press(key)
        action = action_of(event, self.view.where)
        assert action is not None
        assert self.view.act(action.name, chr(key) if key < _LETTERS else "")

    @property
    def slots(self) -> list[OrderSlot]:
        return sorted(self.view.findChildren(OrderSlot), key=lambda slot: slot.place)

    @property
    def rows(self) -> list[MatchRow]:
        return sorted(self.view.findChildren(MatchRow), key=lambda row: row.index)


def shown(qtbot: QtBot, form: Form, tail: str) -> Played:
    played = Played(form, tail)
    qtbot.addWidget(played.view)
    with qtbot.waitActive(played.view):
        played.view.show()
    played.view.show_state(played.state)
    return played


@pytest.fixture
def order(qtbot: QtBot) -> Played:
    return shown(qtbot, Form.ORDER, "second/began")


@pytest.fixture
def match(qtbot: QtBot) -> Played:
    return shown(qtbot, Form.MATCH, "first/at")


def test_an_order_begins_with_the_focus_on_the_first_thing_and_no_answer(order: Played) -> None:
    assert order.view.where is Where.ORDER
    assert order.slots[0].hasFocus()
    assert order.state.is_blank


def test_an_order_carried_by_keys_is_the_answer(order: Played) -> None:
    shown_first = [option.key for option in order.question.options]

    QTest.keyClick(order.slots[0], Qt.Key.Key_Down, ALT)

    assert order.state.given == (shown_first[1], shown_first[0], *shown_first[2:])
    assert order.slots[1].hasFocus()


def test_the_lists_keys_lead_back_to_it_from_elsewhere(order: Played) -> None:
    order.view.setFocus()

    order.press(Qt.Key.Key_Space)

    assert order.slots[0].hasFocus()


def test_a_right_order_is_marked_right_in_every_place(order: Played) -> None:
    order.give(order.question.key)

    order.answer()

    said = [slot.accessibleName() for slot in order.slots]
    assert all("in its right place" in words for words in said)


def test_who_knows_no_order_is_shown_the_right_one(order: Played) -> None:
    order.answer()

    said = [slot.accessibleName().replace("\u00a0", " ") for slot in order.slots]
    abouts = [order.question.option(key).about for key in order.question.key]  # type: ignore[union-attr]
    assert [words.partition("right place, ")[2] for words in said] == [
        about.replace("\u00a0", " ") for about in abouts
    ]


def test_an_answer_given_before_stands_there_again(order: Played) -> None:
    """After taking an answer back."""
    order.give(order.question.key)

    texts = [slot.accessibleName().partition(", ")[2] for slot in order.slots]

    right = [order.question.option(key) for key in order.question.key]
    assert texts == [option.text for option in right if option is not None]


def test_a_match_is_answered_by_digits_alone(match: Played) -> None:
    assert match.view.where is Where.MATCH
    options = [option.key for option in match.question.options]

    for key in match.question.key:
        match.press(Qt.Key(Qt.Key.Key_1 + options.index(key)))

    assert match.state.given == match.question.key


def test_delete_takes_the_value_of_the_row_away(match: Played) -> None:
    match.press(Qt.Key.Key_1)
    match.rows[0].setFocus()

    match.press(Qt.Key.Key_Delete)

    assert match.state.is_blank


def test_a_wrong_pair_says_what_was_given_and_what_is_true(match: Played) -> None:
    wrong = (match.question.key[1], match.question.key[0], *match.question.key[2:])
    match.give(wrong)

    match.answer()

    first = match.rows[0].accessibleName()
    given = match.question.option(wrong[0])
    assert given is not None
    assert f"You said {given.text}" in first
    assert match.question.rows[0].about in first
