"""The palette finds what can be done here by a few letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.gui.actions import Where, actions_in
from quizapp.gui.palette import fitting
from tests.gui.stage import CTRL, ENTER, Stage

K = Qt.Key.Key_K


def type_words(stage: Stage, words: str) -> None:
    focused = stage.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_every_word_must_be_in_the_name_and_the_first_may_begin_it():
    found = [action.words for action in fitting(actions_in(Where.HOME), "text")]

    assert found[0].startswith("Text")
    assert all("text" in words.casefold() for words in found)


def test_ctrl_k_a_few_letters_and_enter_go_there(stage: Stage) -> None:
    stage.open()
    stage.press(K, CTRL)
    type_words(stage, "settin")
    stage.press(ENTER)

    assert "Line spacing" in stage.words


def test_escape_leaves_the_palette_and_nothing_else(stage: Stage) -> None:
    stage.open()
    stage.press(K, CTRL)
    type_words(stage, "quit")
    stage.press(Qt.Key.Key_Escape)

    assert stage.home
    assert stage.window.isVisible()


def test_a_name_that_nothing_has_is_told(stage: Stage) -> None:
    stage.open()
    stage.press(K, CTRL)
    type_words(stage, "xyzzy")

    assert "Nothing is called that." in stage.window_words
