"""A plain card in the window: covered, turned over, graded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from quizapp.gui.actions import Where
from quizapp.gui.components.option_row import OptionRow
from quizapp.questions.terms import Form
from tests.builders import a_deck, a_topic
from tests.gui.stage import words_in
from tests.questions.theatre import asked

BACK = "Two rescripts"


@pytest.fixture
def card(show):
    deck = a_deck(a_topic("rescript", "card", card=f"What was issued? / {BACK}"))
    return show(deck, asked(deck, "rescript/card", Form.CARD))


def rows(card):
    return [row for row in card.view.findChildren(OptionRow) if row.isVisible()]


def test_the_back_is_covered_until_the_card_is_turned(card):
    assert card.view.where is Where.CARD
    assert BACK not in words_in(card.view)
    assert rows(card) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_turns_the_card_and_goes_to_the_answers(card, key):
    card.press(key)

    assert BACK in words_in(card.view)
    assert card.view.focusWidget() is rows(card)[0]
    assert card.view.where is Where.CHOICE


def test_a_click_anywhere_on_the_cover_turns_the_card(card):
    cover = card.view.focusWidget().parentWidget()

    QTest.mouseClick(cover, Qt.MouseButton.LeftButton)

    assert len(rows(card)) == 3


def test_nothing_can_be_answered_before_the_card_is_turned(card):
    def sureness():
        buttons = card.view.findChildren(QPushButton)
        return [b.text() for b in buttons if b.isVisible() and b.text() in ("Don’t know", "Guess")]

    assert sureness() == []
    card.view.act("turn", "")
    assert sureness() == ["Don’t know", "Guess"]


def test_after_the_answer_the_back_stays_and_the_rows_go(card):
    card.press(Qt.Key.Key_Return)
    card.view.act("pick", "2")
    card.answer()

    assert card.given == "nearly"
    assert BACK in words_in(card.view)
    assert rows(card) == []
