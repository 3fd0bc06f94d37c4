"""The look round: through the places by Enter alone, and left at any moment."""

from __future__ import annotations

from PySide6.QtCore import Qt

from quizapp.gui.look_round import steps
from tests.gui.stage import ENTER, Stage

BACK = Qt.Key.Key_Backspace


def test_enter_leads_through_every_place_and_home_again(stage: Stage) -> None:
    stage.open()
    stage.conductor.look_round()
    for step in steps():
        assert step.sentence in stage.window_words
        stage.press(ENTER)

    assert stage.home
    assert "Next" not in stage.window_words


def test_it_can_be_gone_back_in_and_left(stage: Stage) -> None:
    stage.open()
    stage.conductor.look_round()
    stage.press(ENTER)
    stage.press(BACK)
    assert steps()[0].sentence in stage.window_words

    stage.press(Qt.Key.Key_Escape)

    assert stage.home
    assert steps()[0].sentence not in stage.window_words


def test_a_first_launch_offers_it_and_needs_it_for_nothing(stage: Stage) -> None:
    stage.open()
    assert "Look round first" in stage.words

    stage.press(ENTER)

    assert stage.question.prompt in stage.words
